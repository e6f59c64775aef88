import { stopwords } from '@orama/stopwords/dutch';
import { wordsOf } from '../text/fold.ts';

/** Words that do not tell which practice it is: kinds of organisations, and what every page here is about. */
const GENERAL: ReadonlySet<string> = new Set([
  ...stopwords,
  ...'ocmw cpas stad steden stedelijk stedelijke gemeente gemeenten gemeentebestuur lokaal lokale bestuur besturen district provincie vlaanderen vlaams vlaamse belgie nederland nederlandse vzw asbl npo stichting vereniging organisatie organisaties dienst diensten sociaal sociale welzijn zorg huis eenzaamheid eenzaam eenzame project projecten praktijk praktijken mensen samen tegen ouderen oudere senioren buurt buurten'.split(
    ' ',
  ),
]);

/** A text in words without case and accents; "buur(t)tafel" is one. */
function foldedWords(text: string): string[] {
  return wordsOf(text.replace(/(?<=[\p{L}\p{M}])\(([\p{L}\p{M}]+)\)/gu, '$1'));
}

/** "bezoeken" and "bezoek", "buurttafels" and "buurttafel" as one. Rough, but alike on both sides of a comparison. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|s|e)$/, '') : word;
}

/** The telling words of a text, without endings. Empty for a text of general words alone. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => word.length > 1 && !GENERAL.has(word))
      .map(stem),
  );
}

/** The text in one spelling, to see whether two are the same. */
export function folded(text: string): string {
  return foldedWords(text).join(' ');
}

/** Words that follow each other, in fours: two texts share few of them unless one was copied from the other. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  return new Set(words.slice(3).map((_word, index) => words.slice(index, index + 4).join(' ')));
}

/** Groups of three letters of a set of words written as one, so that "buurt tafel" is like "buurttafel". */
export function trigramsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const joined = [...words].join('');
  return new Set(Array.from({ length: Math.max(0, joined.length - 2) }, (_none, index) => joined.slice(index, index + 3)));
}
