import type { DuplicateCandidate } from './duplicate-candidate.ts';
import { prepare, type Prepared } from './prepared.ts';
import { makeWeights, numberOf, type Weights } from './sorted-sets.ts';

/** A collection counts as at least this large, so that rare words also weigh in a small one. */
const SMALLEST_COLLECTION = 50;

/** By number of a word (or group of letters, …): the places in the collection of the candidates that have it. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Candidates that others are compared with, prepared once. */
export interface Collection {
  readonly all: readonly Prepared[];
  readonly placeOf: ReadonlyMap<DuplicateCandidate, number>;
  /** By what candidates are found: telling words of the whole, of the title, its groups of letters, and so on. */
  readonly postings: Readonly<Record<'words' | 'titles' | 'trigrams' | 'organisations', Postings>>;
  /** How telling a word is: 0 when everyone writes it, about 1 when nobody else does. */
  readonly weights: Weights;
  /** The same squared: rare words count more than in proportion. The name of a street says more than ten verbs. */
  readonly squares: Weights;
}

/** What a candidate is found by, of each kind. */
export function keysOf(one: Prepared): Readonly<Record<keyof Collection['postings'], Iterable<number>>> {
  return {
    words: one.allWords,
    // A title of general words alone is found as a whole.
    titles: new Set([...(one.titles[0] ?? []), ...(one.foldedTitle === '' ? [] : [numberOf(`=${one.foldedTitle}`)])]),
    trigrams: one.trigrams,
    organisations: new Set(one.organisations.flatMap((words) => [...words])),
  };
}

function postingsOf(keys: readonly Iterable<number>[]): Postings {
  const postings = new Map<number, number[]>();
  keys.forEach((numbers, place) => {
    for (const number of numbers) {
      const known = postings.get(number);
      if (known === undefined) postings.set(number, [place]);
      else known.push(place);
    }
  });
  return postings;
}

/** In how many candidates each word stands, in title, summary or text. */
function frequenciesOf(all: readonly Prepared[]): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  for (const { allWords } of all) for (const word of allWords) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return frequencies;
}

/** Collections that were prepared before: a form asks again on every key stroke, a check for every file. */
const known = new WeakMap<readonly DuplicateCandidate[], Collection>();

/** Prepares a collection; the same array gives the same collection, without work. */
export function collect(candidates: readonly DuplicateCandidate[]): Collection {
  const before = known.get(candidates);
  if (before !== undefined) return before;
  const all = candidates.map(prepare);
  const frequencies = frequenciesOf(all);
  // Inverse document frequency, on a scale of 0 to 1.
  const size = Math.max(SMALLEST_COLLECTION, all.length) + 2;
  const weights = new Map([...frequencies].map(([word, count]) => [word, Math.log(size / (count + 1)) / Math.log(size)]));
  const weightOf = (word: number) => weights.get(word) ?? 1;
  const keys = all.map(keysOf);
  const collection: Collection = {
    all,
    placeOf: new Map(candidates.map((candidate, place) => [candidate, place])),
    postings: {
      words: postingsOf(keys.map(({ words }) => words)),
      titles: postingsOf(keys.map(({ titles }) => titles)),
      trigrams: postingsOf(keys.map(({ trigrams }) => trigrams)),
      organisations: postingsOf(keys.map(({ organisations }) => organisations)),
    },
    weights: makeWeights(weightOf),
    squares: makeWeights((word) => weightOf(word) ** 2),
  };
  known.set(candidates, collection);
  return collection;
}
