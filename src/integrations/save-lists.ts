import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inOrder, type SaveFile, type SaveList } from '../offline/save-list.ts';
import { indexPath } from '../search/index-path.ts';

/** Parts of Pagefind that the site does not use: its own interface, and the stemmer for other languages. */
const UNUSED = /(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)|wasm\.unknown\.pagefind|bestanden\.json)$/;

/** Pages that are other views of what is kept already: the past of a page, a table in another order. */
const NOT_KEPT = /\/(?:404\.html|praktijken\/[^/]+\/geschiedenis\/index\.html|redactie\/volgorde\/[^/]+\/index\.html)$/;

function filesIn(siteFolder: string, folder: string, root: string): SaveFile[] {
  return readdirSync(join(siteFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: root + relative(siteFolder, path).split(sep).join('/'), bytes: statSync(path).size };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The files that a search may ask for.
 * @param siteFolder the built site
 * @param root folder of the site on its host, with a slash at both ends
 * @param build name of the build
 */
export function indexFiles(siteFolder: string, root: string, build: string): SaveFile[] {
  return filesIn(siteFolder, indexPath(build), root).filter(({ path }) => !UNUSED.test(path));
}

/** Everything that can be kept: all pages but other views of the same, the whole search index, and what the pages are made of. */
export function saveList(siteFolder: string, root: string, build: string): SaveList {
  const pages = filesIn(siteFolder, '.', root)
    .filter(({ path }) => path.endsWith('.html') && !NOT_KEPT.test(path))
    .map(({ path, bytes }) => ({ path: path.replace(/\/index\.html$/, '/'), bytes }));
  return {
    build,
    assets: filesIn(siteFolder, '_astro', root),
    index: indexFiles(siteFolder, root, build),
    pages: inOrder(pages, root),
  };
}
