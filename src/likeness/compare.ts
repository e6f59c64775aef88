import type { Prepared } from './prepared.ts';
import type { Collection } from './collection.ts';
import { COUNTED, sharedWeight, weightedDice, type Weights } from './sorted-sets.ts';

/** A practice that may be the same one, and why. */
export interface ProbableDuplicate {
  readonly id: string;
  readonly titel: string;
  /** From 0 to 1; not a probability. From `PROBABLE` on, someone should look. */
  readonly score: number;
  /** What the two share, in Dutch, strongest first. */
  readonly redenen: string[];
}

/** Under this score nothing is told: practices with the same idea always share some words. */
const WORTH_TELLING = 0.35;

/** Fewer words in a row than this may be shared by chance. */
const FEWEST_SHINGLES = 8;

/** From 0 at `from` to 1 at `to`. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function titleLikeness(a: Prepared, b: Prepared, weights: Weights): number {
  if (a.foldedTitle !== '' && a.foldedTitle === b.foldedTitle) return 1;
  const byWords = Math.max(...a.titles.flatMap((mine) => b.titles.map((theirs) => weightedDice(mine, theirs, weights))));
  const byLetters = weightedDice(a.trigrams, b.trigrams, COUNTED);
  return Math.max(ramp(byWords, 0.4, 0.85), ramp(byLetters, 0.5, 0.85));
}

function shareOrganisation(a: Prepared, b: Prepared): boolean {
  return a.organisations.some((mine) => b.organisations.some((theirs) => weightedDice(mine, theirs, COUNTED) >= 0.8));
}

/** What each kind of likeness can bring to the score alone, and how it is told. */
const PARTS = {
  text: { most: 0.9, told: 'dezelfde zinnen in de tekst' },
  title: { most: 0.75, told: 'bijna dezelfde titel' },
  words: { most: 0.75, told: 'dezelfde zeldzame woorden in de tekst' },
  summary: { most: 0.65, told: 'een samenvatting die erop lijkt' },
  organisation: { most: 0.3, told: 'dezelfde organisatie' },
  place: { most: 0.15, told: 'dezelfde gemeente' },
} as const;

/**
 * How alike two candidates are.
 * @param collection tells how telling a word is
 * @returns undefined when it is not worth telling (a score below 0.35)
 */
export function compare(
  mine: Prepared,
  other: Prepared,
  { weights, squares }: Pick<Collection, 'weights' | 'squares'>,
): ProbableDuplicate | undefined {
  const shorter = Math.min(mine.shingles.length, other.shingles.length);
  const copied = shorter < FEWEST_SHINGLES ? 0 : sharedWeight(mine.shingles, other.shingles, COUNTED.of) / shorter;
  const weight = squares.ofAll(mine.words) + squares.ofAll(other.words);
  const values: Readonly<Record<keyof typeof PARTS, number>> = {
    text: ramp(copied, 0.08, 0.4),
    title: titleLikeness(mine, other, weights),
    words: ramp(weight === 0 ? 0 : (2 * sharedWeight(mine.words, other.allWords, squares.of)) / weight, 0.3, 0.6),
    summary: ramp(weightedDice(mine.summary, other.summary, squares), 0.35, 0.7),
    organisation: shareOrganisation(mine, other) ? 1 : 0,
    place: sharedWeight(mine.places, other.places, COUNTED.of) > 0 ? 1 : 0,
  };
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .map((part) => ({ told: PARTS[part].told, value: values[part] * PARTS[part].most }))
    .filter(({ value }) => value > 0.05)
    .sort((a, b) => b.value - a.value);
  // Independent clues: each takes away a part of the doubt that the others left.
  const score = 1 - parts.reduce((doubt, { value }) => doubt * (1 - value), 1);
  if (score < WORTH_TELLING) return undefined;
  return { id: other.candidate.id, titel: other.candidate.titel, score, redenen: parts.map(({ told }) => told) };
}
