import type { Invoer } from '../schema/invoer.ts';
import { type Arm, combineArms, type Effect, pooledSd, smallSampleCorrection, varianceOfG, varianceOfSize } from './hedges-g.ts';

type Form<Vorm extends Invoer['vorm']> = Extract<Invoer, { vorm: Vorm }>;
type ChangeArm = Form<'verandering'>['interventie'];

/** Correlation between before and after where a study does not report it. */
export const ASSUMED_R = 0.6;

/** Half the width of a 95 % interval, in standard errors. */
export const Z95 = 1.959964;

/** Turns a difference of scores, intervention minus control, so that negative is less lonely. */
function turned(difference: number, hoger_is_eenzamer: boolean): number {
  return hoger_is_eenzamer ? difference : -difference;
}

/** The two groups whose means after the end are compared. */
function ofMeans(one: Arm, other: Arm, hoger_is_eenzamer: boolean): Effect {
  const d = turned(one.gem - other.gem, hoger_is_eenzamer) / pooledSd(one, other);
  const g = smallSampleCorrection(one.n + other.n - 2) * d;
  return { g, v: varianceOfG(g, one.n, other.n) };
}

/** The change of one group, after minus before, in points. */
function changeOf({ verandering, gem_voor, gem_na }: ChangeArm): number {
  return verandering ?? (gem_na ?? Number.NaN) - (gem_voor ?? Number.NaN);
}

/** The SD at the start; where only that of the change is known, SD = SD_change / √(2(1 − r)), as if it was as large after as before. */
function startSd({ sd_voor, sd_verandering }: ChangeArm, r: number): number {
  return sd_voor ?? (sd_verandering ?? Number.NaN) / Math.sqrt(2 * (1 - r));
}

/**
 * The difference in change, over the pooled SD at the start: d_ppc2, with v = 2(1 − r)(1/n1 + 1/n2) + g²/(2(n1 + n2)).
 * Sources: Morris (2008), Organizational Research Methods 11(2), 364–386, for g; for v the large-sample form that
 * metafor's documentation gives with it (its test of Morris 2008).
 */
function ofChange({ interventie, controle, hoger_is_eenzamer }: Form<'verandering'>, r: number): Effect {
  const [n1, n2] = [interventie.n, controle.n];
  const sd = pooledSd({ n: n1, sd: startSd(interventie, r) }, { n: n2, sd: startSd(controle, r) });
  const g = (smallSampleCorrection(n1 + n2 - 2) * turned(changeOf(interventie) - changeOf(controle), hoger_is_eenzamer)) / sd;
  return { g, v: 2 * (1 - r) * (1 / n1 + 1 / n2) + varianceOfSize(g, n1, n2) };
}

/** An adjusted difference over the SD between people: its own standard error, and the uncertainty of that SD. */
function ofDifference({ b, se, sd, n_interventie: n1, n_controle: n2, hoger_is_eenzamer }: Form<'verschil'>): Effect {
  const g = (smallSampleCorrection(n1 + n2 - 2) * turned(b, hoger_is_eenzamer)) / sd;
  return { g, v: (se / sd) ** 2 + varianceOfSize(g, n1, n2) };
}

/** A standardised difference as reported; its standard error too, or read off the width of its interval. */
function ofStandardised({ waarde, ci95, se }: Form<'gestandaardiseerd'>): Effect {
  const [lower, upper] = ci95 ?? [Number.NaN, Number.NaN];
  return { g: waarde, v: (se ?? (upper - lower) / (2 * Z95)) ** 2 };
}

/** Cohen's d has no correction yet; Hedges' g and what a study calls SMD are taken as reported. */
function ofStandardisedWithN({ maat, waarde, n_interventie: n1, n_controle: n2 }: Form<'gestandaardiseerd-n'>): Effect {
  const g = maat === 'cohen-d' ? smallSampleCorrection(n1 + n2 - 2) * waarde : waarde;
  return { g, v: varianceOfG(g, n1, n2) };
}

/** A plain two-group t, which is d over √(1/n1 + 1/n2). */
function ofTest({ t, n_interventie: n1, n_controle: n2 }: Form<'toets'>): Effect {
  const g = smallSampleCorrection(n1 + n2 - 2) * t * Math.sqrt(1 / n1 + 1 / n2);
  return { g, v: varianceOfG(g, n1, n2) };
}

/**
 * Hedges' g with its variance from one of the seven forms of input, before any correction for clusters; negative = less
 * lonely.
 * @param r correlation between before and after, for the change of groups alone; as reported, else an assumed one
 */
export function effectOfInput(invoer: Invoer, r?: number): Effect {
  switch (invoer.vorm) {
    case 'gemiddelden':
      return ofMeans(invoer.interventie, invoer.controle, invoer.hoger_is_eenzamer);
    case 'armen':
      return ofMeans(combineArms(invoer.interventie), combineArms(invoer.controle), invoer.hoger_is_eenzamer);
    case 'verandering':
      return ofChange(invoer, r ?? invoer.r ?? ASSUMED_R);
    case 'verschil':
      return ofDifference(invoer);
    case 'gestandaardiseerd':
      return ofStandardised(invoer);
    case 'gestandaardiseerd-n':
      return ofStandardisedWithN(invoer);
    case 'toets':
      return ofTest(invoer);
  }
}
