import { shownNumber } from '../values.ts';
import type { Question, Read } from './reading.ts';

/** A number that was read. */
export interface NumberRead extends Read<number> {
  /** The other number that it may be: "1.250" is 1250 or 1,25. Undefined when there is one way to read it. */
  readonly other: number | undefined;
}

/** A sign that divides thousands: 1.250.000, 1 250 000. The same one each time, and at most five times. */
const GROUPED = /^([-−]?)(\d{1,3})([.,'’\u00a0\u202f ])(\d{3}(?:\3\d{3}){0,4})(?:([.,])(\d{1,10}))?(?![.,]?\d)/;

const PLAIN = /^([-−]?)(\d{1,15})(?:[.,](\d{1,10}))?(?![.,]?\d)/;

function numberOf(sign: string, whole: string, decimals: string | undefined): number {
  const value = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  return sign === '' ? value : -value;
}

/** A number with thousands that are set apart; null when it has none. */
function readGrouped(text: string): NumberRead | null {
  const match = GROUPED.exec(text);
  if (match === null) return null;
  const [whole, sign = '', first = '', mark = '', groups = '', decimalMark, decimals] = match;
  // "0,250" has no thousands, and "1.250.50" is no number at all.
  if (first === '0' || decimalMark === mark) return null;
  const isOpen = (mark === '.' || mark === ',') && groups.length === 3 && decimals === undefined;
  return {
    value: numberOf(sign, `${first}${groups.replace(/\D/g, '')}`, decimals),
    rest: text.slice(whole.length).trim(),
    other: isOpen ? numberOf(sign, first, groups) : undefined,
  };
}

function readUngrouped(text: string): NumberRead | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [whole, sign = '', digits = '', decimals] = match;
  return { value: numberOf(sign, digits, decimals), rest: text.slice(whole.length).trim(), other: undefined };
}

/**
 * A number as people write it in Belgium: 40, 1 250, 1.250.000, 12.500,50, 3,5. A point or comma before three digits
 * may divide thousands or decimals; only the person knows, so that both numbers are given. What stands behind the
 * number ("40 personen") is the rest.
 * @returns null when the text does not start with a number
 */
export function readNumber(text: string): NumberRead | null {
  const trimmed = text.trim();
  return readGrouped(trimmed) ?? readUngrouped(trimmed);
}

/** Words that people put before a number. They say something, so they are told and not dropped. */
const ABOUT = /^(?:ongeveer|circa|ca\.?|zowat|een|meer dan|minder dan|n\s*=|aantal:?)\s+/i;

/** A number with, perhaps, a word before it; that word is part of the rest. */
export function readRoughNumber(text: string): NumberRead | null {
  const before = ABOUT.exec(text.trim())?.[0] ?? '';
  const read = readNumber(text.trim().slice(before.length));
  if (read === null) return null;
  const isSign = /^n\s*=|^aantal/i.test(before);
  return { ...read, rest: `${isSign ? '' : before}${read.rest}`.trim() };
}

/** Which of two numbers a text is. */
export function numberQuestion(text: string, value: number, other: number): Question {
  const tekst = text.trim();
  const [large, small] = [shownNumber(value), String(other).replace('.', ',')];
  return {
    vraag: `"${tekst}" kan twee getallen zijn: ${large} of ${small}. Welk getal bedoel je?`,
    tekst,
    keuzes: [
      { label: large, value },
      { label: small, value: other },
    ],
  };
}
