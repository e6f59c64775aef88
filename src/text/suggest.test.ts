import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFrom, didYouMean, nearest, show } from './suggest.ts';

const TERMS = ['ouderen', 'jongeren', 'samen-eten', 'één-op-één', 'vzw', 'mantelzorgers'];

describe('nearest', () => {
  it.each([
    ['ouderen', 'ouderen'],
    ['Ouderen', 'ouderen'],
    ['oudern', 'ouderen'],
    ['odueren', 'ouderen'],
    ['Samen eten', 'samen-eten'],
    ['samen_eten', 'samen-eten'],
    ['SAMENETEN', 'samen-eten'],
    ['een op een', 'één-op-één'],
    ['jongerenwerking', 'jongeren'],
    ['mantelzorg', 'mantelzorgers'],
    ['vwz', 'vzw'],
    ['vzw.', 'vzw'],
    ['vz', 'vzw'],
    ['kinderen', undefined],
    ['', undefined],
    ['???', undefined],
    ['iets heel anders', undefined],
  ])('takes %j for %j', (found, meant) => {
    expect(nearest(found, TERMS)).toBe(meant);
  });

  it('knows nothing when nothing is allowed', () => {
    expect(nearest('ouderen', [])).toBeUndefined();
  });

  it('prefers the one with fewest edits, and of equals the first', () => {
    expect(nearest('lopent', ['lopend', 'lopen'])).toBe('lopend');
    expect(nearest('kat', ['kar', 'kas'])).toBe('kar');
  });

  it('finds every term by its own name, in any case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.nat(), (terms, pick) => {
        const term = terms[pick % terms.length] ?? '';
        expect(nearest(term.toUpperCase(), terms)).toBe(term);
      }),
    );
  });

  it('never makes up a term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (found) => {
        expect([undefined, ...TERMS]).toContain(nearest(found, TERMS));
      }),
    );
  });
});

describe('didYouMean', () => {
  it('asks whether a term was meant, or says nothing', () => {
    expect(didYouMean('oudern', TERMS)).toBe(' Bedoel je "ouderen"?');
    expect(didYouMean('xyz', TERMS)).toBe('');
  });
});

describe('chooseFrom', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `t${n}`);

  it('prints up to 25 terms', () => {
    expect(chooseFrom(['a', 'b'])).toBe('Kies uit: a, b.');
    expect(chooseFrom(many(25))).toBe(`Kies uit: ${many(25).join(', ')}.`);
  });

  it('counts more, and says where they stand', () => {
    expect(chooseFrom(many(26))).toBe('Kies een van de 26 toegelaten waarden.');
    expect(chooseFrom(many(26), 'content/vocabularia/gemeenten.yaml')).toBe(
      'Kies een van de 26 toegelaten waarden. De hele lijst staat in content/vocabularia/gemeenten.yaml.',
    );
    expect(chooseFrom(['a'], 'content/vocabularia/gemeenten.yaml')).toBe('Kies uit: a.');
  });
});

describe('show', () => {
  it.each([
    [undefined, 'niets'],
    [null, 'leeg'],
    [['a'], 'een lijst'],
    [{ a: 1 }, 'een groep velden'],
    ['tekst', '"tekst"'],
    ['', '""'],
    [12.5, '"12.5"'],
    [false, '"false"'],
    ['  een\n\ttwee  ', '"een twee"'],
    ['a'.repeat(60), `"${'a'.repeat(60)}"`],
    ['a'.repeat(61), `"${'a'.repeat(57)}…"`],
  ])('prints %j as %s', (value, text) => {
    expect(show(value)).toBe(text);
  });

  it('is always short and on one line', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(typeof value !== 'symbol');
        const text = show(value);
        expect(text.length).toBeLessThanOrEqual(62);
        expect(text).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
    );
  });
});
