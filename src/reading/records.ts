import type { PraktijkEntry } from '../catalog/entry.ts';
import { makeSchemas } from '../schema/schemas.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { readFile } from '../validation/read-file.ts';
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
  const schemas = makeSchemas(vocabularia);
  const praktijken: PraktijkEntry[] = [];
  const studies: Studie[] = [];
  const overzichten: Overzicht[] = [];
  for (const raw of readContentDirectory(contentRoot)) {
    const { file } = readFile(raw, raw.path);
    if (file === null || file.isTemplate) continue;
    if (file.kind === 'praktijk') {
      const read = schemas.praktijk.safeParse(file.data);
      if (read.success) praktijken.push({ id: file.id, praktijk: read.data });
    } else if (file.kind === 'studie') {
      const read = schemas.studie.safeParse(file.data);
      if (read.success) studies.push(read.data);
    } else if (file.kind === 'overzicht') {
      const read = schemas.overzicht.safeParse(file.data);
      if (read.success) overzichten.push(read.data);
    }
  }
  return { praktijken, studies, overzichten, vocabularia };
}
