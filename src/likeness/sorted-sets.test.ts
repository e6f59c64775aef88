import { describe, expect, it } from 'vitest';
import { COUNTED, makeWeights, numberOf, sharedWeight, sortedSet, totalWeight, weightedDice } from './sorted-sets.ts';

const weightOf = (number: number) => (number === 9 ? 3 : 1);

describe('sortedSet', () => {
  it('has each number once, in order', () => {
    expect([...sortedSet([3, -1, 3, 2])]).toEqual([-1, 2, 3]);
  });
});

describe('sharedWeight', () => {
  it('weighs what two sets share', () => {
    expect(sharedWeight(sortedSet([1, 5, 9]), sortedSet([-4, 1, 9, 12]), weightOf)).toBe(4);
    expect(totalWeight(sortedSet([1, 5, 9]), weightOf)).toBe(5);
  });
});

describe('weightedDice', () => {
  it('weighs what is shared against both', () => {
    // 2 × 3 / (3 + 1 + 3 + 1)
    expect(weightedDice(sortedSet([9, 1]), sortedSet([9, 2]), makeWeights(weightOf))).toBe(0.75);
  });

  it.each([
    ['nothing shared', [1], [2]],
    ['an empty side', [], [2]],
    ['two empty sides', [], []],
  ])('is 0 for %s', (_name, a, b) => {
    expect(weightedDice(sortedSet(a), sortedSet(b), COUNTED)).toBe(0);
  });
});

describe('numberOf', () => {
  it('gives a text the same number every time, and another text another one', () => {
    expect(numberOf('tafel')).toBe(numberOf('tafel'));
    expect(new Set(['tafel', 'tafels', 'latef', ''].map(numberOf)).size).toBe(4);
  });
});
