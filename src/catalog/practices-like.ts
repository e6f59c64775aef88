import type { Toepassing } from '../schema/toepassing.ts';
import type { Gemeente, Vocabularia } from '../schema/vocabularium.ts';
import { selectByFacet } from './by-facet.ts';
import type { PraktijkEntry } from './entry.ts';
import { runningRank } from './facet-values.ts';
import { inPeers, peersOf } from './peers.ts';

/** A practice in a municipality like mine. */
interface PracticeLike {
  readonly entry: PraktijkEntry;
  /** The municipality that does it: where it stands best, and of those the nearest in size. */
  readonly gemeente: Gemeente;
  /** What a file tells of it there. */
  readonly there: Toepassing | undefined;
}

/** What municipalities like one do. */
export interface PracticesLike {
  readonly peers: readonly Gemeente[];
  /** How many practices they have that this one has not. */
  readonly total: number;
  /** The first of them. */
  readonly shown: readonly PracticeLike[];
}

/** What a file tells of a practice in a municipality. */
function toepassingAt({ toepassingen = [] }: PraktijkEntry, gemeente: Gemeente): Toepassing | undefined {
  return toepassingen.find((toepassing) => toepassing.gemeente === gemeente.id);
}

/** How it stands in that municipality where a file tells, else how the practice stands as a whole. */
function rankAt(entry: PraktijkEntry, gemeente: Gemeente): number {
  return runningRank(toepassingAt(entry, gemeente) ?? entry.praktijk);
}

/** The practices of municipalities like this one that it has not itself: what runs first, then by nearness in size. */
export function practicesLike(
  gemeente: Gemeente,
  entries: readonly PraktijkEntry[],
  vocabularia: Vocabularia,
  most: number,
): PracticesLike {
  const peers = peersOf(gemeente, vocabularia.gemeenten);
  const here = new Set(selectByFacet('gemeente', gemeente.id, entries, vocabularia));
  const itemsIn = ({ id }: Gemeente) => selectByFacet('gemeente', id, entries, vocabularia).filter((entry) => !here.has(entry));
  const found = inPeers(peers, itemsIn, rankAt);
  const shown = found.slice(0, most).map(({ item, gemeente: at }) => ({ entry: item, gemeente: at, there: toepassingAt(item, at) }));
  return { peers, total: found.length, shown };
}
