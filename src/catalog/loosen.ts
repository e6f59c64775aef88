import { FACETS, type Facet } from './facets.ts';
import { matches, toggle } from '../filters/choice.ts';
import type { FacetValues, Selection } from './selection.ts';

/** A ticked value that could be let go, and how many practices that would leave. */
export interface Loosening {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

/** The one ticked value that, let go, brings back most practices; undefined when no single one helps. */
export function bestLoosening(all: readonly FacetValues[], selection: Selection): Loosening | undefined {
  return FACETS.flatMap((facet) => selection[facet].map((value) => ({ facet, value })))
    .map(({ facet, value }) => {
      const rest = toggle(selection, facet, value);
      return { facet, value, count: all.filter((values) => matches(values, rest)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
}
