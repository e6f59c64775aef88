import type { Studie } from '../schema/studie.ts';

/** How well a study keeps out a wrong result, from best to worst. */
const VERTEKENINGEN = ['laag', 'enige', 'hoog'] as const;
export type Vertekening = (typeof VERTEKENINGEN)[number];

/** What a person made of how a study was done: by what can go wrong. */
type Risico = NonNullable<Studie['risico']>;

/**
 * The risk that a study gives a wrong picture: that of its worst domain, for one wide-open door is enough. What nobody
 * judged counts as some risk, so that silence never counts as good news.
 * Source: the overall judgement of RoB 2, Sterne et al. (2019), BMJ 366:l4898; the domains here are four.
 * @param risico undefined for a study that nobody judged
 */
export function biasOf(risico: Risico | undefined): Vertekening {
  if (risico === undefined) return 'enige';
  const found = Object.values(risico).map((risk) => (risk === 'niet-beoordeeld' ? 'enige' : risk));
  return [...VERTEKENINGEN].reverse().find((vertekening) => found.includes(vertekening)) ?? 'enige';
}
