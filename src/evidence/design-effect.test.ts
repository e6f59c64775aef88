import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffectOf } from './design-effect.ts';
import { effectOf, hasEffect } from './effect.ts';
import { makeStudie } from './fixtures.ts';

const ARMS = { n_interventie: 60, n_controle: 60 };
const MEANS = { vorm: 'gestandaardiseerd-n', maat: 'smd', waarde: -0.4, ...ARMS };
const DIFFERENCE = { vorm: 'verschil', b: -1, se: 0.4, sd: 2, ...ARMS, hoger_is_eenzamer: true };

function varianceOf(changes: Readonly<Record<string, unknown>>): number {
  const effect = effectOf(makeStudie('a', { invoer: MEANS, ...changes }));
  if (!hasEffect(effect)) throw new Error(effect.reden);
  return effect.v;
}

describe('designEffectOf', () => {
  it('is none when people were allocated one by one, in groups or not', () => {
    expect(designEffectOf(makeStudie('a', { invoer: MEANS }))).toBeNull();
    expect(designEffectOf(makeStudie('a', { invoer: { ...MEANS, groepsbehandeling: 'groepen van acht' } }))).toBeNull();
  });

  it.each(['cluster', 'geen-loting', 'individu'])('counts the places of a study, allocation %s', (toewijzing) => {
    expect(designEffectOf(makeStudie('a', { invoer: MEANS, toewijzing, clusters: 12, icc: 0.02 }))).toEqual({
      factor: 1 + 9 * 0.02,
      icc: 0.02,
      isIccAssumed: false,
      size: 10,
      isSizeAssumed: false,
    });
  });

  it('takes 0.05 and 20 people a place for what is not known', () => {
    const assumed = { icc: 0.05, isIccAssumed: true, size: 20, isSizeAssumed: true, factor: 1 + 19 * 0.05 };
    expect(designEffectOf(makeStudie('a', { invoer: MEANS, toewijzing: 'cluster' }))).toEqual(assumed);
    const uncounted = { n: undefined, invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, ci95: [-0.6, -0.2] } };
    expect(designEffectOf(makeStudie('a', { ...uncounted, toewijzing: 'cluster', clusters: 8 }))).toEqual(assumed);
  });

  it('never narrows an interval, also with fewer people than places', () => {
    expect(designEffectOf(makeStudie('a', { invoer: MEANS, clusters: 500 }))?.factor).toBe(1);
  });

  it.each([
    ['a difference', DIFFERENCE],
    ['an effect with its interval', { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, ci95: [-0.6, -0.2], ...ARMS }],
    ['an effect with its standard error', { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, se: 0.1, ...ARMS }],
  ])('leaves %s alone when its standard error accounts for places', (_name, invoer) => {
    const places = { toewijzing: 'cluster', clusters: 12 };
    expect(designEffectOf(makeStudie('a', { ...places, invoer: { ...invoer, se_met_clusters: true } }))).toBeNull();
    expect(designEffectOf(makeStudie('a', { ...places, invoer }))).toMatchObject({ factor: 1.45 });
  });

  it('is 2.95 with forty people a place at 0.05, the exercise of many a text book', () => {
    const invoer = { ...MEANS, n_interventie: 200, n_controle: 200 };
    expect(designEffectOf(makeStudie('a', { invoer, clusters: 10 }))?.factor).toBeCloseTo(2.95, 12);
  });
});

describe('the variance of a study with places', () => {
  it('is multiplied by the design effect', () => {
    expect(varianceOf({ clusters: 12 })).toBeCloseTo(varianceOf({}) * 1.45, 12);
  });

  it('grows with the likeness within places, and shrinks with their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 119 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (clusters, icc) => {
        const v = varianceOf({ clusters, icc });
        expect(v).toBeGreaterThan(varianceOf({}));
        expect(v).toBeGreaterThan(varianceOf({ clusters: clusters + 1, icc }));
        expect(v).toBeGreaterThan(varianceOf({ clusters, icc: icc / 2 }));
      }),
    );
  });
});
