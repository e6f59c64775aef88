import { describe, expect, it } from 'vitest';
import { makeOverzicht } from './fixtures.ts';
import { publishedEffects } from './overzicht-effect.ts';
import { publishedSentence, sortReviews } from './overzicht-words.ts';

describe('publishedSentence', () => {
  it.each([
    [{ value: -0.43, ci95: null, k: 28 }, '28 studies samen, minder eenzaam, verschil klein (−0,43; het interval lazen we niet).'],
    [
      { value: -0.5, ci95: [-0.6, -0.4] as const, k: null },
      'samengerekend, minder eenzaam, verschil matig (−0,50; 95 %-interval −0,60 tot −0,40).',
    ],
    [{ value: -0.1, ci95: [-0.3, 0.1] as const, k: 1 }, 'één studie, geen aantoonbaar verschil (−0,10; 95 %-interval −0,30 tot 0,10).'],
    [{ value: 0.9, ci95: [0.3, 1.5] as const, k: 2 }, '2 studies samen, eenzamer, verschil groot (0,90; 95 %-interval 0,30 tot 1,50).'],
  ])('of %j', (effect, sentence) => {
    expect(publishedSentence(effect)).toBe(sentence);
  });
});

describe('sortReviews', () => {
  it('puts those with a number first, then the most studies, then the newest, and unknown sizes last', () => {
    const withNumber = makeOverzicht('n', { aantal_studies: 5 });
    const reviews = [
      makeOverzicht('a'),
      makeOverzicht('b', { aantal_studies: 9 }),
      makeOverzicht('c', { aantal_studies: 280 }),
      makeOverzicht('d', { jaar: 2024 }),
      withNumber,
    ];
    expect(sortReviews(reviews, publishedEffects(withNumber)).map(({ id }) => id)).toEqual(['n', 'c', 'b', 'd', 'a']);
  });
});
