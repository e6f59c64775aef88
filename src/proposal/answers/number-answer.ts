import type { Read } from './date-answer.ts';

/** A number at the start of a text: 40, 1.250, 1 250, 1250,5; a point before three digits divides thousands. */
const NUMBER = /^([-−]?)(\d{1,3}(?:[.\u00a0\u202f' ]\d{3})+|\d{1,15})(?:[,.](\d{1,10}))?(?![\d.,]*\d)/;

/**
 * A number as people write it in Belgium. What stands behind it ("40 personen") is the rest.
 * @returns null when the text does not start with a number
 */
export function readNumber(text: string): Read<number> | null {
  const trimmed = text.trim();
  const match = NUMBER.exec(trimmed);
  if (match === null) return null;
  const [whole, sign = '', digits = '', decimals] = match;
  const value = Number(`${digits.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`);
  return { value: sign === '' ? value : -value, rest: trimmed.slice(whole.length).trim() };
}

/** Words that people put before a number. They say something, so they are told and not dropped. */
const ABOUT = /^(?:ongeveer|circa|ca\.?|zowat|een|meer dan|minder dan|n\s*=|aantal:?)\s+/i;

/** A number with, perhaps, a word before it; that word is part of the rest. */
export function readRoughNumber(text: string): Read<number> | null {
  const before = ABOUT.exec(text.trim())?.[0] ?? '';
  const read = readNumber(text.trim().slice(before.length));
  if (read === null) return null;
  const isSign = /^n\s*=|^aantal/i.test(before);
  return { value: read.value, rest: `${isSign ? '' : before}${read.rest}`.trim() };
}
