import { type AddressState, addressState, idsPart } from '../address/state.ts';

/*
 * Ticking values to narrow a list. A list knows its own facets; what ticking means is the same everywhere: within a
 * facet any of the ticked values will do, between facets all must hold.
 */

/** What is ticked, or what something has, per facet. */
export type Choice<F extends string = string> = Readonly<Record<F, readonly string[]>>;

/** How what is ticked in a list stands in an address: `opzet=loting&uitkomst=geen-verschil`. */
export function choiceState(facets: readonly string[]): AddressState<Choice> {
  return addressState<Choice>(Object.fromEntries(facets.map((facet) => [facet, idsPart('any')])));
}

/** The choice with one value ticked or unticked. */
export function toggle<F extends string>(choice: Choice<F>, facet: NoInfer<F>, value: string): Choice<F> {
  const current = choice[facet];
  const next = current.includes(value) ? current.filter((other) => other !== value) : [...current, value];
  return { ...choice, [facet]: next };
}

/** The choice with nothing ticked in some facets. */
export function release<F extends string>(choice: Choice<F>, facets: readonly NoInfer<F>[]): Choice<F> {
  return { ...choice, ...Object.fromEntries(facets.map((facet) => [facet, []])) };
}

/** The facets of a choice, in its own order. */
export function facetsOf<F extends string>(choice: Choice<F>): F[] {
  // Object.keys gives the keys of the choice, which are those of F.
  return Object.keys(choice) as F[];
}

/** True when nothing is ticked. */
export function isEmpty(choice: Choice): boolean {
  return Object.values(choice).every((ticked) => ticked.length === 0);
}

/** True when something with these values meets the choice; `except` leaves one facet out of account. */
export function matches<F extends string>(values: Choice<F>, choice: Choice<F>, except?: NoInfer<F>): boolean {
  return facetsOf(choice).every(
    (facet) => facet === except || choice[facet].length === 0 || choice[facet].some((wanted) => values[facet].includes(wanted)),
  );
}

/**
 * How many things each value of a facet would show: those that meet the choice in all other facets. So a number always
 * says what a click leads to.
 */
export function countWithin<F extends string>(facet: F, all: readonly Choice<F>[], choice: Choice<F>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of all) {
    if (!matches(values, choice, facet)) continue;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
