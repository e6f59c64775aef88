import { fieldOfPath, type Step } from '../changes/diff.ts';
import type { FieldTitles } from '../schema/field-titles.ts';
import { isRecord } from '../schema/untrusted.ts';

/** Deeper than any record goes; what strangers nest deeper is not shown. */
const DEEPEST = 6;

/**
 * A value as people read it: lists with commas, fields of a group with their names.
 * @param titles what fields are called; a key without title is shown as it was typed
 * @param place of the value, as in the titles
 */
export function valueText(value: unknown, titles: FieldTitles = {}, place = '', depth = 0): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return typeof value === 'string' ? value : String(value);
  if (depth > DEEPEST) return '…';
  if (Array.isArray(value)) {
    return value.map((item) => valueText(item, titles, `${place}[]`, depth + 1)).join(value.some(isRecord) ? ' • ' : ', ');
  }
  return Object.entries(value)
    .map(([key, inner]) => {
      const here = place === '' ? key : `${place}.${key}`;
      return `${titleAt(titles, here) ?? key}: ${valueText(inner, titles, here, depth + 1)}`;
    })
    .join('; ');
}

function titleAt(titles: FieldTitles, place: string): string | undefined {
  return Object.hasOwn(titles, place) ? titles[place] : undefined;
}

/** Where something changed, in words: "Cijfers › deelnemers (2025) › Getal". */
export function pathText(path: readonly Step[], titles: FieldTitles): string {
  return path
    .map((step, index) => (typeof step === 'string' ? (titleAt(titles, fieldOfPath(path.slice(0, index + 1))) ?? step) : step.item))
    .join(' › ');
}
