import type { Root } from 'mdast';
import { blocksOf, sentencesOf } from '../file/blocks.ts';
import { syllablesOf } from './syllables.ts';

/** How hard the running text of a page reads. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence; 0 without text. */
  readonly longestSentence: number;
  /** Words per sentence on average; 0 without text. */
  readonly averageSentence: number;
  /** Reading ease, usually 0 (very hard) to 100 (very easy); null without text. */
  readonly flesch: number | null;
}

/** A word or a figure: "e-mail", "foto's", "buur(t)tafel", "1.250" and "14:30" are one each. */
const WORD = /[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+|(?<=\p{N})[.,:]\p{N}+|\(\p{L}+\)\p{L}*)*/gu;

/** The words and figures of a text, in reading order. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Reading ease of a Dutch text after Flesch, fitted to Dutch by Douma: 206.84 − 0.77 × syllables per 100 words
 * − 0.93 × words per sentence.
 *
 * Source: W. H. Douma, De leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, 1960), after R. Flesch, The
 * Art of Readable Writing (1949). Douma's scale: under 30 very hard, 30–45 hard, 45–60 fairly hard, 60–70 normal,
 * 70–80 fairly easy, 80–90 easy, above 90 very easy; cited in Tijdschrift voor Taalbeheersing of 1977,
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php
 * @returns null for a text without words
 */
export function fleschDouma(sentences: readonly string[]): number | null {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
}

/**
 * Measures the paragraphs and list items of a page: without headings, citations, and words marked as another language.
 * A list item without a full stop is a sentence too.
 */
export function readabilityOf(tree: Root): Readability {
  const sentences = blocksOf(tree)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => wordsOf(sentence).length > 0);
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    words,
    sentences: sentences.length,
    longestSentence: Math.max(0, ...lengths),
    averageSentence: sentences.length === 0 ? 0 : words / sentences.length,
    flesch: fleschDouma(sentences),
  };
}
