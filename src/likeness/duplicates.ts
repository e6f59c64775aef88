import { folded, shinglesOf, tellingWords, trigramsOf, weightedDice } from './likeness.ts';

/** What is known of a practice that may stand in the databank already. Parts may be empty: in a form, most are at first. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  /** Names of organisations. */
  readonly organisaties: readonly string[];
  /** Ids or names of municipalities. */
  readonly plaatsen: readonly string[];
  /** The running text, without markup. */
  readonly tekst: string;
}

/** A practice that may be the same one, and why. */
export interface ProbableDuplicate {
  readonly id: string;
  readonly titel: string;
  /** From 0 to 1; not a probability. From `PROBABLE` on, someone should look. */
  readonly score: number;
  /** What the two share, in Dutch, strongest first. */
  readonly redenen: string[];
}

/**
 * From this score on two practices are probably one. Measured on the 148 practices of November 2026: of their 10,878
 * pairs, all of different practices, none reaches 0.55; copies, renamed copies and retold pages come above 0.6.
 */
export const PROBABLE = 0.6;

/** Under this score nothing is told: practices with the same idea always share some words. */
const WORTH_TELLING = 0.35;

/** Fewer words in a row than this may be shared by chance. */
const FEWEST_SHINGLES = 8;

/** A collection counts as at least this large, so that rare words also weigh in a small one. */
const SMALLEST_COLLECTION = 50;

/** A candidate, taken apart once. */
interface Prepared {
  readonly candidate: DuplicateCandidate;
  readonly foldedTitle: string;
  /** The telling words of the whole title, and of the part before the colon or comma, which is often the name. */
  readonly titles: readonly ReadonlySet<string>[];
  readonly trigrams: ReadonlySet<string>;
  readonly summary: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly shingles: ReadonlySet<string>;
  readonly organisations: readonly ReadonlySet<string>[];
  readonly places: ReadonlySet<string>;
}

function prepare(candidate: DuplicateCandidate): Prepared {
  const text = `${candidate.samenvatting}\n${candidate.tekst}`;
  const titles = [...new Set([candidate.titel, candidate.titel.split(/[:,–]/)[0] ?? ''])].map(tellingWords);
  const placeWords = new Set(candidate.plaatsen.flatMap((place) => [...tellingWords(place)]));
  return {
    candidate,
    foldedTitle: folded(candidate.titel),
    titles,
    trigrams: trigramsOf(titles[0] ?? new Set()),
    summary: tellingWords(candidate.samenvatting),
    words: tellingWords(text),
    shingles: shinglesOf(text),
    // "Stad Brugge" is no organisation but a place.
    organisations: candidate.organisaties
      .map((name) => new Set([...tellingWords(name)].filter((word) => !placeWords.has(word))))
      .filter((words) => words.size > 0),
    places: new Set(candidate.plaatsen.map(folded)),
  };
}

/** Where each word stands: the numbers of the candidates that have it. */
type Postings = ReadonlyMap<string, readonly number[]>;

interface Collection {
  readonly all: readonly Prepared[];
  readonly words: Postings;
  readonly shingles: Postings;
  /** How telling a word is: 0 when everyone writes it, about 1 when nobody else does. */
  readonly weightOf: (word: string) => number;
  /** Weight of the text of each candidate, in the order of `all`. */
  readonly textWeights: readonly number[];
}

function postingsOf(sets: readonly ReadonlySet<string>[]): Postings {
  const postings = new Map<string, number[]>();
  sets.forEach((set, number) => {
    for (const word of set) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [number]);
      else known.push(number);
    }
  });
  return postings;
}

/** Collections that were prepared before: a form asks again on every key stroke, a check for every file. */
const prepared = new WeakMap<readonly DuplicateCandidate[], Collection>();

function collect(candidates: readonly DuplicateCandidate[]): Collection {
  const known = prepared.get(candidates);
  if (known !== undefined) return known;
  const all = candidates.map(prepare);
  const words = postingsOf(all.map((one) => new Set([...one.words, ...(one.titles[0] ?? [])])));
  // Inverse document frequency, on a scale of 0 to 1.
  const size = Math.max(SMALLEST_COLLECTION, all.length) + 2;
  const weightOf = (word: string) => Math.log(size / ((words.get(word)?.length ?? 0) + 1)) / Math.log(size);
  const collection: Collection = {
    all,
    words,
    shingles: postingsOf(all.map((one) => one.shingles)),
    weightOf,
    textWeights: all.map((one) => weigh(one.words, weightOf)),
  };
  prepared.set(candidates, collection);
  return collection;
}

