import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from './effect.ts';
import reference from './metafor/reference.json' with { type: 'json' };
import { isPool, type Pool, poolEffects } from './pool.ts';

interface Expected {
  readonly yi: readonly number[];
  readonly vi: readonly number[];
  readonly g: number;
  readonly ci95: readonly number[];
  readonly pi95: readonly number[] | null;
  readonly tau2: number;
  readonly i2: number;
  readonly q: number;
  readonly weights: readonly number[];
}

function pool(effects: readonly Effect[]): Pool {
  const result = poolEffects(effects);
  if (!isPool(result)) throw new Error(result.problem);
  return result;
}

const effectsOf = ({ yi, vi }: Pick<Expected, 'yi' | 'vi'>): Effect[] => yi.map((g, index) => ({ g, v: vi[index] ?? 0 }));

function expectSame(found: Pool, expected: Expected, digits: number): void {
  expect(found.k).toBe(expected.yi.length);
  for (const key of ['g', 'tau2', 'q'] as const) expect(found[key], key).toBeCloseTo(expected[key], digits);
  // In per cent, where the others are around 1.
  expect(found.i2, 'i2').toBeCloseTo(expected.i2, digits - 2);
  for (const side of [0, 1] as const) {
    expect(found.ci95[side], 'ci95').toBeCloseTo(expected.ci95[side] ?? Number.NaN, digits);
    if (expected.pi95 !== null) expect(found.pi95?.[side], 'pi95').toBeCloseTo(expected.pi95[side] ?? Number.NaN, digits);
  }
  if (expected.pi95 === null) expect(found.pi95, 'pi95').toBeNull();
  expect(found.weights).toHaveLength(expected.weights.length);
  for (const [index, weight] of found.weights.entries()) expect(weight).toBeCloseTo(expected.weights[index] ?? Number.NaN, digits);
}

describe('poolEffects against metafor', () => {
  it('agrees with the published analysis of the BCG trials (Viechtbauer 2010)', () => {
    const found = pool(effectsOf(reference.bcg));
    expect(found.tau2).toBeCloseTo(0.3132, 4);
    expect(found.i2).toBeCloseTo(92.22, 2);
    expect(found.q).toBeCloseTo(152.233, 3);
    expect(found.g).toBeCloseTo(-0.7145, 4);
    expectSame(found, reference.bcg, 6);
  });

  it('agrees on the text book of Borenstein and others (2009)', () => {
    expectSame(pool(effectsOf(reference.borenstein.pool)), reference.borenstein.pool, 6);
  });

  it('agrees on identical effects: no spread at all', () => {
    expectSame(pool(effectsOf(reference.identical)), reference.identical, 8);
  });

  it.each(reference.hard.map((expected) => [expected.yi.join(', '), expected] as const))(
    'agrees where it is hard: %s',
    (_name, expected) => {
      expectSame(pool(effectsOf(expected)), expected, 6);
    },
  );

  it.each(reference.random.map((expected) => [expected.yi.length, expected] as const))('agrees on %i random effects', (_k, expected) => {
    expectSame(pool(effectsOf(expected)), expected, 6);
  });
});

const anyEffects = fc.array(
  fc.record({ g: fc.double({ min: -3, max: 3, noNaN: true }), v: fc.double({ min: 0.001, max: 2, noNaN: true }) }),
  {
    minLength: 2,
    maxLength: 25,
  },
);

