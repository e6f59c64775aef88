import { z } from 'zod';
import { jaar } from './datum.ts';
import { invoerSchema, RICHTINGEN } from './invoer.ts';
import { landcode } from './landcode.ts';
import { interval95, MATEN, onderzoeksbron, pWaarde, TEKENS, tweedeLezing } from './onderzoeksbron.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

/**
 * What the others got, from nothing to the same. It decides what a difference means: against a waiting list hope and
 * attention count as well, against another approach only which of the two did more.
 */
const VERGELIJKING_SOORTEN = [
  'wachtlijst',
  'geen',
  'gebruikelijke-zorg',
  'aandacht',
  'andere-aanpak',
  'zelfde-aanpak',
  /** There was a group, and nobody saw what it got. */
  'niet-gezien',
  'geen-controlegroep',
] as const;

/** How it was delivered; the content is the approach. */
const VORMEN = [
  'online-zelfstandig',
  'online-begeleid',
  'videobellen',
  'telefoon',
  'groep',
  'individueel',
  'huisbezoek',
  'robot-of-toestel',
  'brief',
] as const;

/** How people came into a group: by lot each, by lot per place, or not by lot. */
const TOEWIJZINGEN = ['individu', 'cluster', 'geen-loting'] as const;

/** Whether something is known to be so: "onbekend" is an answer. */
const JA_NEE_ONBEKEND = ['ja', 'nee', 'onbekend'] as const;

const tekst = (max: number) => regelTekst(1, max);

const armMeting = z.strictObject({
  n: z.int().positive().optional(),
  gem: z.number().optional(),
  sd: z.number().positive().optional(),
  ci95: interval95.optional(),
});
const tweeArmen = { interventie: armMeting.optional(), controle: armMeting.optional() };

/** A number as the study reports it, with all that is needed to read it rightly. */
const effect = z.strictObject({
  maat: z.enum(MATEN),
  omschrijving: tekst(400).optional(),
  waarde: z.number().optional(),
  waarde_voor: z.number().optional(),
  waarde_na: z.number().optional(),
  waarde_controle: z.number().optional(),
  b: z.number().optional(),
  beta: z.number().optional(),
  se: z.number().positive().optional(),
  ci95: interval95.optional(),
  p: pWaarde.optional(),
  soort: z.enum(['tussen-groepen', 'binnen-groep']).optional(),
  teken: z.enum(TEKENS).optional(),
  schaal: tekst(200).optional(),
  afkomst: z.enum(['primair', 'overzichtstabel', 'secundair (vakpers)', 'secundair (persbericht)']).optional(),
  vergelijking: tekst(300).optional(),
  tekst: tekst(600).optional(),
  bron_url: tekst(500).optional(),
});

/** A questionnaire that has no page of its own. */
const anderInstrument = z.strictObject({
  naam: tekst(200),
  /** Lowest and highest score. */
  bereik: z
    .tuple([z.number(), z.number()])
    .refine(([lowest, highest]) => lowest < highest, { params: { rule: 'interval' } })
    .optional(),
  hoger_is_eenzamer: z.boolean().optional(),
  gevalideerd: z.enum(JA_NEE_ONBEKEND),
});

/** How far one way in which a study can mislead was closed, by the judgement of a person. */
const RISICOS = ['laag', 'enige', 'hoog', 'niet-beoordeeld'] as const;

