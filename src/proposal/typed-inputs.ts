/*
 * What people type, with what it means: the table that form, issue and terminal are held to. Used by the unit test
 * of the readers and by the browser test of the form.
 */

/** A field of the form that reads text, by what it takes. */
export type TypedField = 'datum' | 'getal' | 'aantal' | 'adres' | 'doelgroepen';

/** One thing that someone types. */
export interface TypedInput {
  readonly field: TypedField;
  readonly text: string;
  /** Undefined when there is no value, or not yet. */
  readonly value: unknown;
  /** What the person is told, in this order: notes, then the question. */
  readonly told: readonly string[];
}

function input(field: TypedField, text: string, value: unknown, ...told: string[]): TypedInput {
  return { field, text, value, told };
}

function twoNumbers(text: string, large: string, small: string): string {
  return `"${text}" kan twee getallen zijn: ${large} of ${small}. Welk getal bedoel je?`;
}

function readAs(value: string): string {
  return `Gelezen als ${value}. Kijk na of dat klopt.`;
}

function secure(url: string): string {
  return `Het adres is gelezen als ${url}. Kijk na of het zo werkt.`;
}

const NOT_LISTED = 'Dit staat niet in de lijst. Kies zelf wat past.';
const BESIDE = 'Naast het adres stond nog tekst.';
const SPACE = 'In dit adres staat een spatie. Plak het opnieuw, of zet %20 op de plaats van de spatie.';

export const TYPED_INPUTS: readonly TypedInput[] = [
  input('datum', '17 mei 2024', '2024-05-17'),
  input('datum', '17 mei  2024', '2024-05-17'),
  input('datum', 'maandag 12 mei 2024', '2024-05-12'),
  input('datum', '1 januari, 2024', '2024-01-01'),
  input('datum', '12/05/24', '2024-05-12'),
  input('datum', '12-5-2024', '2024-05-12'),
  input('datum', '2024-5', '2024-05'),
  input('datum', '2024/05/7', '2024-05-07'),
  input('datum', 'sinds 2019', '2019'),
  input('datum', 'May 2024', '2024-05'),
  input('datum', 'mrt. 2024', '2024-03'),
  input('datum', 'Sept 2023', '2023-09'),
  input('datum', '2024', '2024'),
  input('datum', 'voorjaar 2024', '2024', readAs('2024')),
  input('datum', 'ongeveer 2019', '2019', readAs('2019')),
  input('datum', 'eind mei 2024', '2024-05', readAs('2024-05')),
  input('datum', '31/2/2024', '31/2/2024'),
  input('datum', '5/13/2024', '5/13/2024'),
  input('datum', 'vorig jaar', 'vorig jaar'),
  input('datum', '2019 of 2020', '2019 of 2020'),
  input('datum', 'maandag 2024', '2024'),

  input('getal', '40', 40),
  input('getal', '1.250', undefined, twoNumbers('1.250', '1250', '1,25')),
  input('getal', '1,250', undefined, twoNumbers('1,250', '1250', '1,25')),
  input('getal', '12.500', undefined, twoNumbers('12.500', '12500', '12,5')),
  input('getal', '1.125', undefined, twoNumbers('1.125', '1125', '1,125')),
  input('getal', '1 250', 1250),
  input('getal', '1\u00a0250', 1250),
  input('getal', '1250', 1250),
  input('getal', '1.250.000', 1_250_000),
  input('getal', '1,250,000', 1_250_000),
  input('getal', '12.500,50', 12500.5),
  input('getal', '1.250,5', 1250.5),
  input('getal', '1,250.5', 1250.5),
  input('getal', '3,5', 3.5),
  input('getal', '3.5', 3.5),
  input('getal', '0,250', 0.25),
  input('getal', '-2', -2),
  input('getal', '30 tot 40', '30 tot 40'),
  input('getal', '75%', '75%'),
  input('getal', 'ongeveer 40', 'ongeveer 40'),
  input('getal', '1.250 personen', '1.250 personen'),
  input('getal', '1.250.50', '1.250.50'),

  input('aantal', '30', 30),
  input('aantal', 'n = 30', 30),
  input('aantal', '30 personen', 30, 'Gelezen als 30.'),
  input('aantal', 'ongeveer 30', 30, 'Gelezen als 30.'),
  input('aantal', '1.250', undefined, twoNumbers('1.250', '1250', '1,25')),
  input('aantal', '1 250', 1250),
  input('aantal', '30 tot 40', '30 tot 40'),
  input('aantal', 'veertig', 'veertig'),

  input('adres', 'https://stad.be', 'https://stad.be'),
  input('adres', '<https://stad.be>', 'https://stad.be'),
  input('adres', 'https://stad.be.', 'https://stad.be'),
  input('adres', '[x](https://stad.be)', 'https://stad.be', BESIDE),
  input('adres', '[website](https://stad.be)', 'https://stad.be'),
  input('adres', '[website](https://nl.wikipedia.org/wiki/Deinze_(stad))', 'https://nl.wikipedia.org/wiki/Deinze_(stad)'),
  input('adres', '(https://nl.wikipedia.org/wiki/Deinze_(stad))', 'https://nl.wikipedia.org/wiki/Deinze_(stad)'),
  input('adres', 'HTTPS://stad.be', 'https://stad.be'),
  input('adres', 'http://stad.be', 'https://stad.be', secure('https://stad.be')),
  input('adres', 'www.stad.be', 'https://www.stad.be', secure('https://www.stad.be')),
  input('adres', 'stad.be/pad', 'https://stad.be/pad', secure('https://stad.be/pad')),
  input('adres', 'stad.be?pagina=1', 'https://stad.be?pagina=1', secure('https://stad.be?pagina=1')),
  input('adres', 'https://stad.be/a;v=2?x=1', 'https://stad.be/a;v=2?x=1'),
  input('adres', 'https://stad.be/Jaarverslag 2023.pdf', 'https://stad.be/Jaarverslag 2023.pdf', SPACE),
  input('adres', 'https://stad.be gelezen in mei', 'https://stad.be', BESIDE),
  input('adres', 'de website', 'de website'),
  input('adres', 'javascript:alert(1)', 'javascript:alert(1)'),
  input('adres', '%', '%'),
  input('adres', 'n.v.t.', undefined),

  input('doelgroepen', 'Ouderen', ['ouderen']),
  input('doelgroepen', 'ouderen, jongeren', ['ouderen', 'jongeren']),
  input('doelgroepen', 'OUDEREN en Jongeren', ['ouderen', 'jongeren']),
  input('doelgroepen', 'oudern', ['ouderen'], 'Gelezen als "Ouderen". Kijk na of dat klopt.'),
  input('doelgroepen', 'ouderen, marsmannetjes', ['ouderen'], NOT_LISTED),
  input('doelgroepen', 'iedereen behalve ouderen', undefined, NOT_LISTED),
];

