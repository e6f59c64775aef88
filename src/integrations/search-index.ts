import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { INDEX_FOLDER, indexPath } from '../search/index-path.ts';
import { buildId } from './build-id.ts';
import { searchPages } from './search-pages.ts';
import { FACET_TABLE_FILE } from '../search/facet-table.ts';
import { LEXICON_FILE } from '../search/lexicon.ts';
import { PLACES_FILE } from '../search/places.ts';

/** The one language of the site; Pagefind picks its stemmer by it. */
const LANGUAGE = 'nl';

/** Reference numbers and notes about the page itself: text, but not what the page is about. */
const IGNORED = ['.cite', '.page-notes'];

function failOn(errors: readonly string[], step: string): void {
  if (errors.length > 0) throw new Error(`De zoekindex kan niet gemaakt worden (${step}): ${errors.join('; ')}`);
}

/** What Pagefind writes about an index in pagefind-entry.json. */
interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * Checks that the index holds Dutch pages and nothing else: without `lang="nl"` Pagefind would index under
 * "unknown" with the wrong stemmer, and a search that finds nothing would go live unnoticed.
 * @returns the number of pages
 */
async function checkIndex(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as IndexEntry;
  const languages = Object.keys(entry.languages);
  if (languages.length !== 1 || languages[0] !== LANGUAGE) {
    throw new Error(`De zoekindex is gemaakt voor de taal "${languages.join(', ')}" in plaats van "${LANGUAGE}".`);
  }
  const pages = entry.languages[LANGUAGE]?.page_count ?? 0;
  if (pages === 0) throw new Error('De zoekindex is leeg: geen enkele pagina heeft data-pagefind-body.');
  return pages;
}

/** The search page asks for these at once; told in its head, they come beside its script instead of after it. */
async function addPreloads(siteFolder: string, base: string): Promise<void> {
  const page = join(siteFolder, 'zoeken', 'index.html');
  const folder = `${base}${indexPath(buildId()).slice(1)}`;
  const links = `<link rel="modulepreload" href="${folder}pagefind.js"><link rel="preload" as="fetch" crossorigin="anonymous" href="${folder}${LEXICON_FILE}">`;
  await writeFile(page, (await readFile(page, 'utf8')).replace('</head>', `${links}</head>`));
}

async function buildIndex(siteFolder: string, base: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE, excludeSelectors: IGNORED, writePlayground: false });
  failOn(errors, 'starten');
  if (index === undefined) throw new Error('De zoekindex kan niet gemaakt worden: Pagefind gaf geen index.');
  try {
    const { pages, lexicon, places, facets } = searchPages(siteFolder);
    for (const page of pages) failOn((await index.addHTMLFile(page)).errors, `pagina ${page.url} lezen`);
    const folder = join(siteFolder, indexPath(buildId()));
    failOn((await index.writeFiles({ outputPath: folder })).errors, 'bestanden schrijven');
    await writeFile(join(folder, LEXICON_FILE), JSON.stringify(lexicon));
    await writeFile(join(folder, PLACES_FILE), JSON.stringify(places));
    await writeFile(join(folder, FACET_TABLE_FILE), JSON.stringify(facets));
    await addPreloads(siteFolder, base);
    return await checkIndex(folder);
  } finally {
    await pagefind.close();
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Makes the search index after the build; lends the index of the last build to `npm run dev`. */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'praktijkdatabank:search-index',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({ vite: { define: { 'import.meta.env.BUILD_ID': JSON.stringify(buildId()) } } });
      },
      'astro:config:done'({ config }) {
        outDir = fileURLToPath(config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup'({ server, logger }) {
        if (!existsSync(join(outDir, INDEX_FOLDER))) {
          logger.warn('Er is nog geen zoekindex. Zoeken werkt na "npm run build".');
        }
        const prefix = `${base}${INDEX_FOLDER}/`;
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!path.startsWith(prefix) || path.includes('..') || !existsSync(join(outDir, INDEX_FOLDER))) return next();
          // While editing, the last build has another name than what is being edited: any name leads to its index.
          const [build] = readdirSync(join(outDir, INDEX_FOLDER));
          if (build === undefined) return next();
          const file = join(outDir, INDEX_FOLDER, build, path.slice(prefix.length).replace(/^[^/]*\//, ''));
          if (!existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('Content-Type', MEDIA_TYPES[extname(file)] ?? 'application/octet-stream');
          readFile(file).then((bytes) => response.end(bytes), next);
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        const pages = await buildIndex(fileURLToPath(dir), base);
        logger.info(`Zoekindex gemaakt: ${pages} pagina’s.`);
      },
    },
  };
}
