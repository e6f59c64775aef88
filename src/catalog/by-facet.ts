import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { facetValuesOf } from './facet-values.ts';
import { type Order, ORDERS } from './order.ts';
import { allFacetValues, byFacet, type Facet, FACETS, type FacetValue, NIET_BEKEND } from './facets.ts';
import { rememberForPair } from './remember.ts';

/** A facet value with the number of practices that have it. */
export interface CountedValue extends FacetValue {
  readonly count: number;
}

/** For each facet, the practices that have a value, in the order of the list. Made once for a list: every page asks. */
const entriesByValue = rememberForPair((entries: readonly PraktijkEntry[], vocabularia: Vocabularia) => {
  const index = byFacet(() => new Map<string, PraktijkEntry[]>());
  for (const entry of entries) {
    const values = facetValuesOf(entry, vocabularia);
    for (const facet of FACETS) {
      for (const id of values[facet]) {
        const known = index[facet].get(id);
        if (known === undefined) index[facet].set(id, [entry]);
        else known.push(entry);
      }
    }
  }
  return index;
});

/** The values of a facet that occur, with their counts, in the order of the vocabulary. */
export function countFacet(facet: Facet, entries: readonly PraktijkEntry[], vocabularia: Vocabularia): CountedValue[] {
  const byValue = entriesByValue(entries, vocabularia)[facet];
  return allFacetValues(facet, vocabularia).flatMap(({ id, label }) => {
    const count = byValue.get(id)?.length;
    return count === undefined ? [] : [{ id, label, count }];
  });
}

/** The practices that have a value of a facet, in the order of the list. */
export function selectByFacet(facet: Facet, id: string, entries: readonly PraktijkEntry[], vocabularia: Vocabularia): PraktijkEntry[] {
  return [...(entriesByValue(entries, vocabularia)[facet].get(id) ?? [])];
}

/** One page in so many must tell, or a filter would hide more than it finds. */
const LEAST_SHARE = 10;

/** The facets to filter by: those that at least one in ten pages tells something of. */
export function offeredFacets(entries: readonly PraktijkEntry[], vocabularia: Vocabularia): Facet[] {
  const index = entriesByValue(entries, vocabularia);
  return FACETS.filter((facet) => {
    const known = new Set([...index[facet]].flatMap(([id, found]) => (id === NIET_BEKEND ? [] : found)));
    return known.size > 0 && known.size * LEAST_SHARE >= entries.length;
  });
}

/** What too few pages tell to filter by it: the facet, and those that do tell, each with what it says. */
export interface UntoldFacet {
  readonly facet: Facet;
  readonly told: readonly { readonly entry: PraktijkEntry; readonly label: string }[];
}

/** The facets that are not offered, so that who looks for one learns that nobody knows yet. */
export function untoldFacets(entries: readonly PraktijkEntry[], vocabularia: Vocabularia): UntoldFacet[] {
  const offered = new Set(offeredFacets(entries, vocabularia));
  return FACETS.filter((facet) => !offered.has(facet)).map((facet) => ({
    facet,
    told: countFacet(facet, entries, vocabularia)
      .filter(({ id }) => id !== NIET_BEKEND)
      .flatMap(({ id, label }) => selectByFacet(facet, id, entries, vocabularia).map((entry) => ({ entry, label }))),
  }));
}

/** The facet that an order goes by; the others go by what every page tells. */
const ORDER_FACETS: Readonly<Partial<Record<Order, Facet>>> = { bevestigd: 'bevestigd', kosten: 'kosten' };

/** The orders to choose from: one that goes by a facet needs as many pages that tell as its filter does. */
export function offeredOrders(entries: readonly PraktijkEntry[], vocabularia: Vocabularia): Order[] {
  const offered = new Set(offeredFacets(entries, vocabularia));
  return ORDERS.filter((order) => {
    const facet = ORDER_FACETS[order];
    return facet === undefined || offered.has(facet);
  });
}

/** How many practices stand last in an order because nobody knows where they belong. */
export function unknownInOrder(order: Order, entries: readonly PraktijkEntry[], vocabularia: Vocabularia): number {
  const facet = ORDER_FACETS[order];
  return facet === undefined ? 0 : selectByFacet(facet, NIET_BEKEND, entries, vocabularia).length;
}
