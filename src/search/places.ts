import { wordsOf } from '../text/fold.ts';

/** A municipality without a practice of its own, as the build writes it for the browser. */
export interface Place {
  readonly id: string;
  readonly label: string;
  /** Names of its villages and its postcodes, folded, joined by a comma. */
  readonly namen: string;
  /** Ids of the nearest municipalities that do have practices, nearest first. */
  readonly dichtbij: readonly string[];
}

/** Name of the file with these places, in the folder of the index. */
export const PLACES_FILE = 'plaatsen.json';

/** Longest name of a place, in words: "Sint-Genesius-Rode". */
const LONGEST_NAME = 4;

/** The place that a query names, by any of its names or postcodes; undefined when it names none. */
export function placeIn(query: string, places: readonly Place[]): Place | undefined {
  const words = wordsOf(query);
  const names = new Map(places.flatMap((place) => place.namen.split(',').map((name) => [name, place] as const)));
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const found = names.get(words.slice(at, at + length).join(' '));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
