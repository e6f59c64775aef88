import type { Relatiesoort } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { facetLabel } from './facets.ts';
import { gemeentenOf } from './gemeenten.ts';
import { rememberFor } from './remember.ts';

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
  'lijkt-op': ['Lijkt hierop', 'Lijkt hierop'],
  'onderdeel-van': ['Deze praktijk is er een onderdeel van', 'Onderdeel van deze praktijk'],
};

/** Practices by id, and by the id of each practice that they name. Made once for a list. */
const relationsIn = rememberFor((all: readonly PraktijkEntry[]) => {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const naming = new Map<string, RelatedPraktijk[]>();
  for (const entry of all) {
    for (const { soort, praktijk } of entry.praktijk.relaties) {
      const related = { entry, reason: RELATION_WORDS[soort][1] };
      const known = naming.get(praktijk);
      if (known === undefined) naming.set(praktijk, [related]);
      else known.push(related);
    }
  }
  return { byId, naming };
});

/** Relations that the front matter of either side names, own ones first. */
export function namedRelations(entry: PraktijkEntry, all: readonly PraktijkEntry[]): RelatedPraktijk[] {
  const { byId, naming } = relationsIn(all);
  const own = entry.praktijk.relaties.flatMap(({ soort, praktijk }) => {
    const other = byId.get(praktijk);
    return other === undefined ? [] : [{ entry: other, reason: RELATION_WORDS[soort][0] }];
  });
  const seen = new Set<string>();
  return [...own, ...(naming.get(entry.id) ?? [])].filter(({ entry: other }) => !seen.has(other.id) && seen.add(other.id));
}

/** How telling a term is: one that few practices share says more than one that most have. */
function rarity(all: readonly PraktijkEntry[], termsOf: (entry: PraktijkEntry) => readonly string[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const entry of all) for (const id of termsOf(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => Math.log((all.length + 1) / (counts.get(id) ?? 1));
}

/** An approach with a target group: what two practices share at least. */
function pairsOf({ praktijk }: PraktijkEntry): string[] {
  return [...new Set(praktijk.aanpakken)].flatMap((aanpak) =>
    [...new Set(praktijk.doelgroepen)].map((doelgroep) => `${aanpak}|${doelgroep}`),
  );
}

/** What is asked of a list for every page of it. Made once for a list. */
const termsIn = rememberFor((all: readonly PraktijkEntry[]) => {
  const byPair = new Map<string, PraktijkEntry[]>();
  // By id, so that which ones are reached does not depend on the order of the list.
  for (const entry of [...all].sort((a, b) => a.id.localeCompare(b.id))) {
    for (const pair of pairsOf(entry)) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [entry]);
      else known.push(entry);
    }
  }
  return {
    byPair,
    aanpakWeight: rarity(all, ({ praktijk }) => praktijk.aanpakken),
    doelgroepWeight: rarity(all, ({ praktijk }) => praktijk.doelgroepen),
  };
});

/** So many practices are looked at for one: the work for a page does not grow with the databank. */
const MOST_LOOKED_AT = 1500;

/**
 * The practices that share an approach and a target group with one, rarest combination first, as far as it may look.
 * @returns each once; `looked` counts how many were looked up
 */
export function sharingTerms(
  entry: PraktijkEntry,
  all: readonly PraktijkEntry[],
): { readonly entries: readonly PraktijkEntry[]; readonly looked: number } {
  const { byPair } = termsIn(all);
  const lists = pairsOf(entry)
    .flatMap((pair) => [byPair.get(pair) ?? []])
    .sort((a, b) => a.length - b.length);
  const entries = new Set<PraktijkEntry>();
  let looked = 0;
  for (const list of lists) {
    for (const other of list.slice(0, MOST_LOOKED_AT - looked)) entries.add(other);
    looked = Math.min(MOST_LOOKED_AT, looked + list.length);
    if (looked === MOST_LOOKED_AT) break;
  }
  return { entries: [...entries], looked };
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
  const { aanpakWeight, doelgroepWeight } = termsIn(all);
  const shared = (mine: readonly string[], theirs: readonly string[]) => mine.filter((id) => theirs.includes(id));

  return sharingTerms(entry, all)
    .entries.filter((other) => other.id !== entry.id && !named.has(other.id))
    .map((other) => {
      const aanpakken = shared(entry.praktijk.aanpakken, other.praktijk.aanpakken);
      const doelgroepen = shared(entry.praktijk.doelgroepen, other.praktijk.doelgroepen);
      const gemeenten = shared(gemeentenOf(entry), gemeentenOf(other));
      const score =
        2 * aanpakken.reduce((sum, id) => sum + aanpakWeight(id), 0) +
        doelgroepen.reduce((sum, id) => sum + doelgroepWeight(id), 0) +
        Math.min(1, gemeenten.length);
      return { entry: other, score, aanpakken, doelgroepen, gemeenten };
    })
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
