import type { Plan, Variant } from './planner.ts';

/** A hit of one search: which page, and how well it fits (more is better). */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** A page after all searches: its total score, and the variant that fitted best for each word. */
export interface MergedHit {
  readonly id: string;
  readonly score: number;
  /** Best variants, one per word of the plan that the page matched, in the order of the plan. */
  readonly matched: readonly Variant[];
}

/** How hard it counts that a page misses words: one of two words leaves about a third of the score. */
const COVERAGE_POWER = 1.5;

/** The words of the query side by side on a page: what someone types is then probably its name. */
const WHOLE_QUERY_FACTOR = 2;

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
  const pages = new Map<string, { score: number; matched: Variant[] }>();
  for (const { variants } of plan.words) {
    const best = new Map<string, { score: number; variant: Variant }>();
    for (const variant of variants) {
      for (const { id, score } of hitsOf.get(variant.term) ?? []) {
        const weighted = score * variant.weight;
        if (weighted > (best.get(id)?.score ?? 0)) best.set(id, { score: weighted, variant });
      }
    }
    for (const [id, { score, variant }] of best) {
      const page = pages.get(id) ?? { score: 0, matched: [] };
      page.score += score;
      page.matched.push(variant);
      pages.set(id, page);
    }
  }
  const total = Math.max(1, plan.words.length);
  return [...pages]
    .map(([id, { score, matched }]) => ({
      id,
      score: score * (matched.length / total) ** COVERAGE_POWER * (holdsWhole.has(id) ? WHOLE_QUERY_FACTOR : 1),
      matched,
    }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
