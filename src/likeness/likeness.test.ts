import { describe, expect, it } from 'vitest';
import { folded, shinglesOf, tellingWords, trigramsOf, weightedDice } from './likeness.ts';

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

describe('weightedDice', () => {
  const weightOf = (word: string) => (word === 'zeldzaam' ? 3 : 1);

  it('weighs what is shared against both', () => {
    // 2 × 3 / (3 + 1 + 3 + 1)
    expect(weightedDice(new Set(['zeldzaam', 'a']), new Set(['zeldzaam', 'b']), weightOf)).toBe(0.75);
  });

  it.each([
    ['nothing shared', ['a'], ['b']],
    ['an empty side', [], ['b']],
    ['two empty sides', [], []],
  ])('is 0 for %s', (_name, a, b) => {
    expect(weightedDice(new Set(a), new Set(b), weightOf)).toBe(0);
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
