import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from './field-info.ts';
import { fieldValues, singleValues } from './field-values.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

const FIELDS = fieldsOf(
  z.strictObject({
    titel: regelTekst(1, 9),
    plaats: z.strictObject({ land: z.string(), namen: z.array(z.string()) }).optional(),
    bronnen: z.array(z.strictObject({ id: verwijzing('bron'), nu: z.strictObject({ n: z.number() }).optional() })),
  }),
);

const found = (data: unknown) => [...fieldValues(FIELDS, data)].map(({ path, value }) => [path, value]);

describe('fieldValues', () => {
  it('finds what is there at any depth, in the order of the schema', () => {
    const data = { bronnen: [{ id: 'a' }, {}, { nu: { n: 3 }, id: 'b' }], plaats: { namen: ['x', 'y'] }, titel: 'T', vreemd: 1 };
    expect(found(data)).toEqual([
      [['titel'], 'T'],
      [
        ['plaats', 'namen'],
        ['x', 'y'],
      ],
      [['bronnen', 0, 'id'], 'a'],
      [['bronnen', 2, 'id'], 'b'],
      [['bronnen', 2, 'nu', 'n'], 3],
    ]);
  });

  it.each([undefined, null, 'tekst', 4, [], ['titel'], { plaats: 'Brugge', bronnen: { id: 'a' } }, { plaats: null, bronnen: [null, 'a'] }])(
    'takes %j for a record',
    (data) => {
      expect(found(data)).toEqual([]);
    },
  );

  it('does not take what every object has for a field', () => {
    const fields = fieldsOf(z.strictObject({ constructor: z.string().optional() }));
    expect([...fieldValues(fields, {})]).toEqual([]);
  });
});

describe('singleValues', () => {
  const singles = (data: unknown) => [...fieldValues(FIELDS, data)].flatMap(singleValues);

  it('gives the values of a list one by one', () => {
    expect(singles({ titel: 'T', plaats: { namen: ['x', 4] } })).toEqual([
      { path: ['titel'], value: 'T' },
      { path: ['plaats', 'namen', 0], value: 'x' },
      { path: ['plaats', 'namen', 1], value: 4 },
    ]);
  });

  it('leaves other shapes to the schema', () => {
    expect(singles({ titel: ['T'], plaats: { namen: 'x' } })).toEqual([]);
  });
});
