import { describe, expect, it } from 'vitest';
import { parseMdx } from '../file/parse-mdx.ts';
import { fleschDouma, readabilityOf, wordsOf } from './readability.ts';

function measure(body: string) {
  const { tree } = parseMdx(body);
  if (tree === null) throw new Error('The text cannot be read.');
  return readabilityOf(tree);
}

describe('wordsOf', () => {
  it.each([
    ['Buren eten samen.', ['Buren', 'eten', 'samen']],
    ["Foto's van zo'n e-mail", ["Foto's", 'van', "zo'n", 'e-mail']],
    ['De buur(t)tafel kost 1.250,50 euro om 14:30.', ['De', 'buur(t)tafel', 'kost', '1.250,50', 'euro', 'om', '14:30']],
    ['Eén – of twee (drie)', ['Eén', 'of', 'twee', 'drie']],
    ['… !', []],
  ])('cuts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('fleschDouma', () => {
  it('follows the formula', () => {
    // Six words (bu-ren e-ten sa-men, ze ko-ken zelf), ten syllables, two sentences.
    expect(fleschDouma(['Buren eten samen.', 'Ze koken zelf.'])).toBeCloseTo(206.84 - (0.77 * 1000) / 6 - 0.93 * 3, 10);
  });

  it('counts a figure as one syllable', () => {
    expect(fleschDouma(['170 buren eten samen.'])).toBeCloseTo(206.84 - (0.77 * 700) / 4 - 0.93 * 4, 10);
  });

  it('says nothing about no text', () => {
    expect(fleschDouma([])).toBeNull();
    expect(fleschDouma(['…'])).toBeNull();
  });

  it('finds official Dutch harder than plain Dutch', () => {
    const official = fleschDouma([
      'Met betrekking tot de implementatie van de beleidsdoelstellingen inzake de problematiek van de vereenzaming werd een interdisciplinaire coördinatiestructuur geoperationaliseerd.',
    ]);
    const plain = fleschDouma(['De stad wil dat mensen minder eenzaam zijn.', 'Daarom werken alle diensten samen.']);
    expect(official).toBeLessThan(0);
    expect(plain).toBeGreaterThan(60);
  });
});

describe('readabilityOf', () => {
  it('measures paragraphs and list items, without headings, citations and other languages', () => {
    const body = [
      '## Wat is het?',
      'Buren eten samen.<Bron id="a" /><Bron id="b" /> Ze koken zelf.',
      '- Kook <span lang="en">social prescribing</span> samen met de hele straat',
    ].join('\n\n');
    expect(measure(body)).toEqual({
      words: 12,
      sentences: 3,
      longestSentence: 6,
      averageSentence: 4,
      flesch: fleschDouma(['Buren eten samen.', 'Ze koken zelf.', 'Kook samen met de hele straat']),
    });
  });

  it('is all zero for a page without text', () => {
    expect(measure('## Kop')).toEqual({ words: 0, sentences: 0, longestSentence: 0, averageSentence: 0, flesch: null });
  });
});
