import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoer } from '../schema/invoer.ts';
import { ASSUMED_R, effectOfInput } from './effect-forms.ts';
import reference from './metafor/reference.json' with { type: 'json' };

type Form<Vorm extends Invoer['vorm']> = Extract<Invoer, { vorm: Vorm }>;

/** Mean before and after, SD before, people; one row per study of Morris (2008), table 5. */
const MORRIS = [
  { t: [30.6, 38.5, 15.0, 20], c: [23.1, 19.7, 13.8, 20], r: 0.47, g: 0.7684, v: 0.1134 },
  { t: [23.5, 26.8, 3.1, 50], c: [24.9, 25.3, 4.1, 42], r: 0.64, g: 0.801, v: 0.035 },
  { t: [0.5, 0.7, 0.1, 9], c: [0.6, 0.6, 0.2, 9], r: 0.77, g: 1.2045, v: 0.1425 },
  { t: [53.4, 75.9, 14.5, 10], c: [55.7, 60.7, 17.3, 11], r: 0.89, g: 1.0476, v: 0.0681 },
  { t: [35.6, 36.0, 4.7, 14], c: [34.8, 33.4, 3.1, 14], r: 0.44, g: 0.4389, v: 0.1634 },
] as const;

function arm([gem_voor, gem_na, sd_voor, n]: readonly [number, number, number, number]) {
  return { n, gem_voor, gem_na, sd_voor };
}

describe('change', () => {
  it.each(MORRIS)('is that of Morris (2008), r = $r', ({ t, c, r, g, v }) => {
    const found = effectOfInput({ vorm: 'verandering', interventie: arm(t), controle: arm(c), r, hoger_is_eenzamer: true });
    expect(found.g).toBeCloseTo(g, 4);
    expect(found.v).toBeCloseTo(v, 4);
  });

  it.each(reference.verandering)('is what R makes of twelve and twelve people, one by one ($hoe)', ({ interventie, controle, r, g, v }) => {
    const found = effectOfInput({ vorm: 'verandering', interventie, controle, r, hoger_is_eenzamer: true });
    expect(found.g).toBeCloseTo(g, 10);
    expect(found.v).toBeCloseTo(v, 10);
  });

  const change = (sd: object, r?: number): Invoer => ({
    vorm: 'verandering',
    interventie: { n: 30, verandering: -2, ...sd },
    controle: { n: 25, verandering: -0.5, ...sd },
    hoger_is_eenzamer: true,
    ...(r === undefined ? {} : { r }),
  });

  it('takes 0.6 for a correlation that was not reported, and a given one before that', () => {
    expect(effectOfInput(change({ sd_voor: 3 }))).toEqual(effectOfInput(change({ sd_voor: 3 }, ASSUMED_R)));
    expect(effectOfInput(change({ sd_voor: 3 }, 0.7), 0.4)).toEqual(effectOfInput(change({ sd_voor: 3 }, 0.4)));
  });

  it('turns the SD of the change into that between people: at 0.5 they are the same', () => {
    expect(effectOfInput(change({ sd_verandering: 3 }, 0.5))).toEqual(effectOfInput(change({ sd_voor: 3 }, 0.5)));
    expect(effectOfInput(change({ sd_verandering: 3 }, 0.68)).g).toBeCloseTo(effectOfInput(change({ sd_voor: 3.75 }, 0.68)).g, 12);
  });

  it('is more certain the more before and after go together', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 0.9, noNaN: true }), (r) => {
        expect(effectOfInput(change({ sd_voor: 3 }, r)).v).toBeGreaterThan(effectOfInput(change({ sd_voor: 3 }, r + 0.05)).v);
        expect(effectOfInput(change({ sd_voor: 3 }, r)).g).toBe(effectOfInput(change({ sd_voor: 3 }, 0)).g);
      }),
    );
  });
});

describe('difference', () => {
  // By hand: J(55) = 0.986291, g = 0.986291 × −2.84 / 10, v = 0.128² + g² / 114.
  it('is over the SD between people, and not over one that its t would imply', () => {
    const invoer: Invoer = { vorm: 'verschil', b: -2.84, se: 1.28, sd: 10, n_interventie: 24, n_controle: 33, hoger_is_eenzamer: true };
    expect(effectOfInput(invoer).g).toBeCloseTo(-0.280107, 6);
    expect(effectOfInput(invoer).v).toBeCloseTo(0.0170722, 7);
  });

  it.each(reference.verschil)('is what R makes of it ($b)', ({ b, se, sd, n1, n2, g, v }) => {
    const found = effectOfInput({ vorm: 'verschil', b, se, sd, n_interventie: n1, n_controle: n2, hoger_is_eenzamer: true });
    expect(found.g).toBeCloseTo(g, 10);
    expect(found.v).toBeCloseTo(v, 10);
  });
});

