import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { dag, deelDatum, jaar } from './datum.ts';
import { field, FIELDS } from './field.ts';
import { fieldInfoAt, keysAt, labelOf } from './field-at.ts';
import { fieldInfo } from './field-info.ts';
import { httpsLink } from './link.ts';
import { makeSchemas } from './schemas.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { termId } from './vocabularium.ts';

const SCHEMAS = makeSchemas(VOCABULARIA);
const term = termId(VOCABULARIA, 'doelgroepen');
const values = VOCABULARIA.doelgroepen.map(({ id }) => id);

describe('field', () => {
  it('gives a copy what it says, and leaves the schema as it was', () => {
    const plain = regelTekst(2, 40);
    const named = field(plain, { title: 'Toegang', help: 'Hoe je erbij kunt zijn', examples: ['zonder inschrijving'] });
    expect(FIELDS.get(plain)).toBeUndefined();
    expect(fieldInfo('toegang', named)).toMatchObject({
      label: 'Toegang',
      help: 'Hoe je erbij kunt zijn',
      example: 'zonder inschrijving',
      singular: 'toegang',
      otherNames: [],
      required: true,
    });
    expect(z.toJSONSchema(named)).toMatchObject({
      title: 'Toegang',
      description: 'Hoe je erbij kunt zijn',
      examples: ['zonder inschrijving'],
    });
  });

  it('is known to another copy of this module, as a build has', async () => {
    const named = field(z.string(), { refersTo: 'praktijk' });
    vi.resetModules();
    const copy = await import('./field.ts');
    expect(copy.field).not.toBe(field);
    expect(copy.FIELDS.get(named)).toEqual({ refersTo: 'praktijk' });
  });

  it('keeps what the schema that it was made from says of the kind', () => {
    const start = field(deelDatum, { title: 'Begin' });
    expect(fieldInfo('start', field(start.optional(), { help: 'Een jaar mag' }))).toMatchObject({
      kind: 'date',
      dayOnly: false,
      label: 'Begin',
      help: 'Een jaar mag',
      required: false,
    });
    expect(fieldInfo('x', deelDatum).label).toBe('X');
  });

  it("knows the words of zod's own meta as well", () => {
    expect(
      fieldInfo(
        'taal',
        z
          .string()
          .meta({ title: 'Taal', description: 'Welke taal', examples: ['Frans'] })
          .optional(),
      ),
    ).toMatchObject({
      label: 'Taal',
      help: 'Welke taal',
      example: 'Frans',
    });
  });

  it('loses nothing to a check that is added later', () => {
    expect(fieldInfo('namen', field(z.array(z.string()), { title: 'Namen', singular: 'naam' }).min(1).max(3))).toMatchObject({
      label: 'Namen',
      singular: 'naam',
      kind: 'lines',
    });
  });
});

describe('fieldInfo', () => {
  it.each([
    ['a line of text', regelTekst(3, 90), { kind: 'text', min: 3, max: 90 }],
    ['plain text of zod', z.string(), { kind: 'text', min: 0, max: Infinity }],
    ['an address', httpsLink, { kind: 'link' }],
    ['an address of zod', z.url(), { kind: 'link' }],
    ['a year, month or day', deelDatum, { kind: 'date', dayOnly: false }],
    ['a day', dag, { kind: 'date', dayOnly: true }],
    ['a day of zod', z.iso.date(), { kind: 'date', dayOnly: true }],
    ['a year', jaar, { kind: 'number', role: 'year' }],
    ['a number', z.number(), { kind: 'number' }],
    ['a whole number', z.int().positive(), { kind: 'number' }],
    ['yes or no', z.boolean(), { kind: 'yes-no' }],
    ['a number or words', z.union([z.number(), regelTekst(1, 40)]), { kind: 'number-or-text' }],
    ['a term', term, { kind: 'choice', values, vocabulary: 'doelgroepen' }],
    ['a fixed choice', z.enum(['a', 'b']), { kind: 'choice', values: ['a', 'b'], vocabulary: undefined }],
    ['a fixed value', z.literal('nee'), { kind: 'choice', values: ['nee'], vocabulary: undefined }],
    ['terms', z.array(term).min(1).max(6), { kind: 'choices', values, vocabulary: 'doelgroepen', max: 6 }],
    ['fixed choices', z.array(z.enum(['a'])), { kind: 'choices', values: ['a'], vocabulary: undefined, max: Infinity }],
    ['a record', verwijzing('studie'), { kind: 'reference', to: 'studie', many: false }],
    ['records', z.array(verwijzing('bron')).min(1), { kind: 'reference', to: 'bron', many: true }],
    ['lines', z.array(regelTekst(2, 80)), { kind: 'lines' }],
    ['an interval', z.tuple([z.number(), z.number()]), { kind: 'other' }],
    ['a choice between groups', z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]), { kind: 'other' }],
  ])('knows %s', (_, schema, expected) => {
    expect(fieldInfo('veld', schema)).toMatchObject({ ...expected, name: 'veld', required: true });
    expect(fieldInfo('veld', schema.optional())).toMatchObject({ ...expected, name: 'veld', required: false });
    expect(fieldInfo('veld', schema.nullable())).toMatchObject({ ...expected, name: 'veld', required: true });
  });

  it('knows groups and lists with the fields in them', () => {
    const group = z.strictObject({ naam: field(regelTekst(2, 9), { title: 'Naam' }), n: z.int().optional() });
    const fields = [
      { name: 'naam', label: 'Naam', kind: 'text', required: true },
      { name: 'n', label: 'N', kind: 'number', required: false },
    ];
    expect(fieldInfo('veld', group)).toMatchObject({ kind: 'group', fields });
    expect(fieldInfo('veld', z.array(group).min(1))).toMatchObject({ kind: 'list', fields, min: 1, required: true });
    expect(fieldInfo('veld', z.array(group))).toMatchObject({ kind: 'list', min: 0, required: false });
    expect(fieldInfo('veld', z.array(group).default([]))).toMatchObject({ kind: 'list', required: false });
  });
});

