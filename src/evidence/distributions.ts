import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';

/*
 * Chances beyond a test statistic, from the incomplete beta and gamma functions.
 * Source: Abramowitz & Stegun (1972), Handbook of Mathematical Functions, 26.4.19, 26.5.27 and 26.6.2.
 */

/** Chance of a χ² of this size or larger, with these degrees of freedom. */
export function chanceOfChi2(chi2: number, df: number): number {
  return gammainc(chi2 / 2, df / 2, true, true);
}

/** Chance of an F of this size or larger, with these degrees of freedom. */
export function chanceOfF(f: number, df1: number, df2: number): number {
  return betainc(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}

/** Chance of a t at least this far from zero, on either side. */
export function chanceOfT(t: number, df: number): number {
  return chanceOfF(t * t, 1, df);
}
