import type { Plan, Variant } from './planner.ts';

/** A hit of one search: which page, and how well it fits (more is better). */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** True when it stands in what tells what the page is about: title, summary, terms, places. */
  readonly isTelling: boolean;
  /** False when the page only has words that begin as the term does. */
  readonly isExact: boolean;
}

/** How a page matches one word of the plan. */
export interface WordFound {
  /** Place of the word in the plan. */
  readonly word: number;
  /** Weight of the best variant. */
  readonly weight: number;
  readonly isTelling: boolean;
}

/**
 * How much a word counts as found that only begins as the term does: a long one is its compound or another form, but most
 * words that begin as a short one have nothing to do with it.
 */
const BEGINNING_WEIGHT = { short: 0.35, long: 0.6 } as const;

/** A word of so many letters is short. */
const LONGEST_SHORT = 6;

/** A page after all searches: its total score, and the variant that fitted best for each word. */
export interface MergedHit {
  readonly id: string;
  readonly score: number;
  /** Best variants, one per word of the plan that the page matched, in the order of the plan. */
  readonly matched: readonly Variant[];
  /** The same, for who judges how much of the query the page holds. */
  readonly found: readonly WordFound[];
}

/** A page that was not found by words. */
export function hitWithoutWords(id: string, score = 0): MergedHit {
  return { id, score, matched: [], found: [] };
}

/** How hard it counts that a page misses words: one of two words leaves about a third of the score. */
const COVERAGE_POWER = 1.5;

/** The words of the query side by side on a page: what someone types is then probably its name. */
const WHOLE_QUERY_FACTOR = 2;

/** The best variant of one word on each page. */
function bestVariants(variants: readonly Variant[], hitsOf: ReadonlyMap<string, readonly Hit[]>) {
  const best = new Map<string, { score: number; variant: Variant; isTelling: boolean; weight: number }>();
  for (const variant of variants) {
    const beginning = variant.weight * BEGINNING_WEIGHT[variant.term.length > LONGEST_SHORT ? 'long' : 'short'];
    for (const { id, score, isTelling, isExact } of hitsOf.get(variant.term) ?? []) {
      const before = best.get(id);
      const weighted = score * variant.weight;
      const isBetter = before === undefined || weighted > before.score;
      best.set(id, {
        score: isBetter ? weighted : before.score,
        variant: isBetter ? variant : before.variant,
        isTelling: isTelling || before?.isTelling === true,
        weight: Math.max(before?.weight ?? 0, isExact ? variant.weight : beginning),
      });
    }
  }
  return best;
}

/**
 * Merges the hits of all variants of all words: the best variant counts for each word, words add up, and a page
 * that misses words counts less.
 * @param plan the plan
 * @param hitsOf the hits of each variant's term
 * @param whole ids of the pages that hold the whole query as it was typed, word after word
 * @returns pages by score, best first; ties by id, so that the order is always the same
 */
export function mergeHits(plan: Plan, hitsOf: ReadonlyMap<string, readonly Hit[]>, whole: readonly string[] = []): MergedHit[] {
  const holdsWhole = new Set(whole);
  const pages = new Map<string, { score: number; matched: Variant[]; found: WordFound[] }>();
  for (const [word, { variants }] of plan.words.entries()) {
    for (const [id, { score, variant, isTelling, weight }] of bestVariants(variants, hitsOf)) {
      const page = pages.get(id) ?? { score: 0, matched: [], found: [] };
      page.score += score;
      page.matched.push(variant);
      page.found.push({ word, weight, isTelling });
      pages.set(id, page);
    }
  }
  const total = Math.max(1, plan.words.length);
  return [...pages]
    .map(([id, { score, matched, found }]) => ({
      id,
      score: score * (matched.length / total) ** COVERAGE_POWER * (holdsWhole.has(id) ? WHOLE_QUERY_FACTOR : 1),
      matched,
      found,
    }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
