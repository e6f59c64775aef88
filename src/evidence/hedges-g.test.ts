import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arm, combineArms, smallSampleCorrection } from './hedges-g.ts';
import reference from './metafor/reference.json' with { type: 'json' };

describe('smallSampleCorrection', () => {
  it.each(reference.correction)('is exact for $m degrees of freedom', ({ m, j }) => {
    expect(smallSampleCorrection(m)).toBeCloseTo(j, 10);
  });

  it('grows to 1, and stays below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5_000 }), (m) => {
        const j = smallSampleCorrection(m);
        expect(j).toBeGreaterThan(0);
        expect(j).toBeLessThan(1);
        expect(smallSampleCorrection(m + 1)).toBeGreaterThan(j);
      }),
    );
  });

  it.each([1, 0, -3, Number.NaN])('refuses %d degrees of freedom', (m) => {
    expect(() => smallSampleCorrection(m)).toThrow(RangeError);
  });
});

describe('combineArms', () => {
  /** Two groups, in the form that the Cochrane Handbook prints (table 6.5.a). */
  const ofTwo = (one: Arm, other: Arm): Arm => {
    const n = one.n + other.n;
    const between = ((one.n * other.n) / n) * (one.gem ** 2 + other.gem ** 2 - 2 * one.gem * other.gem);
    const sd = Math.sqrt(((one.n - 1) * one.sd ** 2 + (other.n - 1) * other.sd ** 2 + between) / (n - 1));
    return { n, gem: (one.n * one.gem + other.n * other.gem) / n, sd };
  };
  const arm = fc.record({
    n: fc.integer({ min: 2, max: 500 }),
    gem: fc.double({ min: -100, max: 100, noNaN: true }),
    sd: fc.double({ min: 0.1, max: 50, noNaN: true }),
  });

  // The worked example of StatsToDo, "Combine means and SDs", three groups.
  it('is as published', () => {
    const whole = combineArms([
      { n: 10, gem: 11.8, sd: 2.4 },
      { n: 20, gem: 15.3, sd: 3.2 },
      { n: 15, gem: 8.4, sd: 4.1 },
    ]);
    expect(whole.n).toBe(45);
    expect(whole.gem).toBeCloseTo(12.2222, 4);
    expect(whole.sd).toBeCloseTo(4.5028, 4);
  });

  it('is the people themselves, as if nobody had split them', () => {
    const scores = [3, 5, 4, 8, 1, 2, 9, 7, 7, 6];
    const armOf = (of: readonly number[]): Arm => {
      const gem = of.reduce((sum, score) => sum + score, 0) / of.length;
      return { n: of.length, gem, sd: Math.sqrt(of.reduce((sum, score) => sum + (score - gem) ** 2, 0) / (of.length - 1)) };
    };
    const [whole, parts] = [armOf(scores), combineArms([armOf(scores.slice(0, 3)), armOf(scores.slice(3, 5)), armOf(scores.slice(5))])];
    expect(parts.gem).toBeCloseTo(whole.gem, 12);
    expect(parts.sd).toBeCloseTo(whole.sd, 12);
  });

  it('leaves one group as it is, and does to two and three what the Handbook does one by one', () => {
    fc.assert(
      fc.property(arm, arm, arm, (one, two, three) => {
        expect(combineArms([one])).toEqual(one);
        for (const [whole, expected] of [
          [combineArms([one, two]), ofTwo(one, two)],
          [combineArms([one, two, three]), ofTwo(ofTwo(one, two), three)],
        ] as const) {
          expect(whole.n).toBe(expected.n);
          expect(whole.gem).toBeCloseTo(expected.gem, 8);
          expect(whole.sd).toBeCloseTo(expected.sd, 8);
        }
      }),
    );
  });
});