/** Places that someone types, and the municipalities that they are. Assebroek is in Brugge; Hofstade in Gent and in Oostende. */
export const TYPED_PLACES: readonly {
  readonly text: string;
  readonly gemeenten: readonly string[] | undefined;
  readonly told: readonly string[];
}[] = [
  { text: 'Brugge', gemeenten: ['brugge'], told: [] },
  { text: 'brugge en Gent', gemeenten: ['brugge', 'gent'], told: [] },
  { text: '8000', gemeenten: ['brugge'], told: [] },
  { text: '8000 Brugge', gemeenten: ['brugge'], told: [] },
  {
    text: 'Assebroek',
    gemeenten: ['brugge'],
    told: ['"Assebroek" hoort bij Brugge. Die gemeente is ingevuld; noem Assebroek zelf in de tekst.'],
  },
  {
    text: 'Hofstade',
    gemeenten: undefined,
    told: ['"Hofstade" kan in meer dan één gemeente zijn: Gent of Oostende. Welke bedoel je?'],
  },
  {
    text: 'Hofstade (Gent)',
    gemeenten: ['gent'],
    told: ['"Hofstade" hoort bij Gent. Die gemeente is ingevuld; noem Hofstade zelf in de tekst.'],
  },
  {
    text: '8400 Hofstade',
    gemeenten: ['oostende'],
    told: ['"Hofstade" hoort bij Oostende. Die gemeente is ingevuld; noem Hofstade zelf in de tekst.'],
  },
  { text: 'Bruge', gemeenten: undefined, told: ['"Bruge" staat niet in de lijst van gemeenten. Bedoel je Brugge?'] },
];
