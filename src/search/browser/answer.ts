/*
 * From question to answer: what fits the words, what the filters leave of it, and what to say when nothing is left.
 * Nothing here touches the page.
 */
import { FACETS, type Facet } from '../../catalog/facets.ts';
import { ORDERS } from '../../catalog/order.ts';
import type { FacetValues, Selection } from '../../catalog/selection.ts';
import { countWithin, isEmpty, matches } from '../../filters/choice.ts';
import { bestLoosening, type Loosening } from '../../filters/loosen.ts';
import { byKind, type Kind } from '../kinds.ts';
import { hitWithoutWords, type MergedHit } from '../merge.ts';
import type { Place } from '../places.ts';
import type { Plan } from '../planner.ts';
import type { Question } from '../question.ts';
import type { SearchEngine } from './engine.ts';

/** What was found for a question. */
export interface Answer {
  /** How the words were read; null when there are no words, or when they name a place. */
  readonly plan: Plan | null;
  /** False when all words of the query are ones that most pages have. */
  readonly hasRareWord: boolean;
  /** Practices after the filters, in the order asked for. */
  readonly hits: readonly MergedHit[];
  /** Hits of all other kinds, best first. Filters are about practices, and leave these as they are. */
  readonly others: Readonly<Record<Exclude<Kind, 'praktijk'>, readonly MergedHit[]>>;
  /** The place around which was looked, when it has nothing itself. */
  readonly near: Place | undefined;
  /** Practices that fit the words alone, before the filters: what the numbers beside the filters are counted from. */
  readonly unfiltered: readonly MergedHit[];
  /** When the filters leave nothing of what the words found: the filters that are best let go. */
  readonly loosening: Loosening<Facet> | undefined;
}

type Found = Pick<Answer, 'plan' | 'hits' | 'others' | 'hasRareWord'> & { readonly near?: Place };

/** The hits of each kind. */
async function byKindOf(engine: SearchEngine, hits: readonly MergedHit[]): Promise<Readonly<Record<Kind, readonly MergedHit[]>>> {
  const kinds = await engine.kinds();
  return byKind((kind) => hits.filter(({ id }) => kinds.get(id) === kind));
}

/** All pages that fit the words, the practices in the chosen order, before any filter. */
async function findByWords(engine: SearchEngine, question: Question, isTyping: boolean): Promise<Found> {
  const { query, order, isLiteral } = question;
  if (query === '') {
    const ids = await engine.idsInOrder(order ?? ORDERS[0]);
    return { plan: null, hits: ids.map((id) => hitWithoutWords(id)), others: byKind(() => []), hasRareWord: true };
  }
  const found = await engine.find(query, { isTyping, isLiteral });
  const { plan, hasRareWord } = found;
  const { praktijk: hits, ...others } = await byKindOf(engine, found.hits);
  // A name of a place is no slip, even where it looks like one.
  if ((hits.length === 0 || plan.corrected !== null) && !isTyping && !isLiteral) {
    const nearby = await engine.findNearby(query);
    if (nearby !== undefined) return { plan: null, hits: nearby.hits, others, hasRareWord, near: nearby.place };
  }
  if (order === null) return { plan, hits, others, hasRareWord };
  const places = new Map((await engine.idsInOrder(order)).map((id, index) => [id, index]));
  return { plan, hits: [...hits].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)), others, hasRareWord };
}

/**
 * Answers a question.
 * @param isTyping whether the last word may still be unfinished; it is then not corrected
 * @throws what the search engine throws when the index cannot be read
 */
export async function answer(engine: SearchEngine, question: Question, isTyping: boolean): Promise<Answer> {
  const found = await findByWords(engine, question, isTyping);
  const { hits } = found;
  const { selection } = question;
  // Without filters the hits need not wait for the values of all pages.
  if (isEmpty(selection)) return { ...found, near: found.near, unfiltered: hits, loosening: undefined };
  const values = await engine.facetValues();
  const kept = hits.filter(({ id }) => {
    const own = values.get(id);
    return own !== undefined && matches(own, selection);
  });
  const loosening = kept.length > 0 ? undefined : bestLoosening(valuesOf(hits, values), selection);
  return { ...found, near: found.near, hits: kept, unfiltered: hits, loosening };
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

/** The hits of each kind, practices after the filters. */
export function hitsByKind({ hits, others }: Pick<Answer, 'hits' | 'others'>): Readonly<Record<Kind, readonly MergedHit[]>> {
  return { ...others, praktijk: hits };
}

function valuesOf(hits: readonly MergedHit[], values: ReadonlyMap<string, FacetValues>): FacetValues[] {
  return hits.flatMap(({ id }) => values.get(id) ?? []);
}
