import { FACETS, type Facet } from '../../catalog/facets.ts';
import type { Selection } from '../../catalog/selection.ts';
import type { PagefindCounts } from './pagefind.ts';

/** Gives the ids of the pages with a value of a facet. */
export type IdsWith = (facet: Facet, value: string) => Promise<ReadonlySet<string>>;

/** For every facet with ticked values, the ids that any of them has. */
async function allowedIds(selection: Selection, idsWith: IdsWith): Promise<ReadonlyMap<Facet, ReadonlySet<string>>> {
  const ticked = FACETS.filter((facet) => selection[facet].length > 0);
  const sets = await Promise.all(
    ticked.map(async (facet) => {
      const values = await Promise.all(selection[facet].map((value) => idsWith(facet, value)));
      return [facet, new Set(values.flatMap((ids) => [...ids]))] as const;
    }),
  );
  return new Map(sets);
}

/** The ids that meet the selection, in the order given: within a facet any value will do, between facets all hold. */
export async function filterIds(ids: readonly string[], selection: Selection, idsWith: IdsWith): Promise<string[]> {
  const allowed = [...(await allowedIds(selection, idsWith)).values()];
  return ids.filter((id) => allowed.every((set) => set.has(id)));
}

/**
 * How many of the found pages each value of each facet would leave: counted without the ticks of the facet itself,
 * so that a number says what a click leads to. Exact, also for hits that several searches gave together.
 * @param found ids of all found pages, before any filter
 * @param site the values of each facet that occur on the site
 */
export async function countFacets(found: readonly string[], site: PagefindCounts, selection: Selection, idsWith: IdsWith): Promise<PagefindCounts> {
  const allowed = await allowedIds(selection, idsWith);
  const groups = await Promise.all(
    FACETS.map(async (facet) => {
      const others = [...allowed].filter(([other]) => other !== facet).map(([, ids]) => ids);
      const within = found.filter((id) => others.every((ids) => ids.has(id)));
      const counts = await Promise.all(
        Object.keys(site[facet] ?? {}).map(async (value) => {
          const ids = await idsWith(facet, value);
          return [value, within.filter((id) => ids.has(id)).length] as const;
        }),
      );
      return [facet, Object.fromEntries(counts)] as const;
    }),
  );
  return Object.fromEntries(groups);
}
