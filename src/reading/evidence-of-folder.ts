import { type Evidence, evidenceOf } from '../evidence/evidence-of.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { readRecords } from './records.ts';

/**
 * Computes all evidence of a content folder.
 * @param today the vocabularies of today, to read an older folder by
 */
export function evidenceOfFolder(contentRoot: string, today?: Vocabularia): Evidence {
  const records = readRecords(contentRoot, today);
  return evidenceOf(records, records.vocabularia);
}
