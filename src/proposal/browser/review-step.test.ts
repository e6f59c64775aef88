import { expect, it } from 'vitest';
import { praktijkSchema } from '../../schema/praktijk.ts';
import { VOCABULARIA } from '../../validation/fixtures.ts';
import { praktijkFields } from '../form-model.ts';
import { fieldName } from './review-step.ts';

const fields = praktijkFields(praktijkSchema(VOCABULARIA), VOCABULARIA);

it.each([
  ['titel', 'Titel'],
  ['bronnen[1].url', 'Bronnen 2, Adres'],
  ['bronnen[0]', 'Bronnen 1'],
  ['gebied.land', 'Plaats, Land'],
  ['cijfers[0].wat', 'Cijfers 1, Wat is er geteld?'],
  ['tekst:Lessen', 'Lessen'],
  ['id', 'Naam in het adres'],
  ['', 'Het geheel'],
])('calls %j by the words of the form', (veld, name) => {
  expect(fieldName(veld, fields)).toBe(name);
});
