import { z } from 'zod';
import { regelTekst } from './tekst.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

export const GEWESTEN = ['vlaanderen', 'brussel'] as const;

const countryNames = new Intl.DisplayNames(['nl'], { type: 'region', fallback: 'none' });

/** True for a two-letter country code of ISO 3166-1 that has a Dutch name. */
export function isLandcode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined;
}

/** The Dutch name of a country, such as "Nederland" for NL. */
export function landNaam(code: string): string {
  return countryNames.of(code) ?? code;
}

/** A single value or a list; always read as a list. */
function listOrOne<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).min(1).optional(),
  );
}

/** Where a practice takes place. */
export function gebiedSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    land: z
      .string()
      .refine(isLandcode, { params: { rule: 'landcode' } })
      .meta({ description: 'Landcode van twee letters', examples: ['BE', 'NL'] }),
    gemeenten: z
      .array(termId(vocabularia.gemeenten))
      .min(1)
      .optional()
      .meta({ description: 'Gemeenten in Vlaanderen of Brussel, met hun id' }),
    gewest: listOrOne(z.enum(GEWESTEN)).meta({ description: 'Heel Vlaanderen of heel Brussel' }),
    provincies: z.array(termId(vocabularia.provincies)).min(1).optional().meta({ description: 'Hele provincies' }),
    plaatsen: z
      .array(regelTekst(2, 80))
      .min(1)
      .optional()
      .meta({ description: 'Plaatsen buiten Vlaanderen en Brussel', examples: [['Barcelona']] }),
  });
}
