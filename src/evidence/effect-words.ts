import cdfNormal from '@stdlib/stats-base-dists-normal-cdf';
import { formatValue } from '../text/wording.ts';
import type { Directions, EvidenceCell } from './evidence-map.ts';

/** An effect with its interval; negative = less lonely. */
type Interval = NonNullable<EvidenceCell['effect']>;

/** What an interval allows to say. */
export type Verdict = 'minder' | 'meer' | 'onzeker';

/** Whether the interval leaves out zero, and on which side it lies. */
export function verdictOf({ ci95: [lower, upper] }: Interval): Verdict {
  if (upper < 0) return 'minder';
  return lower > 0 ? 'meer' : 'onzeker';
}

/** Size of an effect in one word, by the usual bounds 0.2, 0.5 and 0.8 (Cohen 1988, Statistical Power Analysis, p. 25). */
export function sizeWord(g: number): 'heel klein' | 'klein' | 'matig' | 'groot' {
  const size = Math.abs(g);
  if (size < 0.2) return 'heel klein';
  if (size < 0.5) return 'klein';
  return size < 0.8 ? 'matig' : 'groot';
}

/**
 * Of 100 people who took part, how many are less lonely than the average person who did not: Cohen's U3, Φ(−g).
 * Without any effect that would be 50. Assumes scores that are normally distributed with equal spread.
 * Source: Cohen (1988), p. 21–23.
 */
export function lessLonelyOf100(g: number): number {
  return Math.round(100 * cdfNormal(-g, 0, 1));
}

/**
 * The main sentence about an effect. Never claims a difference that may be zero, and never lets one study speak
 * for all.
 * @param k number of studies that it rests on
 */
export function verdictSentence(effect: Interval, k: number): string {
  const verdict = verdictOf(effect);
  if (verdict === 'onzeker') return 'Of dit eenzaamheid vermindert, is niet aangetoond: het verschil kan ook nul zijn.';
  const who = k === 1 ? 'In één studie was wie meedeed' : 'Wie meedeed, was';
  const how = verdict === 'minder' ? 'minder eenzaam' : 'eenzamer';
  return `${who} na afloop gemiddeld ${how} dan wie niet meedeed. Het verschil is ${sizeWord(effect.g)}.`;
}

/** The same in numbers of people; null when the interval includes zero, since a number would then claim too much. */
export function frequencySentence(effect: Interval): string | null {
  if (verdictOf(effect) === 'onzeker') return null;
  return `Van de 100 mensen die meededen, waren er ongeveer ${lessLonelyOf100(effect.g)} minder eenzaam dan de gemiddelde persoon die niet meedeed. Zonder effect zouden dat er 50 zijn.`;
}

/** "1 studie", "3 studies". */
export function countStudies(count: number): string {
  return `${count} ${count === 1 ? 'studie' : 'studies'}`;
}

/** A number of reviews in words, such as "3 overzichten". */
export function countOverzichten(count: number): string {
  return `${count} ${count === 1 ? 'overzicht' : 'overzichten'}`;
}

/** How long a study followed people, in whole weeks, such as "1 week" or "26 weken". */
export function followUpText(weeks: number): string {
  const whole = Math.round(weeks);
  return `${formatValue(whole)} ${whole === 1 ? 'week' : 'weken'}`;
}

/** How many controlled studies point which way; null when there is none with a known direction. */
export function directionSentence({ minder, geen, meer }: Directions): string | null {
  const total = minder + geen + meer;
  if (total === 0) return null;
  if (total === 1) {
    const found = minder === 1 ? 'minder eenzaamheid' : geen === 1 ? 'geen verschil' : 'meer eenzaamheid';
    return `De ene studie met een controlegroep vond ${found}.`;
  }
  return `Van de ${total} studies met een controlegroep vonden er ${minder} minder eenzaamheid, ${geen} geen verschil en ${meer} meer eenzaamheid.`;
}

/** A number as Dutch readers write it, with a true minus sign: −0,41. */
export function formatEffect(value: number, digits = 2): string {
  const text = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(value));
  const isZero = Number(Math.abs(value).toFixed(digits)) === 0;
  return value < 0 && !isZero ? `−${text}` : text;
}

/** An interval in words: "−0,62 tot −0,20". */
export function formatInterval([lower, upper]: readonly [lower: number, upper: number]): string {
  return `${formatEffect(lower)} tot ${formatEffect(upper)}`;
}
