import quantileT from '@stdlib/stats-base-dists-t-quantile';
import type { Effect } from './effect.ts';

/** What a random-effects model makes of several effects. Negative = less lonely. */
export interface Pool {
  readonly k: number;
  /** Pooled Hedges' g. */
  readonly g: number;
  /** 95 % confidence interval of the mean effect (Hartung–Knapp). */
  readonly ci95: readonly [lower: number, upper: number];
  /** 95 % prediction interval: where the true effect of a next study may lie. */
  readonly pi95: readonly [lower: number, upper: number];
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
  readonly problem: 'too-few' | 'invalid-input' | 'no-convergence';
}

const MOST_STEPS = 1_000;
const SMALLEST_STEP = 1e-12;

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

/**
 * Variance between studies by restricted maximum likelihood: Fisher scoring with step halving, never below 0.
 * Source: Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30(3), 261–293.
 * @returns τ², or null when it does not settle
 */
function estimateTau2(effects: readonly Effect[]): number | null {
  const spread = Math.max(...effects.map(({ g }) => g)) - Math.min(...effects.map(({ g }) => g));
  let tau2 = spread ** 2 / 4;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let next = Math.max(0, scoringStep(effects, tau2));
    if (!Number.isFinite(next)) return null;
    const before = restrictedLogLikelihood(effects, tau2);
    while (restrictedLogLikelihood(effects, next) < before && Math.abs(next - tau2) > SMALLEST_STEP) next = (next + tau2) / 2;
    if (Math.abs(next - tau2) <= SMALLEST_STEP * (1 + tau2)) {
      // The likelihood may have its top at the edge, where scoring only creeps up to it.
      return restrictedLogLikelihood(effects, 0) >= restrictedLogLikelihood(effects, next) ? 0 : next;
    }
    tau2 = next;
  }
  return null;
}

/** Per cent of the variation that is between studies, from τ² and the typical variance within (Higgins & Thompson 2002). */
function shareBetween(effects: readonly Effect[], tau2: number): number {
  const weights = effects.map(({ v }) => 1 / v);
  const total = sum(weights);
  const typical = ((effects.length - 1) * total) / (total ** 2 - sum(weights.map((weight) => weight ** 2)));
  return (100 * tau2) / (tau2 + typical);
}

/**
 * Pools effects in a random-effects model: τ² by REML, a Hartung–Knapp interval on t(k − 1), a prediction
 * interval on t(k − 1), Q and I². The same as metafor's `rma(yi, vi, method = "REML", test = "knha")` and `predict`.
 * Sources: Hartung & Knapp (2001), Statistics in Medicine 20, 3875–3889; IntHout et al. (2016), BMJ Open 6:e010247.
 * @param effects Hedges' g (negative = less lonely) with sampling variance above 0, two or more
 * @returns the pooled effect, or a typed reason; never NaN, never an exception
 */
export function poolEffects(effects: readonly Effect[]): Pool | NoPool {
  const k = effects.length;
  if (k < 2) return { problem: 'too-few' };
  if (effects.some(({ g, v }) => !Number.isFinite(g) || !Number.isFinite(v) || v <= 0)) return { problem: 'invalid-input' };
  const tau2 = estimateTau2(effects);
  if (tau2 === null) return { problem: 'no-convergence' };

  const { weights, mean: g } = fitAt(effects, tau2);
  const total = sum(weights);
  const spread = sum(effects.map((effect, index) => (weights[index] ?? 0) * (effect.g - g) ** 2)) / (k - 1);
  const variance = spread / total;
  const t = quantileT(0.975, k - 1);
  const around = (half: number): readonly [number, number] => [g - half, g + half];
  const { mean: fixedMean, weights: fixedWeights } = fitAt(effects, 0);
  return {
    k,
    g,
    ci95: around(t * Math.sqrt(variance)),
    pi95: around(t * Math.sqrt(variance + tau2)),
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
