import { type Collection, keysOf, type Postings } from './collection.ts';
import type { Prepared } from './prepared.ts';

/** Who may be like a candidate, and how many entries were looked up to find out. */
export interface Nearby {
  /** Places in the collection. */
  readonly places: ReadonlySet<number>;
  readonly looked: number;
}

/**
 * How far to look, of each kind: entries that are looked up, rarest first, and candidates that are kept. A fixed number,
 * so that the work for one candidate does not grow with the collection. Rare words find copies first: what is left out
 * are the words that hundreds of pages share, which weigh next to nothing. (On the real practices the answers are those of
 * comparing all with all; the test proves it.)
 */
const REACH = {
  words: { look: 3000, keep: 16 },
  titles: { look: 600, keep: 16 },
  trigrams: { look: 1500, keep: 8 },
  organisations: { look: 400, keep: 16 },
} as const;

/** How rarely a thing stands in the collection; what nobody has comes last, for it finds nobody. */
const entriesOf = (postings: Postings, key: number): readonly number[] => postings.get(key) ?? [];

/** What candidates share with these keys, rarest keys first, until the reach is used. */
function sharedWith(
  keys: Iterable<number>,
  postings: Postings,
  look: number,
): { readonly shared: ReadonlyMap<number, number>; readonly looked: number } {
  const lists = Array.from(keys, (key) => entriesOf(postings, key))
    .filter((entries) => entries.length > 0)
    .sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  let looked = 0;
  for (const entries of lists) {
    if (looked + entries.length > look) break;
    looked += entries.length;
    for (const place of entries) shared.set(place, (shared.get(place) ?? 0) + 1 / entries.length);
  }
  return { shared, looked };
}

/** The candidates that share most; of those that share as much, the first in the collection. */
function mostOf(shared: ReadonlyMap<number, number>, keep: number): number[] {
  // The best so far, in order: of thousands few are kept, so sorting all of them would be for nothing.
  const best: (readonly [place: number, share: number])[] = [];
  for (const entry of shared) {
    const [place, share] = entry;
    const goesBefore = ([other, theirs]: readonly [number, number]) => share > theirs || (share === theirs && place < other);
    const last = best.at(-1);
    if (best.length === keep && last !== undefined && !goesBefore(last)) continue;
    const index = best.findIndex(goesBefore);
    best.splice(index === -1 ? best.length : index, 0, entry);
    if (best.length > keep) best.pop();
  }
  return best.map(([place]) => place);
}

/**
 * The candidates of a collection that may be like one, without comparing it with all.
 * @returns places in the collection; its own is left out
 */
export function nearbyIn({ postings, placeOf }: Collection, mine: Prepared): Nearby {
  const keys = keysOf(mine);
  const own = placeOf.get(mine.candidate);
  const places = new Set<number>();
  let looked = 0;
  for (const kind of ['words', 'titles', 'trigrams', 'organisations'] as const) {
    const found = sharedWith(keys[kind], postings[kind], REACH[kind].look);
    looked += found.looked;
    for (const place of mostOf(found.shared, REACH[kind].keep + 1)) if (place !== own) places.add(place);
  }
  return { places, looked };
}
