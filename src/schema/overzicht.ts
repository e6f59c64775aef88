import { z } from 'zod';
import { jaar } from './datum.ts';
import { interval95, MATEN, onderzoeksbron, pWaarde, TEKENS, tweedeLezing } from './onderzoeksbron.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

/** Levels of certainty that reviews use, surest first. */
const ZEKERHEDEN_OVERZICHT = ['hoog', 'matig', 'laag', 'zeer-laag'] as const;

/** One systematic review or meta-analysis: content/overzichten/<id>.yaml. */
export function overzichtSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    id: slugSchema,
    /** Left out when nobody saw who wrote it: then the title stands in front. */
    auteurs: regelTekst(2, 200).optional(),
    jaar: jaar.optional(),
    titel: regelTekst(5, 400),
    /** Language of that title, where it is not English. */
    taal: z.literal('nl').optional(),
    tijdschrift: regelTekst(2, 200).optional(),
    /** Studies in the review, also those that it did not pool; left out when it counts reviews or programmes. */
    aantal_studies: z.int().positive().optional(),
    /** What it is about, in a few plain words: the title of its page and its line in lists. */
    kort: regelTekst(5, 80).optional(),
    doelgroepen: z.array(termId(vocabularia, 'doelgroepen')).min(1),
    /** Approaches that the review is about; empty when it is about all. */
    aanpakken: z.array(termId(vocabularia, 'aanpakken')).default([]),
    gepoolde_effecten: z
      .array(
        z.strictObject({
          groep: regelTekst(2, 200).optional(),
          /** What was tried, as the review names it. */
          wat: regelTekst(2, 300).optional(),
          /** Ids of the approaches and target groups that this effect is about, where they are narrower than the review. */
          aanpakken: z.array(termId(vocabularia, 'aanpakken')).min(1).optional(),
          doelgroepen: z.array(termId(vocabularia, 'doelgroepen')).min(1).optional(),
          maat: z.enum(MATEN),
          omschrijving: regelTekst(1, 300).optional(),
          waarde: z.number(),
          ci95: interval95.optional(),
          p: pWaarde.optional(),
          /** Number of studies in this effect. */
          k: z.int().positive().optional(),
          /** Number of people in this effect. */
          n: z.int().positive().optional(),
          teken: z.enum(TEKENS).optional(),
          /** Why this number cannot stand beside others: another outcome, no comparison group, an expectation. */
          buiten_vergelijking: regelTekst(5, 200).optional(),
        }),
      )
      .optional(),
    /** How sure the review itself calls what it found, as it says so (often by GRADE); two levels when it names a range, surest first. */
    zekerheid_volgens_overzicht: z.array(z.enum(ZEKERHEDEN_OVERZICHT)).min(1).max(2).optional(),
    kernbevindingen: regelTekst(10, 3000),
    /** The newer version of this same review: that one is shown in its place. */
    vervangen_door: verwijzing('overzicht').optional(),
    bron: onderzoeksbron,
    opmerking: regelTekst(3, 3000).optional(),
    tweede_lezing: tweedeLezing.optional(),
  });
}

export type Overzicht = z.output<ReturnType<typeof overzichtSchema>>;
