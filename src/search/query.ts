/** Longest query that is searched for; people paste whole letters. */
const LONGEST_QUERY = 200;

/**
 * Signs that nobody sees and nobody types: soft hyphens, joiners, byte order marks, marks for the direction of a text.
 * They come along when people paste from a page, a mail or a PDF.
 */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A query as typed, made fit to search for: one line, no stray spaces, nothing that cannot be seen, not endless. Letters
 * that only look otherwise ("ĳ", "ﬁ", full width) become the plain ones.
 */
export function normaliseQuery(raw: string): string {
  const oneLine = raw
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  // By character and not by code unit: half an emoji cannot be put in an address.
  return [...oneLine].slice(0, LONGEST_QUERY).join('').trim();
}
