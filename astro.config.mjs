import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { editorSchemas } from './src/integrations/editor-schemas.ts';
import { leanPolicy } from './src/integrations/lean-policy.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { settingsReport } from './src/integrations/settings-report.ts';
import { CONTENT_SECURITY_POLICY } from './src/settings/security.ts';
import { BASE_PATH, SITE_URL } from './src/settings/site.ts';

export default defineConfig({
  ...(SITE_URL === undefined ? {} : { site: SITE_URL }),
  base: BASE_PATH,
  trailingSlash: 'always',
  // One stylesheet that stays in the cache costs less than the same rules in every page.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  security: { csp: CONTENT_SECURITY_POLICY },
  markdown: { processor: satteri(), syntaxHighlight: false },
  integrations: [settingsReport(), contentGate(), layerOrder(), editorSchemas(), mdx(), leanPolicy(), searchIndex(), offlineWorker()],
  vite: {
    build: {
      // The script on every page is a file that stays in the cache; other small scripts may stand in their page.
      assetsInlineLimit: (file) => (file.includes('BaseLayout') ? false : undefined),
      rolldownOptions: {
        // Astro marks each MDX page with a directive that the bundler does not know: one long warning a page.
        onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
      },
    },
  },
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
});
