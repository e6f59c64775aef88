/*
 * Data for unit tests. Nothing here reads content/: the tests stay the same when the real vocabularies grow.
 */
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import type { Praktijk, praktijkSchema } from '../schema/praktijk.ts';
import { makeSchemas } from '../schema/schemas.ts';
import type { Toepassing, toepassingSchema } from '../schema/toepassing.ts';
import type { Gemeente, Term, Vocabularia } from '../schema/vocabularium.ts';
import { FILE_START, type Finding, type Location } from '../file/finding.ts';
import { readFile } from '../file/read-file.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { RawFile, SourceFile } from '../file/source-file.ts';

/** The day on which the tests take place. */
export const TODAY = '2026-11-24';

function terms(labels: Readonly<Record<string, string>>): Term[] {
  return Object.entries(labels).map(([id, label]) => ({
    id,
    label,
    toelichting: `Wat onder ${label.toLowerCase()} hoort en wat niet.`,
    synoniemen: [],
  }));
}

function gemeente(id: string, label: string, provincie: string, lat: number, lon: number): Gemeente {
  return { id, label, provincie, lat, lon, synoniemen: [], postcodes: [] };
}

/** Small vocabularies; the template in content/_sjablonen is valid with them. */
export const VOCABULARIA: Vocabularia = {
  doelgroepen: terms({ iedereen: 'Iedereen', ouderen: 'Ouderen', jongeren: 'Jongeren', alleenstaanden: 'Alleenstaanden' }),
  aanpakken: terms({
    'samen-eten': 'Samen eten',
    ontmoeting: 'Ontmoeting',
    buddywerking: 'Buddywerking',
    huisbezoek: 'Huisbezoek',
  }),
  beleidsdomeinen: terms({ welzijn: 'Welzijn', wonen: 'Wonen' }),
  organisatietypes: terms({ 'lokaal-bestuur': 'Lokaal bestuur', vzw: 'Vzw of vereniging' }),
  schalen: terms({ buurt: 'Buurt', gemeente: 'Gemeente', regio: 'Regio', land: 'Land' }),
  statussen: terms({ 'in-opstart': 'In opstart', lopend: 'Lopend', afgerond: 'Afgerond', onbekend: 'Onbekend' }),
  ontwerpen: [
    ...terms({
      bevraging: 'Bevraging',
      procesevaluatie: 'Procesevaluatie',
      'voor-nameting': 'Meting vooraf en achteraf',
      onbekend: 'Opzet niet bekend',
    }).map((term) => ({
      ...term,
      gecontroleerd: false,
      loting: false,
    })),
    ...terms({ rct: 'Gerandomiseerde studie', 'cluster-rct': 'Gerandomiseerde studie per groep' }).map((term) => ({
      ...term,
      gecontroleerd: true,
      loting: true,
    })),
    ...terms({ 'quasi-experimenteel': 'Vergelijking zonder loting' }).map((term) => ({ ...term, gecontroleerd: true, loting: false })),
  ],
  erkenningsniveaus: [
    ...terms({ 'goed-beschreven': 'Goed beschreven' }).map((term) => ({ ...term, onderbouwd: false })),
    ...terms({ 'goed-onderbouwd': 'Goed onderbouwd' }).map((term) => ({ ...term, onderbouwd: true })),
  ],
  provincies: terms({
    'west-vlaanderen': 'West-Vlaanderen',
    'oost-vlaanderen': 'Oost-Vlaanderen',
    brussel: 'Brussel',
  }),
  gemeenten: [
    gemeente('brugge', 'Brugge', 'west-vlaanderen', 51.2093, 3.2247),
    gemeente('elsene', 'Elsene', 'brussel', 50.8333, 4.3667),
    gemeente('gent', 'Gent', 'oost-vlaanderen', 51.0543, 3.7174),
    gemeente('oostende', 'Oostende', 'west-vlaanderen', 51.2154, 2.9287),
  ],
  synoniemen: [{ id: 'eten', woorden: ['maaltijd', 'eten'] }],
  wendingen: [{ id: 'een-op-de', liever: 'één op de', in_plaats_van: ['een op de vier'] }],
  woordenlijst: [
    ...terms({ eenzaamheid: 'Eenzaamheid' }).map((term) => ({ ...term, in_plaats_van: [] })),
    ...terms({ schepen: 'Schepen', 'welzijn-op-recept': 'Welzijn op recept' }).map((term) => ({
      ...term,
      in_plaats_van: term.id === 'schepen' ? ['wethouder', 'wethouders'] : ['social prescribing', 'prescribing'],
    })),
  ],
};

/** The path of the file that most tests are about. */
export const PRAKTIJK_PATH = 'praktijken/buurttafel.mdx';

