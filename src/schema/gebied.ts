import { z } from 'zod';
import { field } from './field.ts';
import { landcode } from './landcode.ts';
import { regelTekst } from './tekst.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

export const GEWESTEN = ['vlaanderen', 'brussel'] as const;

/** One region or a list of them; always read as a list. */
const gewest = field(
  z
    .preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(z.enum(GEWESTEN)).min(1).optional())
    .meta({ anyOf: [{ enum: [...GEWESTEN] }, { type: 'array', items: { enum: [...GEWESTEN] }, minItems: 1 }] }),
  { title: 'Gewest', help: 'Alleen als het heel Vlaanderen of heel Brussel is' },
);

/** Where a practice takes place. */
export function gebiedSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    land: field(landcode, { title: 'Land', help: 'Landcode van twee letters', examples: ['BE', 'NL'] }),
    gemeenten: field(z.array(termId(vocabularia, 'gemeenten')).min(1).optional(), {
      title: 'Gemeenten',
      help: 'Gemeenten in Vlaanderen of Brussel',
      otherNames: ['gemeente', 'stad', 'steden'],
    }),
    gewest,
    provincies: field(z.array(termId(vocabularia, 'provincies')).min(1).optional(), {
      title: 'Provincies',
      help: 'Alleen als het een hele provincie is',
      otherNames: ['provincie'],
    }),
    plaatsen: field(z.array(regelTekst(2, 80)).min(1).optional(), {
      title: 'Plaatsen',
      help: 'Plaatsen buiten Vlaanderen en Brussel',
      examples: [['Barcelona']],
      otherNames: ['plaats', 'waar'],
    }),
  });
}
