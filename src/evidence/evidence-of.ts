import type { Instrument } from '../schema/instrument.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { buildEvidence, termsOf } from './evidence-map.ts';
import { type BewijsRecord, toBewijsRecord } from './export.ts';
import { ladderContext, type LadderPlace, placeOnLadder, studiesOn } from './ladder.ts';

/** What the evidence engine reads. */
interface Records {
  readonly praktijken: readonly { readonly id: string; readonly praktijk: Praktijk }[];
  readonly studies: readonly Studie[];
  readonly overzichten: readonly Overzicht[];
  readonly instrumenten: readonly Instrument[];
}

/** What the evidence engine makes of a set of records. */
export interface Evidence {
  /** Cells and margins of the evidence map. */
  readonly cells: readonly BewijsRecord[];
  /** Places on the ladder, by id of the practice. */
  readonly places: ReadonlyMap<string, LadderPlace>;
}

/** Computes all evidence of a set of records. */
export function evidenceOf(
  { praktijken, studies, overzichten, instrumenten }: Records,
  vocabularia: Pick<Vocabularia, 'aanpakken' | 'doelgroepen' | 'erkenningsniveaus'>,
): Evidence {
  const cells = buildEvidence(studies, overzichten, termsOf(vocabularia));
  const context = ladderContext(instrumenten, vocabularia);
  const places = praktijken.map(({ id, praktijk }) => [id, placeOnLadder(praktijk, studiesOn(id, studies), context)] as const);
  return { cells: cells.map(toBewijsRecord), places: new Map(places) };
}
