import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../../schema/datum.ts';
import { anyText } from '../../validation/fixtures.ts';
import type { Option } from '../form-model.ts';
import { readChoices } from './choice-answer.ts';
import { readDate, readPeriod } from './date-answer.ts';
import { saysNothing } from './says-nothing.ts';
import { readLink } from './link-answer.ts';
import { readNumber, readRoughNumber } from './number-answer.ts';
import { placeNotes, readCountry, readPlaces } from './place-answer.ts';

function option(value: string, label: string, ...synoniemen: string[]): Option {
  return { value, label, synoniemen };
}

const TARGETS = [
  option('ouderen', 'Ouderen', 'senioren', '65-plussers'),
  option('alleenstaanden', 'Alleenstaanden'),
  option('alleenstaande-ouders', 'Alleenstaande ouders'),
  option('dak-en-thuislozen', 'Dak- en thuislozen'),
  option('onbekend', 'Niet bekend'),
];

const TOWNS = [
  option('brugge', 'Brugge', 'Assebroek', 'Sint-Kruis', '8000', '8310'),
  option('aalst', 'Aalst', 'Nieuwerkerken', 'Hofstade'),
  option('nieuwerkerken', 'Nieuwerkerken'),
  option('zemst', 'Zemst', 'Hofstade', '1981'),
  option('antwerpen', 'Antwerpen', '2000'),
  option('heist-op-den-berg', 'Heist-op-den-Berg'),
];
const PROVINCES = [option('antwerpen', 'Antwerpen'), option('limburg', 'Limburg')];

describe('an answer that says nothing', () => {
  it.each([
    '',
    ' ',
    '_No response_',
    'n.v.t.',
    'N.V.T',
    'nvt',
    'geen',
    'Geen.',
    '?',
    '???',
    '-',
    '--',
    '/',
    '…',
    'niet van toepassing',
    'weet ik niet',
    'None',
    'x',
    '“…”',
    '(-)',
    '\u200b',
    ' '.repeat(60),
  ])('%j', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['geen drempel', 'niet iedereen', '0', 'nee', 'x-stichting', 'ja', '%', '€', '+', '@', '&', 'قهوة', 'Ελλάδα', '٢٠', '👍'])(
    'not %j',
    (text) => {
      expect(saysNothing(text)).toBe(false);
    },
  );
});

describe('dates', () => {
  it.each([
    ['12 mei 2024', '2024-05-12'],
    ['zondag 12 mei 2024', '2024-05-12'],
    ['1 Februari 2024', '2024-02-01'],
    ['3 sept. 2023', '2023-09-03'],
    ['12/05/2024', '2024-05-12'],
    ['12-5-2024', '2024-05-12'],
    ['12.05.24', '2024-05-12'],
    ['2024-05-12', '2024-05-12'],
    ['2024/5', '2024-05'],
    ['05/2024', '2024-05'],
    ['mei 2024', '2024-05'],
    ['Mei  2024.', '2024-05'],
    ['2024', '2024'],
    ['2024?!', '2024'],
    ['sinds 2019', '2019'],
    ['in maart 2020', '2020-03'],
  ])('%j is %s', (text, iso) => {
    expect(readDate(text)).toEqual({ value: iso, rest: '' });
  });

  it.each([
    ['voorjaar 2024', '2024'],
    ['ongeveer 2019', '2019'],
    ['eind mei 2024', '2024-05'],
  ])('%j is %s, and what else it says is told', (text, iso) => {
    expect(readDate(text)).toEqual({ value: iso, rest: text });
  });

  it.each(['', 'gisteren', '31 februari 2024', '12 mei', '2019 of 2020', '32/13/2024', 'mei', '20244', '1 2 3 4'])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('gives dates of the calendar only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom('1', '2', '0', '/', '-', ' ', 'mei', '2024') })), (text) => {
        const read = readDate(text);
        if (read !== null) expect(isPartialDate(read.value)).toBe(true);
      }),
    );
  });

  it.each([
    ['2019 - 2023', { start: '2019', einde: '2023' }],
    ['2019-2023', { start: '2019', einde: '2023' }],
    ['2019 – nu', { start: '2019' }],
    ['sinds mei 2020', { start: '2020-05' }],
    ['van 2018 tot en met juni 2021', { start: '2018', einde: '2021-06' }],
    ['2019 tot heden', { start: '2019' }],
    ['2019 of zo', null],
    ['al lang', null],
  ])('the period %j', (text, period) => {
    expect(readPeriod(text)).toEqual(period);
  });
});

