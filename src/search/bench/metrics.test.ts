import { describe, expect, it } from 'vitest';
import { type Answer, byClass, percentile, scoreAnswers } from './metrics.ts';

const answer = (goed: string[], ids: string[], klasse = 'exact'): Answer => ({ query: { klasse, vraag: 'x', goed }, ids });

describe('scoreAnswers', () => {
  it('counts a right answer among the first three, its place, and how many were found', () => {
    expect(scoreAnswers([answer(['a', 'b'], ['x', 'a', 'y', 'b'])])).toEqual({ n: 1, successAt3: 1, recallAt10: 1, mrr: 0.5, empty: 0 });
    expect(scoreAnswers([answer(['a'], ['x', 'y', 'z', 'a'])])).toMatchObject({ successAt3: 0, mrr: 0.25, recallAt10: 1 });
  });

  it('divides by ten at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => String(index));
    expect(scoreAnswers([answer(many, many)]).recallAt10).toBe(1);
  });

  it('means over queries, and counts the empty ones', () => {
    expect(scoreAnswers([answer(['a'], ['a']), answer(['a'], [])])).toEqual({
      n: 2,
      successAt3: 0.5,
      recallAt10: 0.5,
      mrr: 0.5,
      empty: 0.5,
    });
    expect(scoreAnswers([])).toEqual({ n: 0, successAt3: 0, recallAt10: 0, mrr: 0, empty: 0 });
  });
});

describe('byClass', () => {
  it('keeps the order of the classes', () => {
    expect(
      [...byClass([answer([], [], 'b'), answer([], [], 'a'), answer([], [], 'b')])].map(([name, list]) => [name, list.length]),
    ).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});

describe('percentile', () => {
  it.each([
    [[5, 1, 3], 0.5, 3],
    [[1, 2, 3, 4], 0.95, 4],
    [[], 0.5, 0],
  ])('of %j at %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});
