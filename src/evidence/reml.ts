import type { Effect } from './effect.ts';

/*
 * Variance between studies by restricted maximum likelihood, in one group of effects or in several that have a mean each
 * and that variance in common: a meta-regression on a factor. The means do not share an effect, so that everything is a
 * sum over the groups and no matrix is needed.
 */

/** Effects in groups with a mean each; for pooling there is one group. */
type Groups = readonly (readonly Effect[])[];

const MOST_STEPS = 1_000;
const SMALLEST_STEP = 1e-12;

/** The sum of numbers; 0 for none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The weights 1/(v + τ²) of one group of effects, and their weighted mean. */
export function fitAt(effects: readonly Effect[], tau2: number): { readonly weights: readonly number[]; readonly mean: number } {
  const weights = effects.map(({ v }) => 1 / (v + tau2));
  const mean = sum(effects.map(({ g }, index) => (weights[index] ?? 0) * g)) / sum(weights);
  return { weights, mean };
}

/** What the likelihood needs of one group. */
function partsAt(effects: readonly Effect[], tau2: number) {
  const { weights, mean } = fitAt(effects, tau2);
  const power = (exponent: number) => sum(weights.map((weight) => weight ** exponent));
  const [s1, s2, s3] = [power(1), power(2), power(3)];
  const away = (exponent: number) => sum(effects.map(({ g }, index) => (weights[index] ?? 0) ** exponent * (g - mean) ** 2));
  return {
    logLikelihood: -0.5 * (sum(effects.map(({ v }) => Math.log(v + tau2))) + Math.log(s1) + away(1)),
    slope: away(2) - (s1 - s2 / s1),
    information: s2 - (2 * s3) / s1 + (s2 / s1) ** 2,
  };
}

const overGroups = (groups: Groups, tau2: number, part: keyof ReturnType<typeof partsAt>): number =>
  sum(groups.map((effects) => partsAt(effects, tau2)[part]));

/** Restricted log-likelihood at τ², up to a constant. */
const heightAt = (groups: Groups, tau2: number) => overGroups(groups, tau2, 'logLikelihood');

/** Slope of the restricted log-likelihood at τ², up to a positive factor: above 0 where it still rises. */
const slopeAt = (groups: Groups, tau2: number) => overGroups(groups, tau2, 'slope');

/** Fisher scoring with step halving from a starting value; null when it does not settle. */
function scoreToTop(groups: Groups, start: number): number | null {
  let tau2 = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let next = Math.max(0, tau2 + slopeAt(groups, tau2) / overGroups(groups, tau2, 'information'));
    if (!Number.isFinite(next)) return null;
    const before = heightAt(groups, tau2);
    while (heightAt(groups, next) < before && Math.abs(next - tau2) > SMALLEST_STEP) next = (next + tau2) / 2;
    if (Math.abs(next - tau2) <= SMALLEST_STEP * (1 + tau2)) return next;
    tau2 = next;
  }
  return null;
}

/** The τ² between two values where the slope turns from rising to falling, by halving the distance. */
function bisect(groups: Groups, from: number, to: number): number {
  let [lower, upper] = [from, to];
  for (let step = 0; step < 200 && upper - lower > SMALLEST_STEP * (1 + upper); step += 1) {
    const middle = (lower + upper) / 2;
    if (slopeAt(groups, middle) > 0) lower = middle;
    else upper = middle;
  }
  return (lower + upper) / 2;
}

/** Tops of the likelihood between the points of a grid that reaches past any sensible τ². */
function topsOnGrid(groups: Groups, furthest: number): number[] {
  const smallest = Math.min(...groups.flat().map(({ v }) => v));
  const steps = 60;
  const ratio = Math.log1p(furthest / smallest) / steps;
  const grid = Array.from({ length: steps + 1 }, (_, index) => smallest * Math.expm1(ratio * index));
  const slopes = grid.map((tau2) => slopeAt(groups, tau2));
  return grid.slice(1).flatMap((upper, index) => {
    const [before = 0, after = 0] = [slopes[index], slopes[index + 1]];
    return before > 0 && after <= 0 ? [bisect(groups, grid[index] ?? 0, upper)] : [];
  });
}

/**
 * Variance between studies by restricted maximum likelihood: Fisher scoring with step halving, never below 0, and
 * bisection of the slope where scoring does not settle or settles on a lower top. Always the highest top.
 * Source: Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30(3), 261–293.
 * @param groups effects in groups with a mean each, no group empty; together more effects than groups
 * @returns τ², 0 or more
 */
export function estimateTau2(groups: Groups): number {
  const effects = groups.flat().map(({ g }) => g);
  const spread = Math.max(...effects) - Math.min(...effects);
  const scored = scoreToTop(groups, spread ** 2 / 4);
  // The likelihood may have its top at the edge, where scoring only creeps up to it.
  const candidates = [0, ...(scored === null ? [] : [scored]), ...topsOnGrid(groups, 4 * spread ** 2)];
  const heights = candidates.map((tau2) => heightAt(groups, tau2));
  const highest = Math.max(...heights);
  // What scoring found is the most exact; another top counts only where it is truly higher.
  const isAsHigh = (height: number) => height >= highest - 1e-10;
  if (isAsHigh(heights[0] ?? -Infinity)) return 0;
  return candidates.find((_, index) => isAsHigh(heights[index] ?? -Infinity)) ?? 0;
}
