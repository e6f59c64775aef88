import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from './effect.ts';
import reference from './metafor/reference.json' with { type: 'json' };
import { testModerator } from './moderator.ts';

/** The effects of a set, by its groups. */
function groupsOf({ yi, vi, group }: (typeof reference.moderators)[number]): Effect[][] {
  return [...new Set(group)].map((name) => yi.flatMap((g, index) => (group[index] === name ? [{ g, v: vi[index] ?? 0 }] : [])));
}

describe('testModerator', () => {
  it.each(reference.moderators.map((expected) => [expected.yi.length, expected] as const))(
    'agrees with metafor on %i effects',
    (_k, expected) => {
      const found = testModerator(groupsOf(expected));
      for (const key of ['q', 'df', 'pOfQ', 'f', 'dfWithin', 'p', 'tau2'] as const) expect(found?.[key], key).toBeCloseTo(expected[key], 6);
      for (const [index, { g, ci95 }] of (found?.means ?? []).entries()) {
        expect(g).toBeCloseTo(expected.means.g[index] ?? Number.NaN, 6);
        expect(ci95[0]).toBeCloseTo(expected.means.lower[index] ?? Number.NaN, 6);
        expect(ci95[1]).toBeCloseTo(expected.means.upper[index] ?? Number.NaN, 6);
      }
      expect(found?.means).toHaveLength(expected.means.g.length);
    },
  );

  it.each([
    ['no group', []],
    [
      'one group',
      [
        [
          { g: 1, v: 1 },
          { g: 2, v: 1 },
        ],
      ],
    ],
    [
      'an empty group',
      [
        [
          { g: 1, v: 1 },
          { g: 2, v: 1 },
        ],
        [],
      ],
    ],
    ['no more effects than groups', [[{ g: 1, v: 1 }], [{ g: 2, v: 1 }]]],
  ] as const)('says nothing of %s', (_name, groups) => {
    expect(testModerator(groups)).toBeNull();
  });

  it('gives no Q below 0 and chances between 0 and 1, and does not mind the order of the groups', () => {
    const group = fc.array(
      fc.record({ g: fc.double({ min: -2, max: 2, noNaN: true }), v: fc.double({ min: 0.005, max: 1, noNaN: true }) }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
        const found = testModerator(groups);
        const turned = testModerator([...groups].reverse());
        if (found === null) throw new Error('A test was expected.');
        expect(found.q).toBeGreaterThanOrEqual(0);
        for (const chance of [found.p, found.pOfQ]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        expect(turned?.p).toBeCloseTo(found.p, 6);
      }),
    );
  });
});
