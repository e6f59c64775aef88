import { describe, expect, it } from 'vitest';
import { citeShort, citeSource, overzichtTitle, placeOf, shortTitle, studieLabel, studieTitle } from './cite.ts';
import { makeStudie } from './fixtures.ts';

const kort = 'Samen eten voor ouderen';
const titel = 'Eating together against loneliness';
const interventie = 'Twaalf weken lang aten ouderen elke week samen in het dienstencentrum, met vrijwilligers.';

describe('shortTitle', () => {
  it.each([
    ['the few words of the record', { kort, interventie }, kort],
    ['what was done, cut at a word', { interventie }, 'Twaalf weken lang aten ouderen elke week samen in het dienstencentrum, met…'],
    ['the title of a review', {}, titel],
  ])('is %s', (_what, known, expected) => {
    expect(shortTitle({ titel, ...known })).toBe(expected);
  });
});

describe('citeShort', () => {
  it.each([
    ['authors and year', { auteurs: 'van der Zwet et al.', jaar: 2020 }, 'Van der Zwet et al. (2020)'],
    ['authors alone', { auteurs: 'Jansen' }, 'Jansen'],
    ['the year, when nobody saw who wrote it', { jaar: 2020 }, 'Samen eten voor ouderen (2020)'],
    ['nothing', {}, 'Samen eten voor ouderen'],
  ])('names a record by %s', (_what, written, expected) => {
    expect(citeShort({ kort, titel, ...written })).toBe(expected);
  });
});

describe('citeSource', () => {
  it.each([
    ['authors and year', { auteurs: 'van der Zwet et al.', jaar: 2020 }, 'Van der Zwet et al. (2020)'],
    ['authors alone', { auteurs: 'Jansen' }, 'Jansen'],
    ['the year alone', { jaar: 2020 }, 'Verschenen in 2020'],
    ['nothing', {}, null],
  ])('says %s', (_what, written, expected) => {
    expect(citeSource({ titel, ...written })).toBe(expected);
  });
});

describe('placeOf', () => {
  it.each([
    [undefined, null],
    [[], null],
    [['SE'], 'Zweden'],
    [['NL', 'BE'], 'Nederland en België'],
    [['GB', 'GR', 'HR', 'NL', 'ES'], '5 landen'],
  ])('of %j is %s', (land, expected) => {
    expect(placeOf({ land })).toBe(expected);
  });
});

describe('studieTitle', () => {
  it.each([
    [{ land: ['SE'], jaar: 2020 }, 'Samen eten voor ouderen, Zweden 2020'],
    [{ land: ['SE'] }, 'Samen eten voor ouderen, Zweden'],
    [{ jaar: 2020 }, 'Samen eten voor ouderen, 2020'],
    [{}, 'Samen eten voor ouderen'],
  ])('with %j is %s', (known, expected) => {
    expect(studieTitle({ kort, titel, interventie, ...known })).toBe(expected);
  });
});

describe('studieLabel', () => {
  it('names the authors behind the title', () => {
    expect(studieLabel(makeStudie('jansen'))).toBe('Samen eten voor ouderen, Nederland 2020 (Jansen et al.)');
  });
});

describe('overzichtTitle', () => {
  it.each([
    [{ jaar: 2020 }, 'Samen eten voor ouderen, 2020'],
    [{}, 'Samen eten voor ouderen'],
  ])('with %j is %s', (known, expected) => {
    expect(overzichtTitle({ kort, titel, ...known })).toBe(expected);
  });
});
