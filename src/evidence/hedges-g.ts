import gammaln from '@stdlib/math-base-special-gammaln';

/** The effect of one study: negative = less lonely than the control group, in standard deviations. */
export interface Effect {
  /** Hedges' g. */
  readonly g: number;
  /** Sampling variance of g. */
  readonly v: number;
}

/** Mean and SD of a score in one group of people. */
export interface Arm {
  readonly n: number;
  readonly gem: number;
  readonly sd: number;
}

/**
 * Exact correction of a standardised mean difference for small samples, J(m) = Γ(m/2) / (√(m/2) · Γ((m−1)/2)).
 * Source: Hedges (1981), Journal of Educational Statistics 6(2), 107–128, eq. 6e.
 * @param m degrees of freedom, n1 + n2 − 2; at least 2
 * @returns a factor between 0 and 1
 * @throws RangeError when m is below 2: with fewer people no correction exists
 */
export function smallSampleCorrection(m: number): number {
  if (!(m >= 2)) throw new RangeError(`The correction needs at least 2 degrees of freedom, not ${m}.`);
  return Math.exp(gammaln(m / 2) - Math.log(Math.sqrt(m / 2)) - gammaln((m - 1) / 2));
}

/** The part of the variance of g that grows with g: the SD that it is divided by is itself an estimate. */
export function varianceOfSize(g: number, n1: number, n2: number): number {
  return (g * g) / (2 * (n1 + n2));
}

/**
 * Large-sample variance of Hedges' g for two independent groups: 1/n1 + 1/n2 + g²/(2(n1 + n2)).
 * Source: Hedges & Olkin (1985), Statistical Methods for Meta-Analysis, p. 86; metafor's `escalc(measure = "SMD")`.
 */
export function varianceOfG(g: number, n1: number, n2: number): number {
  return 1 / n1 + 1 / n2 + varianceOfSize(g, n1, n2);
}

/** The SD within two groups together, each weighing by its degrees of freedom. */
export function pooledSd(one: Pick<Arm, 'n' | 'sd'>, other: Pick<Arm, 'n' | 'sd'>): number {
  return Math.sqrt(((one.n - 1) * one.sd ** 2 + (other.n - 1) * other.sd ** 2) / (one.n + other.n - 2));
}

/**
 * Several groups as one, as if nobody had split them: the SD of the whole also holds the differences between the groups.
 * Source: Cochrane Handbook for Systematic Reviews of Interventions, version 6, section 6.5.2.10, for any number of groups.
 * @param arms one or more; one comes back as it is
 */
export function combineArms(arms: readonly Arm[]): Arm {
  const [only] = arms;
  if (arms.length === 1 && only !== undefined) return only;
  const sum = (of: (arm: Arm) => number) => arms.reduce((total, arm) => total + of(arm), 0);
  const n = sum((arm) => arm.n);
  const gem = sum((arm) => arm.n * arm.gem) / n;
  const squares = sum((arm) => (arm.n - 1) * arm.sd ** 2 + arm.n * (arm.gem - gem) ** 2);
  return { n, gem, sd: Math.sqrt(squares / (n - 1)) };
}
