import { expect, test } from 'vitest';
import { z } from 'zod';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { field } from './field.ts';
import { fieldsOf } from './field-info.ts';
import { fieldTitles } from './field-titles.ts';
import { makeSchemas } from './schemas.ts';

test('titles are read through groups and lists; a key without title is called by its own name', () => {
  const schema = z.strictObject({
    titel: field(z.string(), { title: 'Titel' }),
    groep: field(z.strictObject({ deel: field(z.string(), { title: 'Deel' }).optional() }), { title: 'Groep' }).optional(),
    lijst: field(z.array(z.strictObject({ n: field(z.int(), { title: 'Aantal' }) })), { title: 'Lijst' }),
    zonder_titel: z.string(),
  });
  expect(fieldTitles(fieldsOf(schema))).toEqual({
    titel: 'Titel',
    groep: 'Groep',
    'groep.deel': 'Deel',
    lijst: 'Lijst',
    'lijst[].n': 'Aantal',
    zonder_titel: 'Zonder titel',
  });
});

test('the fields of a practice are called as in the form', () => {
  expect(fieldTitles(fieldsOf(makeSchemas(VOCABULARIA).praktijk))).toMatchObject({
    status_per: 'Datum van de status',
    'gebied.gewest': 'Gewest',
    'cijfers[].waarde': 'Getal',
    'bronnen[].zonder_link': 'Waarom geen adres?',
  });
});
