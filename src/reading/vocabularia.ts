import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReadResult } from '../file/assemble-file.ts';
import { readFields } from '../file/read-file.ts';
import type { FieldsFile, RawFile } from '../file/source-file.ts';
import { VOCABULARIUM_SCHEMAS, type Vocabularia } from '../schema/vocabularium.ts';
import { VOCABULARIUM_NAMEN, type VocabulariumNaam } from '../schema/vocabularium-naam.ts';

function termsOf<N extends VocabulariumNaam>(
  name: N,
  read: ReadResult<FieldsFile> | undefined,
): z.output<(typeof VOCABULARIUM_SCHEMAS)[N]>[] {
  const [problem] = read?.findings ?? [];
  if (problem !== undefined) throw new Error(problem.boodschap);
  const file = read?.file ?? null;
  if (file === null) throw new Error('Het bestand ontbreekt.');
  // The schema of the entry is picked by the same name as the return type.
  return z.array(VOCABULARIUM_SCHEMAS[name]).parse(file.data) as z.output<(typeof VOCABULARIUM_SCHEMAS)[N]>[];
}

/**
 * Takes the vocabularies out of the files of a content folder.
 * @param read what was read, by the path inside the folder
 * @throws Error when a list is missing or invalid; `npm run valideer` tells what is wrong with it
 */
export function vocabulariaIn(read: ReadonlyMap<string, ReadResult<FieldsFile>>): Vocabularia {
  const entries = VOCABULARIUM_NAMEN.map((name) => {
    try {
      return [name, termsOf(name, read.get(`vocabularia/${name}.yaml`))] as const;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`content/vocabularia/${name}.yaml kan niet gelezen worden. Start "npm run valideer". (${reason})`);
    }
  });
  // Every name has its own list, made by the schema of that name.
  return Object.fromEntries(entries) as unknown as Vocabularia;
}

function rawList(contentRoot: string, path: string): RawFile {
  const full = join(contentRoot, path);
  // A symbolic link could lead anywhere on this computer.
  return lstatSync(full, { throwIfNoEntry: false })?.isFile() === true
    ? { path, bytes: readFileSync(full) }
    : { path, bytes: { error: 'het is geen gewoon bestand' } };
}

/**
 * Reads the vocabularies of a content folder alone. Whoever reads the whole folder takes them out of that.
 * @throws Error when a list is missing or invalid; `npm run valideer` tells what is wrong with it
 */
export function readVocabularia(contentRoot: string): Vocabularia {
  const paths = VOCABULARIUM_NAMEN.map((name) => `vocabularia/${name}.yaml`);
  return vocabulariaIn(new Map(paths.map((path) => [path, readFields(rawList(contentRoot, path), path)])));
}
