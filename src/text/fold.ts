/*
 * One way to take case and accents out of a text. Whatever compares words (ids, search, likeness, places, suggestions)
 * does it with these, so that what is one word in one place is one word in all.
 */

/** Letters that no accent explains, as people without them on their keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĳ: 'ij',
};

const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const HAS_SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'iu');
const WORD = /[\p{L}\d]+/gu;

/** A text without case and accents; its signs and spaces stay: "Cafés" is "cafes", "Tværs" is "tvaers". */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, folded, in order; of any script. "Sint-Niklaas" is two words, "80-plussers" too. */
export function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** A text as its words alone: "Dak- en thuislozen" is "dak en thuislozen". Empty for a text of signs. */
export function foldWords(text: string): string {
  return wordsOf(text).join(' ');
}

/** A text as id: "Tværs i Danmark" is "tvaers-i-danmark". Letters that are not Latin have no place in an id. */
export function foldId(text: string): string {
  return foldWord(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The words of a text that are spelled otherwise once folded, beyond their accents: "tværs" as "tvaers". */
export function respelledWords(text: string): string[] {
  const words = (text.match(WORD) ?? []).filter((word) => HAS_SPECIAL.test(word));
  return [...new Set(words.map(foldWord))];
}
