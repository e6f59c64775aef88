import type { DuplicateCandidate } from './duplicate-candidate.ts';
import { folded, shinglesOf, tellingWords, trigramsOf } from './likeness.ts';
import { numberOf, type SortedSet, sortedSet } from './sorted-sets.ts';

/** A candidate, taken apart once. Words, groups of letters and rows of words stand as numbers. */
export interface Prepared {
  readonly candidate: DuplicateCandidate;
  readonly foldedTitle: string;
  /** The telling words of the whole title, and of the part before the colon or comma, which is often the name. */
  readonly titles: readonly SortedSet[];
  readonly trigrams: SortedSet;
  readonly summary: SortedSet;
  /** Telling words of summary and text. */
  readonly words: SortedSet;
  /** The same with those of the title: what another text may have in common with this page. */
  readonly allWords: SortedSet;
  /** Words that follow each other, in fours. */
  readonly shingles: SortedSet;
  readonly organisations: readonly SortedSet[];
  readonly places: SortedSet;
}

const numbersOf = (texts: Iterable<string>): SortedSet => sortedSet(Array.from(texts, numberOf));

/** Takes a candidate apart. */
export function prepare(candidate: DuplicateCandidate): Prepared {
  const text = `${candidate.samenvatting}\n${candidate.tekst}`;
  const titles = [...new Set([candidate.titel, candidate.titel.split(/[:,–]/)[0] ?? ''])].map(tellingWords);
  const placeWords = new Set(candidate.plaatsen.flatMap((place) => [...tellingWords(place)]));
  const words = tellingWords(text);
  return {
    candidate,
    foldedTitle: folded(candidate.titel),
    titles: titles.map(numbersOf),
    trigrams: numbersOf(trigramsOf(titles[0] ?? new Set())),
    summary: numbersOf(tellingWords(candidate.samenvatting)),
    words: numbersOf(words),
    allWords: numbersOf([...words, ...(titles[0] ?? [])]),
    shingles: numbersOf(shinglesOf(text)),
    // "Stad Brugge" is no organisation but a place.
    organisations: candidate.organisaties
      .map((name) => numbersOf([...tellingWords(name)].filter((word) => !placeWords.has(word))))
      .filter((words) => words.length > 0),
    places: numbersOf(candidate.plaatsen.map(folded)),
  };
}
