import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import { type Elsewhere, elsewhereOf, type FindCell } from './elsewhere.ts';
import { type LadderContext, type LadderPlace, placeOnLadder, studiesOn } from './ladder.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome-words.ts';
import { isControlled } from './study.ts';

/** The strongest kind of research on a practice, whatever it looked at. */
export type Onderzoek = 'met-controlegroep' | 'ander-onderzoek' | 'geen-onderzoek';

/** What an official decides with, each apart: a good outcome can be unsure, and thorough research can find nothing. */
export interface Wijzers {
  /** What came out of the research on the practice itself. */
  readonly uitkomst: Outcome;
  /** How sure that is. */
  readonly bewijs: LadderPlace;
  readonly onderzoek: Onderzoek;
  /** Where nothing was measured: what is known of its approach from elsewhere. */
  readonly elders: Elsewhere | null;
}

/** What compares is a study; evaluations are other research. */
function onderzoekOf({ evaluaties }: Praktijk, studies: readonly Studie[]): Onderzoek {
  if (studies.some(isControlled)) return 'met-controlegroep';
  return evaluaties.length + studies.length > 0 ? 'ander-onderzoek' : 'geen-onderzoek';
}

/**
 * Makes the function that tells what is known of a practice at a glance.
 * @param all all effect studies
 * @param context what the ladder must know
 */
export function makeWijzers(
  all: readonly Studie[],
  context: LadderContext,
  findCell: FindCell,
): (id: string, praktijk: Praktijk) => Wijzers {
  return (id, praktijk) => {
    const studies = studiesOn(id, all);
    const uitkomst = outcomeOf(praktijk, studies);
    return {
      uitkomst,
      bewijs: placeOnLadder(praktijk, studies, context),
      onderzoek: onderzoekOf(praktijk, studies),
      elders: uitkomst.uitkomst === 'niet-gemeten' ? elsewhereOf(praktijk, findCell) : null,
    };
  };
}
