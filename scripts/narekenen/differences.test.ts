import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

describe('differences', () => {
  it('finds none between figures that differ by less than estimating does', () => {
    expect(differences({ a: [0.5, { b: 1e6 }] }, { a: [0.500001, { b: 1e6 + 1 }] })).toEqual([]);
  });

  it('tells the place and both figures', () => {
    expect(differences({ a: [0.5, { b: 2 }] }, { a: [0.51, { b: 2.1 }] })).toEqual(['a.0: 0.5 en in R 0.51', 'a.1.b: 2 en in R 2.1']);
  });

  it('tells what one of both lacks, and what is no figure', () => {
    expect(differences({ a: 1, c: 'x' }, { b: [2], c: null })).toEqual([
      'a: 1 en in R niets',
      'c: "x" en in R null',
      'b: niets en in R [2]',
    ]);
    expect(differences({ a: 1 }, { a: Number.NaN })).toEqual(['a: 1 en in R NaN']);
  });

  it('leaves out what may differ', () => {
    expect(differences({ metafor: '4.8', g: 1 }, { metafor: '5.0', g: 1 }, new Set(['metafor']))).toEqual([]);
  });
});
