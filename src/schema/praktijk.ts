import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { dag, deelDatum, jaar } from './datum.ts';
import { gebiedSchema } from './gebied.ts';
import { httpsLink } from './link.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

/** The kinds of loneliness that the literature tells apart. */
export const EENZAAMHEID = ['sociaal', 'emotioneel', 'existentieel'] as const;

/** What research found for loneliness. */
export const UITKOMSTEN = ['gunstig', 'geen-verschil', 'ongunstig', 'gemengd', 'niet-gemeten'] as const;

/** What an explanation of why a practice should help rests on. */
export const GRONDEN = ['ervaring', 'theorie', 'overzicht'] as const;

/** How a practice relates to another one; read as "this practice is … the other". */
export const RELATIESOORTEN = ['variant-van', 'opvolger-van', 'gebaseerd-op', 'onderdeel-van', 'tegenhanger-van'] as const;

const bronId = slugSchema.meta({ description: 'Id van een bron uit de lijst bronnen' });

/** The front matter of content/praktijken/<id>.mdx. */
export function praktijkSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    titel: regelTekst(5, 110).meta({ description: 'Zegt wat het is, niet alleen hoe het heet' }),
    samenvatting: regelTekst(60, 240).meta({ description: 'Wat, voor wie en waar, in een of twee zinnen' }),
    organisaties: z
      .array(
        z.strictObject({
          naam: regelTekst(2, 150),
          type: termId(vocabularia.organisatietypes),
          website: httpsLink.optional(),
        }),
      )
      .min(1)
      .meta({ description: 'Wie de praktijk draagt' }),
    status: termId(vocabularia.statussen).meta({ description: 'Hoe het er op de datum van statusPer voor stond' }),
    statusPer: deelDatum.meta({ description: 'Op welke datum de status gold' }),
    periode: z
      .strictObject({ start: deelDatum.optional(), einde: deelDatum.optional() })
      .optional()
      .meta({ description: 'Begin en, als dat gekend is, einde' }),
    gebied: gebiedSchema(vocabularia).meta({ description: 'Waar de praktijk plaatsvindt' }),
    schaal: termId(vocabularia.schalen).meta({ description: 'Hoe groot het gebied is dat één werking bestrijkt' }),
    doelgroepen: z.array(termId(vocabularia.doelgroepen)).min(1).max(6).meta({ description: 'Voor wie' }),
    aanpakken: z.array(termId(vocabularia.aanpakken)).min(1).max(6).meta({ description: 'Hoe, kenmerkendste eerst' }),
    eenzaamheid: z
      .array(z.enum(EENZAAMHEID))
      .default([])
      .meta({ description: 'Soort eenzaamheid, alleen als een bron dat zegt' }),
    beleidsdomeinen: z
      .array(termId(vocabularia.beleidsdomeinen))
      .min(1)
      .max(4)
      .meta({ description: 'Domeinen van het lokaal beleid waar dit bij hoort' }),
    mechanisme: z
      .strictObject({
        tekst: regelTekst(20, 600),
        grond: z
          .enum(GRONDEN)
          .default('ervaring')
          .meta({ description: 'Waar de uitleg op steunt: ervaring, een theorie of een overzicht van onderzoek' }),
        bronnen: z.array(bronId).min(1),
      })
      .optional()
      .meta({ description: 'Waarom het zou helpen, volgens een bron' }),
    inzet: z
      .strictObject({
        kosten: regelTekst(2, 300).optional(),
        personeel: regelTekst(2, 300).optional(),
        vrijwilligers: regelTekst(2, 300).optional(),
        bron: bronId,
      })
      .optional()
      .meta({ description: 'Wat het vraagt aan geld, personeel en vrijwilligers' }),
    cijfers: z
      .array(
        z.strictObject({
          wat: regelTekst(3, 200),
          waarde: z.union([z.number(), regelTekst(1, 40)]),
          eenheid: regelTekst(1, 60),
          jaar,
          bron: bronId,
        }),
      )
      .default([])
      .meta({ description: 'Cijfers, elk met jaar en bron' }),
    evaluaties: z
      .array(
        z.strictObject({
          ontwerp: termId(vocabularia.ontwerpen),
          resultaat: regelTekst(10, 900),
          uitkomst: z.enum(UITKOMSTEN).optional(),
          n: z.int().positive().optional(),
          instrument: regelTekst(2, 300).optional(),
          jaar: jaar.optional(),
          bron: bronId,
        }),
      )
      .default([])
      .meta({ description: 'Onderzoek naar deze praktijk dat geen effectstudie is' }),
    studies: z.array(slugSchema).default([]).meta({ description: 'Ids van effectstudies over deze praktijk' }),
    erkenningen: z
      .array(
        z.strictObject({
          niveau: regelTekst(2, 120),
          door: regelTekst(2, 150),
          datum: deelDatum.optional(),
          bron: bronId,
        }),
      )
      .default([])
      .meta({ description: 'Erkenning in een andere databank' }),
    relaties: z
      .array(z.strictObject({ soort: z.enum(RELATIESOORTEN), praktijk: slugSchema }))
      .default([])
      .meta({ description: 'Andere praktijken waar deze van afstamt of bij hoort; zet ze aan één kant, de site toont ze aan beide' }),
    bronnen: z.array(bronSchema).min(1).meta({ description: 'Waar alles vandaan komt' }),
    nagekeken: dag.meta({ description: 'Dag waarop de redactie de pagina laatst nakeek' }),
  });
}

export type Praktijk = z.output<ReturnType<typeof praktijkSchema>>;
export type Evaluatie = Praktijk['evaluaties'][number];
export type Uitkomst = (typeof UITKOMSTEN)[number];
export type Relatiesoort = (typeof RELATIESOORTEN)[number];
