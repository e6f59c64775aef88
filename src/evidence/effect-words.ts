import type { Overzicht } from '../schema/overzicht.ts';
import { formatValue } from '../text/wording.ts';

/** Size of an effect in one word, by the usual bounds 0.2, 0.5 and 0.8 (Cohen 1988, Statistical Power Analysis, p. 25). */
export function sizeWord(g: number): 'heel klein' | 'klein' | 'matig' | 'groot' {
  const size = Math.abs(g);
  if (size < 0.2) return 'heel klein';
  if (size < 0.5) return 'klein';
  return size < 0.8 ? 'matig' : 'groot';
}

/** "1 studie", "3 studies". */
export function countStudies(count: number): string {
  return `${count} ${count === 1 ? 'studie' : 'studies'}`;
}

/** A number of reviews in words, such as "3 overzichten". */
export function countOverzichten(count: number): string {
  return `${count} ${count === 1 ? 'overzicht' : 'overzichten'}`;
}

/**
 * How sure a review calls itself, such as "laag tot zeer laag".
 * @param levels one level, or two of a range, surest first
 */
export function certaintyOfReview(levels: NonNullable<Overzicht['zekerheid_volgens_overzicht']>): string {
  return levels.map((level) => level.replace('-', ' ')).join(' tot ');
}

/** How long a study followed people, in whole weeks, such as "1 week" or "26 weken". */
export function followUpText(weeks: number): string {
  const whole = Math.round(weeks);
  return `${formatValue(whole)} ${whole === 1 ? 'week' : 'weken'}`;
}

/** A number as Dutch readers write it, with a true minus sign: −0,41. */
export function formatEffect(value: number, digits = 2): string {
  const text = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(value));
  const isZero = Number(Math.abs(value).toFixed(digits)) === 0;
  return value < 0 && !isZero ? `−${text}` : text;
}

/** An interval in words: "−0,62 tot −0,20", as it stands after "95 %-interval" or between brackets. */
export function formatInterval([lower, upper]: readonly [lower: number, upper: number]): string {
  return `${formatEffect(lower)} tot ${formatEffect(upper)}`;
}

/** An interval after "tussen": "−0,62 en −0,20". */
export function formatBetween([lower, upper]: readonly [lower: number, upper: number]): string {
  return `${formatEffect(lower)} en ${formatEffect(upper)}`;
}
