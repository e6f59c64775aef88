import type { Toepassing } from '../schema/toepassing.ts';
import type { PraktijkEntry } from './entry.ts';

/** What of a practice says where it takes place. */
export type Placed = Pick<PraktijkEntry, 'praktijk' | 'toepassingen'>;

/** Ids of the municipalities that do a practice, each once: those that its page names, then those that take part since. */
export function gemeentenOf({ praktijk, toepassingen = [] }: Placed): string[] {
  return [...new Set([...(praktijk.gebied.gemeenten ?? []), ...toepassingen.map(({ gemeente }) => gemeente)])];
}

/**
 * The municipalities that do a practice, by the id of that practice.
 * @returns lists in the order of the ids of the municipalities
 */
export function byPraktijk(toepassingen: readonly Toepassing[]): ReadonlyMap<string, readonly Toepassing[]> {
  const found = new Map<string, Toepassing[]>();
  for (const toepassing of [...toepassingen].sort((a, b) => a.gemeente.localeCompare(b.gemeente))) {
    const known = found.get(toepassing.praktijk);
    if (known === undefined) found.set(toepassing.praktijk, [toepassing]);
    else known.push(toepassing);
  }
  return found;
}
