import { ONDERZOEK_LABELS, type Onderzoek } from '../../catalog/facets.ts';
import { fragmentsOf } from '../highlight.ts';
import type { Variant } from '../planner.ts';
import type { PagefindPage } from './pagefind.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}

function isOnderzoek(value: string): value is Onderzoek {
  return Object.hasOwn(ONDERZOEK_LABELS, value);
}

function excerpt(page: PagefindPage): HTMLParagraphElement {
  const parts = fragmentsOf(page.excerpt).map(({ text, isHit }) => (isHit ? element('mark', '', text) : text));
  // A hit in the title alone has no mark in the text; the summary then says more than the first words.
  const hasHit = parts.some((part) => typeof part !== 'string');
  return element('p', '', ...(hasHit ? [...parts, ' …'] : [page.meta['samenvatting'] ?? '']));
}

/** Why a page was found when the words that were typed do not stand in it. */
function reasonOf(matched: readonly Variant[]): string | undefined {
  if (matched.length === 0 || matched.some(({ kind }) => kind === 'woord')) return undefined;
  const related = matched.filter(({ kind }) => kind === 'verwant').map(({ term }) => term);
  return related.length === 0 ? undefined : `Verwant: ${[...new Set(related)].join(', ')}`;
}

/**
 * One hit as list item, in the same shape as the cards of the catalogue. Builds from text, never from HTML.
 * @param matched what was found of the query, to tell why the page is here
 */
export function resultCard(page: PagefindPage, matched: readonly Variant[]): HTMLLIElement {
  const { id = '', titel = '', plaats = '', status = '', onderzoek = '' } = page.meta;
  const link = element('a', 'card-link', titel);
  link.href = page.url;
  const badge = element('li', 'badge', isOnderzoek(onderzoek) ? ONDERZOEK_LABELS[onderzoek] : '');
  badge.dataset['onderzoek'] = onderzoek;
  const reason = reasonOf(matched);
  const card = element(
    'article',
    'card',
    element('p', 'place', plaats),
    element('h3', '', link),
    ...(reason === undefined ? [] : [element('p', 'count', reason)]),
    excerpt(page),
    element('ul', 'meta', element('li', '', status), badge),
  );
  const item = element('li', '', card);
  item.dataset['praktijk'] = id;
  return item;
}
