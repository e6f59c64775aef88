import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Studie } from '../schema/studie.ts';
import { type Effect, effectOf, effectsAtOtherR, hasEffect, intervalOf } from './effect.ts';
import { makeStudie } from './fixtures.ts';
import { varianceOfG } from './hedges-g.ts';
import { isPool, poolEffects } from './pool.ts';
import { assessStudy, effectsOf } from './study.ts';
import reference from './metafor/reference.json' with { type: 'json' };

type Input = NonNullable<Studie['invoer']>;

function effect(invoer: Input): Effect {
  const found = effectOf(makeStudie('a', { invoer }));
  if (!hasEffect(found)) throw new Error(found.reden);
  return found;
}

describe('effectOf', () => {
  const { data, g, v } = reference.borenstein;
  const arms = data.m1.map((_, index) => index);
  /** As printed in the text book, table 14.1. */
  const PUBLISHED = [0.095, 0.277, 0.367, 0.664, 0.462, 0.185];
  const means = (index: number, hoger_is_eenzamer: boolean): Input => ({
    vorm: 'gemiddelden',
    interventie: { n: data.n1[index] ?? 0, gem: data.m1[index] ?? 0, sd: data.sd1[index] ?? 0 },
    controle: { n: data.n2[index] ?? 0, gem: data.m2[index] ?? 0, sd: data.sd2[index] ?? 0 },
    hoger_is_eenzamer,
  });

  it.each(arms)('of means: the text book, study %i', (index) => {
    const found = effect(means(index, true));
    expect(found.g).toBeCloseTo(PUBLISHED[index] ?? Number.NaN, 3);
    expect(found.g).toBeCloseTo(g[index] ?? Number.NaN, 10);
    expect(found.v).toBeCloseTo(v[index] ?? Number.NaN, 10);
  });

  it('of means: turns the sign when a higher score means less lonely', () => {
    expect(effect(means(0, false)).g).toBe(-effect(means(0, true)).g);
    expect(effect(means(0, false)).v).toBe(effect(means(0, true)).v);
  });

  it.each([0, 1, 2, 3])('of a test statistic, as metafor reads it (%i)', (index) => {
    const { t, n1, n2 } = reference.toets;
    const found = effect({ vorm: 'toets', t: t[index] ?? 0, n_interventie: n1[index] ?? 0, n_controle: n2[index] ?? 0 });
    expect(found.g).toBeCloseTo(reference.toets.g[index] ?? Number.NaN, 10);
    expect(found.v).toBeCloseTo(reference.toets.v[index] ?? Number.NaN, 10);
  });

  it.each([0, 1, 2])("of Cohen's d with arm sizes, as metafor reads it (%i)", (index) => {
    const { d, n1, n2 } = reference.cohenD;
    const armSizes = { n_interventie: n1[index] ?? 0, n_controle: n2[index] ?? 0 };
    const found = effect({ vorm: 'gestandaardiseerd-n', maat: 'cohen-d', waarde: d[index] ?? 0, ...armSizes });
    expect(found.g).toBeCloseTo(reference.cohenD.g[index] ?? Number.NaN, 10);
    expect(found.v).toBeCloseTo(reference.cohenD.v[index] ?? Number.NaN, 10);
  });

  it.each(['smd', 'hedges-g'] as const)('takes a %s with arm sizes as reported', (maat) => {
    const found = effect({ vorm: 'gestandaardiseerd-n', maat, waarde: -0.34, n_interventie: 208, n_controle: 182 });
    expect(found).toEqual({ g: -0.34, v: varianceOfG(-0.34, 208, 182) });
  });

  it('of an effect with its interval: the value as reported, the variance from the width', () => {
    const found = effect({ vorm: 'gestandaardiseerd', maat: 'cohen-d', waarde: -0.57, ci95: [-0.89, -0.25] });
    expect(found.g).toBe(-0.57);
    expect(Math.sqrt(found.v)).toBeCloseTo(0.64 / 2 / 1.959964, 10);
    expect(intervalOf(found)[0]).toBeCloseTo(-0.89, 10);
    expect(intervalOf(found)[1]).toBeCloseTo(-0.25, 10);
  });

  it('of an effect with its standard error: both as reported', () => {
    const found = effect({ vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.34, se: 0.146, se_met_clusters: true });
    expect(found).toEqual({ g: -0.34, v: 0.146 ** 2 });
  });

  it('says in Dutch why a study without input has no effect', () => {
    const uitkomst = { tekst: 'Minder eenzaam.', poolbaar: 'nee' };
    const reden = (reported: object) => effectOf(makeStudie('a', { invoer: undefined, uitkomst: { ...uitkomst, ...reported } }));
    expect(reden({ richting: 'minder-eenzaam' })).toEqual({ reden: 'we vonden geen getal, alleen in welke richting het ging' });
    expect(reden({})).toEqual({ reden: 'we lazen niet wat de studie voor eenzaamheid vond' });
    expect(reden({ effect: { maat: 'anders', waarde: 1.1 } })).toEqual({
      reden: 'er is een getal, maar niet in een vorm waarmee we kunnen rekenen',
    });
  });
});

