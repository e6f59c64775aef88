import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery } from './query.ts';

describe('normaliseQuery', () => {
  it.each([
    ['eten', 'eten'],
    ['  samen   eten ', 'samen eten'],
    ['samen\n\teten\u00a0nu', 'samen eten nu'],
    ['', ''],
    [' \n ', ''],
    ['Café', 'Café'],
    ['cafe\u0301', 'café'],
    ['"samen eten"', '"samen eten"'],
    ['<script>', '<script>'],
    ['een\u00adzaam', 'eenzaam'],
    ['een\u200bzaam\u2060heid', 'eenzaamheid'],
    ['een\u200dzaam', 'eenzaam'],
    ['\ufeffeen\ufeffzaam', 'eenzaam'],
    ['\u202asamen\u202c\u00a0\u200eeten', 'samen eten'],
    ['samen\u0000eten', 'samen eten'],
    ['w\u0133k', 'wijk'],
    ['\ufb01etsen', 'fietsen'],
    ['\u200b\u00ad', ''],
  ])('makes %j fit to search for', (raw, query) => {
    expect(normaliseQuery(raw)).toBe(query);
  });

  it('cuts a letter that someone pastes', () => {
    expect(normaliseQuery('a'.repeat(500))).toBe('a'.repeat(200));
    expect(normaliseQuery(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  });

  it('never cuts an emoji in two', () => {
    const query = normaliseQuery(`${'a'.repeat(199)}🙂🙂`);
    expect(query).toBe(`${'a'.repeat(199)}🙂`);
    expect(() => encodeURIComponent(query)).not.toThrow();
  });

  it('gives one short line that can be put in an address, and the same again when given it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (raw) => {
        const query = normaliseQuery(raw);
        expect([...query].length).toBeLessThanOrEqual(200);
        expect(query).not.toMatch(/^\s|\s$|\s\s|[\n\t]/);
        expect(query.isWellFormed()).toBe(true);
        expect(query).not.toMatch(/\p{Cf}|\p{Default_Ignorable_Code_Point}/u);
        expect(normaliseQuery(query)).toBe(query);
      }),
    );
  });
});
