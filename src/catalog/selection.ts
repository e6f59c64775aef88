import { addressState, idsPart, type Parts } from '../address/state.ts';
import { FACETS, type Facet } from './facets.ts';

/** What a visitor has ticked, per facet. Within a facet any value will do; between facets all must hold. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

/** The facet values of one practice. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

const values = idsPart('any');

/** How a selection stands in an address: `doelgroep=jongeren&doelgroep=ouderen`. */
export const SELECTION_PARTS: Parts<Selection> = {
  doelgroep: values,
  aanpak: values,
  provincie: values,
  gemeente: values,
  schaal: values,
  status: values,
  onderzoek: values,
};

/** A selection alone in an address, as in the links that lead to the catalogue. */
export const SELECTION_STATE = addressState(SELECTION_PARTS);

/** Nothing ticked. */
export const NOTHING_TICKED: Selection = SELECTION_STATE.rest;

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