/** The front matter of a valid practice: each field as YAML. */
const PRAKTIJK_FIELDS: Readonly<Record<string, string>> = {
  titel: 'Buurttafel, samen eten met je buren',
  samenvatting: 'Elke maand eten buurtbewoners samen in het dienstencentrum; vrijwilligers koken en nodigen mensen uit.',
  organisaties: '[{ naam: OCMW Voorbeelddorp, type: lokaal-bestuur, website: "https://www.voorbeeld.be" }]',
  status: 'lopend',
  status_per: '2026-10',
  periode: '{ start: 2024 }',
  gebied: '{ land: BE, gemeenten: [brugge] }',
  schaal: 'gemeente',
  doelgroepen: '[ouderen]',
  aanpakken: '[samen-eten, ontmoeting]',
  beleidsdomeinen: '[welzijn]',
  cijfers: '[{ wat: deelnemers, waarde: 40, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]',
  bronnen:
    '[{ id: jaarverslag-2025, titel: Jaarverslag 2025, uitgever: OCMW Voorbeelddorp, url: "https://www.voorbeeld.be/jaarverslag", geraadpleegd: 2026-11-20 }]',
  nagekeken: '2026-11-24',
};

/** The text of a valid practice. */
export const PRAKTIJK_BODY = '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />';

/** Fields to change in a front matter, as YAML; null leaves a field out. */
export type FieldChanges = Readonly<Record<string, string | null>>;

function fieldLines(fields: Readonly<Record<string, string>>, changes: FieldChanges): string {
  return Object.entries({ ...fields, ...changes })
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
    .join('\n');
}

function fileText(fields: Readonly<Record<string, string>>, changes: FieldChanges, body: string): string {
  return `---\n${fieldLines(fields, changes)}\n---\n\n${body}\n`;
}

/** The text of a valid practice file, with other fields or another body where a test wants them. */
export function praktijkText(changes: FieldChanges = {}, body: string = PRAKTIJK_BODY): string {
  return fileText(PRAKTIJK_FIELDS, changes, body);
}

/** The text of a valid guide page. */
export function paginaText(changes: FieldChanges = {}, body = '## Over ons\n\nTekst.'): string {
  const fields = { titel: 'Over deze databank', samenvatting: 'Wie deze databank maakt en waarom.', nagekeken: '2026-11-24' };
  return fileText(fields, changes, body);
}

/** The path of the file that tests of toepassingen are about. */
export const TOEPASSING_PATH = 'toepassingen/brugge-buurttafel.yaml';

const TOEPASSING_FIELDS: Readonly<Record<string, string>> = {
  praktijk: 'buurttafel',
  gemeente: 'brugge',
  status: 'lopend',
  status_per: '2025-10',
  periode: '{ start: 2024 }',
  bronnen:
    '[{ id: bron-2025, titel: Buurttafel, uitgever: Stad Brugge, url: "https://www.voorbeeld.be/tafel", datum: 2025-10, geraadpleegd: 2026-11-20 }]',
  nagekeken: '2026-11-24',
};

/** The text of a valid file of a municipality that does a practice, with other fields where a test wants them. */
export function toepassingText(changes: FieldChanges = {}): string {
  return `${fieldLines(TOEPASSING_FIELDS, changes)}\n`;
}

/** The text of a valid effect study. */
export const STUDIE_TEXT = `id: voorbeeld-2020
auteurs: Janssens en Peeters
jaar: 2020
titel: Samen eten tegen eenzaamheid
ontwerp: rct
doelgroepen: [ouderen]
aanpakken: [samen-eten]
interventie: Twaalf weken samen eten
kort: Samen eten voor ouderen
vergelijking: wachtlijst
vergelijking_soort: wachtlijst
verschilt_in: [samen-eten]
vorm: [groep]
toewijzing: individu
uitkomst: { tekst: Minder eenzaam na twaalf weken, poolbaar: nee }
bron: { url: "https://www.voorbeeld.be/studie", titel: Samen eten tegen eenzaamheid }
`;

/** Where the text of `studieText` belongs. */
export const STUDIE_PATH = 'studies/voorbeeld-2020.yaml';

