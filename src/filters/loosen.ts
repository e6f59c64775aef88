import { type Choice, facetsOf } from './choice.ts';

/** Filters that stand in the way: let go whole, they bring something back. */
export interface Loosening<F extends string = string> {
  readonly facets: readonly F[];
  /** How many things there are without them. */
  readonly count: number;
}

/**
 * What to let go when nothing fits: the fewest filters that, without what is ticked in them, bring something back; of as
 * many, those that bring back most. A filter goes whole: within it any ticked value will do, so taking one of two away
 * never gives more.
 * @returns undefined when nothing is ticked, or when there is nothing to find at all
 */
export function bestLoosening<F extends string>(all: readonly Choice<F>[], choice: Choice<F>): Loosening<F> | undefined {
  const ticked = facetsOf(choice).filter((facet) => choice[facet].length > 0);
  const groups = new Map<string, { readonly facets: readonly F[]; count: number }>();
  for (const values of all) {
    const facets = ticked.filter((facet) => !choice[facet].some((wanted) => values[facet].includes(wanted)));
    const known = groups.get(facets.join());
    if (known === undefined) groups.set(facets.join(), { facets, count: 1 });
    else known.count += 1;
  }
  // With as few filters as can be, no smaller set brings anything back: what needs just these is all there is.
  const [best] = [...groups.values()]
    .filter(({ facets }) => facets.length > 0)
    .sort((a, b) => a.facets.length - b.facets.length || b.count - a.count);
  return best;
}

const AND = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Names of filters as they stand in a sentence: “Doelgroep” en “Status”. */
const quoted = (names: readonly string[]) => AND.format(names.map((name) => `“${name}”`));

/**
 * Which filter to let go, as a sentence and on the button that does it.
 * @param names what the filters are called
 * @param found what there is without them: "12 praktijken"
 */
export function loosenWords(
  names: readonly string[],
  count: number,
  found: string,
): { readonly sentence: string; readonly button: string } {
  const filters = names.length === 1 ? 'het filter' : 'de filters';
  return {
    sentence: `Zonder ${filters} ${quoted(names)} ${count === 1 ? 'is' : 'zijn'} er wel ${found}.`,
    button: `Laat ${quoted(names)} los`,
  };
}
