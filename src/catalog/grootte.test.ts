import { describe, expect, it } from 'vitest';
import { GROOTTES, grootteOf, INWONERS_DAG, INWONERS_PER, inwonersText } from './grootte.ts';

describe('grootteOf', () => {
  it.each([
    [75, 'minder-dan-15000'],
    [14_999, 'minder-dan-15000'],
    [15_000, '15000-tot-30000'],
    [29_999, '15000-tot-30000'],
    [30_000, '30000-tot-50000'],
    [50_000, '50000-tot-100000'],
    [100_000, 'vanaf-100000'],
    [562_002, 'vanaf-100000'],
  ])('puts %i inhabitants in %s', (inwoners, grootte) => {
    expect(grootteOf({ inwoners })).toBe(grootte);
  });

  it('does not guess', () => {
    expect(grootteOf({})).toBeNull();
  });

  it('has classes in which, but for the ends, nothing is more than twice as large as another', () => {
    const ends = GROOTTES.map(({ tot }) => tot);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    for (const [index, tot] of ends.slice(1, -1).entries()) expect(tot / (ends[index] ?? 0)).toBeLessThanOrEqual(2);
  });
});

describe('inwonersText', () => {
  it('writes the figure as Flemish readers do, and nothing where it is not known', () => {
    expect(inwonersText({ inwoners: 18_100 })).toBe('18.100 inwoners');
    expect(inwonersText({})).toBe('');
  });

  it('stands with the day of the count, which is written once', () => {
    expect(INWONERS_DAG).toBe(`1 januari ${INWONERS_PER.slice(0, 4)}`);
  });
});
