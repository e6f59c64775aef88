import type { Instrument } from '../schema/instrument.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Pagina } from '../schema/pagina.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import { makeSchemas } from '../schema/schemas.ts';
import type { Studie } from '../schema/studie.ts';
import type { Toepassing } from '../schema/toepassing.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { FileRecord } from './source-file.ts';

/** The records of a set of files that are valid. */
export interface ValidRecords {
  readonly praktijken: readonly { readonly id: string; readonly praktijk: Praktijk }[];
  readonly studies: readonly Studie[];
  readonly overzichten: readonly Overzicht[];
  readonly instrumenten: readonly Instrument[];
  readonly paginas: readonly { readonly id: string; readonly pagina: Pagina }[];
  readonly toepassingen: readonly { readonly id: string; readonly toepassing: Toepassing }[];
}

/** Takes the records out of files. Templates and what is not valid are left out. */
export function validRecords(
  files: readonly Pick<FileRecord, 'kind' | 'id' | 'isTemplate' | 'data'>[],
  vocabularia: Vocabularia,
): ValidRecords {
  const schemas = makeSchemas(vocabularia);
  const praktijken: { id: string; praktijk: Praktijk }[] = [];
  const studies: Studie[] = [];
  const overzichten: Overzicht[] = [];
  const instrumenten: Instrument[] = [];
  const paginas: { id: string; pagina: Pagina }[] = [];
  const toepassingen: { id: string; toepassing: Toepassing }[] = [];
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
    } else if (file.kind === 'instrument') {
      const read = schemas.instrument.safeParse(file.data);
      if (read.success) instrumenten.push(read.data);
    } else if (file.kind === 'pagina') {
      const read = schemas.pagina.safeParse(file.data);
      if (read.success) paginas.push({ id: file.id, pagina: read.data });
    } else if (file.kind === 'toepassing') {
      const read = schemas.toepassing.safeParse(file.data);
      if (read.success) toepassingen.push({ id: file.id, toepassing: read.data });
    }
  }
  return { praktijken, studies, overzichten, instrumenten, paginas, toepassingen };
}
