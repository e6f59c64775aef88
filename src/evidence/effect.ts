import gammaln from '@stdlib/math-base-special-gammaln';
import type { Studie } from '../schema/studie.ts';

/** The effect of one study: negative = less lonely than the control group, in standard deviations. */
export interface Effect {
  /** Hedges' g. */
  readonly g: number;
  /** Sampling variance of g. */
  readonly v: number;
}

/** Why a study has no effect of its own. */
export interface NoEffect {
  /** In Dutch, as pages and data files print it. */
  readonly reden: string;
}

type Input = NonNullable<Studie['invoer']>;

const NO_NUMBER = 'we vonden geen getal, alleen in welke richting het ging';
const NO_USABLE_NUMBER = 'er is een getal, maar niet in een vorm waarmee we kunnen rekenen';

/** True when a study reports its outcome in a number of any kind. */
function hasNumber({ effect, groepen }: Studie['uitkomst']): boolean {
  const numbers = [effect?.waarde, effect?.waarde_na, effect?.b, effect?.beta, groepen?.interventie?.gem];
  return numbers.some((number) => number !== undefined);
}

/** Half the width of a 95 % interval, in standard errors. */
const Z95 = 1.959964;

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

/**
 * Large-sample variance of Hedges' g for two independent groups: 1/n1 + 1/n2 + g²/(2(n1 + n2)).
 * Source: Hedges & Olkin (1985), Statistical Methods for Meta-Analysis, p. 86; metafor's `escalc(measure = "SMD")`.
 */
export function varianceOfG(g: number, n1: number, n2: number): number {
  return 1 / n1 + 1 / n2 + (g * g) / (2 * (n1 + n2));
}

function effectOfMeans({ interventie, controle, hoger_is_eenzamer }: Extract<Input, { vorm: 'gemiddelden' }>): Effect {
  const m = interventie.n + controle.n - 2;
  const pooledVariance = ((interventie.n - 1) * interventie.sd ** 2 + (controle.n - 1) * controle.sd ** 2) / m;
  const d = (interventie.gem - controle.gem) / Math.sqrt(pooledVariance);
  const g = smallSampleCorrection(m) * d * (hoger_is_eenzamer ? 1 : -1);
  return { g, v: varianceOfG(g, interventie.n, controle.n) };
}

function effectOfInput(invoer: Input): Effect {
  switch (invoer.vorm) {
    case 'gemiddelden':
      return effectOfMeans(invoer);
    case 'gestandaardiseerd': {
      const [lower, upper] = invoer.ci95;
      return { g: invoer.waarde, v: ((upper - lower) / (2 * Z95)) ** 2 };
    }
    case 'gestandaardiseerd-n': {
      const { maat, waarde, n_interventie: n1, n_controle: n2 } = invoer;
      // Cohen's d has no correction yet; Hedges' g and what a study calls SMD are taken as reported.
      const g = maat === 'cohen-d' ? smallSampleCorrection(n1 + n2 - 2) * waarde : waarde;
      return { g, v: varianceOfG(g, n1, n2) };
    }
    case 'toets': {
      const { t, n_interventie: n1, n_controle: n2 } = invoer;
      const d = t * Math.sqrt(1 / n1 + 1 / n2);
      const g = smallSampleCorrection(n1 + n2 - 2) * d;
      return { g, v: varianceOfG(g, n1, n2) };
    }
  }
}

/**
 * The effect of one study as Hedges' g with its variance, from the four forms of input.
 * A standard error that accounts for clusters (`se_uit_p`), where the record has one, replaces the variance.
 * @returns the effect (negative = less lonely), or in Dutch why there is none
 */
export function effectOf({ invoer, uitkomst }: Pick<Studie, 'invoer' | 'uitkomst'>): Effect | NoEffect {
  if (invoer === undefined) return { reden: hasNumber(uitkomst) ? NO_USABLE_NUMBER : NO_NUMBER };
  const { g, v } = effectOfInput(invoer);
  return { g, v: invoer.se_uit_p === undefined ? v : invoer.se_uit_p ** 2 };
}

/** True when a study has an effect. */
export function hasEffect(effect: Effect | NoEffect): effect is Effect {
  return 'g' in effect;
}

/** The 95 % interval of one effect, from the normal distribution: [lower, upper]. */
export function intervalOf({ g, v }: Effect): readonly [lower: number, upper: number] {
  const half = Z95 * Math.sqrt(v);
  return [g - half, g + half];
}
