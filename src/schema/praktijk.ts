import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { cijferSchema, JAAR } from './cijfer.ts';
import { bevestigdSchema, contactSchema } from './contact.ts';
import { dag, deelDatum, jaar } from './datum.ts';
import { field } from './field.ts';
import { gebiedSchema } from './gebied.ts';
import { kostSchema, materiaalSchema, opstarttijdSchema, personeelSchema, vrijwilligersSchema, zinSchema } from './inzet.ts';
import { RICHTINGEN } from './invoer.ts';
import { httpsLink } from './link.ts';
import { periodeSchema } from './periode.ts';
import { regelTekst } from './tekst.ts';
import { bronVerwijzing as bron, verwijzing } from './verwijzing.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

/** The kinds of loneliness that the literature tells apart. */
export const EENZAAMHEID = ['sociaal', 'emotioneel', 'existentieel'] as const;

/** What research found for loneliness. */
export const UITKOMSTEN = [...RICHTINGEN, 'niet-gemeten'] as const;

/** What an explanation of why a practice should help rests on. */
const GRONDEN = ['ervaring', 'theorie', 'overzicht'] as const;

/** How a practice relates to another one; read as "this practice is … the other". */
export const RELATIESOORTEN = ['variant-van', 'opvolger-van', 'gebaseerd-op', 'onderdeel-van', 'tegenhanger-van', 'lijkt-op'] as const;

function organisatie(vocabularia: Vocabularia) {
  return z.strictObject({
    naam: field(regelTekst(2, 150), {
      title: 'Naam',
      help: 'Hoe de organisatie zichzelf noemt',
      examples: ['OCMW Deerlijk'],
      otherNames: ['organisatie', 'naam van de organisatie', 'wie'],
    }),
    type: field(termId(vocabularia, 'organisatietypes'), { title: 'Soort organisatie', otherNames: ['soort', 'type organisatie'] }),
    website: field(httpsLink, {
      title: 'Website',
      help: 'Adres van de organisatie (https)',
      otherNames: ['link', 'url', 'site', 'webadres', 'adres'],
    }).optional(),
  });
}

const mechanisme = z.strictObject({
  tekst: field(regelTekst(20, 600), {
    title: 'Uitleg',
    examples: ['Wie regelmatig samen eet, leert buren kennen en heeft een reden om buiten te komen.'],
    otherNames: ['waarom'],
  }),
  grond: field(z.enum(GRONDEN).default('ervaring'), {
    title: 'Grond',
    help: 'Waar de uitleg op steunt: ervaring, een theorie of een overzicht van onderzoek',
  }),
  bronnen: field(z.array(bron).min(1), { title: 'Bronnen van de uitleg', otherNames: ['bron', 'volgens'] }),
});

function evaluatie(vocabularia: Vocabularia) {
  return z.strictObject({
    ontwerp: field(termId(vocabularia, 'ontwerpen'), { title: 'Soort onderzoek', otherNames: ['soort', 'opzet', 'methode', 'type'] }),
    resultaat: field(regelTekst(10, 900), {
      title: 'Resultaat',
      help: 'Ook als er niets uitkwam',
      examples: ['Dertig deelnemers vulden een vragenlijst in; de meesten leerden iemand nieuw kennen.'],
      otherNames: ['resultaten', 'uitkomst', 'wat kwam eruit'],
    }),
    uitkomst: field(z.enum(UITKOMSTEN).optional(), {
      title: 'Uitkomst voor eenzaamheid',
      help: 'Wat het onderzoek over eenzaamheid zelf vond',
      otherNames: ['effect', 'effect op eenzaamheid'],
    }),
    n: field(z.int().positive().optional(), {
      title: 'Aantal mensen in het onderzoek',
      examples: [30],
      otherNames: ['aantal', 'aantal deelnemers', 'deelnemers'],
    }),
    instrument: field(regelTekst(2, 300).optional(), {
      title: 'Meetinstrument',
      examples: ['De Jong Gierveld-schaal, 6 vragen'],
      otherNames: ['vragenlijst', 'schaal'],
    }),
    jaar: field(jaar.optional(), JAAR),
    bron,
  });
}

