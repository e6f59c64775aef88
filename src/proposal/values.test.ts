import { expect, it } from 'vitest';
import { shownText, textList } from './values.ts';

it.each([
  [3.5, '3,5'],
  [1250, '1250'],
  [1.125, '1,1250'],
  [0.125, '0,125'],
  [1250.125, '1250,125'],
  [true, 'ja'],
  ['tekst', 'tekst'],
  [null, ''],
  [{}, ''],
])('%j in a field', (value, text) => {
  expect(shownText(value)).toBe(text);
});

it('one value is a list of one', () => {
  expect(textList('brussel')).toEqual(['brussel']);
  expect(textList(['a', '', 2])).toEqual(['a', '2']);
  expect(textList(undefined)).toEqual([]);
});
