import { fragmentsOf } from '../highlight.ts';
import { type Kind, KIND_WORDS } from '../kinds.ts';
import type { PagefindPage } from './pagefind.ts';

/** Makes an element from text and elements, never from HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}

/** The words around what was found, or the summary where nothing of it stands in the text. */
export function excerpt(page: PagefindPage): HTMLParagraphElement {
  const parts = fragmentsOf(page.excerpt).map(({ text, isHit }) => (isHit ? element('mark', '', text) : text));
  // A hit in the title alone has no mark in the text; the summary then says more than the first words.
  const hasHit = parts.some((part) => typeof part !== 'string');
  return element('p', '', ...(hasHit ? [...parts, ' …'] : [page.meta['samenvatting'] ?? '']));
}

function titleLink(page: PagefindPage): HTMLAnchorElement {
  const link = element('a', '', page.meta['titel'] ?? '');
  link.href = page.url;
  return link;
}

/** The small line of a hit: who, when or where. */
function lineOf({ meta }: PagefindPage): string {
  return meta['regel'] ?? meta['plaats'] ?? '';
}

/** A hit of another kind than a practice, as a line of its group. */
export function resultRow(page: PagefindPage, kind: Kind): HTMLLIElement {
  const line = lineOf(page);
  const outcome = page.meta['uitkomst'];
  const text = excerpt(page);
  const item = element(
    'li',
    '',
    titleLink(page),
    ...(line === '' ? [] : [element('p', 'line', line)]),
    ...(outcome === undefined ? [] : [element('p', '', outcome)]),
    // A place has no text beside its line.
    ...(kind === 'gemeente' || text.textContent === '' ? [] : [text]),
  );
  item.dataset['hit'] = kind;
  return item;
}

/** A hit among the best of all kinds: its kind, its title, and the small line. */
export function bestRow(page: PagefindPage, kind: Kind): HTMLLIElement {
  const line = lineOf(page);
  const item = element(
    'li',
    '',
    element('span', 'kind', KIND_WORDS[kind].one),
    element('span', '', titleLink(page), ...(line === '' ? [] : [' ', element('span', 'line', line)])),
  );
  item.dataset['hit'] = kind;
  return item;
}
