import { onderzoekOf } from './facet-values.ts';
import type { PraktijkEntry } from './entry.ts';
import { newestSource } from './status.ts';

/** The orders that lists of practices come in; the first one is the usual one. */
export const ORDERS = ['bewijs', 'nieuwste', 'alfabet'] as const;
export type Order = (typeof ORDERS)[number];

/** What each order is called: what stands first. */
export const ORDER_LABELS: Readonly<Record<Order, string>> = {
  bewijs: 'Best onderzocht',
  nieuwste: 'Nieuwste bron',
  alfabet: 'Alfabet',
};

/** Practices on one page of the catalogue. */
const PAGE_SIZE = 24;

type Compare = (a: PraktijkEntry, b: PraktijkEntry) => number;

const DUTCH = new Intl.Collator('nl');

const byTitle: Compare = (a, b) => DUTCH.compare(a.praktijk.titel, b.praktijk.titel) || a.id.localeCompare(b.id);

/** How thoroughly a practice was studied, whatever came out of it: null results count as much as good news. */
const RESEARCH_RANK = { 'met-controlegroep': 2, 'ander-onderzoek': 1, 'geen-onderzoek': 0 } as const;

/** Level on the ladder first; within a level how much research there is. */
function evidenceOf({ praktijk, niveau = 0 }: PraktijkEntry): readonly number[] {
  return [niveau, RESEARCH_RANK[onderzoekOf(praktijk)], praktijk.studies.length + praktijk.evaluaties.length, praktijk.cijfers.length];
}

const byEvidence: Compare = (a, b) => {
  const [mine, theirs] = [evidenceOf(a), evidenceOf(b)];
  const difference = mine.map((value, index) => (theirs[index] ?? 0) - value).find((value) => value !== 0);
  return difference ?? byTitle(a, b);
};

const byNewestSource: Compare = (a, b) => {
  const [mine, theirs] = [newestSource(a.praktijk) ?? '', newestSource(b.praktijk) ?? ''];
  return theirs.localeCompare(mine) || byTitle(a, b);
};

const COMPARE: Readonly<Record<Order, Compare>> = { bewijs: byEvidence, nieuwste: byNewestSource, alfabet: byTitle };

/** The practices in an order. Ties go by title, then by id, so that the order never depends on the input's. */
export function sortEntries(entries: readonly PraktijkEntry[], order: Order): PraktijkEntry[] {
  return [...entries].sort(COMPARE[order]);
}

/** Place of each practice in each order, from 0: what the search index sorts by. */
export function ranksOf(entries: readonly PraktijkEntry[]): ReadonlyMap<string, Readonly<Record<Order, number>>> {
  const places = (order: Order) => new Map(sortEntries(entries, order).map(({ id }, index) => [id, index]));
  const [bewijs, nieuwste, alfabet] = [places('bewijs'), places('nieuwste'), places('alfabet')];
  return new Map(
    entries.map(({ id }) => [id, { bewijs: bewijs.get(id) ?? 0, nieuwste: nieuwste.get(id) ?? 0, alfabet: alfabet.get(id) ?? 0 }]),
  );
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
