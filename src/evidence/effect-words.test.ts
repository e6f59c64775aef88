import { describe, expect, it } from 'vitest';
import {
  countOverzichten,
  countStudies,
  directionSentence,
  followUpText,
  formatEffect,
  formatInterval,
  frequencySentence,
  lessLonelyOf100,
  sizeWord,
  verdictOf,
  verdictSentence,
} from './effect-words.ts';

const LESS = { g: -0.4, ci95: [-0.6, -0.2] } as const;
const MORE = { g: 0.4, ci95: [0.2, 0.6] } as const;
const UNSURE = { g: -0.4, ci95: [-0.9, 0.1] } as const;

describe('verdictOf', () => {
  it.each([
    [LESS, 'minder'],
    [MORE, 'meer'],
    [UNSURE, 'onzeker'],
    [{ g: -0.4, ci95: [-0.8, 0] }, 'onzeker'],
  ] as const)('of %j', (effect, verdict) => {
    expect(verdictOf(effect)).toBe(verdict);
  });
});

describe('sizeWord', () => {
  it.each([
    [0, 'heel klein'],
    [-0.19, 'heel klein'],
    [-0.2, 'klein'],
    [0.49, 'klein'],
    [-0.5, 'matig'],
    [-0.8, 'groot'],
    [-2, 'groot'],
  ] as const)('of %d', (g, word) => {
    expect(sizeWord(g)).toBe(word);
  });
});

describe('lessLonelyOf100', () => {
  // Cohen (1988), table 2.2.1: d = 0.2, 0.5 and 0.8 go with U3 = 57.9, 69.1 and 78.8 %.
  it.each([
    [0, 50],
    [-0.2, 58],
    [-0.5, 69],
    [-0.8, 79],
    [0.5, 31],
  ])('of %d', (g, people) => {
    expect(lessLonelyOf100(g)).toBe(people);
  });
});

describe('sentences about an effect', () => {
  it('says less lonely and how much, when zero is left out', () => {
    expect(verdictSentence(LESS, 3)).toBe(
      'Wie meedeed, was na afloop gemiddeld minder eenzaam dan wie niet meedeed. Het verschil is klein.',
    );
    expect(frequencySentence(LESS)).toContain('ongeveer 66 minder eenzaam');
  });

  it('does not let one study speak for all', () => {
    expect(verdictSentence(LESS, 1)).toBe(
      'In één studie was wie meedeed na afloop gemiddeld minder eenzaam dan wie niet meedeed. Het verschil is klein.',
    );
  });

  it('says more lonely just as plainly', () => {
    expect(verdictSentence(MORE, 3)).toContain('gemiddeld eenzamer');
  });

  it('claims nothing when zero is possible', () => {
    expect(verdictSentence(UNSURE, 3)).toBe('Of dit eenzaamheid vermindert, is niet aangetoond: het verschil kan ook nul zijn.');
    expect(frequencySentence(UNSURE)).toBeNull();
  });
});

describe('directionSentence', () => {
  it.each([
    [{ minder: 0, geen: 0, meer: 0 }, null],
    [{ minder: 0, geen: 1, meer: 0 }, 'De ene studie met een controlegroep vond geen verschil.'],
    [{ minder: 1, geen: 0, meer: 0 }, 'De ene studie met een controlegroep vond minder eenzaamheid.'],
    [
      { minder: 3, geen: 2, meer: 0 },
      'Van de 5 studies met een controlegroep vonden er 3 minder eenzaamheid, 2 geen verschil en 0 meer eenzaamheid.',
    ],
  ])('of %j', (directions, sentence) => {
    expect(directionSentence(directions)).toBe(sentence);
  });
});

describe('numbers in words', () => {
  it.each([
    [-0.405, '−0,41'],
    [0.4, '0,40'],
    [-0.001, '0,00'],
    [0, '0,00'],
  ])('writes %d', (value, text) => {
    expect(formatEffect(value)).toBe(text);
  });

  it('writes an interval, and counts studies', () => {
    expect(formatInterval([-0.62, 0.2])).toBe('−0,62 tot 0,20');
    expect([countStudies(1), countStudies(3)]).toEqual(['1 studie', '3 studies']);
  });

  it('counts reviews, and rounds a follow-up to whole weeks', () => {
    expect([countOverzichten(1), countOverzichten(4)]).toEqual(['1 overzicht', '4 overzichten']);
    expect(followUpText(25.6)).toBe('26 weken');
    expect(followUpText(1.2)).toBe('1 week');
  });
});
