import { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';
import type { VocabulariumNaam } from '../schema/vocabularium-naam.ts';
import type { SourceFile } from '../file/source-file.ts';

/** The fields in which the ids of a vocabulary stand, at any depth. Lists of words alone are not named in fields. */
const FIELDS: Partial<Readonly<Record<VocabulariumNaam, readonly string[]>>> = {
  doelgroepen: ['doelgroepen'],
  aanpakken: ['aanpakken', 'aanpak'],
  beleidsdomeinen: ['beleidsdomeinen'],
  organisatietypes: ['type'],
  schalen: ['schaal'],
  statussen: ['status'],
  ontwerpen: ['ontwerp'],
  erkenningsniveaus: ['niveau'],
  provincies: ['provincies', 'provincie'],
  gemeenten: ['gemeenten'],
};

function names(data: unknown, fields: readonly string[], id: string): boolean {
  if (Array.isArray(data)) return data.some((item) => names(item, fields, id));
  if (!isRecord(data)) return false;
  return Object.entries(data).some(([key, value]) =>
    fields.includes(key) && [value, ...listOf(value)].some((one) => textOf(one) === id) ? true : names(value, fields, id),
  );
}

/** The ids of a vocabulary or list, in the order of the file. */
export function termIds(file: SourceFile): string[] {
  return listOf(file.data).flatMap((entry) => textOf(fieldOf(entry, 'id')) ?? []);
}

/** The files that name a term. */
export function filesThatUse(vocabularium: string, id: string, files: readonly SourceFile[]): SourceFile[] {
  const fields = Object.entries(FIELDS).find(([name]) => name === vocabularium)?.[1] ?? [];
  return files.filter((file) => !file.isTemplate && file.id !== vocabularium && names(file.data, fields, id));
}
