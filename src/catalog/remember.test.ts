import { describe, expect, it } from 'vitest';
import { rememberFor, rememberForPair } from './remember.ts';

describe('rememberFor', () => {
  it('computes once for each object, also when the answer is undefined', () => {
    let times = 0;
    const ask = rememberFor((list: readonly number[]) => {
      times += 1;
      return list[0];
    });
    const [one, none] = [[1], []];
    expect([ask(one), ask(one), ask(none), ask(none)]).toEqual([1, 1, undefined, undefined]);
    expect(times).toBe(2);
  });
});

describe('rememberForPair', () => {
  it('computes once for each pair', () => {
    let times = 0;
    const ask = rememberForPair((a: readonly number[], b: readonly number[]) => {
      times += 1;
      return a.length + b.length;
    });
    const [one, two] = [[1], [1, 2]];
    expect([ask(one, two), ask(one, two), ask(two, one), ask(one, one)]).toEqual([3, 3, 3, 2]);
    expect(times).toBe(3);
  });
});
