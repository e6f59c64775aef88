import { chanceOfChi2 } from '../evidence/distributions.ts';
import { effectOfInput } from '../evidence/effect-forms.ts';
import { combineArms, type Effect, pooledSd } from '../evidence/hedges-g.ts';
import type { FieldPath } from '../file/finding.ts';
import type { Invoer } from '../schema/invoer.ts';
import type { Studie } from '../schema/studie.ts';

/*
 * The numbers of one study, side by side: what is computed with (`invoer`), and what was reported (`effect`, `groepen`).
 */

export const SIDES = ['interventie', 'controle'] as const;
type Side = (typeof SIDES)[number];

/** An effect as a study reports it: the main one, or one of the others. */
export type Reported = NonNullable<Studie['uitkomst']['effect']> | NonNullable<Studie['effecten_overig']>[number];

/** All effects that a study reports, with their place; the main one first. */
export function reportedEffects({ uitkomst, effecten_overig = [] }: Studie): { readonly path: FieldPath; readonly effect: Reported }[] {
  const others = effecten_overig.map((effect, index) => ({ path: ['effecten_overig', index], effect }));
  return uitkomst.effect === undefined ? others : [{ path: ['uitkomst', 'effect'], effect: uitkomst.effect }, ...others];
}

/**
 * The reported effect that the input is made of: the main one when it is a difference between groups, else the first of
 * the others that is one, in standard deviations or in points.
 */
export function effectBehindInput(studie: Studie): Reported | null {
  const isBetween = ({ soort, maat }: Reported) => soort !== 'binnen-groep' && (maat === 'md' || isStandardised({ maat }));
  const { effect } = studie.uitkomst;
  if (effect !== undefined && effect.soort !== 'binnen-groep') return isBetween(effect) ? effect : null;
  const named = studie.invoer?.uitkomst;
  const others = (studie.effecten_overig ?? []).filter((other) => isBetween(other) && other.soort === 'tussen-groepen');
  return named === undefined ? null : (others.find(({ schaal, omschrijving }) => schaal === named || omschrijving === named) ?? null);
}

/** Measures in standard deviations. */
const STANDARDISED: ReadonlySet<unknown> = new Set(['smd', 'cohen-d', 'hedges-g']);

/** True for a difference in standard deviations. */
export function isStandardised({ maat }: Pick<Reported, 'maat'>): boolean {
  return STANDARDISED.has(maat);
}

/** A reported number with its sign turned so that negative is less lonely; null when the sign is not known. */
export function turnedValue({ waarde, teken }: Reported): number | null {
  if (waarde === undefined || (teken !== 'negatief-is-minder-eenzaam' && teken !== 'positief-is-minder-eenzaam')) return null;
  return teken === 'negatief-is-minder-eenzaam' ? waarde : -waarde;
}

/** The effect of the input as it is typed, before any correction for places; null when there is none, or it is not a number. */
export function plainEffect({ invoer }: Pick<Studie, 'invoer'>): Effect | null {
  if (invoer === undefined) return null;
  const effect = effectOfInput(invoer);
  return Number.isFinite(effect.g) && Number.isFinite(effect.v) && effect.v > 0 ? effect : null;
}

/** Mean and SD of one group at one moment, as far as they are there. */
export interface Mean {
  readonly path: FieldPath;
  readonly side: Side;
  readonly moment: 'voor' | 'na' | 'later';
  readonly n?: number | undefined;
  readonly gem?: number | undefined;
  readonly sd?: number | undefined;
}

function meansOfInput(invoer: Invoer): Mean[] {
  switch (invoer.vorm) {
    case 'gemiddelden':
      return SIDES.map((side) => ({ path: ['invoer', side], side, moment: 'na', ...invoer[side] }));
    case 'armen':
      return SIDES.flatMap((side) =>
        invoer[side].map((arm, index): Mean => ({ path: ['invoer', side, index], side, moment: 'na', ...arm })),
      );
    case 'verandering':
      return SIDES.flatMap((side): Mean[] => {
        const { n, gem_voor, gem_na, sd_voor } = invoer[side];
        const path = ['invoer', side];
        return [
          { path, side, moment: 'voor', n, gem: gem_voor, sd: sd_voor },
          { path, side, moment: 'na', n, gem: gem_na },
        ];
      });
    default:
      return [];
  }
}

/** The means that the input computes with. */
export function inputMeans({ invoer }: Pick<Studie, 'invoer'>): Mean[] {
  return invoer === undefined ? [] : meansOfInput(invoer);
}

/** True for a group of which not the score but its change is told: the input says the same number is a change. */
function isChange(gem: number | undefined, side: Side, invoer: Invoer | undefined): boolean {
  return invoer?.vorm === 'verandering' && gem !== undefined && invoer[side].verandering === gem;
}

/** The means that the study reports per group, without those that are a change. */
export function reportedMeans({ invoer, uitkomst: { groepen } }: Studie): Mean[] {
  if (groepen === undefined) return [];
  const moments = [
    { moment: 'na', at: [], arms: groepen },
    { moment: 'voor', at: ['voormeting'], arms: groepen.voormeting },
    { moment: 'later', at: ['opvolging'], arms: groepen.opvolging },
  ] as const;
  return moments.flatMap(({ moment, at, arms }) =>
    SIDES.flatMap((side): Mean[] => {
      const arm = arms?.[side];
      if (arm === undefined || isChange(arm.gem, side, invoer)) return [];
      return [{ path: ['uitkomst', 'groepen', ...at, side], side, moment, ...arm }];
    }),
  );
}

/** The SD within both groups at one moment, where both are known; those without n count alike. */
export function spreadAt(means: readonly Mean[], moment: Mean['moment']): number | null {
  const [one, other] = SIDES.map((side) => means.find((mean) => mean.moment === moment && mean.side === side && mean.sd !== undefined));
  if (one?.sd === undefined || other?.sd === undefined) return null;
  return pooledSd({ n: one.n ?? 50, sd: one.sd }, { n: other.n ?? 50, sd: other.sd });
}

/** The SD between people that the input divides by; null where it does not tell. */
export function inputSpread(invoer: Invoer): number | null {
  switch (invoer.vorm) {
    case 'gemiddelden':
      return pooledSd(invoer.interventie, invoer.controle);
    case 'armen':
      return pooledSd(combineArms(invoer.interventie), combineArms(invoer.controle));
    case 'verschil':
      return invoer.sd;
    case 'verandering': {
      const [one, other] = [invoer.interventie, invoer.controle];
      return one.sd_voor === undefined || other.sd_voor === undefined
        ? null
        : pooledSd({ n: one.n, sd: one.sd_voor }, { n: other.n, sd: other.sd_voor });
    }
    default:
      return null;
  }
}

/** A p value as numbers: where it lies at least and at most. */
export function boundsOfP(p: number | string): readonly [least: number, most: number] {
  if (typeof p === 'number') return [p, p];
  const value = Number(p.replace(',', '.').replace(/^[<>]=?\s?/, ''));
  return p.startsWith('<') ? [0, value] : [value, 1];
}

/** How many standard errors from zero belong to a two-sided p, by halving: `chanceOfChi2` has no inverse here. */
export function standardErrorsOf(p: number): number {
  if (p <= 0) return Infinity;
  let [low, high] = [0, 40];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chanceOfChi2(middle ** 2, 1) > p) low = middle;
    else high = middle;
  }
  return low;
}

/** How many times as large as the other the larger of two numbers above 0 is. */
export function timesApart(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
