import { buildEvidence } from '../evidence/evidence-map.ts';
import { type BewijsRecord, toBewijsRecord } from '../evidence/export.ts';
import { type LadderPlace, placeOnLadder, studiesOn } from '../evidence/ladder.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { readRecords } from './records.ts';

/** What the evidence engine makes of a content folder. */
export interface FolderEvidence {
  readonly cells: readonly BewijsRecord[];
  readonly places: ReadonlyMap<string, LadderPlace>;
}

/**
 * Computes all evidence of a content folder.
 * @param vocabularia the vocabularies to read by; the folder's own by default
 */
export function evidenceOfFolder(contentRoot: string, vocabularia?: Vocabularia): FolderEvidence {
  const { praktijken, studies, overzichten, vocabularia: terms } = readRecords(contentRoot, vocabularia);
  const cells = buildEvidence(studies, overzichten, {
    aanpakken: terms.aanpakken.map(({ id }) => id),
    doelgroepen: terms.doelgroepen.map(({ id }) => id),
  });
  const places = praktijken.map(({ id, praktijk }) => [id, placeOnLadder(praktijk, studiesOn(id, praktijk, studies))] as const);
  return { cells: cells.map(toBewijsRecord), places: new Map(places) };
}
