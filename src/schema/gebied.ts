import { z } from 'zod';
import { isLandcode } from './land.ts';
import { regelTekst } from './tekst.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

export const GEWESTEN = ['vlaanderen', 'brussel'] as const;

/** One region or a list of them; always read as a list. */
const gewest = z
  .preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(z.enum(GEWESTEN)).min(1).optional())
  .meta({
    title: 'Gewest',
    description: 'Alleen als het heel Vlaanderen of heel Brussel is',
    anyOf: [{ enum: [...GEWESTEN] }, { type: 'array', items: { enum: [...GEWESTEN] }, minItems: 1 }],
  });

/** Where a practice takes place. */
export function gebiedSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    land: z
      .string()
      .refine(isLandcode, { params: { rule: 'landcode' } })
      .meta({ pattern: '^[A-Z]{2}$', title: 'Land', description: 'Landcode van twee letters', examples: ['BE', 'NL'] }),
    gemeenten: z
      .array(termId(vocabularia.gemeenten))
      .min(1)
      .optional()
      .meta({ title: 'Gemeenten', description: 'Gemeenten in Vlaanderen of Brussel' }),
    gewest,
    provincies: z
      .array(termId(vocabularia.provincies))
      .min(1)
      .optional()
      .meta({ title: 'Provincies', description: 'Alleen als het een hele provincie is' }),
    plaatsen: z
      .array(regelTekst(2, 80))
      .min(1)
      .optional()
      .meta({ title: 'Plaatsen', description: 'Plaatsen buiten Vlaanderen en Brussel', examples: [['Barcelona']] }),
  });
}
