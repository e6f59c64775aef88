import type { PraktijkEntry } from '../catalog/entry.ts';
import type { CountedValue } from '../catalog/by-facet.ts';
import { areasOf } from '../catalog/facet-values.ts';
import type { FacetValue } from '../catalog/facets.ts';
import { gemeentenOf } from '../catalog/gemeenten.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/** A target group with the provinces in which we know of no practice for it. */
export interface Gap {
  readonly doelgroep: FacetValue;
  readonly provincies: readonly FacetValue[];
}

/**
 * The empty cells of target group × province, most gaps first. A practice for all of Flanders or from abroad fills
 * none of them: it stands in no province.
 */
export function gapsOf(entries: readonly PraktijkEntry[], vocabularia: Vocabularia): Gap[] {
  const known = entries.map((entry) => ({ doelgroepen: entry.praktijk.doelgroepen, areas: areasOf(entry, vocabularia) }));
  return vocabularia.doelgroepen
    .map((doelgroep) => ({
      doelgroep,
      provincies: vocabularia.provincies.filter(
        ({ id }) => !known.some(({ doelgroepen, areas }) => doelgroepen.includes(doelgroep.id) && areas.includes(id)),
      ),
    }))
    .filter(({ provincies }) => provincies.length > 0)
    .sort((a, b) => b.provincies.length - a.provincies.length);
}

/** The terms of a facet with the fewest practices, those without any included; fewest first. */
export function scarcestTerms(
  facet: 'doelgroepen' | 'aanpakken',
  entries: readonly PraktijkEntry[],
  vocabularia: Vocabularia,
  most: number,
): CountedValue[] {
  return vocabularia[facet]
    .map(({ id, label }) => ({ id, label, count: entries.filter(({ praktijk }) => praktijk[facet].includes(id)).length }))
    .sort((a, b) => a.count - b.count)
    .slice(0, most);
}

/** Per province how many of its municipalities have a practice of their own, and how many it has. */
export function municipalitiesWith(
  entries: readonly PraktijkEntry[],
  vocabularia: Vocabularia,
): { readonly provincie: FacetValue; readonly known: number; readonly total: number }[] {
  const named = new Set(entries.flatMap(gemeentenOf));
  return vocabularia.provincies.map((provincie) => {
    const own = vocabularia.gemeenten.filter((gemeente) => gemeente.provincie === provincie.id);
    return { provincie, known: own.filter(({ id }) => named.has(id)).length, total: own.length };
  });
}
