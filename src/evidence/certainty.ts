import type { Pool } from './pool.ts';

/** How sure we are of a pooled effect, from most to least. */
const ZEKERHEDEN = ['hoog', 'matig', 'laag', 'zeer laag'] as const;
type Zekerheid = (typeof ZEKERHEDEN)[number];

/** A level of certainty with all steps that led to it. */
export interface Certainty {
  readonly level: Zekerheid;
  /** In Dutch, where it starts and every step down, in order. */
  readonly steps: readonly string[];
}

/** What certainty is judged on: the pool (or the one study) and the studies in it. */
export interface CertaintyInput {
  /** The pooled effect; null when only one study has a usable number. */
  readonly pool: Pool | null;
  /** 95 % interval of the pooled or the single effect. */
  readonly ci95: readonly [lower: number, upper: number];
  /** Pooled studies that were randomised, and all pooled studies. */
  readonly randomised: number;
  readonly k: number;
  /** People in the pooled studies. */
  readonly n: number;
  /** Pooled studies that compared with a waiting list or with nothing. */
  readonly passive: number;
  /** Pooled studies that reported no spread of their own: their interval follows from the number of people alone. */
  readonly withoutInterval: number;
}

/** An interval wider than this says little about the size: it may span from small to large. */
const WIDEST_INTERVAL = 0.6;
/** Fewer people than this make an average of a score unreliable: the usual information size for continuous outcomes (GRADE). */
const FEWEST_PEOPLE = 400;
const FEWEST_STUDIES = 5;
/** From here on differences between studies are substantial, then considerable (Cochrane Handbook, 10.10.2). */
const SUBSTANTIAL_I2 = 50;
const CONSIDERABLE_I2 = 75;

function round(value: number): string {
  return value.toFixed(0);
}

/**
 * Judges certainty by fixed rules: it starts from the design and goes down for imprecision, inconsistency,
 * few studies or people, passive comparisons and intervals that studies did not report. The rules borrow from GRADE but are simpler; the site does not call the result GRADE.
 */
export function judgeCertainty({ pool, ci95, randomised, k, n, passive, withoutInterval }: CertaintyInput): Certainty {
  const steps: string[] = [];
  let place = 0;
  const down = (by: number, reason: string) => {
    place += by;
    steps.push(`${by === 1 ? 'één stap' : 'twee stappen'} omlaag: ${reason}`);
  };

  if (randomised * 2 >= k) {
    steps.push('begint bij hoog: minstens de helft van de studies lootte wie meedeed');
  } else {
    place = 1;
    steps.push('begint bij matig: de meeste studies lootten niet wie meedeed');
  }
  if (k === 1) down(2, 'er is maar één studie met een bruikbaar getal');
  else if (k < FEWEST_STUDIES) down(1, `er zijn maar ${k} studies met een bruikbaar getal`);
  if (n < FEWEST_PEOPLE) down(1, `samen deden maar ${n} mensen mee`);

  const [lower, upper] = ci95;
  if (lower <= 0 && upper >= 0) down(1, 'het interval bevat nul: geen verschil blijft mogelijk');
  else if (upper - lower > WIDEST_INTERVAL) down(1, 'het interval is breed: het verschil kan klein of groot zijn');

  if (pool !== null && pool.i2 >= CONSIDERABLE_I2) down(2, `de studies spreken elkaar sterk tegen (I² ${round(pool.i2)} %)`);
  else if (pool !== null && pool.i2 >= SUBSTANTIAL_I2) down(1, `de studies verschillen flink (I² ${round(pool.i2)} %)`);

  if (passive * 2 > k) down(1, 'de meeste studies vergeleken met een wachtlijst of met niets: dat maakt een verschil vaak groter');
  if (withoutInterval * 2 > k) down(1, 'de meeste studies gaven zelf geen interval; we leidden het af uit het aantal mensen');

  return { level: ZEKERHEDEN[Math.min(place, ZEKERHEDEN.length - 1)] ?? 'zeer laag', steps };
}
