import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { VOCABULARIUM_SCHEMAS, type Vocabularia } from '../schema/vocabularium.ts';
import { VOCABULARIUM_NAMEN, type VocabulariumNaam } from '../schema/vocabularium-naam.ts';

function readOne<N extends VocabulariumNaam>(contentRoot: string, name: N): z.output<(typeof VOCABULARIUM_SCHEMAS)[N]>[] {
  const path = join(contentRoot, 'vocabularia', `${name}.yaml`);
  const data: unknown = parse(readFileSync(path, 'utf8'), { version: '1.2', schema: 'core', maxAliasCount: 0 });
  // The schema of the entry is picked by the same name as the return type.
  return z.array(VOCABULARIUM_SCHEMAS[name]).parse(data) as z.output<(typeof VOCABULARIUM_SCHEMAS)[N]>[];
}

/**
 * Reads all vocabularies of a content folder.
 * @throws Error when a file is missing or invalid; `npm run valideer` tells what is wrong with it
 */
export function readVocabularia(contentRoot: string): Vocabularia {
  const entries = VOCABULARIUM_NAMEN.map((name) => {
    try {
      return [name, readOne(contentRoot, name)] as const;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`content/vocabularia/${name}.yaml kan niet gelezen worden. Start "npm run valideer". (${reason})`);
    }
  });
  // Every name has its own list, made by the schema of that name.
  return Object.fromEntries(entries) as unknown as Vocabularia;
}
