import { type Evidence, evidenceOf } from '../evidence/evidence-of.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { readRecords } from './records.ts';

/**
 * Computes all evidence of a content folder.
 * @param vocabularia the vocabularies to read by; the folder's own by default
 */
export function evidenceOfFolder(contentRoot: string, vocabularia?: Vocabularia): Evidence {
  const records = readRecords(contentRoot, vocabularia);
  return evidenceOf(records, records.vocabularia);
}
