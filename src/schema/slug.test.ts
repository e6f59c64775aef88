import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_PATTERN, slugSchema } from './slug.ts';

describe('slugSchema', () => {
  it.each(['a', '1', 'buurttafel', 'hln-2018', '85-plussers', 'een-twee-3', '0-0-0'])('accepts %s', (id) => {
    expect(slugSchema.parse(id)).toBe(id);
  });

  it.each([
    ...['', '-', '-a', 'a-', 'a--b', 'A', 'Buurttafel', 'buurt tafel', 'buurt_tafel', 'buurt.tafel', 'buurt/tafel'],
    ...['café', 'a\n', '\na', ' a', 'a\u200bb', '..', '__proto__', 'ａ', '١'],
  ])('refuses %j', (id) => {
    expect(slugSchema.safeParse(id).success).toBe(false);
  });

  it.each([undefined, null, 12, ['a']])('refuses %j', (value) => {
    expect(slugSchema.safeParse(value).success).toBe(false);
  });

  it('is at most 80 signs long', () => {
    expect(slugSchema.safeParse('a'.repeat(80)).success).toBe(true);
    expect(slugSchema.safeParse('a'.repeat(81)).success).toBe(false);
  });

  it('can always be part of an address as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(SLUG_PATTERN), (id) => {
        expect(encodeURIComponent(id)).toBe(id);
        expect(new URL(`https://www.voorbeeld.be/praktijken/${id}/`).pathname).toBe(`/praktijken/${id}/`);
      }),
    );
  });

  it('comes to an end on a long text that nearly fits: trying all divisions of it would not', () => {
    expect(SLUG_PATTERN.test(`${'a-'.repeat(50_000)}!`)).toBe(false);
  });
});