/** One effect study: content/studies/<id>.yaml, in the record format of the research dossiers. */
export function studieSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    id: slugSchema,
    /** Left out when nobody saw who wrote it: then the title stands in front. */
    auteurs: tekst(200).optional(),
    jaar: jaar.optional(),
    /** Of the article itself; left out when nobody saw it. */
    titel: tekst(400).optional(),
    /** Language of that title, where it is not English. */
    taal: z.literal('nl').optional(),
    /** Where it appeared: "Nurs Res 55(1):34-42". */
    tijdschrift: tekst(200).optional(),
    land: z.array(landcode).optional(),
    ontwerp: termId(vocabularia, 'ontwerpen'),
    /** The trial that it reports on: all its reports share one key. Left out where this is the only one. */
    trial: slugSchema.optional(),
    /** True for the contrast that stands for its trial in the pools; else that is the one with most people. */
    hoofdcontrast: z.literal(true).optional(),
    mogelijk_zelfde_proef: verwijzing('studie').optional(),
    /** Groups that the result holds for: about 80 % of the participants, or a subgroup that was reported. */
    doelgroepen: z.array(termId(vocabularia, 'doelgroepen')).min(1),
    /** Groups that were there too, but for which there is no result; per cent null when not seen. */
    ook_aanwezig: z
      .array(z.strictObject({ id: termId(vocabularia, 'doelgroepen'), procent: z.number().min(0).max(100).nullable() }))
      .min(1)
      .optional(),
    /** What took place. What follows from it stands in verschilt_in. */
    aanpakken: z.array(termId(vocabularia, 'aanpakken')).min(1),
    interventie: tekst(1000),
    /** What was tested, in a few plain words: the title of its page and its line in lists. */
    kort: tekst(80).optional(),
    vergelijking: tekst(400),
    vergelijking_soort: z.enum(VERGELIJKING_SOORTEN),
    /** The approaches that the comparison isolates: what one group got and the other did not. Empty when it isolates none. */
    verschilt_in: z.array(termId(vocabularia, 'aanpakken')),
    /** True when the approaches came together and cannot be told apart. */
    bundel: z.literal(true).optional(),
    /**
     * What the other of two readers made of it, where the texts did not settle who was right. The averages are computed
     * with both.
     */
    andere_codering: z
      .strictObject({
        doelgroepen: z.array(termId(vocabularia, 'doelgroepen')).min(1).optional(),
        verschilt_in: z.array(termId(vocabularia, 'aanpakken')).optional(),
        vergelijking_soort: z.enum(VERGELIJKING_SOORTEN).optional(),
      })
      .optional(),
    /** The approach of the others, where two were set against each other. */
    tegenover: z.array(termId(vocabularia, 'aanpakken')).min(1).optional(),
    vorm: z.array(z.enum(VORMEN)),
    toewijzing: z.enum(TOEWIJZINGEN),
    /** Number of places, groups or homes that were allocated as a whole. */
    clusters: z.int().positive().optional(),
    /** How much people of one place are alike, as reported for loneliness: the intraclass correlation. */
    icc: z.number().min(0).max(1).optional(),
    n: z.int().positive().optional(),
    n_interventie: z.int().positive().optional(),
    n_controle: z.int().positive().optional(),
    leeftijd: tekst(200).optional(),
    instrument: verwijzing('instrument').optional(),
    /** The questionnaire, where it has no page; neither is there when nobody saw which it was. */
    instrument_anders: anderInstrument.optional(),
    /** Whether the means are of the sum of all answers, or of one answer; left out where no mean is given. */
    score: z.enum(['som', 'gemiddelde-per-vraag']).optional(),
    /** Per cent of the participants who dropped out. */
    uitval_procent: z.number().min(0).max(100).optional(),
    /** Weeks between the start and the measurement that the number is from; else the last one that was reported. */
    weken_sinds_start: z.number().nonnegative().optional(),
    /** Weeks between the end of what was offered and that measurement; below 0 when it went on. */
    weken_na_einde: z.number().optional(),
    geregistreerd: z.literal('ja').optional(),
    /** Risk of bias, by domain; left out when nobody judged it. */
    risico: z
      .strictObject({
        /** Whether chance really decided who came into which group. */
        loting: z.enum(RISICOS),
        /** Whether people who left could turn the result. */
        uitval: z.enum(RISICOS),
        /** Whether those who were asked, or who asked, knew the group. */
        meting: z.enum(RISICOS),
        /** Whether the outcome was fixed beforehand. */
        selectief: z.enum(RISICOS),
      })
      .optional(),
    uitkomst: z.strictObject({
      richting: z.enum(RICHTINGEN).optional(),
      /** Written where loneliness was not measured at all: another thing than a result that nobody saw. */
      gemeten: z.literal('nee').optional(),
      tekst: tekst(2000),
      poolbaar: z.enum(['direct', 'omrekenen', 'nee']),
      poolbaar_hoe: tekst(600).optional(),
      effect: effect.optional(),
      groepen: z
        .strictObject({
          meting: tekst(200).optional(),
          ...tweeArmen,
          voormeting: z.strictObject(tweeArmen).optional(),
          opvolging: z.strictObject(tweeArmen).optional(),
        })
        .optional(),
    }),
    /** Other outcomes and moments of the same study; some are known in words only. */
    effecten_overig: z.array(effect.partial({ maat: true })).optional(),
    invoer: invoerSchema.optional(),
    praktijk: verwijzing('praktijk').optional(),
    bron: onderzoeksbron,
    bron_cijfers: onderzoeksbron.optional(),
    bron_opzet: onderzoeksbron.optional(),
    bron_primair: onderzoeksbron.optional(),
    opmerking: tekst(3000).optional(),
    tweede_lezing: tweedeLezing.optional(),
  });
}

export type Studie = z.output<ReturnType<typeof studieSchema>>;
