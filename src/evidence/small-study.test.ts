import { describe, expect, it } from 'vitest';
import reference from './metafor/reference.json' with { type: 'json' };
import { hasSmallStudyEffect, smallStudiesOf, weightedLine } from './small-study.ts';

describe('smallStudiesOf', () => {
  it.each(reference.smallStudies.map((expected) => [expected.yi.length, expected] as const))(
    'agrees with the lm of R on %i effects',
    (_k, expected) => {
      const found = smallStudiesOf(expected.yi.map((g, index) => ({ g, v: expected.vi[index] ?? 0 })));
      for (const key of ['egger', 'pet', 'peese'] as const) {
        expect(found?.[key].value, key).toBeCloseTo(expected[key].value, 8);
        expect(found?.[key].p, key).toBeCloseTo(expected[key].p, 8);
        for (const side of [0, 1] as const) expect(found?.[key].ci95[side], key).toBeCloseTo(expected[key].ci95[side] ?? Number.NaN, 8);
      }
    },
  );
});

describe('weightedLine', () => {
  it('says nothing of points that lie exactly on a line', () => {
    expect(weightedLine([1, 2, 3].map((x) => ({ x, y: 0, weight: 1 })))).toBeNull();
  });
});

describe('hasSmallStudyEffect', () => {
  // R: summary(lm(I(g / se) ~ I(1 / se)))$coefficients[1, 4] gives p = 0.000001 and p = 0.93 for these two sets.
  it.each([
    [[-0.2, -0.25, -0.3, -0.5, -0.6, -0.9], [0.05, 0.08, 0.1, 0.2, 0.25, 0.4], true],
    [[-0.3, -0.25, -0.35, -0.2, -0.4, -0.3], [0.05, 0.08, 0.1, 0.2, 0.25, 0.4], false],
  ])('of %j', (g, se, expected) => {
    expect(hasSmallStudyEffect(g.map((value, index) => ({ g: value, v: (se[index] ?? 0) ** 2 })))).toBe(expected);
  });

  it('speaks from three on', () => {
    const skewed = [0.1, 0.2, 0.3].map((se, index) => ({ g: [-0.2, -0.41, -0.6][index] ?? 0, v: se ** 2 }));
    expect(hasSmallStudyEffect(skewed)).toBe(true);
    expect(hasSmallStudyEffect(skewed.slice(1))).toBe(false);
  });

  it('says nothing of two, or of studies of one size', () => {
    expect(
      hasSmallStudyEffect([
        { g: -0.4, v: 0.01 },
        { g: 1, v: 1 },
      ]),
    ).toBe(false);
    expect(hasSmallStudyEffect([-0.4, -0.5, -0.7, -0.1].map((g) => ({ g, v: 0.01 })))).toBe(false);
  });
});
