import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from './effect.ts';
import { isPool, poolEffects } from './pool.ts';
import { countFound, type Directions, STAAT_ORDER, STATEN, stateOfCell, stateOfStudies } from './state.ts';

const NONE: Directions = { minder: 0, geen: 0, meer: 0 };
const state = (effects: readonly Effect[], directions: Directions = NONE) => {
  const pool = poolEffects(effects);
  return stateOfStudies({ effects, pool: isPool(pool) ? pool : null, directions });
};
/** An effect with a standard error of 0.1. */
const at = (g: number, se = 0.1): Effect => ({ g, v: se ** 2 });

describe('stateOfStudies', () => {
  it.each([
    ['three studies that agree', [at(-0.4), at(-0.5), at(-0.45)], 'minder-eenzaam'],
    ['three studies that agree the other way', [at(0.4), at(0.5), at(0.45)], 'eenzamer'],
    ['one study that found less', [at(-0.4)], 'studies-vonden-minder'],
    ['two studies that found less', [at(-0.62, 0.15), at(-0.41, 0.104)], 'studies-vonden-minder'],
    ['one that found less and a null result on the same side', [at(-0.4), at(-0.1)], 'studies-vonden-minder'],
    ['most of the weight with those that found less', [at(-0.4), at(0.1, 0.3)], 'studies-vonden-minder'],
    ['half of the weight only', [at(-0.4), at(0.1)], 'weten-niet'],
    ['two that contradict each other', [at(-0.4), at(0.4)], 'weten-niet'],
    ['three far apart that all found less', [at(-0.3), at(-1.5), at(-0.4)], 'studies-vonden-minder'],
    ['one study that found more', [at(0.4)], 'studies-vonden-meer'],
    ['two null trials that agree closely', [at(0.06, 0.26), at(0.055, 0.26)], 'weten-niet'],
    ['one null trial', [at(-0.1)], 'weten-niet'],
    ['three large null trials', [at(0.01, 0.03), at(-0.02, 0.03), at(0, 0.03)], 'geen-of-heel-klein'],
    ['three small null trials', [at(0.1, 0.3), at(-0.1, 0.3), at(0, 0.3)], 'weten-niet'],
  ] as const)('of %s', (_name, effects, expected) => {
    expect(state(effects)).toBe(expected);
  });

  it.each([
    [{ minder: 2, geen: 1, meer: 0 }, 'wijst-op-minder'],
    [{ minder: 1, geen: 0, meer: 0 }, 'weten-niet'],
    [{ minder: 2, geen: 1, meer: 1 }, 'weten-niet'],
    [{ minder: 0, geen: 1, meer: 0 }, 'weten-niet'],
    [NONE, null],
  ] as const)('of directions alone: %j', (directions, expected) => {
    expect(state([], directions)).toBe(expected);
  });

  it('lets a number go before directions', () => {
    expect(state([at(-0.1)], { minder: 5, geen: 0, meer: 0 })).toBe('weten-niet');
  });
});

const below = fc.record({ g: fc.double({ min: -2, max: -0.001, noNaN: true }), v: fc.double({ min: 0.002, max: 1, noNaN: true }) });
const any = fc.record({ g: fc.double({ min: -2, max: 2, noNaN: true }), v: fc.double({ min: 0.002, max: 1, noNaN: true }) });

describe('the law of the map', () => {
  it('a study that found less, added where all estimates are below zero, leaves a claim of less', () => {
    fc.assert(
      fc.property(fc.array(below, { maxLength: 12 }), below, (effects, added) => {
        fc.pre(countFound([added]).less === 1);
        expect(['minder-eenzaam', 'studies-vonden-minder']).toContain(state([...effects, added]));
      }),
      { numRuns: 1000 },
    );
  });

  it('no state claims more than the intervals that it rests on', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (effects) => {
        const found = state(effects);
        const pool = poolEffects(effects);
        const { less, more } = countFound(effects);
        if (found === 'minder-eenzaam') expect(isPool(pool) && pool.k >= 3 && pool.ci95[1] < 0).toBe(true);
        if (found === 'eenzamer') expect(isPool(pool) && pool.k >= 3 && pool.ci95[0] > 0).toBe(true);
        if (found === 'studies-vonden-minder') expect([less > 0, more]).toEqual([true, 0]);
        if (found === 'studies-vonden-meer') expect([less, more > 0]).toEqual([0, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('turns with the sign', () => {
    const mirrored = { 'minder-eenzaam': 'eenzamer', eenzamer: 'minder-eenzaam' } as const;
    const turnOf = (found: string | null) =>
      found === 'studies-vonden-minder'
        ? 'studies-vonden-meer'
        : found === 'studies-vonden-meer'
          ? 'studies-vonden-minder'
          : found === 'minder-eenzaam' || found === 'eenzamer'
            ? mirrored[found]
            : found;
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (effects) => {
        expect(state(effects.map(({ g, v }) => ({ g: -g, v })))).toBe(turnOf(state(effects)));
      }),
    );
  });

  it('with equal estimates more people never weaken the claim', () => {
    fc.assert(
      fc.property(fc.array(below, { minLength: 1, maxLength: 8 }), fc.double({ min: 1, max: 20, noNaN: true }), (effects, more) => {
        const rank = (found: string | null) => STAAT_ORDER.findIndex((id) => id === found);
        const [few, many] = [state(effects), state(effects.map(({ g, v }) => ({ g, v: v / more })))];
        if (few === 'minder-eenzaam' || few === 'studies-vonden-minder')
          expect(rank(many)).toBeLessThanOrEqual(rank('studies-vonden-minder'));
      }),
    );
  });
});

describe('stateOfCell', () => {
  const counts = { studies: 0, reviews: 0, practices: 3 };
  it('says that we do not know where there is research without an answer, then falls back on reviews, then on practices', () => {
    expect(stateOfCell('weten-niet', { ...counts, reviews: 3 })).toBe('weten-niet');
    expect(stateOfCell(null, { ...counts, studies: 2, reviews: 1 })).toBe('weten-niet');
    expect(stateOfCell(null, { ...counts, reviews: 1 })).toBe('alleen-overzichten');
    expect(stateOfCell(null, counts)).toBe('niet-onderzocht');
    expect(stateOfCell(null, { ...counts, practices: 0 })).toBe('leeg');
  });
});

describe('STATEN', () => {
  it('have a label and an explanation each, and no two the same sign', () => {
    const all = Object.values(STATEN);
    expect(new Set(all.map(({ sign }) => sign)).size).toBe(all.length);
    for (const { label, explanation } of all) expect(label.length * explanation.length).toBeGreaterThan(0);
  });
});
