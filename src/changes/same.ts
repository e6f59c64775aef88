import { isRecord } from '../schema/untrusted.ts';

/*
 * When two values say the same. The order of keys, white space, line ends and empty values do not count, nor whether a
 * number is quoted: a file that is only written down in another way did not change.
 */

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => normalise(item) ?? null);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (!isRecord(value)) return typeof value === 'boolean' ? value : undefined;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const normal = normalise(part);
    return normal === undefined ? [] : [[key, normal] as const];
  });
  // In a group of its own, so that a record never looks like a list of lists.
  return entries.length === 0 ? undefined : { velden: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** A text that is the same for two values that say the same; empty for a value that says nothing. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(normalise(value)) ?? '';
}

/** True when two values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return fingerprint(a) === fingerprint(b);
}

/** True unless the value is missing, blank, or an empty list or group. */
export function hasValue(value: unknown): boolean {
  return normalise(value) !== undefined;
}
