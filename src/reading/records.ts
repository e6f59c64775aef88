import type { PraktijkEntry } from '../catalog/entry.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { readFields } from '../file/read-file.ts';
import { validRecords } from '../file/valid-records.ts';
import { readContentDirectory } from './content-directory.ts';
import { readVocabularia } from './vocabularia.ts';

/** All that the evidence engine reads of a content folder. */
export interface Records {
  readonly praktijken: readonly PraktijkEntry[];
  readonly studies: readonly Studie[];
  readonly overzichten: readonly Overzicht[];
  readonly vocabularia: Vocabularia;
}

/**
 * Reads the records of a content folder without Astro. What is not valid is left out: `npm run valideer` tells
 * about that, and an older commit may follow an older schema.
 * @param vocabularia the vocabularies to read by; the folder's own by default
 */
export function readRecords(contentRoot: string, vocabularia: Vocabularia = readVocabularia(contentRoot)): Records {
  const files = readContentDirectory(contentRoot).flatMap((raw) => readFields(raw, raw.path).file ?? []);
  return { ...validRecords(files, vocabularia), vocabularia };
}