/** Rare words count more than in proportion: the name of a street says more than ten verbs. */
function weigh(words: Iterable<string>, weightOf: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += weightOf(word) ** 2;
  return sum;
}

/** For each candidate of the collection: how much of these words it has too. */
function overlaps(words: ReadonlySet<string>, postings: Postings, size: number, valueOf: (word: string) => number): Float64Array {
  const sums = new Float64Array(size);
  for (const word of words) {
    const value = valueOf(word);
    for (const number of postings.get(word) ?? []) sums[number] = (sums[number] ?? 0) + value;
  }
  return sums;
}

/** From 0 at `from` to 1 at `to`. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function titleLikeness(a: Prepared, b: Prepared, weightOf: (word: string) => number): number {
  if (a.foldedTitle !== '' && a.foldedTitle === b.foldedTitle) return 1;
  const byWords = Math.max(...a.titles.flatMap((mine) => b.titles.map((theirs) => weightedDice(mine, theirs, weightOf))));
  const byLetters = weightedDice(a.trigrams, b.trigrams, () => 1);
  return Math.max(ramp(byWords, 0.4, 0.85), ramp(byLetters, 0.5, 0.85));
}

function shareOrganisation(a: Prepared, b: Prepared): boolean {
  return a.organisations.some((mine) => b.organisations.some((theirs) => weightedDice(mine, theirs, () => 1) >= 0.8));
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
 * The practices that a candidate may be a copy of: by title, summary, text, organisation and place. General words
 * ("OCMW", "stad", "eenzaamheid") weigh nothing, rare words weigh most. Same organisation and place alone are not enough.
 * @param candidate the practice to look at; what has its id is left out
 * @param others where to look; hand over the same array again and the preparation is done only once
 * @returns best first; only what is worth telling (score 0.35 or more); `PROBABLE` says from when someone should look
 */
export function probableDuplicates(candidate: DuplicateCandidate, others: readonly DuplicateCandidate[]): ProbableDuplicate[] {
  const { all, words, shingles, weightOf, textWeights } = collect(others);
  const mine = all.find((one) => one.candidate === candidate) ?? prepare(candidate);
  const myWeight = weigh(mine.words, weightOf);
  const sharedWords = overlaps(mine.words, words, all.length, (word) => weightOf(word) ** 2);
  const sharedShingles = overlaps(mine.shingles, shingles, all.length, () => 1);

  return all
    .flatMap((other, number) => {
      if (other.candidate.id === candidate.id) return [];
      const shorter = Math.min(mine.shingles.size, other.shingles.size);
      const copied = shorter < FEWEST_SHINGLES ? 0 : (sharedShingles[number] ?? 0) / shorter;
      const weight = myWeight + (textWeights[number] ?? 0);
      const retold = weight === 0 ? 0 : (2 * (sharedWords[number] ?? 0)) / weight;
      const values: Readonly<Record<keyof typeof PARTS, number>> = {
        text: ramp(copied, 0.08, 0.4),
        title: titleLikeness(mine, other, weightOf),
        words: ramp(retold, 0.3, 0.6),
        summary: ramp(
          weightedDice(mine.summary, other.summary, (word) => weightOf(word) ** 2),
          0.35,
          0.7,
        ),
        organisation: shareOrganisation(mine, other) ? 1 : 0,
        place: [...mine.places].some((place) => other.places.has(place)) ? 1 : 0,
      };
      const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[])
        .map((part) => ({ told: PARTS[part].told, value: values[part] * PARTS[part].most }))
        .filter(({ value }) => value > 0.05)
        .sort((a, b) => b.value - a.value);
      // Independent clues: each takes away a part of the doubt that the others left.
      const score = 1 - parts.reduce((doubt, { value }) => doubt * (1 - value), 1);
      if (score < WORTH_TELLING) return [];
      return [{ id: other.candidate.id, titel: other.candidate.titel, score, redenen: parts.map(({ told }) => told) }];
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
