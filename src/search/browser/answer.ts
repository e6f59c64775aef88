/*
 * From question to answer: what fits the words, what the filters leave of it, and what to say when nothing is left.
 * Nothing here touches the page.
 */
import { FACETS, type Facet } from '../../catalog/facets.ts';
import { ORDERS } from '../../catalog/order.ts';
import type { FacetValues, Selection } from '../../catalog/selection.ts';
import { countWithin, isEmpty, matches } from '../../filters/choice.ts';
import { bestLoosening, type Loosening } from '../../filters/loosen.ts';
import { hitWithoutWords, type MergedHit } from '../merge.ts';
import type { Place } from '../places.ts';
import type { Plan } from '../planner.ts';
import type { Question } from '../question.ts';
import type { SearchEngine } from './engine.ts';

/** What was found for a question. */
export interface Answer {
  /** How the words were read; null when there are no words, or when they name a place. */
  readonly plan: Plan | null;
  /** Hits after the filters, in the order asked for. */
  readonly hits: readonly MergedHit[];
  /** The place around which was looked, when it has nothing itself. */
  readonly near: Place | undefined;
  /** Hits of the words alone, before the filters: what the numbers beside the filters are counted from. */
  readonly unfiltered: readonly MergedHit[];
  /** When the filters leave nothing of what the words found: the filters that are best let go. */
  readonly loosening: Loosening<Facet> | undefined;
}

type Found = Pick<Answer, 'plan' | 'hits'> & { readonly near?: Place };

/** All pages that fit the words, in the chosen order, before any filter. */
async function findByWords(engine: SearchEngine, question: Question, isTyping: boolean): Promise<Found> {
  const { query, order, isLiteral } = question;
  if (query === '') {
    const ids = await engine.idsInOrder(order ?? ORDERS[0]);
    return { plan: null, hits: ids.map((id) => hitWithoutWords(id)) };
  }
  const { plan, hits } = await engine.find(query, { isTyping, isLiteral });
  // A name of a place is no slip, even where it looks like one.
  if ((hits.length === 0 || plan.corrected !== null) && !isTyping && !isLiteral) {
    const nearby = await engine.findNearby(query);
    if (nearby !== undefined) return { plan: null, hits: nearby.hits, near: nearby.place };
  }
  if (order === null) return { plan, hits };
  const places = new Map((await engine.idsInOrder(order)).map((id, index) => [id, index]));
  return { plan, hits: [...hits].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)) };
}

/**
 * Answers a question.
 * @param isTyping whether the last word may still be unfinished; it is then not corrected
 * @throws what the search engine throws when the index cannot be read
 */
export async function answer(engine: SearchEngine, question: Question, isTyping: boolean): Promise<Answer> {
  const { plan, hits, near } = await findByWords(engine, question, isTyping);
  const { selection } = question;
  // Without filters the hits need not wait for the values of all pages.
  if (isEmpty(selection)) return { plan, hits, unfiltered: hits, near, loosening: undefined };
  const values = await engine.facetValues();
  const kept = hits.filter(({ id }) => {
    const own = values.get(id);
    return own !== undefined && matches(own, selection);
  });
  const loosening = kept.length > 0 ? undefined : bestLoosening(valuesOf(hits, values), selection);
  return { plan, hits: kept, unfiltered: hits, near, loosening };
}

/** Per facet and value: the number of hits that ticking it would leave. */
export async function countAnswer(
  engine: SearchEngine,
  { unfiltered }: Answer,
  selection: Selection,
): Promise<Record<string, Record<string, number>>> {
  const found = valuesOf(unfiltered, await engine.facetValues());
  return Object.fromEntries(FACETS.map((facet: Facet) => [facet, Object.fromEntries(countWithin(facet, found, selection))]));
}

function valuesOf(hits: readonly MergedHit[], values: ReadonlyMap<string, FacetValues>): FacetValues[] {
  return hits.flatMap(({ id }) => values.get(id) ?? []);
}
