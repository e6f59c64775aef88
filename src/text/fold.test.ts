import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldId, foldWord, foldWords, respelledWords, wordsOf } from './fold.ts';

describe('one fold for all that compares words', () => {
  it.each([
    ['Cafés', 'cafes'],
    ['Cafe\u0301s', 'cafes'],
    ['Tværs i Danmark', 'tvaers i danmark'],
    ['Cœur', 'coeur'],
    ['Łódź samen', 'lodz samen'],
    ['Straße', 'strasse'],
    ['IĲSBERG', 'iijsberg'],
    ['Işık İz', 'isik iz'],
    ['Dak- en thuislozen', 'dak- en thuislozen'],
  ])('%j is %j', (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });

  it.each([
    ['Dak- en thuislozen (65+)', ['dak', 'en', 'thuislozen', '65']],
    ['قهوة Ελλάδα', ['قهوة', 'ελλαδα']],
    ['% € …', []],
  ])('the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(foldWords(text)).toBe(words.join(' '));
  });

  it.each([
    ['Sint-Pieters-Woluwe', 'sint-pieters-woluwe'],
    ["'s Gravenwezél", 's-gravenwezel'],
    ['Tværs i Danmark!', 'tvaers-i-danmark'],
    ['قهوة', ''],
  ])('the id of %j is %j', (text, id) => {
    expect(foldId(text)).toBe(id);
  });

  it('tells the words that it spells otherwise, accents left aside', () => {
    expect(respelledWords('Tværs en Cœur, café en tværs')).toEqual(['tvaers', 'coeur']);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
        expect(foldId(foldWords(text))).toBe(foldId(text));
      }),
    );
  });
});

it('takes out accents nowhere else', () => {
  const root = new URL('../../', import.meta.url);
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const folding = files.filter((name) => /\.normalize\(\s*['"`]NFK?D/.test(readFileSync(new URL(name, root), 'utf8')));
  expect(folding).toEqual(['src/text/fold.ts']);
});
