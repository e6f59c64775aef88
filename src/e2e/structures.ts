import { HTMLElement, parse } from 'node-html-parser';
import type { BuiltPage } from './built-site.ts';

/*
 * Which pages stand for all: checks that take a second per page run on these, and on every page in the weekly workflow.
 * The choice is computed from what was built, so that a new kind of page, or a new part on one of them, is in it by
 * construction.
 */

/** A route of the site: the file that makes its pages, and the addresses it can make. */
interface Route {
  readonly file: string;
  /** Matches its addresses; captures what stands for a placeholder that is not the last, and the start of a rest. */
  readonly pattern: RegExp;
  /** Sorts before a route that can make the same address but says less about it. */
  readonly rank: string;
}

function routeOf(file: string): Route {
  const segments = file.replace(/\.astro$/, '').split('/');
  if (segments.at(-1) === 'index') segments.pop();
  const source = segments.map((segment, index) => {
    if (segment.startsWith('[...')) return '(?:([^/]+)/(?:[^/]+/)*)?';
    if (segment.startsWith('[')) return index === segments.length - 1 ? '[^/]+/' : '([^/]+)/';
    return `${segment.replaceAll('.', '\\.')}/`;
  });
  const rank = segments.map((segment) => (segment.startsWith('[...') ? '2' : segment.startsWith('[') ? '1' : '0')).join('');
  return { file, pattern: new RegExp(`^/${source.join('')}$`), rank };
}

/** A placeholder with at most so many values names a kind, such as `[facet]`; with more it names a thing, such as `[id]`. */
const MOST_KINDS = 12;

/**
 * The kind of each page: the file that makes it, as Astro chooses it (words before placeholders), with the value of a
 * placeholder that has few of them.
 * @param files the page files below src/pages, such as `praktijken/[id].astro`
 * @param paths addresses such as `/praktijken/x/` and `/404.html`
 * @throws Error when no file can make an address
 */
export function kindsOf(files: readonly string[], paths: readonly string[]): Map<string, string> {
  const routes = files.map(routeOf).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  const made = paths.map((path) => {
    for (const { file, pattern } of routes) {
      const match = pattern.exec(path.replace(/\.html$/, '/'));
      if (match !== null) return { path, file, value: match.slice(1).join('/') };
    }
    throw new Error(`Geen bestand in src/pages maakt het adres ${path}.`);
  });
  const values = new Map<string, Set<string>>();
  for (const { file, value } of made) values.set(file, (values.get(file) ?? new Set()).add(value));
  return new Map(
    made.map(({ path, file, value }) => {
      const isKind = value !== '' && (values.get(file)?.size ?? 0) <= MOST_KINDS;
      return [path, isKind ? `${file} ${value}` : file] as const;
    }),
  );
}

function addParts(element: HTMLElement, parts: Set<string>): void {
  const name = element.rawTagName.toLowerCase();
  parts.add(name);
  for (const [attribute, value] of Object.entries(element.rawAttributes)) {
    if (attribute === 'class') for (const style of value.split(/\s+/)) parts.add(`${name}.${style}`);
    else parts.add(attribute === 'role' || attribute === 'type' ? `${name}[${attribute}=${value}]` : `${name}[${attribute}]`);
  }
  addPartsBelow(element, parts);
}

function addPartsBelow(element: HTMLElement, parts: Set<string>): void {
  for (const child of element.childNodes) if (child instanceof HTMLElement) addParts(child, parts);
}

/** What a page is made of: its elements, each with its classes, its kind and the names of its attributes. */
export function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  // The outermost element of a parsed document has no name: it is not one of the page.
  addPartsBelow(parse(html), parts);
  return parts;
}

/**
 * Chooses pages that together have every part that any page has, and at least one of every kind: each time the page
 * that adds most, the smaller one when two add as much.
 * @param kinds the kind of each page; a page that has none is left out
 */
export function pagesOfEachStructure(pages: readonly BuiltPage[], kinds: ReadonlyMap<string, string>): string[] {
  const candidates = pages.flatMap(({ path, html }) => {
    const kind = kinds.get(path);
    return kind === undefined ? [] : [{ path, size: html.length, parts: partsOf(html).add(`kind ${kind}`) }];
  });
  const missing = new Set(candidates.flatMap(({ parts }) => [...parts]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const gains = candidates.map(({ path, size, parts }) => ({
      path,
      size,
      parts,
      gain: [...parts].filter((part) => missing.has(part)).length,
    }));
    const best = gains.reduce((a, b) => (b.gain > a.gain || (b.gain === a.gain && b.size < a.size) ? b : a));
    for (const part of best.parts) missing.delete(part);
    chosen.push(best.path);
  }
  return chosen.sort();
}
