import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { mdxToMdast } from 'satteri';
import { CONTENT_ROOT } from '../reading/project.ts';
import { validateDirectory } from '../reading/validate-directory.ts';
import { hasErrors } from '../validation/finding.ts';
import { readFrontMatter } from '../validation/read-front-matter.ts';
import { reportTerminal } from '../validation/reporters/terminal.ts';
import { findUnsafeParts } from '../validation/safe-mdx.ts';

/**
 * Refuses MDX that could run code, at the very place where MDX becomes code. The validator has then already
 * read the file with micromark; this reads it with the parser that compiles it, so that a text which the
 * two understand differently cannot slip through.
 */
function refuseUnsafeMdx(): Plugin {
  return {
    name: 'praktijkdatabank:refuse-unsafe-mdx',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const front = readFrontMatter(code.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
        if ('boodschap' in front) throw new Error(`${id}: ${front.boodschap}`);
        const [unsafe] = findUnsafeParts(mdxToMdast(front.body));
        if (unsafe === undefined) return;
        const line = front.bodyLine + (unsafe.node.position?.start.line ?? 1) - 1;
        throw new Error(`${id}:${line}: ${unsafe.boodschap}`);
      },
    },
  };
}

/**
 * Nothing is built from content with errors, also when someone runs `astro build` alone. While editing
 * (`npm run dev`) the findings are told once at the start; code is refused at any time.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'praktijkdatabank:content-gate',
    hooks: {
      'astro:config:setup'({ command, updateConfig, addWatchFile, logger }) {
        updateConfig({ vite: { plugins: [refuseUnsafeMdx()] } });
        if (command !== 'build' && command !== 'dev') return;
        addWatchFile(new URL('vocabularia/', `file://${CONTENT_ROOT}/`));
        const { findings, fileCount } = validateDirectory();
        if (!hasErrors(findings)) return;
        const report = reportTerminal(findings, fileCount);
        if (command === 'build') throw new Error(`De inhoud heeft fouten; er wordt niets gepubliceerd.\n\n${report}`);
        logger.warn(`De inhoud heeft fouten:\n\n${report}`);
      },
    },
  };
}
