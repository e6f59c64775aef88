import type { Studie } from '../schema/studie.ts';
import { formatEffect } from './effect-words.ts';
import { sum } from './reml.ts';
import type { Staat } from './state.ts';
import { isConfirmed } from './study.ts';

/*
 * A standardised difference in points of a questionnaire that people know: |g| times the spread between people on it.
 * The spread is that of our own records, so that it can be computed again from the open data.
 */

/** The questionnaires that people know, with the range of their sum scores. */
const SCALES = [
  { instrument: 'djg-11', naam: 'de schaal van De Jong Gierveld', range: [0, 11] },
  { instrument: 'ucla-20', naam: 'de UCLA-schaal', range: [20, 80] },
] as const;

/** How far people lie apart on a questionnaire. */
export interface ScaleSpread {
  readonly instrument: (typeof SCALES)[number]['instrument'];
  /** Pooled standard deviation, in points of the sum score. */
  readonly sd: number;
  /** How many studies it is from, one or more. */
  readonly studies: number;
}

/** A difference in points of one questionnaire. */
export interface ScalePoints extends ScaleSpread {
  /** Points less lonely, above 0. */
  readonly points: number;
  readonly ci95: readonly [lower: number, upper: number];
}

interface Arm {
  readonly n?: number | undefined;
  readonly gem?: number | undefined;
  readonly sd?: number | undefined;
}
type Arms = Readonly<Partial<Record<'interventie' | 'controle', Arm | undefined>>>;

/** The arms of one study that say how far people lie apart: after the programme, else before it; empty when neither does. */
function armsOf({ invoer, uitkomst, n_interventie, n_controle }: Studie, [lowest, highest]: readonly [number, number]) {
  const numbers = invoer?.vorm === 'gemiddelden' ? invoer : undefined;
  const people = {
    interventie: invoer !== undefined && 'n_interventie' in invoer ? invoer.n_interventie : n_interventie,
    controle: invoer !== undefined && 'n_controle' in invoer ? invoer.n_controle : n_controle,
  };
  const complete = (arms: Arms | undefined) =>
    (['interventie', 'controle'] as const).flatMap((side) => {
      const { gem, sd, n = people[side] } = arms?.[side] ?? {};
      // A mean off the scale is a mean per question, or of another version.
      return sd === undefined || n === undefined || n < 2 || gem === undefined || gem < lowest || gem > highest ? [] : [{ sd, n }];
    });
  return [numbers, uitkomst.groepen, uitkomst.groepen?.voormeting].map(complete).find(({ length }) => length > 0) ?? [];
}

/**
 * The spread between people on each questionnaire: the standard deviations within arms, pooled by n − 1, over the
 * records that a second reader saw. A questionnaire without any is left out.
 */
export function scaleSpreads(studies: readonly Studie[]): ScaleSpread[] {
  return SCALES.flatMap(({ instrument, range }) => {
    const perStudy = studies
      .filter((studie) => studie.instrument === instrument && isConfirmed(studie))
      .map((studie) => armsOf(studie, range))
      .filter(({ length }) => length > 0);
    const arms = perStudy.flat();
    if (arms.length === 0) return [];
    const variance = sum(arms.map(({ sd, n }) => (n - 1) * sd ** 2)) / sum(arms.map(({ n }) => n - 1));
    return [{ instrument, sd: Math.sqrt(variance), studies: perStudy.length }];
  });
}

/**
 * A difference in points of each questionnaire; none unless the state claims that it makes people less lonely, for
 * points say more than a study that may have found nothing.
 * @param effect Hedges' g with its interval, negative = less lonely
 */
export function scalePoints(
  {
    staat,
    effect,
  }: { readonly staat: Staat | null; readonly effect: { readonly g: number; readonly ci95: readonly [number, number] } | null },
  spreads: readonly ScaleSpread[],
): ScalePoints[] {
  if (staat !== 'minder-eenzaam' || effect === null) return [];
  return spreads.map((spread) => ({
    ...spread,
    points: -effect.g * spread.sd,
    ci95: [-effect.ci95[1] * spread.sd, -effect.ci95[0] * spread.sd],
  }));
}

/** "Op de schaal van De Jong Gierveld (0 tot 11) is dat ongeveer 1,2 punten minder (0,7 tot 1,7)…", one sentence a questionnaire. */
export function pointsSentence({ instrument, points, ci95: [lower, upper], sd, studies }: ScalePoints): string {
  const { naam = instrument, range = [0, 0] } = SCALES.find((scale) => scale.instrument === instrument) ?? {};
  const from = studies === 1 ? 'uit één studie' : `uit ${studies} studies`;
  return `Op ${naam} (${range[0]} tot ${range[1]}) is dat ongeveer ${formatEffect(points, 1)} punten minder (tussen ${formatEffect(lower, 1)} en ${formatEffect(upper, 1)}), gerekend met een spreiding van ${formatEffect(sd, 1)} punten, ${from}.`;
}
