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
const GRONDEN = ['ervaring', 'theorie', 'overzicht'] as const;

/** How a practice relates to another one; read as "this practice is … the other". */
export const RELATIESOORTEN = ['variant-van', 'opvolger-van', 'gebaseerd-op', 'onderdeel-van', 'tegenhanger-van'] as const;

const bronId = slugSchema.meta({ title: 'Bron', description: 'Een bron uit de lijst bronnen' });

/** The front matter of content/praktijken/<id>.mdx. */
export function praktijkSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    titel: regelTekst(5, 110).meta({
      title: 'Titel',
      description: 'Zegt wat het is, niet alleen hoe het heet',
      examples: ['Buurttafel in Deerlijk, samen eten met je buren'],
    }),
    samenvatting: regelTekst(60, 240).meta({
      title: 'Samenvatting',
      description: 'Wat, voor wie en waar, in een of twee zinnen',
      examples: [
        'Elke maand eten buurtbewoners samen in het dienstencentrum. Vrijwilligers koken en nodigen mensen uit die vaak alleen eten.',
      ],
    }),
    organisaties: z
      .array(
        z.strictObject({
          naam: regelTekst(2, 150).meta({ title: 'Naam', description: 'Hoe de organisatie zichzelf noemt', examples: ['OCMW Deerlijk'] }),
          type: termId(vocabularia.organisatietypes).meta({ title: 'Soort organisatie' }),
          website: httpsLink.meta({ title: 'Website', description: 'Adres van de organisatie (https)' }).optional(),
        }),
      )
      .min(1)
      .meta({ title: 'Organisaties', description: 'Wie de praktijk draagt' }),
    status: termId(vocabularia.statussen).meta({ title: 'Status', description: 'Hoe het er voor stond op de datum van de status' }),
    statusPer: deelDatum.meta({
      title: 'Datum van de status',
      description: 'Op welke datum de status gold: een jaar, een maand of een dag',
    }),
    periode: z
      .strictObject({
        start: deelDatum.optional().meta({ title: 'Begin', description: 'Een jaar, een maand of een dag' }),
        einde: deelDatum.optional().meta({ title: 'Einde', description: 'Alleen als het voorbij is' }),
      })
      .optional()
      .meta({ title: 'Periode', description: 'Begin en, als dat gekend is, einde' }),
    gebied: gebiedSchema(vocabularia).meta({ title: 'Plaats', description: 'Waar de praktijk plaatsvindt' }),
    schaal: termId(vocabularia.schalen).meta({ title: 'Schaal', description: 'Hoe groot het gebied is dat één werking bestrijkt' }),
    doelgroepen: z
      .array(termId(vocabularia.doelgroepen))
      .min(1)
      .max(6)
      .meta({ title: 'Doelgroepen', description: 'Voor wie; hoogstens zes' }),
    aanpakken: z
      .array(termId(vocabularia.aanpakken))
      .min(1)
      .max(6)
      .meta({ title: 'Aanpakken', description: 'Hoe, kenmerkendste eerst; hoogstens zes' }),
    eenzaamheid: z.array(z.enum(EENZAAMHEID)).default([]).meta({ title: 'Soort eenzaamheid', description: 'Alleen als een bron dat zegt' }),
    beleidsdomeinen: z
      .array(termId(vocabularia.beleidsdomeinen))
      .min(1)
      .max(4)
      .meta({ title: 'Beleidsdomeinen', description: 'Domeinen van het lokaal beleid waar dit bij hoort; hoogstens vier' }),
    mechanisme: z
      .strictObject({
        tekst: regelTekst(20, 600).meta({
          title: 'Uitleg',
          examples: ['Wie regelmatig samen eet, leert buren kennen en heeft een reden om buiten te komen.'],
        }),
        grond: z
          .enum(GRONDEN)
          .default('ervaring')
          .meta({ title: 'Grond', description: 'Waar de uitleg op steunt: ervaring, een theorie of een overzicht van onderzoek' }),
        bronnen: z.array(bronId).min(1).meta({ title: 'Bronnen van de uitleg' }),
      })
      .optional()
      .meta({ title: 'Waarom het zou helpen', description: 'Volgens een bron' }),
    inzet: z
      .strictObject({
        kosten: regelTekst(2, 300)
          .optional()
          .meta({ title: 'Kosten', examples: ['5 euro per maaltijd'] }),
        personeel: regelTekst(2, 300)
          .optional()
          .meta({ title: 'Personeel', examples: ['een halftijdse buurtwerker'] }),
        vrijwilligers: regelTekst(2, 300)
          .optional()
          .meta({ title: 'Vrijwilligers', examples: ['acht vrijwilligers per maand'] }),
        bron: bronId,
      })
      .optional()
      .meta({ title: 'Wat het vraagt', description: 'Geld, personeel en vrijwilligers' }),
    cijfers: z
      .array(
        z.strictObject({
          wat: regelTekst(3, 200).meta({ title: 'Wat is er geteld?', examples: ['deelnemers per maand'] }),
          waarde: z
            .union([z.number(), regelTekst(1, 40)])
            .meta({ title: 'Getal', description: 'Alleen het getal; een bereik mag ook', examples: [40, '30 tot 40'] }),
          eenheid: regelTekst(1, 60).meta({ title: 'Eenheid', examples: ['personen'] }),
          jaar: jaar.meta({ title: 'Jaar' }),
          bron: bronId,
        }),
      )
      .default([])
      .meta({ title: 'Cijfers', description: 'Elk met jaar en bron' }),
    evaluaties: z
      .array(
        z.strictObject({
          ontwerp: termId(vocabularia.ontwerpen).meta({ title: 'Soort onderzoek' }),
          resultaat: regelTekst(10, 900).meta({
            title: 'Resultaat',
            description: 'Ook als er niets uitkwam',
            examples: ['Dertig deelnemers vulden een vragenlijst in; de meesten leerden iemand nieuw kennen.'],
          }),
          uitkomst: z
            .enum(UITKOMSTEN)
            .optional()
            .meta({ title: 'Uitkomst voor eenzaamheid', description: 'Wat het onderzoek over eenzaamheid zelf vond' }),
          n: z
            .int()
            .positive()
            .optional()
            .meta({ title: 'Aantal mensen in het onderzoek', examples: [30] }),
          instrument: regelTekst(2, 300)
            .optional()
            .meta({ title: 'Meetinstrument', examples: ['De Jong Gierveld-schaal, 6 vragen'] }),
          jaar: jaar.optional().meta({ title: 'Jaar' }),
          bron: bronId,
        }),
      )
      .default([])
      .meta({
        title: 'Onderzoek',
        description: 'Onderzoek naar deze praktijk dat geen effectstudie is: een bevraging, gesprekken, een evaluatie',
      }),
    studies: z.array(slugSchema).default([]).meta({ title: 'Effectstudies', description: 'Studies in deze databank over deze praktijk' }),
    erkenningen: z
      .array(
        z.strictObject({
          niveau: regelTekst(2, 120).meta({ title: 'Niveau', examples: ['Goed beschreven'] }),
          door: regelTekst(2, 150).meta({ title: 'Door', description: 'Wie de erkenning gaf' }),
          datum: deelDatum.optional().meta({ title: 'Datum' }),
          bron: bronId,
        }),
      )
      .default([])
      .meta({ title: 'Erkenningen', description: 'Erkenning in een andere databank' }),
    relaties: z
      .array(
        z.strictObject({
          soort: z.enum(RELATIESOORTEN).meta({ title: 'Verband' }),
          praktijk: slugSchema.meta({ title: 'Andere praktijk' }),
        }),
      )
      .default([])
      .meta({
        title: 'Verwante praktijken',
        description: 'Andere praktijken waar deze van afstamt of bij hoort; zet ze aan één kant, de site toont ze aan beide',
      }),
    bronnen: z.array(bronSchema).min(1).meta({ title: 'Bronnen', description: 'Waar alles vandaan komt' }),
    nagekeken: dag.meta({ title: 'Nagekeken', description: 'Dag waarop iemand alles op deze pagina laatst nakeek' }),
  });
}

export type Praktijk = z.output<ReturnType<typeof praktijkSchema>>;
export type Evaluatie = Praktijk['evaluaties'][number];
export type Uitkomst = (typeof UITKOMSTEN)[number];
export type Relatiesoort = (typeof RELATIESOORTEN)[number];
