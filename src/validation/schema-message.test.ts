import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { field as schemaField } from '../schema/field.ts';
import { keysAt } from '../schema/field-at.ts';
import { isProbableTypo, type SchemaMessage, toMessages } from './schema-message.ts';

/** The messages for a value that a schema refuses. */
function messagesFor(schema: z.ZodType, value: unknown): SchemaMessage[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) throw new Error('The schema accepts this value.');
  return result.error.issues.flatMap((issue) => toMessages(issue, schema));
}

const field = (schema: z.ZodType) => z.strictObject({ veld: schema });

// What the real schemas say of real files stands in rules/schema.test.ts; here: every kind of problem once.
describe('toMessages', () => {
  const cases: readonly (readonly [name: string, schema: z.ZodType, value: unknown, regelId: string, boodschap: string])[] = [
    ['a missing value', z.string(), undefined, 'ontbrekend-veld', 'Het veld "veld" ontbreekt of is leeg. Vul het in.'],
    ['an empty value', z.number(), null, 'ontbrekend-veld', 'Het veld "veld" ontbreekt of is leeg. Vul het in.'],
    ['a missing choice', z.enum(['a']), undefined, 'ontbrekend-veld', 'Het veld "veld" ontbreekt of is leeg. Vul het in.'],
    ['no text', z.string(), 12, 'verkeerd-type', 'Hier hoort tekst, maar er staat "12". Zet de tekst zo nodig tussen aanhalingstekens.'],
    [
      'no number',
      z.number(),
      '12 euro',
      'verkeerd-type',
      'Hier hoort een getal, maar er staat "12 euro". Schrijf alleen cijfers, met een punt voor de decimalen en zonder eenheid.',
    ],
    ['no whole number', z.int(), 1.5, 'verkeerd-type', 'Hier hoort een geheel getal, maar er staat "1.5". Schrijf alleen cijfers.'],
    ['no yes or no', z.boolean(), 'ja', 'verkeerd-type', 'Hier hoort true of false, maar er staat "ja".'],
    [
      'no list',
      z.array(z.string()),
      { a: 1 },
      'verkeerd-type',
      'Hier hoort een lijst, maar er staat een groep velden. Zet de waarden tussen [ ], of onder elkaar met telkens een streepje.',
    ],
    ['no pair', z.tuple([z.number(), z.number()]), 'x', 'verkeerd-type', 'Hier hoort een lijst van twee getallen, maar er staat "x".'],
    [
      'no group',
      z.strictObject({}),
      [],
      'verkeerd-type',
      'Hier hoort een groep velden, maar er staat een lijst. Schrijf de velden als { naam: waarde }.',
    ],
    ['no group of free names', z.record(z.string(), z.string()), 'x', 'verkeerd-type', 'Hier hoort een groep velden, maar er staat "x".'],
    ['a type that has no name here', z.bigint(), 'x', 'verkeerd-type', 'Hier hoort bigint, maar er staat "x".'],
    [
      'an unknown choice',
      z.enum(['lopend', 'afgerond']),
      'loopend',
      'onbekende-term',
      '"loopend" bestaat niet. Bedoel je "lopend"? Kies uit: lopend, afgerond.',
    ],
    [
      'a list for a choice',
      z.enum(['lopend', 'afgerond']),
      ['lopend'],
      'verkeerd-type',
      'Hier hoort één waarde, maar er staat een lijst. Kies uit: lopend, afgerond.',
    ],
    ['a text that is too short', z.string().min(5), 'abc', 'lengte', 'De tekst telt 3 tekens; minstens 5 is nodig. Vul ze aan.'],
    ['a text of one sign', z.string().min(5), ' a ', 'lengte', 'De tekst telt 1 teken; minstens 5 is nodig. Vul ze aan.'],
    ['a text that is too long', z.string().max(2), 'abc', 'lengte', 'De tekst telt 3 tekens; hoogstens 2 mag. Kort ze in.'],
    ['a list that is too short', z.array(z.string()).min(2), ['a'], 'lengte', 'De lijst telt 1 waarde; minstens 2 is nodig.'],
    [
      'a list that is too long',
      z.array(z.string()).max(1),
      ['a', 'b'],
      'lengte',
      'De lijst telt 2 waarden; hoogstens 1 mag. Houd de kenmerkendste.',
    ],
    ['a number under the least', z.number().min(2), 1, 'lengte', '"1" kan niet: het getal is minstens 2.'],
    ['a number over the most', z.number().max(2), 3, 'lengte', '"3" kan niet: het getal is hoogstens 2.'],
    ['a number at an open lower bound', z.number().positive(), 0, 'lengte', '"0" kan niet: het getal is meer dan 0.'],
    ['a number at an open upper bound', z.number().lt(2), 2, 'lengte', '"2" kan niet: het getal is minder dan 2.'],
    [
      'text of another form',
      z.string().regex(/^x$/),
      'A b',
      'vorm',
      '"A b" heeft niet de juiste vorm. Gebruik kleine letters zonder accent, cijfers en koppeltekens, zoals stad-brugge-2019.',
    ],
    ['a kind of problem that no schema here has', z.number().multipleOf(2), 3, 'waarde', '"3" is hier niet toegelaten.'],
    ['a refinement of our own without a message', z.string().refine(() => false), 'x', 'waarde', '"x" is hier niet toegelaten.'],
    [
      'a refinement of an unknown name',
      z.string().refine(() => false, { params: { rule: 'onbekend' } }),
      'x',
      'waarde',
      '"x" is hier niet toegelaten.',
    ],
    [
      'a date',
      z.string().refine(() => false, { params: { rule: 'datum' } }),
      'gisteren',
      'datum',
      '"gisteren" is geen geldige datum. Schrijf jjjj, jjjj-mm of jjjj-mm-dd, bijvoorbeeld 2024-05-17.',
    ],
    [
      'a day',
      z.string().refine(() => false, { params: { rule: 'dag' } }),
      '2024',
      'datum',
      '"2024" is geen geldige dag. Schrijf jjjj-mm-dd, bijvoorbeeld 2024-05-17.',
    ],
    [
      'a link',
      z.string().refine(() => false, { params: { rule: 'https-link' } }),
      'x.be',
      'link',
      '"x.be" is geen bruikbaar adres. Schrijf het volledige adres van de pagina, beginnend met https://.',
    ],
    [
      'a union, as the option that it most resembles',
      z.union([z.number(), z.string().max(2)]),
      'abc',
      'lengte',
      'De tekst telt 3 tekens; hoogstens 2 mag. Kort ze in.',
    ],
    [
      'a union, as the option that fails least',
      z.union([z.strictObject({ a: z.string(), b: z.string() }), z.strictObject({ c: z.string() })]),
      {},
      'ontbrekend-veld',
      'Het veld "c" ontbreekt of is leeg. Vul het in.',
    ],
    [
      'a union of which nothing fits',
      z.union([z.number(), z.string()]),
      [],
      'verkeerd-type',
      'Hier hoort een getal, maar er staat een lijst. Schrijf alleen cijfers, met een punt voor de decimalen en zonder eenheid.',
    ],
  ];
  it.each(cases)('explains %s', (_name, schema, value, regelId, boodschap) => {
    expect(messagesFor(field(schema), { veld: value })).toEqual([
      { regelId, path: ['veld', ...(boodschap.includes('"c"') ? ['c'] : [])], at: 'value', boodschap },
    ]);
  });

  it('tells of the choice that decides on the other fields that it has no known value', () => {
    const schema = field(
      z.discriminatedUnion('vorm', [z.strictObject({ vorm: z.literal('a') }), z.strictObject({ vorm: z.literal('b') })]),
    );
    expect(messagesFor(schema, { veld: { vorm: 'c' } })).toEqual([
      {
        regelId: 'onbekende-term',
        path: ['veld', 'vorm'],
        at: 'value',
        boodschap: 'Het veld "vorm" heeft geen bekende waarde. Kijk in het sjabloon welke er zijn.',
      },
    ]);
  });

  it('points at the key for a name that is not allowed, and at each unknown key apart', () => {
    expect(messagesFor(z.record(z.string().regex(/^[a-z]+$/), z.string()), { 'A b': 'x' })).toEqual([
      {
        regelId: 'vorm',
        path: ['A b'],
        at: 'key',
        boodschap: 'De naam "A b" kan niet. Gebruik kleine letters en lage streepjes, zoals niet_eenzaam.',
      },
    ]);
    expect(messagesFor(z.strictObject({ titel: z.string() }), { titel: 'x', titl: 'y', b: 1 })).toEqual([
      {
        regelId: 'onbekende-sleutel',
        path: ['titl'],
        at: 'key',
        boodschap: 'Het veld "titl" bestaat niet. Bedoel je "titel"? Kies uit: titel.',
      },
      { regelId: 'onbekende-sleutel', path: ['b'], at: 'key', boodschap: 'Het veld "b" bestaat niet. Kies uit: titel.' },
    ]);
  });

  it('does not call an empty place in a list a field', () => {
    const boodschap = 'Dit deel van de lijst is leeg. Vul het aan, of haal het streepje of de komma te veel weg.';
    expect(messagesFor(z.array(z.string()), ['a', null])).toEqual([{ regelId: 'ontbrekend-veld', path: [1], at: 'value', boodschap }]);
  });

  it('leaves the list out where it is long and a suggestion was found', () => {
    const terms = ['brugge', ...Array.from({ length: 30 }, (_, n) => `plaats-${n}`)];
    const schema = z.strictObject({ gemeenten: z.array(schemaField(z.enum(terms), { vocabulary: 'gemeenten' })) });
    expect(messagesFor(schema, { gemeenten: ['bruge', 'xyz'] }).map(({ boodschap }) => boodschap)).toEqual([
      '"bruge" bestaat niet. Bedoel je "brugge"?',
      '"xyz" bestaat niet. Kies een van de 31 toegelaten waarden. De hele lijst staat in content/vocabularia/gemeenten.yaml.',
    ]);
  });
});

