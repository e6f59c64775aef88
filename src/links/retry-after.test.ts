import { expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');

it.each<[string | undefined, number | null]>([
  ['0', 0],
  [' 120 ', 120_000],
  ['9'.repeat(400), Number.POSITIVE_INFINITY],
  ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000],
  ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
  ['Wednesday, 25-Nov-26 12:00:30 GMT', 30_000],
  ['-5', null],
  ['1.5', null],
  ['1e3', null],
  ['straks', null],
  ['', null],
  [undefined, null],
])('%s', (header, wait) => {
  expect(parseRetryAfter(header, NOW)).toBe(wait);
});
