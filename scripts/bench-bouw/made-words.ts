/*
 * Other words in the same sentences. A word takes the place of another one that is as long and about as common:
 * a made text has the size and the spread of words of a real one. It makes no sense, and shares few sentences with it.
 */

/** Single letters stay. */
const SHORTEST = 2;

/** A word of more than this share of the texts is what every page here is made of: it stays. */
const COMMON_SHARE = 0.9;

/** One word, without hyphens: a part of a compound with a hyphen changes too. */
const WORD = /\p{L}+/gu;

/** What is not running text: tags, the address of a link, code, and the line of a heading. */
const PROTECTED = /<[^>]*>|\]\([^)]*\)|`[^`]*`|^#.*$/gmu;

/** A repeatable number from 0 to 2^32 − 1 for a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** Gives every word another one. */
export type OtherWord = (word: string) => string;

/**
 * Learns the words of texts.
 * @param texts of real practices
 * @returns for the number of a copy, what to write in place of each word; the same number gives the same words
 */
export function otherWords(texts: readonly string[]): (copy: number) => OtherWord {
  const frequencies = new Map<string, number>();
  for (const text of texts) {
    const words = new Set((text.replace(PROTECTED, ' ').match(WORD) ?? []).map((word) => word.toLowerCase()));
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const bands = new Map<string, string[]>();
  for (const [word, frequency] of frequencies) {
    if (word.length < SHORTEST || frequency > COMMON_SHARE * texts.length) continue;
    const band = `${word.length}:${Math.floor(Math.log2(frequency))}`;
    bands.set(band, [...(bands.get(band) ?? []), word]);
  }
  const places = new Map<string, { readonly band: string; readonly words: readonly string[]; readonly index: number }>();
  for (const [band, words] of bands) {
    // In the order of the alphabet a word would be followed by its own plural.
    const mixed = words.sort((a, b) => hashOf(a) - hashOf(b) || (a < b ? -1 : 1));
    mixed.forEach((word, index) => places.set(word, { band, words: mixed, index }));
  }
  return (copy) => (word) => {
    const place = places.get(word.toLowerCase());
    if (place === undefined) return word;
    const step = 1 + (hashOf(`${copy}:${place.band}`) % Math.max(1, place.words.length - 1));
    const other = place.words[(place.index + step) % place.words.length] ?? word;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  };
}

/** Writes other words in a text, and leaves tags, addresses, code and headings as they are. */
export function reword(text: string, other: OtherWord): string {
  let done = 0;
  let result = '';
  for (const match of text.matchAll(PROTECTED)) {
    result += text.slice(done, match.index).replace(WORD, other) + match[0];
    done = match.index + match[0].length;
  }
  return result + text.slice(done).replace(WORD, other);
}