function erkenning(vocabularia: Vocabularia) {
  return z.strictObject({
    niveau: field(termId(vocabularia, 'erkenningsniveaus'), { title: 'Niveau' }),
    door: field(regelTekst(2, 150), { title: 'Door', help: 'Wie de erkenning gaf' }),
    datum: field(deelDatum.optional(), { title: 'Datum', past: true, otherNames: ['jaar'] }),
    bron,
  });
}

const relatie = z.strictObject({
  soort: field(z.enum(RELATIESOORTEN), { title: 'Verband' }),
  praktijk: field(verwijzing('praktijk'), { title: 'Andere praktijk' }),
});

/** The front matter of content/praktijken/<id>.mdx. How to add a key stands in field.ts. */
export function praktijkSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    titel: field(regelTekst(5, 110), {
      title: 'Titel',
      help: 'Zegt wat het is, niet alleen hoe het heet',
      examples: ['Buurttafel in Deerlijk, samen eten met je buren'],
    }),
    samenvatting: field(regelTekst(60, 240), {
      title: 'Samenvatting',
      help: 'Wat, voor wie en waar, in een of twee zinnen',
      examples: [
        'Elke maand eten buurtbewoners samen in het dienstencentrum. Vrijwilligers koken en nodigen mensen uit die vaak alleen eten.',
      ],
    }),
    organisaties: field(z.array(organisatie(vocabularia)).min(1), {
      title: 'Organisaties',
      help: 'Wie de praktijk draagt',
      singular: 'organisatie',
    }),
    website: field(httpsLink.optional(), {
      title: 'Website van de praktijk',
      help: 'Eigen pagina of site van de praktijk (https)',
      wanted: { vraag: 'Heeft de praktijk een eigen pagina? Vul website in.', rank: 9 },
    }),
    contact: field(contactSchema.optional(), {
      title: 'Contact',
      help: 'Waar een andere gemeente terechtkan, zoals de organisatie het zelf op haar site zet',
      wanted: { vraag: 'Bij welke dienst kan een andere gemeente terecht? Vul contact in.', rank: 10 },
    }),
    bevestigd: field(bevestigdSchema.optional(), {
      title: 'Bevestigd',
      help: 'Alleen als de organisatie zelf zei dat deze pagina klopt',
    }),
    status: field(termId(vocabularia, 'statussen'), { title: 'Status', help: 'Hoe het er voor stond op de datum van de status' }),
    status_per: field(deelDatum, {
      title: 'Datum van de status',
      help: 'Op welke datum de status gold: een jaar, een maand of een dag',
      past: true,
      fallback: 'newest-source',
    }),
    periode: field(periodeSchema.optional(), { title: 'Periode', help: 'Begin en, als dat gekend is, einde', role: 'period' }),
    gebied: field(gebiedSchema(vocabularia), { title: 'Plaats', help: 'Waar de praktijk plaatsvindt', role: 'place' }),
    schaal: field(termId(vocabularia, 'schalen'), { title: 'Schaal', help: 'Hoe groot het gebied is dat één werking bestrijkt' }),
    doelgroepen: field(z.array(termId(vocabularia, 'doelgroepen')).min(1).max(6), {
      title: 'Doelgroepen',
      help: 'Voor wie; hoogstens zes',
      singular: 'doelgroep',
    }),
    aanpakken: field(z.array(termId(vocabularia, 'aanpakken')).min(1).max(6), {
      title: 'Aanpakken',
      help: 'Hoe, kenmerkendste eerst; hoogstens zes',
      singular: 'aanpak',
    }),
    eenzaamheid: field(z.array(z.enum(EENZAAMHEID)).default([]), { title: 'Soort eenzaamheid', help: 'Alleen als een bron dat zegt' }),
    beleidsdomeinen: field(z.array(termId(vocabularia, 'beleidsdomeinen')).min(1).max(4), {
      title: 'Beleidsdomeinen',
      help: 'Domeinen van het lokaal beleid waar dit bij hoort; hoogstens vier',
      singular: 'beleidsdomein',
    }),
    mechanisme: field(mechanisme.optional(), { title: 'Waarom het zou helpen', help: 'Volgens een bron' }),
    kosten: field(z.array(kostSchema).default([]), {
      title: 'Kosten',
      help: 'Wat het kost, wat iemand ervoor geeft, of wat een deelnemer betaalt; geen andere inkomsten',
      singular: 'bedrag',
      wanted: { vraag: 'Wat kost het? Zet een bedrag bij kosten, met een bron.', rank: 1 },
    }),
    financiering: field(zinSchema.optional(), { title: 'Wie betaalt?', help: 'Waar het geld vandaan komt, ook zonder bedrag' }),
    personeel: field(z.array(personeelSchema).default([]), {
      title: 'Personeel',
      help: 'Wie ervoor betaald wordt, en hoeveel',
      singular: 'functie',
      wanted: { vraag: 'Hoeveel betaalde medewerkers vraagt het? Vul personeel in, met een bron.', rank: 2 },
    }),
    vrijwilligers: field(vrijwilligersSchema.optional(), {
      title: 'Vrijwilligers',
      help: 'Hoeveel vrijwilligers, en wat ze doen',
      wanted: {
        vraag: 'Hoeveel vrijwilligers vraagt het? Vul vrijwilligers in, met een bron. Geen vrijwilligers? Schrijf dat dan.',
        rank: 3,
      },
    }),
    opstarttijd: field(opstarttijdSchema.optional(), { title: 'Tijd om te starten', help: 'Van idee tot eerste keer' }),
    opleiding: field(zinSchema.optional(), { title: 'Opleiding', help: 'Welke opleiding medewerkers of vrijwilligers krijgen' }),
    materiaal: field(z.array(materiaalSchema).default([]), {
      title: 'Materiaal',
      help: 'Draaiboek, handleiding of ander materiaal dat anderen kunnen gebruiken',
      singular: 'stuk materiaal',
    }),
    cijfers: field(z.array(cijferSchema).default([]), {
      title: 'Cijfers',
      help: 'Elk met jaar en bron',
      singular: 'cijfer',
      wanted: { vraag: 'Hoeveel mensen bereikt het? Zet minstens één cijfer bij cijfers, met jaar en bron.', rank: 4 },
    }),
    evaluaties: field(z.array(evaluatie(vocabularia)).default([]), {
      title: 'Onderzoek',
      help: 'Onderzoek naar deze praktijk dat geen effectstudie is: een bevraging, gesprekken, een evaluatie',
    }),
    erkenningen: field(z.array(erkenning(vocabularia)).default([]), {
      title: 'Erkenningen',
      help: 'Erkenning in een andere databank',
      singular: 'erkenning',
    }),
    relaties: field(z.array(relatie).default([]), {
      title: 'Verwante praktijken',
      help: 'Andere praktijken waar deze van afstamt of bij hoort; zet ze aan één kant, de site toont ze aan beide',
      singular: 'verwante praktijk',
    }),
    bronnen: field(z.array(bronSchema).min(1), {
      title: 'Bronnen',
      help: 'Waar alles vandaan komt',
      singular: 'bron',
      role: 'sources',
    }),
    nagekeken: field(dag, {
      title: 'Nagekeken',
      help: 'Dag waarop iemand alles op deze pagina laatst nakeek',
      past: true,
      fallback: 'today',
    }),
  });
}

export type Praktijk = z.output<ReturnType<typeof praktijkSchema>>;
export type Evaluatie = Praktijk['evaluaties'][number];
export type Uitkomst = (typeof UITKOMSTEN)[number];
export type Relatiesoort = (typeof RELATIESOORTEN)[number];