describe('a number that cannot be right', () => {
  const REASON = { reden: 'het getal kan niet kloppen: zo groot of zo zeker kan een verschil tussen mensen niet zijn' };
  const arm = (gem: number, sd: number, n = 20) => ({ n, gem, sd });
  const means = (one: ReturnType<typeof arm>, other: ReturnType<typeof arm>): Input => ({
    vorm: 'gemiddelden',
    interventie: one,
    controle: other,
    hoger_is_eenzamer: true,
  });

  it.each([
    ['a difference of more than ten standard deviations', means(arm(3, 0.1), arm(9, 0.1))],
    ['more than a computer can count', means(arm(-1e308, 1e-300), arm(1e308, 1e-300))],
    ['an interval of no width', { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.3, ci95: [-0.3, -0.3 + 1e-9] }],
    ['a standard error beyond all bounds', { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.3, se: 1e200 }],
  ] as const)('gives no effect, but a reason: %s', (_name, invoer) => {
    expect(effectOf(makeStudie('a', { invoer }))).toEqual(REASON);
  });

  it('never empties a pool, whatever is in a record that the schema takes', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const positive = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
    const n = fc.integer({ min: 2 });
    const armOfAny = fc.record({ n, gem: number, sd: positive });
    const anything = fc.oneof(
      fc.record({ vorm: fc.constant('gemiddelden'), interventie: armOfAny, controle: armOfAny, hoger_is_eenzamer: fc.boolean() }),
      fc.record({ vorm: fc.constant('toets'), t: number, n_interventie: n, n_controle: n }),
      fc.record({ vorm: fc.constant('gestandaardiseerd'), maat: fc.constant('smd'), waarde: number, se: positive }),
      fc.record({
        vorm: fc.constant('verschil'),
        b: number,
        se: positive,
        sd: positive,
        n_interventie: n,
        n_controle: n,
        hoger_is_eenzamer: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(anything, (invoer) => {
        const studies = [makeStudie('a'), makeStudie('b'), makeStudie('c', { invoer })];
        const pool = poolEffects(effectsOf(studies.map(assessStudy)));
        expect(isPool(pool)).toBe(true);
        if (isPool(pool)) for (const figure of [pool.g, ...pool.ci95, pool.tau2, pool.q]) expect(Number.isFinite(figure)).toBe(true);
      }),
    );
  });
});

describe('effectsAtOtherR', () => {
  const change = { n: 30, verandering: -2, sd_voor: 3 };
  const invoer = { vorm: 'verandering', interventie: change, controle: { ...change, verandering: 0 }, hoger_is_eenzamer: true };

  it('shows what a lower and a higher correlation would give, where none was reported', () => {
    const studie = makeStudie('a', { invoer, clusters: 6 });
    expect(effectsAtOtherR(studie)).toEqual(
      [0.4, 0.8].map((r) => ({ r, effect: effectOf(makeStudie('a', { invoer: { ...invoer, r }, clusters: 6 })) })),
    );
  });

  it('is null where it was reported, and for the other forms', () => {
    expect(effectsAtOtherR(makeStudie('a', { invoer: { ...invoer, r: 0.5 } }))).toBeNull();
    expect(effectsAtOtherR(makeStudie('a'))).toBeNull();
    expect(effectsAtOtherR(makeStudie('a', { invoer: undefined }))).toBeNull();
  });
});