describe('every field of every record', () => {
  const paths = (schema: z.core.$ZodType, path: readonly string[]): string[][] =>
    keysAt(schema, path).flatMap((key) => [[...path, key], ...paths(schema, [...path, key])]);

  it('has a name that begins with a capital', () => {
    for (const schema of Object.values(SCHEMAS)) {
      for (const path of paths(schema, [])) expect(labelOf(schema, path), path.join('.')).toMatch(/^\p{Lu}/u);
    }
  });

  it('says of every list of groups of a practice what one of it is called', () => {
    const lists = ['organisaties', 'cijfers', 'evaluaties', 'erkenningen', 'relaties', 'bronnen'];
    expect(lists.map((name) => fieldInfoAt(SCHEMAS.praktijk, [name])?.singular)).toEqual([
      'organisatie',
      'cijfer',
      'onderzoek',
      'erkenning',
      'verwante praktijk',
      'bron',
    ]);
  });
});

describe('labelOf and fieldInfoAt', () => {
  it.each([
    [['titel'], 'Titel'],
    [['status_per'], 'Datum van de status'],
    [['cijfers', 0, 'waarde'], 'Getal'],
    [['cijfers', 'waarde'], 'Getal'],
    [['cijfers', 3], 'Cijfers'],
    [['mechanisme', 'bronnen', 0], 'Bronnen van de uitleg'],
    [['gebied', 'gemeenten'], 'Gemeenten'],
    [['bestaat_niet'], 'Bestaat niet'],
    [['toString'], 'To string'],
    [[], ''],
  ])('calls %j by its name', (path, label) => {
    expect(labelOf(SCHEMAS.praktijk, path)).toBe(label);
  });

  it('finds fields behind a choice between groups', () => {
    expect(labelOf(SCHEMAS.studie, ['invoer', 'n_interventie'])).toBe('N interventie');
    expect(fieldInfoAt(SCHEMAS.studie, ['invoer', 'vorm'])).toMatchObject({ kind: 'choice' });
    expect(fieldInfoAt(SCHEMAS.studie, ['uitkomst', 'effect', 'maat'])).toMatchObject({ kind: 'choice' });
  });

  it('gives what is needed to show a value', () => {
    expect(fieldInfoAt(SCHEMAS.praktijk, ['evaluaties', 2, 'ontwerp'])).toMatchObject({ kind: 'choice', vocabulary: 'ontwerpen' });
    expect(fieldInfoAt(SCHEMAS.praktijk, ['relaties', 0, 'praktijk'])).toMatchObject({ kind: 'reference', to: 'praktijk' });
    expect(fieldInfoAt(SCHEMAS.praktijk, ['titel', 'diep'])).toBeUndefined();
    expect(fieldInfoAt(SCHEMAS.praktijk, ['constructor'])).toBeUndefined();
  });
});
