import type { Overzicht } from '../schema/overzicht.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import { makeSchemas } from '../schema/schemas.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { SourceFile } from './source-file.ts';

/** The records of a set of files that are valid. */
export interface ValidRecords {
  readonly praktijken: readonly { readonly id: string; readonly praktijk: Praktijk }[];
  readonly studies: readonly Studie[];
  readonly overzichten: readonly Overzicht[];
}

/** Takes the practices, studies and reviews out of files. Templates and what is not valid are left out. */
export function validRecords(files: readonly SourceFile[], vocabularia: Vocabularia): ValidRecords {
  const schemas = makeSchemas(vocabularia);
  const praktijken: { id: string; praktijk: Praktijk }[] = [];
  const studies: Studie[] = [];
  const overzichten: Overzicht[] = [];
  for (const file of files) {
    if (file.isTemplate) continue;
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
  return { praktijken, studies, overzichten };
}
