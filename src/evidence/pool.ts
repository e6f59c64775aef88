import quantileT from '@stdlib/stats-base-dists-t-quantile';
import type { Effect } from './effect.ts';

/** What a random-effects model makes of several effects. Negative = less lonely. */
export interface Pool {
  readonly k: number;
  /** Pooled Hedges' g. */
  readonly g: number;
  /** 95 % confidence interval of the mean effect: t(k − 1), on the larger standard error of Hartung–Knapp and Wald. */
  readonly ci95: readonly [lower: number, upper: number];
  /** 95 % prediction interval: where the true effect at a next place may lie; null with fewer than five effects. */
  readonly pi95: readonly [lower: number, upper: number] | null;
  /** Variance of the true effects between studies. */
  readonly tau2: number;
  /** Share of the variation that is between studies, in per cent (0–100). */
  readonly i2: number;
  /** Cochran's Q. */
  readonly q: number;
  /** Weight of each effect in the mean, in the order of the input; together 1. */
  readonly weights: readonly number[];
}

/** Why a set of effects could not be pooled. */
export interface NoPool {
  readonly problem: 'too-few' | 'invalid-input';
}

const MOST_STEPS = 1_000;
const SMALLEST_STEP = 1e-12;
/** With fewer effects a prediction interval says next to nothing: at k = 2 it spans more than any scale. */
const FEWEST_TO_PREDICT = 5;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function weightedMean(effects: readonly Effect[], weights: readonly number[]): number {
  return sum(effects.map(({ g }, index) => (weights[index] ?? 0) * g)) / sum(weights);
}

/** Weights 1/(v + τ²) and what the likelihood needs of them. */
function fitAt(effects: readonly Effect[], tau2: number) {
  const weights = effects.map(({ v }) => 1 / (v + tau2));
  return { weights, mean: weightedMean(effects, weights) };
}

/** Restricted log-likelihood at τ², up to a constant. */
function restrictedLogLikelihood(effects: readonly Effect[], tau2: number): number {
  const { weights, mean } = fitAt(effects, tau2);
  const logVariances = sum(effects.map(({ v }) => Math.log(v + tau2)));
  const residual = sum(effects.map(({ g }, index) => (weights[index] ?? 0) * (g - mean) ** 2));
  return -0.5 * (logVariances + Math.log(sum(weights)) + residual);
}

/** The next τ² of Fisher scoring for REML. */
function scoringStep(effects: readonly Effect[], tau2: number): number {
  const { weights, mean } = fitAt(effects, tau2);
  const [s1, s2, s3] = [1, 2, 3].map((power) => sum(weights.map((weight) => weight ** power)));
  if (s1 === undefined || s2 === undefined || s3 === undefined) return Number.NaN;
  const residual = sum(effects.map(({ g }, index) => ((weights[index] ?? 0) * (g - mean)) ** 2));
  const score = residual - (s1 - s2 / s1);
  const information = s2 - (2 * s3) / s1 + (s2 / s1) ** 2;
  return tau2 + score / information;
}

/** Slope of the restricted log-likelihood at τ², up to a positive factor: above 0 where it still rises. */
function score(effects: readonly Effect[], tau2: number): number {
  const { weights, mean } = fitAt(effects, tau2);
  const [total, squares] = [sum(weights), sum(weights.map((weight) => weight ** 2))];
  return sum(effects.map(({ g }, index) => ((weights[index] ?? 0) * (g - mean)) ** 2)) - (total - squares / total);
}

/** Fisher scoring with step halving from a starting value; null when it does not settle. */
function scoreToTop(effects: readonly Effect[], start: number): number | null {
  let tau2 = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let next = Math.max(0, scoringStep(effects, tau2));
    if (!Number.isFinite(next)) return null;
    const before = restrictedLogLikelihood(effects, tau2);
    while (restrictedLogLikelihood(effects, next) < before && Math.abs(next - tau2) > SMALLEST_STEP) next = (next + tau2) / 2;
    if (Math.abs(next - tau2) <= SMALLEST_STEP * (1 + tau2)) return next;
    tau2 = next;
  }
  return null;
}

/** The τ² between two values where the slope turns from rising to falling, by halving the distance. */
function bisect(effects: readonly Effect[], from: number, to: number): number {
  let [lower, upper] = [from, to];
  for (let step = 0; step < 200 && upper - lower > SMALLEST_STEP * (1 + upper); step += 1) {
    const middle = (lower + upper) / 2;
    if (score(effects, middle) > 0) lower = middle;
    else upper = middle;
  }
  return (lower + upper) / 2;
}

