import { describe, expect, it } from 'vitest';
import { citationText, countPraktijken, cutText, formatDate, formatPeriod, formatValue, phoneHref } from './wording.ts';

describe('formatDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-01', 'januari 2024'],
    ['2024-12', 'december 2024'],
    ['2024-05-17', '17 mei 2024'],
    ['2024-03-01', '1 maart 2024'],
    ['1800-08-09', '9 augustus 1800'],
  ])('writes %s as %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });
});

describe('formatPeriod', () => {
  it.each([
    [{ start: '2017' }, 'sinds 2017'],
    [{ start: '2017-05' }, 'sinds mei 2017'],
    [{ start: '2018', einde: '2021' }, '2018 tot 2021'],
    [{ start: '2018-03-01', einde: '2021-06' }, '1 maart 2018 tot juni 2021'],
    [{ start: '2018', einde: '2018' }, 'in 2018'],
    [{ start: '2018-03', einde: '2018-03' }, 'in maart 2018'],
    [{ einde: '2021' }, 'tot 2021'],
    [{}, undefined],
    [undefined, undefined],
  ])('words %j', (periode, text) => {
    expect(formatPeriod(periode)).toBe(text);
  });
});

describe('formatValue', () => {
  it.each([
    [0, '0'],
    [40, '40'],
    [1250, '1.250'],
    [1_250_000, '1.250.000'],
    [3.5, '3,5'],
    [0.125, '0,125'],
    [-2.5, '-2,5'],
    [1234.5678, '1.234,5678'],
    ['ongeveer 100', 'ongeveer 100'],
    ['1.250', '1.250'],
  ])('writes %j as %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });
});

describe('countPraktijken', () => {
  it.each([
    [0, '0 praktijken'],
    [1, '1 praktijk'],
    [2, '2 praktijken'],
    [1200, '1.200 praktijken'],
  ])('counts %i', (count, text) => {
    expect(countPraktijken(count)).toBe(text);
  });
});

describe('citationText', () => {
  it.each([
    ['Buurttafel', 'Databank (2026). Buurttafel. Nagekeken op 24 november 2026.'],
    ['Buurttafel?', 'Databank (2026). Buurttafel? Nagekeken op 24 november 2026.'],
    ['Eten!', 'Databank (2026). Eten! Nagekeken op 24 november 2026.'],
    ['Eten enz.', 'Databank (2026). Eten enz. Nagekeken op 24 november 2026.'],
  ])('cites "%s" with one sign at the end of the title', (titel, text) => {
    expect(citationText(titel, '2026-11-24', 'Databank')).toBe(text);
  });
});

describe('cutText', () => {
  it.each([
    ['kort', 10, 'kort'],
    ['precies tien', 12, 'precies tien'],
    ['een zin met woorden', 14, 'een zin met…'],
    ['een zin, met woorden', 11, 'een zin…'],
    ['aaaaaaaaaaaaaaaaaaaa', 10, 'aaaaaaaaa…'],
  ])('cuts %j at %i', (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
    expect(cut.length).toBeLessThanOrEqual(most);
  });
});

describe('phoneHref', () => {
  it.each([
    ['050 12 34 56', 'tel:+3250123456'],
    ['02/123.45.67', 'tel:+3221234567'],
    ['+32 50 12 34 56', 'tel:+3250123456'],
    ['0800 13 500', 'tel:080013500'],
    ['106', 'tel:106'],
    ['1813', 'tel:1813'],
  ])('dials %s', (number, address) => {
    expect(phoneHref(number)).toBe(address);
  });
});
