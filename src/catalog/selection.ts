import { FACETS, type Facet } from './facets.ts';

/** What a visitor has ticked, per facet. Within a facet any value will do; between facets all must hold. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

/** The facet values of one practice. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Reads a selection from the query of an address: `?doelgroep=ouderen&doelgroep=jongeren`. */
export function selectionFromQuery(query: URLSearchParams): Selection {
  const valuesOf = (facet: Facet) => [...new Set(query.getAll(facet).filter((value) => /^[a-z0-9-]{1,80}$/.test(value)))];
  return {
    doelgroep: valuesOf('doelgroep'),
    aanpak: valuesOf('aanpak'),
    provincie: valuesOf('provincie'),
    gemeente: valuesOf('gemeente'),
    schaal: valuesOf('schaal'),
    status: valuesOf('status'),
    onderzoek: valuesOf('onderzoek'),
  };
}

/** Writes a selection as query, in a fixed order, so that one selection has one address. */
export function selectionToQuery(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  for (const facet of FACETS) for (const value of [...selection[facet]].sort()) query.append(facet, value);
  return query;
}

/** The selection with one value ticked or unticked. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
  const current = selection[facet];
  const next = current.includes(value) ? current.filter((other) => other !== value) : [...current, value];
  return { ...selection, [facet]: next };
}

/** True when nothing is ticked. */
export function isEmpty(selection: Selection): boolean {
  return FACETS.every((facet) => selection[facet].length === 0);
}

/** True when a practice meets the selection; `except` leaves one facet out of account. */
export function matches(values: FacetValues, selection: Selection, except?: Facet): boolean {
  return FACETS.every(
    (facet) => facet === except || selection[facet].length === 0 || selection[facet].some((wanted) => values[facet].includes(wanted)),
  );
}

/**
 * How many practices each value of a facet would show: those that meet the selection in all other facets.
 * So a number always says what a click leads to.
 */
export function countWithin(facet: Facet, all: readonly FacetValues[], selection: Selection): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of all) {
    if (!matches(values, selection, facet)) continue;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
