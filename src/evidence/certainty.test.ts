import { describe, expect, it } from 'vitest';
import { type CertaintyInput, judgeCertainty } from './certainty.ts';
import { isPool, type Pool, poolEffects } from './pool.ts';

function poolOf(values: readonly number[], v: number): Pool {
  const pool = poolEffects(values.map((g) => ({ g, v })));
  if (!isPool(pool)) throw new Error(pool.problem);
  return pool;
}

/** Six large trials that agree: nothing to go down for. */
function best(changes: Partial<CertaintyInput> = {}): CertaintyInput {
  const pool = poolOf([-0.4, -0.42, -0.38, -0.41, -0.39, -0.4], 0.01);
  return { pool, ci95: [-0.5, -0.3], randomised: 6, k: 6, n: 900, passive: 3, withoutInterval: 3, ...changes };
}

describe('judgeCertainty', () => {
  it('stays high when there is nothing against it', () => {
    expect(judgeCertainty(best())).toEqual({
      level: 'hoog',
      steps: ['begint bij hoog: minstens de helft van de studies lootte wie meedeed'],
    });
  });

  it.each([
    ['most studies did not draw lots', { randomised: 2 }, 'matig', 'lootten niet'],
    ['few studies', { k: 4, randomised: 4, passive: 2, withoutInterval: 2 }, 'matig', 'maar 4 studies'],
    ['few people', { n: 399 }, 'matig', 'maar 399 mensen'],
    ['an interval with zero in it', { ci95: [-0.3, 0.01] }, 'matig', 'bevat nul'],
    ['a wide interval', { ci95: [-0.9, -0.2] }, 'matig', 'breed'],
    ['waiting lists', { passive: 4 }, 'matig', 'wachtlijst'],
    ['intervals that studies did not give', { withoutInterval: 4 }, 'matig', 'geen interval'],
    ['one study', { pool: null, k: 1, randomised: 1, passive: 0, withoutInterval: 0 }, 'laag', 'maar één studie'],
    ['studies that contradict each other', { pool: poolOf([-1.5, 0.2, -0.4, 0.5, -1.1], 0.01) }, 'laag', 'spreken elkaar sterk tegen'],
  ] as const)('goes down for %s', (_name, changes, level, step) => {
    const judged = judgeCertainty(best(changes));
    expect(judged.level).toBe(level);
    expect(judged.steps.join('\n')).toContain(step);
  });

  it('never goes below very low', () => {
    expect(judgeCertainty({ pool: null, ci95: [-1, 1], randomised: 0, k: 1, n: 20, passive: 1, withoutInterval: 1 }).level).toBe(
      'zeer laag',
    );
  });
});
