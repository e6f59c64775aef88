import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PROJECT_ROOT } from '../reading/project.ts';

/** Folder of the built site. */
export const DIST = join(PROJECT_ROOT, 'dist');

/** A page of the built site: its address and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Addresses of all files of the built site, such as `/praktijken/x/index.html`. */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

/**
 * All pages of the built site.
 * @throws Error when there are suspiciously few, so that no test passes on an empty site
 */
export function builtPages(): BuiltPage[] {
  const pages = builtFiles()
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
    .map((path) => ({ path: path.replace(/index\.html$/, ''), html: readFileSync(join(DIST, path), 'utf8') }));
  if (pages.length < 50) throw new Error(`De gebouwde site telt maar ${pages.length} pagina's.`);
  return pages;
}

/** One page of each kind, for checks that take too long on all of them. */
export function pageOfEachKind(): string[] {
  const paths = builtPages().map(({ path }) => path);
  const first = (pattern: RegExp) => {
    const found = paths.find((path) => pattern.test(path));
    if (found === undefined) throw new Error(`Geen gebouwde pagina past bij ${pattern}.`);
    return found;
  };
  return [
    '/',
    '/praktijken/',
    '/praktijken/bladzijde/2/',
    '/praktijken/volgorde/alfabet/',
    first(/^\/praktijken\/[^/]+\/$/),
    first(/^\/praktijken\/provincie\/[^/]+\/$/),
    '/doelgroepen/',
    '/doelgroepen/ouderen/',
    '/aanpakken/',
    first(/^\/aanpakken\/[^/]+\/$/),
    '/gemeenten/',
    '/gemeenten/brugge/',
    '/zoeken/',
    '/wat-werkt-voor-wie/',
    '/wat-werkt-voor-wie/psychologische-begeleiding/ouderen/',
    '/studies/',
    first(/^\/studies\/[^/]+\/$/),
    '/overzichten/',
    first(/^\/overzichten\/[^/]+\/$/),
    '/meten/',
    first(/^\/instrumenten\/[^/]+\/$/),
    '/open-data/',
    '/methode/',
    '/over/',
    '/woordenlijst/',
    '/fouten/',
    first(/^\/fouten\/[^/]+\/$/),
    '/offline/',
    '/404.html',
  ];
}
