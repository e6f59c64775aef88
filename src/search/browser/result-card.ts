import type { CardResearch } from '../../catalog/card-research.ts';
import { NIVEAUS } from '../../evidence/ladder-rules.ts';
import { UITKOMSTEN } from '../../evidence/outcome-words.ts';
import type { Variant } from '../planner.ts';
import type { PagefindPage } from './pagefind.ts';
import { element, excerpt } from './result-row.ts';

function hidden(text: string): HTMLSpanElement {
  const node = element('span', 'sign', text);
  node.ariaHidden = 'true';
  return node;
}

function ladderSteps(niveau: number): HTMLSpanElement {
  const node = hidden('');
  node.className = 'ladder-steps';
  node.append(...NIVEAUS.slice(1).map((_, index) => element('i', index < niveau ? 'on' : '')));
  return node;
}

/** What came out, how sure, and what is known elsewhere: as components/CardResearch.astro draws it. */
function research({ uitkomst, basis, niveau, elders }: CardResearch): HTMLElement[] {
  const { sign, label } = UITKOMSTEN[uitkomst];
  const found = element('span', '', element('b', '', label), ...(basis === '' ? [] : [' ', element('small', '', `(${basis})`)]));
  const outcome = element('li', '', hidden(sign), found);
  outcome.dataset['uitkomst'] = uitkomst;
  const level = element('span', '', element('span', 'visually-hidden', `Bewijs, niveau ${niveau} van 5:`), ` ${NIVEAUS[niveau] ?? ''}`);
  const list = element('ul', 'wijzers', outcome, element('li', '', ladderSteps(niveau), level));
  return elders === '' ? [list] : [list, element('p', 'elders', elders)];
}

/** Why a page was found when the words that were typed do not stand in it. */
function reasonOf(matched: readonly Variant[]): string | undefined {
  if (matched.length === 0 || matched.some(({ kind }) => kind === 'woord')) return undefined;
  const related = matched.filter(({ kind }) => kind === 'verwant').map(({ term }) => term);
  return related.length === 0 ? undefined : `Verwant: ${[...new Set(related)].join(', ')}`;
}

/**
 * A practice as list item, in the same shape as the cards of the catalogue. Builds from text, never from HTML.
 * @param matched what was found of the query, to tell why the page is here
 * @param heading level of its heading: below that of the list in which it stands
 */
export function resultCard(page: PagefindPage, matched: readonly Variant[], heading: 'h3' | 'h4'): HTMLLIElement {
  const { id = '', titel = '', plaats = '', status = '', wijzers } = page.meta;
  const link = element('a', 'card-link', titel);
  link.href = page.url;
  const reason = reasonOf(matched);
  const card = element(
    'article',
    'card',
    element('p', 'place', plaats),
    element(heading, '', link),
    ...(reason === undefined ? [] : [element('p', 'count', reason)]),
    excerpt(page),
    // Written by our own build.
    ...(wijzers === undefined ? [] : research(JSON.parse(wijzers) as CardResearch)),
    element('p', 'meta', status),
  );
  const item = element('li', '', card);
  item.dataset['praktijk'] = id;
  return item;
}
