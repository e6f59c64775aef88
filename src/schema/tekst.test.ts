import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regelTekst } from './tekst.ts';

const tekst = regelTekst(3, 10);

/** The names of the rules that a text breaks. */
function broken(value: unknown): unknown[] {
  return (tekst.safeParse(value).error?.issues ?? []).map((issue) => (issue.code === 'custom' ? issue.params?.['rule'] : issue.code));
}

describe('regelTekst', () => {
  it.each(['abc', 'a b c', 'Café é', "'t Is zo", '3 < 4 > 2', 'a<3', 'R&D', '👨‍👩‍👧', 'tekst…', '50 %'])('accepts %j', (value) => {
    expect(tekst.parse(value)).toBe(value);
  });

  it('leaves out white space around the text, and counts without it', () => {
    expect(tekst.parse('  abc \n')).toBe('abc');
    expect(broken('  ab  ')).toEqual(['too_small']);
    expect(tekst.parse(`   ${'a'.repeat(10)}   `)).toHaveLength(10);
  });

  it.each([
    ['ab', 'too_small'],
    ['', 'too_small'],
    ['a'.repeat(11), 'too_big'],
    [12345, 'invalid_type'],
    [null, 'invalid_type'],
    [undefined, 'invalid_type'],
    [true, 'invalid_type'],
  ])('refuses %j', (value, code) => {
    expect(broken(value)).toEqual([code]);
  });

  it.each([
    ['a line end', 'ab\ncd'],
    ['a carriage return', 'ab\rcd'],
    ['a tab', 'ab\tcd'],
    ['a null', 'ab\0cd'],
    ['an escape', 'ab\u001bcd'],
    ['a delete', 'ab\u007fcd'],
    ['a C1 control', 'ab\u0085cd'],
    ['a zero-width space', 'ab\u200bcd'],
    ['a mark that turns the reading direction', 'ab\u202ecd'],
    ['an isolate', 'ab\u2066cd'],
    ['a left-to-right mark', 'ab\u200ecd'],
    ['a line separator', 'ab\u2028cd'],
    ['a paragraph separator', 'ab\u2029cd'],
    ['a word joiner', 'ab\u2060cd'],
    ['a byte-order mark', 'ab\uFEFFcd'],
  ])('refuses %s', (_name, value) => {
    expect(broken(value)).toEqual(['onzichtbaar-teken']);
  });

  it.each(['a<b>c', '<p>abc', 'abc</p>', 'a<!--b', '<Bron />', 'a<SCRIPT'])('refuses markup: %s', (value) => {
    expect(broken(value)).toEqual(['opmaak-in-tekst']);
  });

  it('tells all that is wrong with a text', () => {
    expect(broken('<b>\u200bte lang voor hier')).toEqual(['too_big', 'onzichtbaar-teken', 'opmaak-in-tekst']);
  });

  it('gives one line without tags, or nothing', () => {
    const unit = fc.constantFrom('a', ' ', '<', '/', '!', '>', '\n', '\u2028', '\u200b', 'é', '1');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), (value) => {
        const result = tekst.safeParse(value);
        if (!result.success) return;
        expect(result.data).toBe(value.trim());
        expect(result.data).not.toMatch(/[\n\u2028\u200b]|<\/?[a!]/);
        expect(result.data.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