/** The text of a controlled study of 120 people, with other fields where a test wants them. */
export function studieText(fields: object = {}, uitkomst: object = {}): string {
  const record = {
    id: 'voorbeeld-2020',
    auteurs: 'Janssens en Peeters',
    jaar: 2020,
    titel: 'Samen eten tegen eenzaamheid',
    ontwerp: 'rct',
    doelgroepen: ['ouderen'],
    aanpakken: ['samen-eten'],
    interventie: 'Twaalf weken samen eten',
    kort: 'Samen eten voor ouderen',
    vergelijking: 'wachtlijst',
    vergelijking_soort: 'wachtlijst',
    verschilt_in: ['samen-eten'],
    vorm: ['groep'],
    toewijzing: 'individu',
    n: 120,
    uitkomst: { richting: 'minder-eenzaam', tekst: 'Minder eenzaam', poolbaar: 'direct', ...uitkomst },
    bron: { url: 'https://www.voorbeeld.be/studie', titel: 'Samen eten tegen eenzaamheid', doi: '10.1000/1' },
    ...fields,
  };
  return stringify(record, { aliasDuplicateObjects: false });
}

/** Input for an effect: Cohen's d with 60 people in each group. */
export function cohenD(waarde: number, more: object = {}): object {
  return { invoer: { vorm: 'gestandaardiseerd-n', maat: 'cohen-d', waarde, n_interventie: 60, n_controle: 60, ...more } };
}

/** Text as bytes on a disk. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Text of any signs, halves of signs included. (fast-check's own takes half a second to get ready.) */
export const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 100 });

/** A file with text in it. */
export function rawFile(path: string, text: string): RawFile {
  return { path, bytes: bytesOf(text) };
}

/**
 * A file as the rules get it.
 * @throws Error when the text cannot be read at all
 */
export function sourceFile(text: string, path: string = PRAKTIJK_PATH): SourceFile {
  const { file, findings } = readFile(rawFile(path, text), path);
  if (file === null) throw new Error(findings.map((finding) => finding.boodschap).join('\n'));
  return file;
}

/** What rules may look at in the tests. */
export const CONTEXT: RuleContext = {
  ids: {
    praktijk: new Set(['buurttafel', 'belronde']),
    studie: new Set(['voorbeeld-2020']),
    overzicht: new Set(),
    instrument: new Set(),
    pagina: new Set(),
    vocabularium: new Set(),
    redactie: new Set(),
    toepassing: new Set(),
  },
  published: [],
  vocabularia: VOCABULARIA,
  schemas: makeSchemas(VOCABULARIA),
  today: TODAY,
  publicFiles: new Set(['/afbeeldingen/buurttafel.jpg', '/favicon.svg']),
};

/** The findings of one rule on one text. */
export function check(rule: Rule, text: string, path: string = PRAKTIJK_PATH, context: RuleContext = CONTEXT): Finding[] {
  const file = sourceFile(text, path);
  if (!rule.kinds.includes(file.kind)) throw new Error(`Rule ${rule.id} does not look at ${path}.`);
  return [...rule.check(file, context)];
}

/**
 * Where something stands in a text.
 * @param nth which occurrence, from 1
 * @throws Error when the text does not have it
 */
export function placeOf(text: string, needle: string, nth = 1): Location {
  let offset = -1;
  for (let found = 0; found < nth; found += 1) {
    offset = text.indexOf(needle, offset + 1);
    if (offset === -1) throw new Error(`"${needle}" does not stand ${nth} times in the text.`);
  }
  const before = text.slice(0, offset).split('\n');
  return { regel: before.length, kolom: (before.at(-1) ?? '').length + 1 };
}

/** A whole finding, from the parts that a test is about; by default a fout about the whole file. */
export function finding(parts: Partial<Finding> & Pick<Finding, 'regelId' | 'boodschap'>): Finding {
  return { bestand: PRAKTIJK_PATH, ...FILE_START, veld: '', ernst: 'fout', ...parts };
}

type PraktijkChanges = Partial<z.input<ReturnType<typeof praktijkSchema>>>;

/** A practice as the catalogue gets it, with other fields where a test wants them. */
export function makePraktijk(changes: PraktijkChanges = {}): Praktijk {
  const fields = Object.fromEntries(Object.entries(PRAKTIJK_FIELDS).map(([key, yaml]) => [key, parse(yaml) as unknown]));
  return CONTEXT.schemas.praktijk.parse({ ...fields, ...changes });
}

/** A municipality that does a practice as the site knows it; fields replaced where a test wants them. */
export function makeToepassing(changes: Partial<z.input<ReturnType<typeof toepassingSchema>>> = {}): Toepassing {
  const fields = Object.fromEntries(Object.entries(TOEPASSING_FIELDS).map(([key, yaml]) => [key, parse(yaml) as unknown]));
  return CONTEXT.schemas.toepassing.parse({ ...fields, ...changes });
}

/** A practice with its id, as the catalogue selects and relates them. */
export function makeEntry(id: string, changes: PraktijkChanges = {}): { readonly id: string; readonly praktijk: Praktijk } {
  return { id, praktijk: makePraktijk(changes) };
}
