import { z } from 'zod';
import { field } from './field.ts';
import { httpsLink } from './link.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';
import type { VocabulariumNaam } from './vocabularium-naam.ts';

const term = {
  id: slugSchema,
  label: regelTekst(2, 80),
  synoniemen: z.array(regelTekst(1, 60)).default([]),
};

/** A word that practices are tagged with, such as a doelgroep or an aanpak. */
export const termSchema = z.strictObject({ ...term, toelichting: regelTekst(20, 600) });

/** A level that a body gave to practices that it recognised. */
const erkenningsniveauSchema = z.strictObject({
  ...term,
  toelichting: regelTekst(20, 600),
  /** True when the level says that a theory or research explains why a practice should help. */
  onderbouwd: z.boolean().default(false),
});

/** A design of research. */
const ontwerpSchema = z.strictObject({
  ...term,
  toelichting: regelTekst(20, 600),
  /** True when there is a group to compare with. */
  gecontroleerd: z.boolean().default(false),
  /** True when chance decided who came into which group. */
  loting: z.boolean().default(false),
});

/** A manner of working. */
const aanpakSchema = termSchema.extend({
  /** Somebody who took part, as it stands after "wie": "een buddy of huisbezoek kreeg". */
  wieMeedeed: regelTekst(4, 60).optional(),
});

/** A municipality of Flanders or Brussels. Its former parts are synonyms. */
export const gemeenteSchema = z.strictObject({
  ...term,
  provincie: slugSchema,
  nis: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  postcodes: z.array(z.string().regex(/^\d{4}$/)).default([]),
  /** Degrees north. */
  lat: z.number().min(49).max(52),
  /** Degrees east. */
  lon: z.number().min(2).max(7),
  inwoners: z.int().positive().optional(),
});

/** A word of the glossary, with the source of its definition where it has one. */
export const woordSchema = z.strictObject({
  ...term,
  toelichting: regelTekst(20, 800),
  /** Words that pages replace by this one: English, Dutch from the Netherlands, jargon. */
  in_plaats_van: z.array(regelTekst(2, 60)).default([]),
  /** What to write instead, where the label itself does not fit in a sentence. */
  liever: regelTekst(2, 80).optional(),
  bron: z.strictObject({ titel: regelTekst(3, 200), uitgever: regelTekst(2, 120), url: httpsLink }).optional(),
});

/** Words that mean the same, for the search. */
const synoniemgroepSchema = z.strictObject({
  id: slugSchema,
  woorden: z.array(regelTekst(2, 60)).min(2).max(15),
});

/** Turns of phrase that pages always replace: they explain nothing, so they are no words of the glossary. */
const wendingSchema = z.strictObject({
  id: slugSchema,
  liever: regelTekst(2, 80),
  in_plaats_van: z.array(regelTekst(2, 60)).min(1),
});

export type Term = z.output<typeof termSchema>;
export type Aanpak = z.output<typeof aanpakSchema>;
export type Gemeente = z.output<typeof gemeenteSchema>;

/** The schema of one entry, per file in content/vocabularia. */
export const VOCABULARIUM_SCHEMAS = {
  doelgroepen: termSchema,
  aanpakken: aanpakSchema,
  beleidsdomeinen: termSchema,
  organisatietypes: termSchema,
  schalen: termSchema,
  statussen: termSchema,
  ontwerpen: ontwerpSchema,
  erkenningsniveaus: erkenningsniveauSchema,
  provincies: termSchema,
  gemeenten: gemeenteSchema,
  woordenlijst: woordSchema,
  synoniemen: synoniemgroepSchema,
  wendingen: wendingSchema,
} as const satisfies Readonly<Record<VocabulariumNaam, z.ZodType>>;

/** All vocabularies, by file name. */
export type Vocabularia = {
  readonly [N in VocabulariumNaam]: readonly z.output<(typeof VOCABULARIUM_SCHEMAS)[N]>[];
};

/**
 * A `z.enum` over the ids of a vocabulary: a practice can only name what exists.
 * @throws Error when the vocabulary is empty, since then nothing could be valid
 */
export function termId<N extends VocabulariumNaam>(vocabularia: Pick<Vocabularia, N>, name: N) {
  const terms: readonly { readonly id: string }[] = vocabularia[name];
  const [first, ...rest] = terms.map((entry) => entry.id);
  if (first === undefined) throw new Error('Een leeg vocabularium heeft geen termen om uit te kiezen.');
  return field(z.enum([first, ...rest]), { vocabulary: name });
}