/** Tops of the likelihood between the points of a grid that reaches past any sensible τ². */
function topsOnGrid(effects: readonly Effect[], furthest: number): number[] {
  const smallest = Math.min(...effects.map(({ v }) => v));
  const steps = 60;
  const ratio = Math.log1p(furthest / smallest) / steps;
  const grid = Array.from({ length: steps + 1 }, (_, index) => smallest * Math.expm1(ratio * index));
  return grid.slice(1).flatMap((upper, index) => {
    const lower = grid[index] ?? 0;
    return score(effects, lower) > 0 && score(effects, upper) <= 0 ? [bisect(effects, lower, upper)] : [];
  });
}

/**
 * Variance between studies by restricted maximum likelihood: Fisher scoring with step halving, never below 0, and
 * bisection of the slope where scoring does not settle or settles on a lower top. Always the highest top.
 * Source: Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30(3), 261–293.
 */
function estimateTau2(effects: readonly Effect[]): number {
  const spread = Math.max(...effects.map(({ g }) => g)) - Math.min(...effects.map(({ g }) => g));
  const scored = scoreToTop(effects, spread ** 2 / 4);
  // The likelihood may have its top at the edge, where scoring only creeps up to it.
  const candidates = [0, ...(scored === null ? [] : [scored]), ...topsOnGrid(effects, 4 * spread ** 2)];
  const heights = candidates.map((tau2) => restrictedLogLikelihood(effects, tau2));
  const highest = Math.max(...heights);
  // What scoring found is the most exact; another top counts only where it is truly higher.
  const isAsHigh = (height: number) => height >= highest - 1e-10;
  if (isAsHigh(heights[0] ?? -Infinity)) return 0;
  return candidates.find((_, index) => isAsHigh(heights[index] ?? -Infinity)) ?? 0;
}

/** Per cent of the variation that is between studies, from τ² and the typical variance within (Higgins & Thompson 2002). */
function shareBetween(effects: readonly Effect[], tau2: number): number {
  const weights = effects.map(({ v }) => 1 / v);
  const total = sum(weights);
  const typical = ((effects.length - 1) * total) / (total ** 2 - sum(weights.map((weight) => weight ** 2)));
  return (100 * tau2) / (tau2 + typical);
}

/**
 * Pools effects in a random-effects model: τ² by REML, an interval on t(k − 1) with the larger of the standard errors
 * of Hartung–Knapp and Wald, a prediction interval on t(k − 1), Q and I². The same as metafor's
 * `rma(yi, vi, method = "REML", test = "adhoc")` and `predict`. Hartung–Knapp alone can make an interval narrower than
 * that of the studies it rests on, most of all with few studies.
 * Sources: Hartung & Knapp (2001), Statistics in Medicine 20, 3875–3889; Röver et al. (2015), BMC Medical Research
 * Methodology 15:99 (the larger of the two); IntHout et al. (2016), BMJ Open 6:e010247.
 * @param effects Hedges' g (negative = less lonely) with sampling variance above 0, two or more
 * @returns the pooled effect, or a typed reason; never NaN, never an exception
 */
export function poolEffects(effects: readonly Effect[]): Pool | NoPool {
  const k = effects.length;
  if (k < 2) return { problem: 'too-few' };
  if (effects.some(({ g, v }) => !Number.isFinite(g) || !Number.isFinite(v) || v <= 0)) return { problem: 'invalid-input' };
  const tau2 = estimateTau2(effects);

  const { weights, mean: g } = fitAt(effects, tau2);
  const total = sum(weights);
  const spread = sum(effects.map((effect, index) => (weights[index] ?? 0) * (effect.g - g) ** 2)) / (k - 1);
  const variance = Math.max(1, spread) / total;
  const t = quantileT(0.975, k - 1);
  const around = (half: number): readonly [number, number] => [g - half, g + half];
  const { mean: fixedMean, weights: fixedWeights } = fitAt(effects, 0);
  return {
    k,
    g,
    ci95: around(t * Math.sqrt(variance)),
    pi95: k < FEWEST_TO_PREDICT ? null : around(t * Math.sqrt(variance + tau2)),
    tau2,
    i2: shareBetween(effects, tau2),
    q: sum(effects.map((effect, index) => (fixedWeights[index] ?? 0) * (effect.g - fixedMean) ** 2)),
    weights: weights.map((weight) => weight / total),
  };
}

/** True when pooling succeeded. */
export function isPool(result: Pool | NoPool): result is Pool {
  return !('problem' in result);
}