describe('numbers', () => {
  it.each([
    ['40', 40, ''],
    ['1 250', 1250, ''],
    ['1\u00a0250', 1250, ''],
    ["1'250", 1250, ''],
    ['1250', 1250, ''],
    ['1.25', 1.25, ''],
    ['0,250', 0.25, ''],
    ['0.250', 0.25, ''],
    ['1,1250', 1.125, ''],
    ['1250,125', 1250.125, ''],
    ['12.500,50', 12500.5, ''],
    ['12,500.50', 12500.5, ''],
    ['1,250,000', 1250000, ''],
    ['12.345.678', 12345678, ''],
    ['1.250.000', 1250000, ''],
    ['12,5', 12.5, ''],
    ['12.5', 12.5, ''],
    ['1.250,75', 1250.75, ''],
    ['-3', -3, ''],
    ['40 personen', 40, 'personen'],
    ['75%', 75, '%'],
  ])('%j is %d', (text, value, rest) => {
    expect(readNumber(text)).toEqual({ value, rest, other: undefined });
  });

  it.each([
    ['1.250', 1250, 1.25, ''],
    ['1,250', 1250, 1.25, ''],
    ['-12.500', -12500, -12.5, ''],
    ['1.250 personen', 1250, 1.25, 'personen'],
  ])('%j may be two numbers', (text, value, other, rest) => {
    expect(readNumber(text)).toEqual({ value, rest, other });
  });

  it.each(['', 'veertig', 'ongeveer 40', '1.2.3', '1,2,3', '1.250.00', '1.250.5', '1.25.000'])('%j is none', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('keeps the word before a number', () => {
    expect(readRoughNumber('ongeveer 40 mensen')).toEqual({ value: 40, rest: 'ongeveer mensen', other: undefined });
    expect(readRoughNumber('n = 30')).toEqual({ value: 30, rest: '', other: undefined });
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.be/x', 'https://a.be/x', '', false],
    ['<https://a.be/x>', 'https://a.be/x', '', false],
    ['[het verslag](https://a.be/x)', 'https://a.be/x', 'het verslag', false],
    ['[website](https://a.be/x "titel")', 'https://a.be/x', '', false],
    ['Zie http://a.be/x.', 'https://a.be/x', 'Zie .', true],
    ['http://a.be/x.', 'https://a.be/x', '', true],
    [
      '[Verslag (2022)](https://nl.wikipedia.org/wiki/Deinze_(stad)) van de stad',
      'https://nl.wikipedia.org/wiki/Deinze_(stad)',
      'Verslag (2022) van de stad',
      false,
    ],
    ['https://a.be/jaar;v=2?x=1;y=2; Stad', 'https://a.be/jaar;v=2?x=1;y=2', '; Stad', false],
    ['www.a.be', 'https://www.a.be', '', true],
    ['https://a.be/Jaarverslag 2023.pdf, gelezen', 'https://a.be/Jaarverslag 2023.pdf', ', gelezen', false],
    ['HTTPS://a.be', 'https://a.be', '', false],
    ['(https://nl.wikipedia.org/wiki/Brugge_(stad))', 'https://nl.wikipedia.org/wiki/Brugge_(stad)', '', false],
    ['https://a.be/x, gelezen', 'https://a.be/x', ', gelezen', false],
  ])('%j', (text, value, rest, madeSecure) => {
    const read = readLink(text);
    expect([read?.value, read?.rest, read?.madeSecure]).toEqual([value, rest, madeSecure]);
  });

  it.each(['', 'geen adres', 'javascript:alert(1)', 'mailto:a@b.be', '[x](javascript:alert(1))'])('%j is none', (text) => {
    expect(readLink(text)).toBeNull();
  });
});

describe('choices', () => {
  it.each([
    ['Ouderen', ['ouderen']],
    ['OUDEREN, alleenstaanden', ['ouderen', 'alleenstaanden']],
    ['- Ouderen\n* Alleenstaande ouders', ['ouderen', 'alleenstaande-ouders']],
    ['1. ouderen\n2. dak- en thuislozen', ['ouderen', 'dak-en-thuislozen']],
    ['- [x] Ouderen\n- [ ] Alleenstaanden', ['ouderen']],
    ['vooral senioren en alleenstaanden', ['ouderen', 'alleenstaanden']],
    ['alleenstaande ouders', ['alleenstaande-ouders']],
    ['dak-en-thuislozen', ['dak-en-thuislozen']],
    ['“Ouderen”; 65-plussers', ['ouderen']],
    ['Niet bekend', ['onbekend']],
    ['• **Ouderen**', ['ouderen']],
    ['', []],
  ])('%j', (text, values) => {
    expect(readChoices(text, TARGETS)).toEqual({ values, unknown: [], guessed: [] });
  });

  it('tells what it does not know, and what it guesses', () => {
    expect(readChoices('Oudern, marsmannetjes', TARGETS)).toEqual({
      values: ['ouderen'],
      unknown: ['marsmannetjes'],
      guessed: [{ typed: 'Oudern', label: 'Ouderen' }],
    });
  });

  it('does not take a word out of an answer that excludes it', () => {
    expect(readChoices('iedereen behalve ouderen', TARGETS)).toMatchObject({ values: [], unknown: ['iedereen behalve ouderen'] });
  });

  it('keeps the words beside an option', () => {
    expect(readChoices('ouderen met een hond', TARGETS)).toMatchObject({ values: ['ouderen'], unknown: ['ouderen met een hond'] });
  });
});

describe('places', () => {
  const lists = { gemeenten: TOWNS, provincies: PROVINCES };
  it.each([
    ['Brugge', { gemeenten: ['brugge'] }],
    ['Assebroek en Sint-Kruis', { gemeenten: ['brugge'] }],
    ['8310', { gemeenten: ['brugge'] }],
    ['8000 Brugge', { gemeenten: ['brugge'] }],
    ['stad Antwerpen', { gemeenten: ['antwerpen'] }],
    ['Antwerpen', { gemeenten: ['antwerpen'] }],
    ['provincie Antwerpen', { provincies: ['antwerpen'] }],
    ['Limburg', { provincies: ['limburg'] }],
    ['heel Vlaanderen', { gewest: ['vlaanderen'] }],
    ['Heist op den Berg, Nieuwerkerken', { gemeenten: ['heist-op-den-berg', 'nieuwerkerken'] }],
    ['Utrecht, Nederland', { land: 'NL', plaatsen: ['Utrecht'] }],
    ['Barcelona (Spanje)', { land: 'ES', plaatsen: ['Barcelona'] }],
    ['Epe en Utrecht in Nederland', { plaatsen: ['Epe', 'Utrecht in Nederland'] }],
    ['Engeland', { land: 'GB' }],
    ['België: Brugge', { land: 'BE', gemeenten: ['brugge'] }],
  ])('%j', (text, value) => {
    expect(readPlaces(text.replace(':', ','), lists).value).toEqual(value);
  });

  it('does not choose between two towns with a village of the same name', () => {
    const question = {
      vraag: '"Hofstade" kan in meer dan één gemeente zijn: Aalst of Zemst. Welke bedoel je?',
      tekst: 'Hofstade',
      keuzes: [
        { label: 'Aalst', value: 'aalst' },
        { label: 'Zemst', value: 'zemst' },
      ],
    };
    expect(readPlaces('Hofstade', lists)).toEqual({ value: {}, unknown: [], unlisted: [], villages: [], questions: [question] });
  });

  it.each([
    ['Hofstade (Zemst)', { gemeenten: ['zemst'] }],
    ['Aalst (Hofstade)', { gemeenten: ['aalst'] }],
    ['Hofstade, Aalst', { gemeenten: ['aalst'] }],
    ['1981 Hofstade', { gemeenten: ['zemst'] }],
  ])('%j says which of two municipalities is meant', (text, value) => {
    expect(readPlaces(text, lists)).toMatchObject({ value, questions: [], villages: [{ typed: 'Hofstade' }] });
  });

  it('asks when a name is only like that of a municipality', () => {
    expect(readPlaces('Brugg', lists)).toMatchObject({
      value: {},
      questions: [
        { vraag: '"Brugg" staat niet in de lijst van gemeenten. Bedoel je Brugge?', keuzes: [{ label: 'Brugge', value: 'brugge' }] },
      ],
    });
  });

  it('keeps the name of a village in what it tells', () => {
    expect(placeNotes(readPlaces('Assebroek', lists))).toEqual([
      {
        boodschap: '"Assebroek" hoort bij Brugge. Die gemeente is ingevuld; noem Assebroek zelf in de tekst.',
        tekst: 'Assebroek',
        isLost: false,
      },
    ]);
  });

  it.each([
    ['NL', 'NL'],
    ['Nederland', 'NL'],
    ['holland', 'NL'],
    ['Verenigd Koninkrijk', 'GB'],
    ['nl', undefined],
    ['Atlantis', undefined],
  ])('the country %j', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });
});
