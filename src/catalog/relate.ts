import type { Relatiesoort } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { facetLabel } from './facets.ts';

/** A practice that belongs with another one, and why. */
export interface RelatedPraktijk {
  readonly entry: PraktijkEntry;
  /** Why it is here, in Dutch, without full stop. */
  readonly reason: string;
}

/** How a relation reads from this side, and from the other. */
const RELATION_WORDS: Readonly<Record<Relatiesoort, readonly [own: string, inverse: string]>> = {
  'variant-van': ['Hiervan is deze praktijk een variant', 'Variant van deze praktijk'],
  'opvolger-van': ['Voorloper van deze praktijk', 'Opvolger van deze praktijk'],
  'gebaseerd-op': ['Hierop is deze praktijk gebaseerd', 'Gebaseerd op deze praktijk'],
  'tegenhanger-van': ['Zelfde idee, elders', 'Zelfde idee, elders'],
  'onderdeel-van': ['Deze praktijk is er een onderdeel van', 'Onderdeel van deze praktijk'],
};

/** Relations that the front matter of either side names, own ones first. */
export function namedRelations(entry: PraktijkEntry, all: readonly PraktijkEntry[]): RelatedPraktijk[] {
  const byId = new Map(all.map((other) => [other.id, other]));
  const own = entry.praktijk.relaties.flatMap(({ soort, praktijk }) => {
    const other = byId.get(praktijk);
    return other === undefined ? [] : [{ entry: other, reason: RELATION_WORDS[soort][0] }];
  });
  const inverse = all.flatMap((other) =>
    other.praktijk.relaties
      .filter((relatie) => relatie.praktijk === entry.id)
      .map(({ soort }) => ({ entry: other, reason: RELATION_WORDS[soort][1] })),
  );
  const seen = new Set<string>();
  return [...own, ...inverse].filter(({ entry: other }) => !seen.has(other.id) && seen.add(other.id));
}

/** How telling a term is: one that few practices share says more than one that most have. */
function rarity(all: readonly PraktijkEntry[], termsOf: (entry: PraktijkEntry) => readonly string[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const entry of all) for (const id of termsOf(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => Math.log((all.length + 1) / (counts.get(id) ?? 1));
}

/**
 * The practices most like this one: sharing approaches and target groups, weighted by how rare those are
 * (inverse document frequency), and places. Named relations are left out; they come first elsewhere.
 * @param most how many at most
 */
export function similarPraktijken(
  entry: PraktijkEntry,
  all: readonly PraktijkEntry[],
  vocabularia: Vocabularia,
  most = 4,
): RelatedPraktijk[] {
  const named = new Set(namedRelations(entry, all).map((relation) => relation.entry.id));
  const aanpakWeight = rarity(all, ({ praktijk }) => praktijk.aanpakken);
  const doelgroepWeight = rarity(all, ({ praktijk }) => praktijk.doelgroepen);
  const shared = (mine: readonly string[], theirs: readonly string[]) => mine.filter((id) => theirs.includes(id));

  return all
    .filter((other) => other.id !== entry.id && !named.has(other.id))
    .map((other) => {
      const aanpakken = shared(entry.praktijk.aanpakken, other.praktijk.aanpakken);
      const doelgroepen = shared(entry.praktijk.doelgroepen, other.praktijk.doelgroepen);
      const gemeenten = shared(entry.praktijk.gebied.gemeenten ?? [], other.praktijk.gebied.gemeenten ?? []);
      const score =
        2 * aanpakken.reduce((sum, id) => sum + aanpakWeight(id), 0) +
        doelgroepen.reduce((sum, id) => sum + doelgroepWeight(id), 0) +
        Math.min(1, gemeenten.length);
      return { entry: other, score, aanpakken, doelgroepen, gemeenten };
    })
    .filter(({ aanpakken, doelgroepen }) => aanpakken.length > 0 && doelgroepen.length > 0)
    .sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
    .slice(0, most)
    .map(({ entry: other, aanpakken, doelgroepen, gemeenten }) => {
      const rarest = (ids: readonly string[], weight: (id: string) => number) => [...ids].sort((a, b) => weight(b) - weight(a))[0] ?? '';
      const aanpak = facetLabel('aanpak', rarest(aanpakken, aanpakWeight), vocabularia).toLowerCase();
      const doelgroep = facetLabel('doelgroep', rarest(doelgroepen, doelgroepWeight), vocabularia).toLowerCase();
      const place = gemeenten[0] === undefined ? '' : `, ook in ${facetLabel('gemeente', gemeenten[0], vocabularia)}`;
      return { entry: other, reason: `Ook ${aanpak}, ook voor ${doelgroep}${place}` };
    });
}
