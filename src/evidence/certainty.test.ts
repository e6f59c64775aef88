import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CertaintyInput, type CertaintyStudy, judgeCertainty } from './certainty.ts';
import { isPool, poolEffects } from './pool.ts';

const STUDY: CertaintyStudy = {
  effect: { g: -0.4, v: 0.01 },
  isRandomised: true,
  isPassivelyCompared: false,
  isComparisonSeen: true,
  isNear: true,
  people: 200,
  vertekening: 'laag',
};
const studiesOf = (count: number, changes: Partial<CertaintyStudy> = {}) =>
  Array.from({ length: count }, (_, index): CertaintyStudy => ({ ...STUDY, effect: { g: -0.4 - index / 1000, v: 0.01 }, ...changes }));

function judge(studies: readonly CertaintyStudy[], changes: Partial<CertaintyInput> = {}) {
  const pool = poolEffects(studies.map(({ effect }) => effect));
  return judgeCertainty({ studies, pool: isPool(pool) ? pool : null, withoutNumber: 0, ...changes });
}

describe('judgeCertainty', () => {
  it('stays high when there is nothing against it', () => {
    expect(judge(studiesOf(4))).toEqual({ level: 'hoog', steps: ['begint bij hoog: loting bepaalde wie meedeed'], domains: [] });
  });

  it.each([
    ['too little weight by lot', [...studiesOf(2), ...studiesOf(1, { isRandomised: false })], 'laag', 'begint bij laag'],
    ['risk of bias that nobody judged', studiesOf(4, { vertekening: 'enige' }), 'matig', 'niet of niet gunstig beoordeeld'],
    ['half the weight with some risk', [...studiesOf(2), ...studiesOf(2, { vertekening: 'enige' })], 'matig', 'niet gunstig beoordeeld'],
    ['a third of the weight with a high risk', [...studiesOf(2), ...studiesOf(1, { vertekening: 'hoog' })], 'laag', 'vertekend beeld'],
    ['no study from near', studiesOf(4, { isNear: false }), 'matig', 'geen van de studies komt uit Europa'],
    ['mostly waiting lists', [...studiesOf(3, { isPassivelyCompared: true }), ...studiesOf(1)], 'matig', 'wachtlijst'],
    [
      'what nobody saw',
      [...studiesOf(3, { isPassivelyCompared: true, isComparisonSeen: false }), ...studiesOf(1)],
      'matig',
      'met een wachtlijst of met niets, of we zagen niet waarmee: dat',
    ],
    ['few people', studiesOf(4, { people: 99 }), 'matig', 'samen deden maar 396 mensen mee'],
    ['one study', studiesOf(1, { people: 500 }), 'matig', 'maar één studie'],
    ['two studies', studiesOf(2), 'matig', 'maar twee studies'],
    [
      'zero in the interval',
      studiesOf(4).map((study, index) => ({ ...study, effect: { g: [-0.3, 0.2, -0.2, 0.1][index] ?? 0, v: 0.1 } })),
      'matig',
      'het verschil kan ook nul zijn',
    ],
    [
      'studies that differ considerably',
      studiesOf(4).map((study, index) => ({ ...study, effect: { g: -1 - index, v: 0.01 } })),
      'laag',
      'lopen heel sterk uiteen',
    ],
  ] as const)('goes down for %s', (_name, studies, level, step) => {
    const judged = judge(studies);
    expect(judged.steps.join('\n')).toContain(step);
    expect(judged.level).toBe(level);
  });

  it('counts imprecision once, and distance once, however many reasons there are', () => {
    const judged = judge(studiesOf(2, { people: 20, isNear: false, isPassivelyCompared: true }));
    expect(judged.steps).toEqual([
      'begint bij hoog: loting bepaalde wie meedeed',
      'één stap omlaag: geen van de studies komt uit Europa',
      'één stap omlaag: er zijn maar twee studies met een getal, en samen deden maar 40 mensen mee',
    ]);
    expect(judged.level).toBe('laag');
  });

  it('goes down where more controlled trials have no number than have one', () => {
    expect(judge(studiesOf(4), { withoutNumber: 4 }).level).toBe('hoog');
    expect(judge(studiesOf(4), { withoutNumber: 5 }).steps.at(-1)).toContain('gaven geen getal waarmee we kunnen rekenen');
  });

  it('looks at small studies from ten on', () => {
    const skewed = studiesOf(10).map((study, index) => ({ ...study, effect: { g: -0.1 - 0.09 * index, v: 0.005 * (index + 1) ** 2 } }));
    expect(judge(skewed).steps.join('\n')).toContain('kleine studies vonden iets anders dan grote');
    expect(judge(skewed.slice(0, 9)).steps.join('\n')).not.toContain('kleine studies');
  });

  it('never gives high while nobody judged the risk of bias', () => {
    const anyStudy = fc.record({
      effect: fc.record({ g: fc.double({ min: -1, max: 1, noNaN: true }), v: fc.double({ min: 0.001, max: 1, noNaN: true }) }),
      isRandomised: fc.boolean(),
      isPassivelyCompared: fc.boolean(),
      isComparisonSeen: fc.boolean(),
      isNear: fc.boolean(),
      people: fc.option(fc.integer({ min: 4, max: 5000 })),
      vertekening: fc.constant('enige' as const),
    });
    fc.assert(
      fc.property(fc.array(anyStudy, { minLength: 1, maxLength: 15 }), fc.nat(20), (studies, withoutNumber) => {
        expect(judge(studies, { withoutNumber }).level).not.toBe('hoog');
      }),
    );
  });
});
