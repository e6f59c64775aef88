import { z } from 'zod';
import { interval95 } from './onderzoeksbron.ts';
import { regelTekst } from './tekst.ts';

/** What a study found for loneliness. */
export const RICHTINGEN = ['minder-eenzaam', 'geen-verschil', 'meer-eenzaam', 'gemengd'] as const;

const tekst = (max: number) => regelTekst(1, max);

/** Remarks that go with every form of input: how it was derived, what is uncertain. */
const opmerkingen = {
  afgeleid: z.boolean().optional(),
  armen_gelijk_verondersteld: z.boolean().optional(),
  eerste_lezing: tekst(300).optional(),
  /** People were treated in groups, though each was allocated alone: remarked, and not corrected for. */
  groepsbehandeling: tekst(300).optional(),
  hoe: tekst(1000).optional(),
  maat_onbekend: tekst(300).optional(),
  n_afgeleid: tekst(300).optional(),
  n_niet_opnieuw_gezien: z.boolean().optional(),
  n_soort: tekst(60).optional(),
  onzeker: z.boolean().optional(),
  richting_invoer: z.enum(RICHTINGEN).optional(),
  uitkomst: tekst(300).optional(),
};

/** People per group: those behind the number, not all who were allocated. */
const n = z.int().min(2);
const armN = { n_interventie: n, n_controle: n };
const sd = z.number().positive();
const hoger_is_eenzamer = z.boolean();
const maat = z.enum(['smd', 'cohen-d', 'hedges-g']);

/** The reported standard error, or interval, accounts for people who were allocated together. */
const se_met_clusters = z.literal(true).optional();

const gemiddelde = z.strictObject({ n, gem: z.number(), sd });

/** The change of one group: from both means or as reported, with the SD at the start or that of the change. */
const verandering = z.strictObject({
  n,
  gem_voor: z.number().optional(),
  gem_na: z.number().optional(),
  verandering: z.number().optional(),
  sd_voor: sd.optional(),
  sd_verandering: sd.optional(),
});
type Verandering = z.output<typeof verandering>;

/** Which of the numbers a group gives, as one text; undefined when they are too few or too many to know its change. */
function shapeOf({ gem_voor, gem_na, verandering: reported, sd_voor, sd_verandering }: Verandering): string | undefined {
  const hasBoth = gem_voor !== undefined && gem_na !== undefined;
  const hasOneSd = (sd_voor === undefined) !== (sd_verandering === undefined);
  const hasOneChange = reported === undefined ? hasBoth : gem_voor === undefined && gem_na === undefined;
  return hasOneChange && hasOneSd ? `${hasBoth} ${sd_voor !== undefined}` : undefined;
}

function isOneShape({ interventie, controle }: { readonly interventie: Verandering; readonly controle: Verandering }): boolean {
  const shape = shapeOf(interventie);
  return shape !== undefined && shape === shapeOf(controle);
}

/**
 * Machine-readable input for Hedges' g, in one of seven forms; negative = less lonely. Only records that carry it can be
 * pooled. The formula of each form stands in `src/evidence/effect-forms.ts`.
 */
export const invoerSchema = z.discriminatedUnion('vorm', [
  /** Means and SD after the end: for trials by lot per person, also when the groups differ at the start. */
  z.strictObject({
    vorm: z.literal('gemiddelden'),
    interventie: gemiddelde,
    controle: gemiddelde,
    hoger_is_eenzamer,
    ...opmerkingen,
  }),
  /** The same with several groups of a kind, which are combined. */
  z.strictObject({
    vorm: z.literal('armen'),
    interventie: z.array(gemiddelde).min(1),
    controle: z.array(gemiddelde).min(1),
    hoger_is_eenzamer,
    ...opmerkingen,
  }),
  /** The change of both groups: where allocation was not by lot, or by place, or only change is reported. */
  z
    .strictObject({
      vorm: z.literal('verandering'),
      interventie: verandering,
      controle: verandering,
      /** Correlation between before and after, as reported. */
      r: z.number().gt(-1).lt(1).optional(),
      hoger_is_eenzamer,
      ...opmerkingen,
    })
    .refine(isOneShape, { params: { rule: 'invoer-verandering' } }),
  /** A difference from a model that adjusts, in points, and the SD between people in the same study. */
  z.strictObject({
    vorm: z.literal('verschil'),
    b: z.number(),
    se: z.number().positive(),
    sd,
    ...armN,
    hoger_is_eenzamer,
    se_met_clusters,
    ...opmerkingen,
  }),
  /** A standardised difference with its interval or standard error. */
  z
    .strictObject({
      vorm: z.literal('gestandaardiseerd'),
      maat,
      waarde: z.number(),
      ci95: interval95.optional(),
      se: z.number().positive().optional(),
      n_interventie: n.optional(),
      n_controle: n.optional(),
      se_met_clusters,
      ...opmerkingen,
    })
    .refine(({ ci95, se }) => (ci95 === undefined) !== (se === undefined), { params: { rule: 'invoer-interval-of-se' } }),
  /** A standardised difference of which only the numbers of people are known. */
  z.strictObject({ vorm: z.literal('gestandaardiseerd-n'), maat, waarde: z.number(), ...armN, ...opmerkingen }),
  /** The t of a plain comparison of two groups. A t from a model that adjusts is no such t. */
  z.strictObject({ vorm: z.literal('toets'), t: z.number(), ...armN, ...opmerkingen }),
]);

export type Invoer = z.output<typeof invoerSchema>;
