import { ONDERZOEK_LABELS, type Onderzoek } from '../../catalog/facets.ts';
import { fragmentsOf } from '../highlight.ts';
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

/** One hit as list item, in the same shape as the cards of the catalogue. Builds from text, never from HTML. */
export function resultCard(page: PagefindPage): HTMLLIElement {
  const { id = '', titel = '', plaats = '', status = '', onderzoek = '' } = page.meta;
  const link = element('a', 'card-link', titel);
  link.href = page.url;
  const badge = element('li', 'badge', isOnderzoek(onderzoek) ? ONDERZOEK_LABELS[onderzoek] : '');
  badge.dataset['onderzoek'] = onderzoek;
  const card = element(
    'article',
    'card',
    element('p', 'place', plaats),
    element('h3', '', link),
    excerpt(page),
    element('ul', 'meta', element('li', '', status), badge),
  );
  const item = element('li', '', card);
  item.dataset['praktijk'] = id;
  return item;
}