describe('several groups of a kind', () => {
  const { interventie, controle, g, v } = reference.armen;

  it('are compared as one, as R does with all their people', () => {
    const found = effectOfInput({ vorm: 'armen', interventie, controle, hoger_is_eenzamer: true });
    expect(found.g).toBeCloseTo(g, 10);
    expect(found.v).toBeCloseTo(v, 10);
  });
});

const n = fc.integer({ min: 2, max: 2000 });
const score = fc.double({ min: -50, max: 50, noNaN: true });
const sd = fc.double({ min: 0.5, max: 30, noNaN: true });
const hoger_is_eenzamer = fc.boolean();
const mean = fc.record({ n, gem: score, sd });
const changed = fc.record({ n, gem_voor: score, gem_na: score, sd_voor: sd });
const r = fc.double({ min: -0.5, max: 0.95, noNaN: true });

const means = fc.record({ vorm: fc.constant('gemiddelden' as const), interventie: mean, controle: mean, hoger_is_eenzamer });
const change = fc.record({ vorm: fc.constant('verandering' as const), interventie: changed, controle: changed, r, hoger_is_eenzamer });
const difference = fc.record({
  vorm: fc.constant('verschil' as const),
  b: score,
  se: sd,
  sd,
  n_interventie: n,
  n_controle: n,
  hoger_is_eenzamer,
});

/** The same numbers on a scale that starts at another point and has other units. */
const onScale = (factor: number, start: number) => {
  const ofMean = (one: Form<'gemiddelden'>['interventie']) => ({ n: one.n, gem: one.gem * factor + start, sd: one.sd * factor });
  const ofChange = (one: { n: number; gem_voor: number; gem_na: number; sd_voor: number }) => ({
    n: one.n,
    gem_voor: one.gem_voor * factor + start,
    gem_na: one.gem_na * factor + start,
    sd_voor: one.sd_voor * factor,
  });
  return { ofMean, ofChange };
};

describe('every form with a scale', () => {
  it('turns its sign with the direction of the scale, and keeps its variance', () => {
    fc.assert(
      fc.property(fc.oneof(means, change, difference), (invoer) => {
        const [one, other] = [effectOfInput(invoer), effectOfInput({ ...invoer, hoger_is_eenzamer: !invoer.hoger_is_eenzamer })];
        expect(other.g).toBeCloseTo(-one.g, 12);
        expect(other.v).toBeCloseTo(one.v, 12);
      }),
    );
  });

  it('turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(means, change, (ofMeans, ofChange) => {
        for (const invoer of [ofMeans, ofChange]) {
          const { interventie, controle } = invoer;
          const other = effectOfInput({ ...invoer, interventie: controle, controle: interventie } as Invoer);
          expect(other.g).toBeCloseTo(-effectOfInput(invoer).g, 10);
          expect(other.v).toBeCloseTo(effectOfInput(invoer).v, 10);
        }
      }),
    );
  });

  it('says the same in other units', () => {
    fc.assert(
      fc.property(
        means,
        change,
        difference,
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        score,
        (ofMeans, ofChange, ofDifference, factor, start) => {
          const scale = onScale(factor, start);
          const pairs: readonly (readonly [Invoer, Invoer])[] = [
            [ofMeans, { ...ofMeans, interventie: scale.ofMean(ofMeans.interventie), controle: scale.ofMean(ofMeans.controle) }],
            [ofChange, { ...ofChange, interventie: scale.ofChange(ofChange.interventie), controle: scale.ofChange(ofChange.controle) }],
            [ofDifference, { ...ofDifference, b: ofDifference.b * factor, se: ofDifference.se * factor, sd: ofDifference.sd * factor }],
          ];
          for (const [one, other] of pairs) {
            expect(effectOfInput(other).g).toBeCloseTo(effectOfInput(one).g, 7);
            expect(effectOfInput(other).v).toBeCloseTo(effectOfInput(one).v, 7);
          }
        },
      ),
    );
  });

  it('has means when there is one group of each kind', () => {
    fc.assert(
      fc.property(means, (invoer) => {
        const { interventie, controle } = invoer;
        expect(effectOfInput({ ...invoer, vorm: 'armen', interventie: [interventie], controle: [controle] })).toEqual(
          effectOfInput(invoer),
        );
      }),
    );
  });
});
