import type { MergedHit } from './merge.ts';

/** On more than this share of the pages a word is common: that it stands there says nothing of what a page is about. */
const COMMON_SHARE = 0.25;

/** A page that holds less than this share of what the best one holds of the query is no answer to it. */
const LEAST_SHARE = 0.4;

/** How much a word says: more when fewer pages have it. */
function weightsOf(hits: readonly MergedHit[], words: number, total: number): { readonly weight: number; readonly isCommon: boolean }[] {
  return Array.from({ length: words }, (_, word) => {
    const pages = hits.filter(({ found }) => found.some((one) => one.word === word)).length;
    return { weight: Math.log(1 + total / (1 + pages)), isCommon: pages > total * COMMON_SHARE };
  });
}

/**
 * The hits that answer the query, without the tail of pages that merely share a word with it. A word that most pages
 * have finds no page by itself where another word of the query does; alone it finds the pages that it is about.
 * @param hits all that was found, in their order, which stays
 * @param words number of words in the plan
 * @param measure what share of the pages has a word is counted in these: pages with a text of their own
 * @param total number of such pages
 */
export function cutTail(hits: readonly MergedHit[], words: number, measure: (id: string) => boolean, total: number): MergedHit[] {
  const weights = weightsOf(
    hits.filter(({ id }) => measure(id)),
    words,
    total,
  );
  const hasRare = hits.some(({ found }) => found.some(({ word }) => weights[word]?.isCommon === false));
  const judged = hits.map((hit) => {
    let share = 0;
    let counts = false;
    for (const { word, weight, isTelling } of hit.found) {
      const own = weights[word];
      if (own === undefined || (own.isCommon && !isTelling)) continue;
      share += own.weight * weight;
      if (!own.isCommon || !hasRare) counts = true;
    }
    return { hit, share, counts };
  });
  // A word that all pages have and none tells about: those that say it most.
  if (judged.every(({ counts }) => !counts)) return hits.slice(0, Math.ceil(total * COMMON_SHARE));
  const most = Math.max(0, ...judged.filter(({ counts }) => counts).map(({ share }) => share));
  return judged.filter(({ share, counts }) => counts && share >= most * LEAST_SHARE).map(({ hit }) => hit);
}
