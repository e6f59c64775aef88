import { instrumentSchema } from './instrument.ts';
import { overzichtSchema } from './overzicht.ts';
import { paginaSchema } from './pagina.ts';
import { praktijkSchema } from './praktijk.ts';
import { studieSchema } from './studie.ts';
import { toepassingSchema } from './toepassing.ts';
import type { Vocabularia } from './vocabularium.ts';

/** The schema of every kind of record, made for one set of vocabularies. */
export function makeSchemas(vocabularia: Vocabularia) {
  return {
    praktijk: praktijkSchema(vocabularia),
    studie: studieSchema(vocabularia),
    overzicht: overzichtSchema(vocabularia),
    instrument: instrumentSchema,
    pagina: paginaSchema,
    toepassing: toepassingSchema(vocabularia),
  } as const;
}

export type Schemas = ReturnType<typeof makeSchemas>;
export type RecordKind = keyof Schemas;

/** The kinds of records, in the order above. */
export const RECORD_KINDS = [
  'praktijk',
  'studie',
  'overzicht',
  'instrument',
  'pagina',
  'toepassing',
] as const satisfies readonly RecordKind[];

/** True for the kind of a file that holds one record. */
export function isRecordKind(kind: string): kind is RecordKind {
  return RECORD_KINDS.some((known) => known === kind);
}
