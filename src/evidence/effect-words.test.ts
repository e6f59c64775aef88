import { describe, expect, it } from 'vitest';
import {
  certaintyOfReview,
  countOverzichten,
  countStudies,
  followUpText,
  formatBetween,
  formatEffect,
  formatInterval,
  sizeWord,
} from './effect-words.ts';

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

describe('certaintyOfReview', () => {
  it('names one level, or a range', () => {
    expect(certaintyOfReview(['matig'])).toBe('matig');
    expect(certaintyOfReview(['laag', 'zeer-laag'])).toBe('laag tot zeer laag');
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
    expect(formatBetween([-0.62, 0.2])).toBe('−0,62 en 0,20');
    expect([countStudies(1), countStudies(3)]).toEqual(['1 studie', '3 studies']);
  });

  it('counts reviews, and rounds a follow-up to whole weeks', () => {
    expect([countOverzichten(1), countOverzichten(4)]).toEqual(['1 overzicht', '4 overzichten']);
    expect(followUpText(25.6)).toBe('26 weken');
    expect(followUpText(1.2)).toBe('1 week');
  });
});