describe('poolEffects on anything', () => {
  it('never gives NaN, nor a variance below 0, nor an interval that leaves out the effect', () => {
    fc.assert(
      fc.property(anyEffects, (effects) => {
        const { g, ci95, pi95, tau2, i2, q, weights } = pool(effects);
        for (const value of [g, ...ci95, ...(pi95 ?? ci95), tau2, i2, q, ...weights]) expect(Number.isFinite(value)).toBe(true);
        expect(tau2).toBeGreaterThanOrEqual(0);
        expect(i2).toBeGreaterThanOrEqual(0);
        expect(i2).toBeLessThanOrEqual(100);
        expect(ci95[0]).toBeLessThanOrEqual(g);
        expect(ci95[1]).toBeGreaterThanOrEqual(g);
        expect(pi95 === null).toBe(effects.length < 5);
        expect(pi95?.[0] ?? ci95[0]).toBeLessThanOrEqual(ci95[0]);
        expect(pi95?.[1] ?? ci95[1]).toBeGreaterThanOrEqual(ci95[1]);
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('finds the highest top of the likelihood, as a search over a fine grid does', () => {
    const height = (effects: readonly Effect[], tau2: number): number => {
      const weights = effects.map(({ v }) => 1 / (v + tau2));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = effects.reduce((sum, { g }, index) => sum + (weights[index] ?? 0) * g, 0) / total;
      return effects.reduce(
        (sum, { g, v }, index) => sum - 0.5 * (Math.log(v + tau2) + (weights[index] ?? 0) * (g - mean) ** 2),
        -0.5 * Math.log(total),
      );
    };
    fc.assert(
      fc.property(anyEffects, (effects) => {
        const { tau2 } = pool(effects);
        const grid = Array.from({ length: 400 }, (_, index) => 1e-4 * 1.03 ** index - 1e-4);
        expect(height(effects, tau2)).toBeGreaterThanOrEqual(Math.max(...grid.map((at) => height(effects, at))) - 1e-8);
      }),
    );
  });

  it('is never surer than the studies that it rests on', () => {
    fc.assert(
      fc.property(anyEffects, (effects) => {
        const { ci95 } = pool(effects);
        const fixed = 1.959963 * Math.sqrt(1 / effects.reduce((sum, { v }) => sum + 1 / v, 0));
        expect((ci95[1] - ci95[0]) / 2).toBeGreaterThanOrEqual(fixed);
      }),
    );
  });

  it('does not depend on the order of the studies', () => {
    fc.assert(
      fc.property(anyEffects, (effects) => {
        const [there, back] = [pool(effects), pool([...effects].reverse())];
        expect(back.g).toBeCloseTo(there.g, 6);
        expect(back.tau2).toBeCloseTo(there.tau2, 6);
      }),
    );
  });

  it('shifts with the effects', () => {
    fc.assert(
      fc.property(anyEffects, fc.double({ min: -2, max: 2, noNaN: true }), (effects, shift) => {
        const [before, after] = [pool(effects), pool(effects.map(({ g, v }) => ({ g: g + shift, v })))];
        expect(after.g).toBeCloseTo(before.g + shift, 6);
        expect(after.tau2).toBeCloseTo(before.tau2, 6);
        expect(after.ci95[1] - after.ci95[0]).toBeCloseTo(before.ci95[1] - before.ci95[0], 5);
      }),
    );
  });

  it('turns with the sign', () => {
    fc.assert(
      fc.property(anyEffects, (effects) => {
        expect(pool(effects.map(({ g, v }) => ({ g: -g, v }))).g).toBeCloseTo(-pool(effects).g, 6);
      }),
    );
  });

  it('works on two effects', () => {
    const { k, ci95 } = pool([
      { g: -0.4, v: 0.04 },
      { g: -0.2, v: 0.04 },
    ]);
    expect(k).toBe(2);
    expect(ci95[0]).toBeLessThan(-0.3);
  });

  it.each([
    ['nothing', [], 'too-few'],
    ['one effect', [{ g: -0.4, v: 0.04 }], 'too-few'],
    [
      'a variance of 0',
      [
        { g: -0.4, v: 0 },
        { g: 0, v: 1 },
      ],
      'invalid-input',
    ],
    [
      'an effect that is no number',
      [
        { g: Number.NaN, v: 1 },
        { g: 0, v: 1 },
      ],
      'invalid-input',
    ],
    [
      'an endless variance',
      [
        { g: 1, v: Number.POSITIVE_INFINITY },
        { g: 0, v: 1 },
      ],
      'invalid-input',
    ],
  ] as const)('says why %s cannot be pooled', (_name, effects, problem) => {
    expect(poolEffects(effects)).toEqual({ problem });
  });
});
