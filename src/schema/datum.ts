import { z } from 'zod';
import { field } from './field.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Months and days for JSON Schema, which knows no calendar. */
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/**
 * A YAML parser may hand over a date as text, a year as number, or (YAML 1.1) a day as Date.
 * All become ISO text, so that the rest of the code knows one form only.
 */
export function toIsoText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  return value;
}

/** True for a day, month or year that the calendar knows: 2024, 2024-02, 2024-02-29. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year = '', month, day] = match;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day === undefined) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True when a date of any precision lies before another, as far as both say: 2019 is not before 2019-05, nor after it. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Schema of a date that may be a year, a month or a day. Result: ISO text. */
export const deelDatum = field(
  z.preprocess(toIsoText, z.string().refine(isPartialDate, { params: { rule: 'datum' } })).meta({
    type: ['string', 'integer'],
    minimum: FIRST_YEAR,
    maximum: LAST_YEAR,
    pattern: `^\\d{4}(-${MONTH}(-${DAY})?)?$`,
  }),
  { kind: 'date', dayOnly: false, examples: ['2024', '2024-05', '2024-05-17'] },
);

/** Schema of a full day. Result: ISO text. */
export const dag = field(
  z
    .preprocess(
      toIsoText,
      z.string().refine((text) => text.length === 10 && isPartialDate(text), { params: { rule: 'dag' } }),
    )
    .meta({ type: 'string', format: 'date', pattern: `^\\d{4}-${MONTH}-${DAY}$` }),
  { kind: 'date', dayOnly: true, examples: ['2026-11-24'] },
);

/** Schema of a year. Accepts 2024 and "2024"; result: a number. */
export const jaar = field(
  z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value),
      z.int().min(FIRST_YEAR).max(LAST_YEAR),
    )
    .meta({ type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR }),
  { role: 'year', examples: [2024] },
);
