import { z } from 'zod';
import { dag, deelDatum } from './datum.ts';
import { regelTekst } from './tekst.ts';

/** An address as a database of research prints it; older ones are still http. */
const adres = z
  .string()
  .max(500)
  .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), { params: { rule: 'https-link' } });

/** Where the numbers of a study, review or instrument were read. */
export const onderzoeksbron = z.strictObject({
  url: adres,
  titel: regelTekst(3, 400),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  datum: deelDatum.optional(),
});

/** What a second reader made of the numbers of a record; "niet" when they could not be found again. */
const OORDELEN = ['bevestigd', 'deels', 'niet'] as const;

/** The second reading: by someone else than who wrote the record, in a source. Left out when nobody did it. */
export const tweedeLezing = z.strictObject({
  datum: dag,
  oordeel: z.enum(OORDELEN),
  bron: onderzoeksbron.optional(),
  /** What was seen and what was not. */
  opmerking: regelTekst(3, 2000).optional(),
});

/** A 95 % interval: lower bound, then upper bound. */
export const interval95 = z.tuple([z.number(), z.number()]).refine(([lower, upper]) => lower < upper, { params: { rule: 'interval' } });

/** Which sign means less lonely in the number as reported. */
export const TEKENS = ['negatief-is-minder-eenzaam', 'positief-is-minder-eenzaam', 'richting-uit-tekst'] as const;

/** Kinds of effect measures. */
export const MATEN = ['smd', 'cohen-d', 'hedges-g', 'md', 'anders'] as const;

/** A p value: a number, or a bound such as "<0.001". */
export const pWaarde = z.union([z.number().min(0).max(1), z.string().regex(/^[<>]=?\s?0?[.,]\d+$/)]);
