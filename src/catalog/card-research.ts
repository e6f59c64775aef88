import { outcomeBasis, type Uitkomst } from '../evidence/outcome-words.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { facetLabel } from './facets.ts';

/**
 * What a card says of the research on a practice. The page draws it, and the search index carries it as text for the
 * cards that the browser draws.
 */
export interface CardResearch {
  readonly uitkomst: Uitkomst;
  /** By what kind of research; empty when there is nothing to say. */
  readonly basis: string;
  /** Level on the ladder, 0 to 5. */
  readonly niveau: number;
  /** What is known of its approach from elsewhere, as a sentence; empty where the practice itself was measured. */
  readonly elders: string;
}

/** What is known elsewhere of the approach of a practice: "Deze aanpak elders (samen eten, bij ouderen): …". Empty when it was measured itself. */
function elsewhereText({ wijzers }: PraktijkEntry, vocabularia: Vocabularia): string {
  const elders = wijzers?.elders ?? null;
  if (elders === null) return '';
  const name = (facet: 'aanpak' | 'doelgroep', id: string) => facetLabel(facet, id, vocabularia).toLowerCase();
  const sure = elders.zekerheid === null ? '' : `, zekerheid ${elders.zekerheid}`;
  return `Deze aanpak elders (${name('aanpak', elders.aanpak)}, bij ${name('doelgroep', elders.doelgroep)}): ${elders.bevinding}${sure}.`;
}

/** What the card of a practice says of the research on it. */
export function cardResearch(entry: PraktijkEntry, vocabularia: Vocabularia): CardResearch {
  const { uitkomst, bewijs, onderzoek } = entry.wijzers ?? {};
  return {
    uitkomst: uitkomst?.uitkomst ?? 'niet-gemeten',
    basis: uitkomst === undefined ? '' : outcomeBasis(uitkomst, onderzoek !== 'geen-onderzoek'),
    niveau: bewijs?.niveau ?? 0,
    elders: elsewhereText(entry, vocabularia),
  };
}
