import { describe, expect, it } from 'vitest';
import { folded, shinglesOf, tellingWords, trigramsOf } from './likeness.ts';

describe('tellingWords', () => {
  it.each([
    ['OCMW en stad tegen eenzaamheid', []],
    ['Gemeente en OCMW Deerlijk', ['deerlijk']],
    ['De buur(t)tafels in Café Zoë', ['buurttafel', 'cafe', 'zoe']],
    ['Bezoeken of bezoek', ['bezoek']],
  ])('finds those of %j', (text, words) => {
    expect([...tellingWords(text)]).toEqual(words);
  });
});

describe('pieces of a text', () => {
  it('folds case, accents and punctuation', () => {
    expect(folded('Café «De Één», 2e')).toBe('cafe de een 2e');
  });

  it('takes words in fours, and none of a short text', () => {
    expect([...shinglesOf('Een twee drie vier vijf')]).toEqual(['een twee drie vier', 'twee drie vier vijf']);
    expect(shinglesOf('Een twee drie').size).toBe(0);
  });

  it('takes letters in threes, over the words', () => {
    expect([...trigramsOf(new Set(['ab', 'cd']))]).toEqual(['abc', 'bcd']);
    expect(trigramsOf(new Set()).size).toBe(0);
  });
});
