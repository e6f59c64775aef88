import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { addresses, rootOf } from '../offline/addresses.ts';
import { sizeText } from '../offline/keeping-text.ts';
import { PROJECT_ROOT } from '../reading/project.ts';
import { buildId } from './build-id.ts';
import { indexFiles, saveList } from './save-lists.ts';

/** What is there from the first visit on: the pages to start from, and what every page is made of. */
const SHELL = [
  '_astro/**/*.{css,js,woff2}',
  '{favicon.svg,manifest.webmanifest,404.html,index.html}',
  '{praktijken,zoeken,wat-werkt-voor-wie,offline}/index.html',
];

/** Large, and needed on one page only: whoever opens the form fetches it then. */
const NOT_IN_SHELL = ['_astro/proposal-form.*.js'];

/** Ample for all of the shell together; a file that outgrows it is left out with a warning, which fails the build. */
const SHELL_LIMIT_BYTES = 1_500_000;

/** Where the offline page tells how much there is to keep. */
const SIZE_SLOT = /(<strong data-save-size[^>]*>)[^<]*(<\/strong>)/;

/** Bundles the worker into one classic script: module workers are too new to count on. */
async function bundleWorker(outFolder: string, root: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: PROJECT_ROOT,
    publicDir: false,
    define: {
      SITE_ROOT: JSON.stringify(root),
      SITE_BUILD: JSON.stringify(buildId()),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: outFolder,
      emptyOutDir: false,
      lib: { entry: join(PROJECT_ROOT, 'src/offline/worker/worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
  return join(outFolder, 'sw.js');
}

/** Writes the lists of what can be kept, and their size in the page that offers it. */
async function writeLists(siteFolder: string, root: string): Promise<void> {
  const at = addresses(root);
  const file = (address: string) => join(siteFolder, address.slice(root.length));
  await writeFile(file(at.indexList(buildId())), JSON.stringify(indexFiles(siteFolder, root, buildId())));
  const list = saveList(siteFolder, root, buildId());
  const page = file(`${at.offlinePage}index.html`);
  const html = await readFile(page, 'utf8');
  if (!SIZE_SLOT.test(html)) throw new Error('De pagina /offline/ heeft geen plaats voor de grootte (data-save-size).');
  await writeFile(page, html.replace(SIZE_SLOT, `$1${sizeText(list)}$2`));
  await writeFile(file(at.saveList), JSON.stringify(list));
}

/** Makes the service worker, after the search index: it keeps what both builds made. */
export function offlineWorker(): AstroIntegration {
  let root = '/';
  return {
    name: 'praktijkdatabank:offline-worker',
    hooks: {
      'astro:config:done'({ config }) {
        root = rootOf(config.base);
      },
      async 'astro:build:done'({ dir, logger }) {
        const siteFolder = fileURLToPath(dir);
        const scratch = mkdtempSync(join(tmpdir(), 'worker-'));
        try {
          await writeLists(siteFolder, root);
          const { count, size, warnings } = await injectManifest({
            swSrc: await bundleWorker(scratch, root),
            swDest: join(siteFolder, 'sw.js'),
            globDirectory: siteFolder,
            globPatterns: SHELL,
            globIgnores: NOT_IN_SHELL,
            // These names have a hash in them.
            dontCacheBustURLsMatching: /^[^?]*_astro\//,
            maximumFileSizeToCacheInBytes: SHELL_LIMIT_BYTES,
            manifestTransforms: [
              (entries) => ({
                manifest: entries.map((entry) => ({ ...entry, url: root + entry.url.replace(/(^|\/)index\.html$/, '$1') })),
              }),
            ],
          });
          if (warnings.length > 0) throw new Error(`De service worker is niet volledig: ${warnings.join('; ')}`);
          logger.info(`Service worker gemaakt: ${count} bestanden, ${Math.round(size / 1000)} kB vooraf.`);
        } finally {
          rmSync(scratch, { recursive: true, force: true });
        }
      },
    },
  };
}
