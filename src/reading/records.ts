import { newestData } from '../changes/migration.ts';
import { MIGRATIONS } from '../changes/migrations.ts';
import type { PraktijkEntry } from '../catalog/entry.ts';
import type { Instrument } from '../schema/instrument.ts';
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
  readonly instrumenten: readonly Instrument[];
  readonly vocabularia: Vocabularia;
}

/**
 * Reads the records of a content folder without Astro. What is not valid is left out: `npm run valideer` tells
 * about that.
 * @param today the vocabularies of today, to read an older folder by: its records are brought to the newest schema first
 */
export function readRecords(contentRoot: string, today?: Vocabularia): Records {
  const vocabularia = today ?? readVocabularia(contentRoot);
  const migrations = today === undefined ? [] : MIGRATIONS;
  const files = readContentDirectory(contentRoot).flatMap((raw) => {
    const { file } = readFields(raw, raw.path);
    return file === null ? [] : [{ ...file, data: newestData({ ...file, sections: [] }, migrations) }];
  });
  return { ...validRecords(files, vocabularia), vocabularia };
}
