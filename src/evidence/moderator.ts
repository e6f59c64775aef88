import quantileT from '@stdlib/stats-base-dists-t-quantile';
import { chanceOfChi2, chanceOfF } from './distributions.ts';
import type { Effect } from './effect.ts';
import { estimateTau2, fitAt, sum } from './reml.ts';

/** Mean effect of one group: Hedges' g with its 95 % interval. */
export interface GroupMean {
  readonly g: number;
  readonly ci95: readonly [lower: number, upper: number];
}

/** Whether the means of groups of studies differ by more than chance. */
export interface ModeratorTest {
  /** The Q between groups: χ² with `df` degrees of freedom when the true means are equal. */
  readonly q: number;
  /** Number of groups less one. */
  readonly df: number;
  /** Chance of such a Q or a larger one when the true means are equal. */
  readonly pOfQ: number;
  /** The same as an F on the larger of the Hartung–Knapp and Wald scales: the more careful one. */
  readonly f: number;
  /** Number of effects less the number of groups. */
  readonly dfWithin: number;
  readonly p: number;
  /** Variance between studies within the groups, in common. */
  readonly tau2: number;
  /** Mean of each group, in their order; the spread is that of all groups together. */
  readonly means: readonly GroupMean[];
}

/**
 * Tests whether groups of studies have the same mean effect: random-effects meta-regression on a factor, with one τ² for
 * all groups (REML). The same as metafor's `rma(yi, vi, mods = ~ factor(x), method = "REML")`, for q with `test = "z"`
 * and for f with `test = "adhoc"`.
 * Sources: Viechtbauer (2010), Journal of Statistical Software 36(3); Knapp & Hartung (2003), Statistics in Medicine
 * 22, 2693–2710.
 * @param groups the effects of each group; null with fewer than two groups, an empty one, or no effect more than groups
 */
export function testModerator(groups: readonly (readonly Effect[])[]): ModeratorTest | null {
  const k = sum(groups.map(({ length }) => length));
  if (groups.length < 2 || groups.some(({ length }) => length === 0) || k <= groups.length) return null;
  const tau2 = estimateTau2(groups);
  const fits = groups.map((effects) => ({ effects, ...fitAt(effects, tau2) }));
  const totals = fits.map(({ weights }) => sum(weights));
  const overall = sum(fits.map(({ mean }, index) => mean * (totals[index] ?? 0))) / sum(totals);
  const q = sum(fits.map(({ mean }, index) => (totals[index] ?? 0) * (mean - overall) ** 2));
  const within = sum(fits.flatMap(({ effects, weights, mean }) => effects.map(({ g }, index) => (weights[index] ?? 0) * (g - mean) ** 2)));
  const [df, dfWithin] = [groups.length - 1, k - groups.length];
  const scale = Math.max(1, within / dfWithin);
  const f = q / df / scale;
  const t = quantileT(0.975, dfWithin);
  const means = fits.map(({ mean: g }, index): GroupMean => {
    const half = t * Math.sqrt(scale / (totals[index] ?? 0));
    return { g, ci95: [g - half, g + half] };
  });
  return { q, df, pOfQ: chanceOfChi2(q, df), f, dfWithin, p: chanceOfF(f, df, dfWithin), tau2, means };
}
