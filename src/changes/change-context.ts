import { isRecord } from '../schema/untrusted.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/*
 * How a history speaks of what people wrote. Text is quoted only when it still stands on the page: what was taken away
 * may have been taken away for good reason (a name, an error), and a history must not bring it back. Terms, dates and
 * numbers are always named.
 */

/** What the words of a change lean on. */
export interface ChangeContext {
  readonly vocabularia: Vocabularia;
  /** True for text that still stands on the page today. */
  readonly isShown: (text: string) => boolean;
}

/** True when two values say the same: order of keys, white space and empty values do not count. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(normalise(a)) === JSON.stringify(normalise(b));
}

/** True unless the value is missing, blank or an empty list. */
export function hasValue(value: unknown): boolean {
  return normalise(value) !== undefined;
}

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(normalise);
  if (!isRecord(value)) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const normal = normalise(part);
    return normal === undefined ? [] : [[key, normal] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
