/*
 * Sets of numbers as sorted arrays: small in memory, and compared in one walk. A collection of thousands of pages
 * would not fit as sets of words.
 */

/** A set of whole numbers, in ascending order. */
export type SortedSet = Int32Array;

/** The numbers in ascending order, each once. */
export function sortedSet(numbers: Iterable<number>): SortedSet {
  return Int32Array.from(new Set(numbers)).sort();
}

/** What the numbers that two sets share weigh together. */
export function sharedWeight(a: SortedSet, b: SortedSet, weightOf: (number: number) => number): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  // The walk that all comparing comes down to: no pair of values is made on the way.
  while (i < a.length && j < b.length) {
    const mine = a[i] ?? 0;
    const theirs = b[j] ?? 0;
    if (mine === theirs) sum += weightOf(mine);
    if (mine <= theirs) i += 1;
    if (theirs <= mine) j += 1;
  }
  return sum;
}

/** What all numbers of a set weigh together. */
export function totalWeight(set: SortedSet, weightOf: (number: number) => number): number {
  return set.reduce((sum, number) => sum + weightOf(number), 0);
}

/** How numbers weigh, one by one and, remembered, a set as a whole. */
export interface Weights {
  readonly of: (number: number) => number;
  readonly ofAll: (set: SortedSet) => number;
}

/** Weights by a function; what a set weighs is computed once. */
export function makeWeights(of: (number: number) => number): Weights {
  const known = new WeakMap<SortedSet, number>();
  const ofAll = (set: SortedSet) => {
    const total = known.get(set) ?? totalWeight(set, of);
    known.set(set, total);
    return total;
  };
  return { of, ofAll };
}

/** All numbers weigh the same. */
export const COUNTED: Weights = { of: () => 1, ofAll: (set) => set.length };

/**
 * Share of the weight that two sets have in common (Dice's coefficient, weighted).
 * @returns 0 to 1; 0 when either is empty
 */
export function weightedDice(a: SortedSet, b: SortedSet, weights: Weights): number {
  const shared = sharedWeight(a, b, weights.of);
  return shared === 0 ? 0 : (2 * shared) / (weights.ofAll(a) + weights.ofAll(b));
}

/** A repeatable number for a text (FNV-1a, 32 bits): two texts share one about once in four thousand million. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
