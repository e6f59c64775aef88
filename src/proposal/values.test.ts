import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../schema/datum.ts';
import { parseDate, parseLink, parseNumber, shownText, textList } from './values.ts';

describe('numbers as people write them', () => {
  it.each([
    ['40', 40],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1 250 000', 1_250_000],
    ['12.345.678', 12_345_678],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['1.25', 1.25],
    ['-2', -2],
    ['30 tot 40', null],
    ['40 personen', null],
    ['', null],
    ['1e9', null],
    ['0x10', null],
  ])('%j', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe('dates as people write them', () => {
  it.each([
    ['17 mei 2024', '2024-05-17'],
    ['17/5/2024', '2024-05-17'],
    ['17-05-2024', '2024-05-17'],
    ['mei 2024', '2024-05'],
    ['Maart 2024', '2024-03'],
    ['mrt. 2024', '2024-03'],
    ['5/2024', '2024-05'],
    ['2024', '2024'],
    ['2024-05-17', '2024-05-17'],
    ['1 augustus 2023', '2023-08-01'],
    ['sept. 2023', '2023-09'],
    ['2024-5', '2024-05'],
    ['2024/05/7', '2024-05-07'],
  ])('%j', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
    expect(isPartialDate(iso)).toBe(true);
  });

  it.each(['vorig jaar', 'lente 2024', 'maandag 2024', '31/31', ''])('leaves %j for the schema to tell about', (text) => {
    expect(parseDate(text)).toBe(text);
  });
});

it.each([
  ['www.stad.be', 'https://www.stad.be'],
  ['stad.be/pagina', 'https://stad.be/pagina'],
  ['stad.be?pagina=1', 'https://stad.be?pagina=1'],
  ['https://stad.be', 'https://stad.be'],
  ['http://stad.be', 'http://stad.be'],
  ['de website', 'de website'],
])('an address: %j', (text, link) => {
  expect(parseLink(text)).toBe(link);
});

it.each([
  [3.5, '3,5'],
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
