import quantileT from '@stdlib/stats-base-dists-t-quantile';
import { chanceOfT } from './distributions.ts';
import type { Effect } from './effect.ts';
import { sum } from './reml.ts';

/*
 * Whether small studies found something else than large ones, and what would be left without that. Small studies with a
 * disappointing result are published less often, so the average can look better than it is; but small studies can also
 * differ for another reason, such as a more intensive programme.
 */

/** One coefficient of a line: its value, 95 % interval and p. */
export interface Coefficient {
  readonly value: number;
  readonly ci95: readonly [lower: number, upper: number];
  readonly p: number;
}

/** With fewer studies these tests say nothing (Cochrane Handbook, 13.3.5.4). */
export const FEWEST_FOR_SMALL_STUDIES = 10;
/** Usual bound for Egger's test, which has little power. */
const EGGER_P = 0.1;
const FEWEST_FOR_A_LINE = 3;

/**
 * Weighted least squares with one predictor, the spread around the line estimated from the residuals (a multiplicative
 * model): the same as R's `lm(y ~ x, weights = w)`.
 * @returns null with fewer than three points, with points that lie at one x, or exactly on the line
 */
export function weightedLine(
  points: readonly { readonly x: number; readonly y: number; readonly weight: number }[],
): { readonly intercept: Coefficient; readonly slope: Coefficient } | null {
  const k = points.length;
  if (k < FEWEST_FOR_A_LINE) return null;
  const total = sum(points.map(({ weight }) => weight));
  const meanX = sum(points.map(({ x, weight }) => weight * x)) / total;
  const meanY = sum(points.map(({ y, weight }) => weight * y)) / total;
  const squares = sum(points.map(({ x, weight }) => weight * (x - meanX) ** 2));
  // Studies of one size differ by rounding only.
  if (squares <= 1e-14 * total * meanX ** 2) return null;
  const slope = sum(points.map(({ x, y, weight }) => weight * (x - meanX) * (y - meanY))) / squares;
  const intercept = meanY - slope * meanX;
  const variance = sum(points.map(({ x, y, weight }) => weight * (y - intercept - slope * x) ** 2)) / (k - 2);
  if (!(variance > 0)) return null;
  const half = quantileT(0.975, k - 2);
  const coefficient = (value: number, se: number): Coefficient => ({
    value,
    ci95: [value - half * se, value + half * se],
    p: chanceOfT(value / se, k - 2),
  });
  return {
    intercept: coefficient(intercept, Math.sqrt(variance * (1 / total + meanX ** 2 / squares))),
    slope: coefficient(slope, Math.sqrt(variance / squares)),
  };
}

/** What small studies do to an average. */
export interface SmallStudies {
  /** Egger's test: how much more the effect is for each point that the standard error is larger; 0 without such a link. */
  readonly egger: Coefficient;
  /** Effect that a study without any chance error would find, on a straight line through the standard errors. */
  readonly pet: Coefficient;
  /** The same on a line through the variances, which is nearer to it when there is an effect. */
  readonly peese: Coefficient;
}

/**
 * Egger's test, PET and PEESE. Egger's intercept of g/se on 1/se is the slope of g on se with weights 1/v.
 * Sources: Egger et al. (1997), BMJ 315, 629–634; Stanley & Doucouliagos (2014), Research Synthesis Methods 5, 60–78.
 * @returns null with fewer than three effects, or all of one size
 */
export function smallStudiesOf(effects: readonly Effect[]): SmallStudies | null {
  const points = effects.map(({ g, v }) => ({ y: g, se: Math.sqrt(v), v, weight: 1 / v }));
  const onSe = weightedLine(points.map(({ y, se, weight }) => ({ x: se, y, weight })));
  const onVariance = weightedLine(points.map(({ y, v, weight }) => ({ x: v, y, weight })));
  if (onSe === null || onVariance === null) return null;
  return { egger: onSe.slope, pet: onSe.intercept, peese: onVariance.intercept };
}

/** True when small studies found something else than large ones: Egger's test at p < .10, as is usual for this test. */
export function hasSmallStudyEffect(effects: readonly Effect[]): boolean {
  const found = smallStudiesOf(effects);
  return found !== null && found.egger.p < EGGER_P;
}
