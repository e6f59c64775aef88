import { type Kind, TEXT_KINDS } from './kinds.ts';
import type { MergedHit } from './merge.ts';

/** On more than this share of the pages a word is common: that it stands there says nothing of what a page is about. */
const COMMON_SHARE = 0.25;

/** A page that holds less than this share of what the best one of its kind holds of the query is no answer to it. */
const LEAST_SHARE = 0.4;

/** Where so many pages hold nearly all that the best one holds, what holds half of it is no answer. */
const ENOUGH = 10;
const NEARLY_ALL = 0.85;
const LEAST_SHARE_OF_MANY = 0.6;

/** Where hardly a page holds so much, what holds less is better than nothing. */
const FEW = 5;
const LEAST_SHARE_OF_FEW = 0.35;

/** A place is found by its name, and not by what begins as its name does. */
const NAME_WEIGHT = 0.7;

/** How much a word says: more when fewer pages have it. */
function weightsOf(hits: readonly MergedHit[], words: number, total: number): { readonly weight: number; readonly isCommon: boolean }[] {
  return Array.from({ length: words }, (_, word) => {
    const pages = hits.filter(({ found }) => found.some((one) => one.word === word && one.weight >= LEAST_SHARE)).length;
    return { weight: Math.log(1 + total / (1 + pages)), isCommon: pages > total * COMMON_SHARE };
  });
}

/** The hits that answer a query. */
export interface Answers {
  /** In the order in which they came. */
  readonly hits: MergedHit[];
  /** False when all words of the query are ones that most pages have. */
  readonly hasRareWord: boolean;
}

/**
 * The hits that answer the query, without the tail of pages that merely share a word with it. A word that most pages
 * have finds no page by itself where another word of the query does; alone it finds the pages that it is about.
 * @param hits all that was found
 * @param words number of words in the plan
 * @param kindOf the kind of a page; how common a word is, is counted in those that have a text of their own
 * @param total number of pages with a text of their own
 */
export function cutTail(hits: readonly MergedHit[], words: number, kindOf: (id: string) => Kind, total: number): Answers {
  const weights = weightsOf(
    hits.filter(({ id }) => TEXT_KINDS.includes(kindOf(id))),
    words,
    total,
  );
  const hasRareWord = hits.some(({ found }) => found.some(({ word }) => weights[word]?.isCommon === false));
  const most = new Map<Kind, number>();
  const judged = hits.map((hit) => {
    let share = 0;
    let counts = false;
    for (const { word, weight, isTelling } of hit.found) {
      const own = weights[word];
      if (own === undefined || (own.isCommon && !isTelling)) continue;
      share += own.weight * weight;
      if (!own.isCommon || !hasRareWord) counts = true;
    }
    const kind = kindOf(hit.id);
    if (kind === 'gemeente' && !hit.found.some(({ weight }) => weight >= NAME_WEIGHT)) counts = false;
    if (counts) most.set(kind, Math.max(share, most.get(kind) ?? 0));
    return { hit, share, kind, counts };
  });
  // A word that all pages have and none tells about: those that say it most.
  if (most.size === 0) return { hits: hits.slice(0, Math.ceil(total * COMMON_SHARE)), hasRareWord };
  const least = new Map(
    [...most].map(([kind, best]) => {
      const holding = (part: number) => judged.filter((one) => one.kind === kind && one.counts && one.share >= best * part).length;
      if (holding(NEARLY_ALL) >= ENOUGH) return [kind, best * LEAST_SHARE_OF_MANY];
      return [kind, best * (holding(LEAST_SHARE) < FEW ? LEAST_SHARE_OF_FEW : LEAST_SHARE)];
    }),
  );
  const kept = judged.filter(({ share, kind, counts }) => counts && share >= (least.get(kind) ?? 0));
  return { hits: kept.map(({ hit }) => hit), hasRareWord };
}