describe('isProbableTypo', () => {
  it('knows a misspelt key', () => {
    expect(isProbableTypo('staus', ['status'])).toBe(true);
    expect(isProbableTypo('gemeente', ['gemeenten'])).toBe(true);
    expect(isProbableTypo('budget', ['status'])).toBe(false);
    expect(isProbableTypo('status', [])).toBe(false);
  });
});

describe('keysAt', () => {
  const schema = z.strictObject({
    titel: z.string(),
    periode: z.strictObject({ start: z.string() }).optional(),
    cijfers: z.array(z.strictObject({ wat: z.string() })).default([]),
    gebied: z.preprocess((value) => value, z.strictObject({ land: z.string() })),
    invoer: z.discriminatedUnion('vorm', [
      z.strictObject({ vorm: z.literal('a'), t: z.number() }),
      z.strictObject({ vorm: z.literal('b'), n: z.number() }),
    ]),
  });

  it('finds the keys at a path, through lists, defaults, options and unions', () => {
    expect(keysAt(schema, [])).toEqual(['titel', 'periode', 'cijfers', 'gebied', 'invoer']);
    expect(keysAt(schema, ['periode'])).toEqual(['start']);
    expect(keysAt(schema, ['cijfers', 3])).toEqual(['wat']);
    expect(keysAt(schema, ['gebied'])).toEqual(['land']);
    expect(keysAt(schema, ['invoer'])).toEqual(['vorm', 't', 'n']);
  });

  it('finds none where there is no object', () => {
    expect(keysAt(schema, ['titel'])).toEqual([]);
    expect(keysAt(schema, ['onbekend', 'x'])).toEqual([]);
    expect(keysAt(schema, [0])).toEqual([]);
    expect(keysAt(schema, ['cijfers'])).toEqual([]);
  });
});
