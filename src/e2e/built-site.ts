import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
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

let read: readonly BuiltPage[] | undefined;

/**
 * All pages of the built site; read once, as nothing is built while the tests run.
 * @throws Error when there are suspiciously few, so that no test passes on an empty site
 */
export function builtPages(): readonly BuiltPage[] {
  read ??= builtFiles()
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
    .map((path) => ({ path: path.replace(/index\.html$/, ''), html: readFileSync(join(DIST, path), 'utf8') }));
  if (read.length < 50) throw new Error(`De gebouwde site telt maar ${read.length} pagina's.`);
  return read;
}

const parsed = new Map<string, HTMLElement>();

/** The elements of a page; each page is parsed once. */
export function elementsOf({ path, html }: BuiltPage): HTMLElement {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const root = parse(html);
  parsed.set(path, root);
  return root;
}

/** The pages that somebody reads: all but the old addresses, which lead on at once. */
export function contentPages(): readonly BuiltPage[] {
  return builtPages().filter(({ html }) => !html.includes('http-equiv="refresh"'));
}
