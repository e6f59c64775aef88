/* Data for the tests of the catalogue. */
import type { LadderPlace } from '../evidence/ladder.ts';
import type { Outcome } from '../evidence/outcome-words.ts';
import type { Wijzers } from '../evidence/wijzers.ts';

const BEWIJS: LadderPlace = { niveau: 1, rules: [], next: null, below: null, isCapped: false, vlaggen: [] };

/** What is known of a practice on which there was a controlled study: with its outcome, and its level on the ladder. */
export function makeKnown(uitkomst: Outcome['uitkomst'], niveau: LadderPlace['niveau'] = 1, changes: Partial<Wijzers> = {}): Wijzers {
  return {
    uitkomst: { uitkomst, meetwijze: 'controlegroep', isNagelezen: true },
    bewijs: { ...BEWIJS, niveau },
    onderzoek: 'met-controlegroep',
    elders: null,
    ...changes,
  };
}
