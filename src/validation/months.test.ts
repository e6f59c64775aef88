import { describe, expect, it } from 'vitest';
import { monthsSince } from './months.ts';

describe('monthsSince', () => {
  it.each([
    ['2026-11-24', 0],
    ['2026-10', 1],
    ['2024-11-30', 24],
    ['2024-10', 25],
    ['2023', 35],
    ['2027-01', -2],
    ['gisteren', undefined],
    ['', undefined],
  ])('counts from %j', (iso, months) => {
    expect(monthsSince(iso, '2026-11-24')).toBe(months);
  });
});
