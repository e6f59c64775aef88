import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Studie } from '../schema/studie.ts';
import { type Effect, effectOf, hasEffect, intervalOf, smallSampleCorrection, varianceOfG } from './effect.ts';
import reference from './metafor/reference.json' with { type: 'json' };

type Input = NonNullable<Studie['invoer']>;

/** An outcome of which only the words are known. */
const WORDS: Studie['uitkomst'] = { tekst: 'Minder eenzaam.', poolbaar: 'nee' };

function effect(invoer: Input): Effect {
  const found = effectOf({ invoer, uitkomst: WORDS });
  if (!hasEffect(found)) throw new Error(found.reden);
  return found;
}

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

  it('lets a standard error that accounts for clusters replace the variance', () => {
    const invoer: Input = { vorm: 'gestandaardiseerd-n', maat: 'smd', waarde: -0.34, n_interventie: 208, n_controle: 182, se_uit_p: 0.146 };
    expect(effect(invoer)).toEqual({ g: -0.34, v: 0.146 ** 2 });
  });

  it('says in Dutch why a study without input has no effect', () => {
    expect(effectOf({ invoer: undefined, uitkomst: WORDS })).toEqual({ reden: 'we vonden geen getal, alleen in welke richting het ging' });
    const reported: Studie['uitkomst'] = { ...WORDS, effect: { maat: 'anders', waarde: 1.1 } };
    expect(effectOf({ invoer: undefined, uitkomst: reported })).toEqual({
      reden: 'er is een getal, maar niet in een vorm waarmee we kunnen rekenen',
    });
  });
});
