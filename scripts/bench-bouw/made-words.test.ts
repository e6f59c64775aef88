import { describe, expect, it } from 'vitest';
import { otherWords, reword } from './made-words.ts';

const texts = ['De tafel staat klaar', 'De stoel staat klaar', 'Een appel ligt buiten', 'Een emmer ligt binnen', 'Soms regen'];

describe('otherWords', () => {
  it('writes another word that is as long', () => {
    const other = otherWords(texts)(2);
    expect(other('tafel')).not.toBe('tafel');
    expect(other('tafel')).toHaveLength(5);
  });

  it('keeps the capital, short words and words it does not know', () => {
    const other = otherWords(texts)(2);
    expect(other('Tafel')).toBe(other('tafel').charAt(0).toUpperCase() + other('tafel').slice(1));
    expect(other('De')).toBe('De');
    expect(other('onbekend')).toBe('onbekend');
  });

  it('gives two words two other words', () => {
    const other = otherWords(texts)(3);
    expect(new Set(['tafel', 'stoel', 'appel', 'emmer', 'regen'].map(other)).size).toBe(5);
  });
});

describe('reword', () => {
  it('leaves tags, addresses, code and headings as they are', () => {
    const text = '## Wat is het?\n\nTekst <Bron id="tekst" /> en [tekst](/tekst/) en `tekst`.\n';
    expect(reword(text, (word) => word.toUpperCase())).toBe(
      '## Wat is het?\n\nTEKST <Bron id="tekst" /> EN [TEKST](/tekst/) EN `tekst`.\n',
    );
  });
});
