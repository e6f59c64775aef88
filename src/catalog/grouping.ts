import type { PraktijkEntry } from './entry.ts';
import { allFacetValues, type FacetValue } from './facets.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/** Practices under one heading. */
export interface PraktijkGroup extends FacetValue {
  readonly entries: readonly PraktijkEntry[];
}

/** The one term that a practice names first, which is the most telling one. */
function firstTerm(entry: PraktijkEntry, facet: 'aanpak' | 'doelgroep', except: string | undefined): string | undefined {
  const terms = facet === 'aanpak' ? entry.praktijk.aanpakken : entry.praktijk.doelgroepen;
  return terms.find((term) => term !== except) ?? terms[0];
}

/**
 * Groups practices by the approach or target group that they name first, so that each stands in one group only.
 * @param except a term that all of them have, which would tell nothing
 * @returns the groups, largest first; within a group in the order of `entries`
 */
export function groupByFirst(
  entries: readonly PraktijkEntry[],
  facet: 'aanpak' | 'doelgroep',
  vocabularia: Vocabularia,
  except?: string,
): PraktijkGroup[] {
  const byTerm = new Map<string | undefined, PraktijkEntry[]>();
  for (const entry of entries) {
    const term = firstTerm(entry, facet, except);
    const known = byTerm.get(term);
    if (known === undefined) byTerm.set(term, [entry]);
    else known.push(entry);
  }
  return allFacetValues(facet, vocabularia)
    .map(({ id, label }) => ({ id, label, entries: byTerm.get(id) ?? [] }))
    .filter((group) => group.entries.length > 0)
    .sort((a, b) => b.entries.length - a.entries.length);
}
