import type { AstroIntegration } from 'astro';

/** The order of the style layers: what comes later wins, whatever its selector. */
const LAYER_ORDER = 'tokens, base, layout, components, print';

/**
 * Puts the order of the layers at the top of every stylesheet. The order counts from where a browser first
 * meets it, and the styles of a component may be in a file that loads before the main one.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'praktijkdatabank:layer-order',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        const plugin = {
          postcssPlugin: 'praktijkdatabank-layer-order',
          Once: (root: { prepend: (css: string) => unknown }) => void root.prepend(`@layer ${LAYER_ORDER};`),
        };
        updateConfig({ vite: { css: { postcss: { plugins: [plugin] } } } });
      },
    },
  };
}
