import { MEETWIJZEN, UITKOMSTEN } from '../evidence/outcome-words.ts';
import type { PraktijkEntry } from './entry.ts';
import { costBand, KOSTENBANDEN } from './inzet.ts';
import { newestSource } from './status.ts';

/** The orders that lists of practices come in; the first one is the usual one. */
export const ORDERS = ['uitkomst', 'bevestigd', 'kosten', 'nieuwste', 'alfabet'] as const;
export type Order = (typeof ORDERS)[number];

/** Names that orders had before: addresses with them still work. */
export const FORMER_ORDERS: Readonly<Record<string, Order>> = { bewijs: 'uitkomst' };

/** What each order is called: what stands first. */
export const ORDER_LABELS: Readonly<Record<Order, string>> = {
  uitkomst: 'Wat eruit kwam',
  bevestigd: 'Laatst bevestigd',
  kosten: 'Laagste kost',
  nieuwste: 'Nieuwste bron',
  alfabet: 'Alfabet',
};

/** The rule of each order, as a sentence. */
export const ORDER_RULES: Readonly<Record<Order, string>> = {
  uitkomst:
    'Eerst wat zelf gemeten is: minder eenzaamheid bovenaan, dan gemengd, dan geen aantoonbaar verschil. Daarna de rest; telkens het best onderbouwde en het recentste eerst.',
  bevestigd:
    'Eerst wat volgens een bron loopt, met de jongste bevestiging bovenaan. Daarna wat voorbij is. Praktijken waarvan we niet weten of ze lopen, staan achteraan.',
  kosten: 'Wat de organisator er per jaar aan uitgeeft, het laagste bedrag bovenaan. Zonder bekend bedrag staat een praktijk achteraan.',
  nieuwste: 'De praktijk met de jongste bron staat bovenaan; zonder datum komt ze achteraan.',
  alfabet: 'Op titel.',
};

/** Practices on one page of the catalogue. */
const PAGE_SIZE = 24;

type Compare = (a: PraktijkEntry, b: PraktijkEntry) => number;

const DUTCH = new Intl.Collator('nl');

const byTitle: Compare = (a, b) => DUTCH.compare(a.praktijk.titel, b.praktijk.titel) || a.id.localeCompare(b.id);

const OUTCOME_RANK = Object.keys(UITKOMSTEN);
const KIND_RANK = Object.keys(MEETWIJZEN);

/** What came out, then how sure it is; lower comes first. */
function outcomeRanks({ wijzers }: PraktijkEntry): readonly number[] {
  const { uitkomst = 'niet-gemeten', meetwijze = null } = wijzers?.uitkomst ?? {};
  return [OUTCOME_RANK.indexOf(uitkomst), -(wijzers?.bewijs.niveau ?? 0), meetwijze === null ? 0 : KIND_RANK.indexOf(meetwijze)];
}

/** The last date that is known of a practice: of its status or its newest source. A year alone comes before its months. */
function lastNews({ praktijk }: PraktijkEntry): string {
  const newest = newestSource(praktijk) ?? '';
  return newest > praktijk.status_per ? newest : praktijk.status_per;
}

const byOutcome: Compare = (a, b) => {
  const [mine, theirs] = [outcomeRanks(a), outcomeRanks(b)];
  const difference = mine.map((value, index) => value - (theirs[index] ?? 0)).find((value) => value !== 0);
  return difference ?? (lastNews(b).localeCompare(lastNews(a)) || byTitle(a, b));
};

const byNewestSource: Compare = (a, b) => {
  const [mine, theirs] = [newestSource(a.praktijk) ?? '', newestSource(b.praktijk) ?? ''];
  return theirs.localeCompare(mine) || byTitle(a, b);
};

/** What runs, then what is over, then what nobody knows: the last date of a source goes with each of them. */
const STATUS_RANK: Readonly<Record<string, number>> = { lopend: 0, 'in-opstart': 0, afgerond: 1 };
const UNKNOWN_STATUS = 2;

const statusRank = ({ praktijk }: PraktijkEntry) => STATUS_RANK[praktijk.status] ?? UNKNOWN_STATUS;

const byConfirmed: Compare = (a, b) =>
  statusRank(a) - statusRank(b) || b.praktijk.status_per.localeCompare(a.praktijk.status_per) || byTitle(a, b);

/** Place of the yearly cost of the organiser among the bands; what is not known comes behind all of them. */
function costRank({ praktijk }: PraktijkEntry): number {
  const band = costBand(praktijk);
  return band === null ? KOSTENBANDEN.length : KOSTENBANDEN.findIndex(({ id }) => id === band);
}

const byCost: Compare = (a, b) => costRank(a) - costRank(b) || byOutcome(a, b);

const COMPARE: Readonly<Record<Order, Compare>> = {
  uitkomst: byOutcome,
  bevestigd: byConfirmed,
  kosten: byCost,
  nieuwste: byNewestSource,
  alfabet: byTitle,
};

/** The practices in an order. Ties go by title, then by id, so that the order never depends on the input's. */
export function sortEntries(entries: readonly PraktijkEntry[], order: Order): PraktijkEntry[] {
  return [...entries].sort(COMPARE[order]);
}

/** Place of each practice in each order, from 0: what the search index sorts by. */
export function ranksOf(entries: readonly PraktijkEntry[]): ReadonlyMap<string, Readonly<Record<Order, number>>> {
  const ranks = new Map(entries.map(({ id }) => [id, { uitkomst: 0, bevestigd: 0, kosten: 0, nieuwste: 0, alfabet: 0 }]));
  for (const order of ORDERS) {
    for (const [place, { id }] of sortEntries(entries, order).entries()) {
      const own = ranks.get(id);
      if (own !== undefined) own[order] = place;
    }
  }
  return ranks;
}

/** Cuts a list in pages; an empty list is one empty page. */
export function cutInPages<T>(items: readonly T[], size = PAGE_SIZE): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/**
 * The page numbers that a pager shows: the first, the last, those around the current one, and null for a gap.
 * A gap of one page is shown as that page.
 */
export function pagerNumbers(current: number, last: number): (number | null)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? 0) - 1;
    if (gap <= 0) return [page];
    return gap === 1 ? [page - 1, page] : [null, page];
  });
}
