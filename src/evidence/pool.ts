import quantileT from '@stdlib/stats-base-dists-t-quantile';
import type { Effect } from './effect.ts';
import { estimateTau2, fitAt, sum } from './reml.ts';

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

/** With fewer effects a prediction interval says next to nothing: at k = 2 it spans more than any scale. */
const FEWEST_TO_PREDICT = 5;

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
  const tau2 = estimateTau2([effects]);

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
