import type { Gemeente, Vocabularia } from '../schema/vocabularium.ts';
import { selectByFacet } from './by-facet.ts';
import type { PraktijkEntry } from './entry.ts';
import { runningRank } from './facet-values.ts';
import { type AtPeer, inPeers, peersOf } from './peers.ts';

/** A practice in a municipality like mine. */
interface PracticeLike {
  readonly entry: PraktijkEntry;
  /** The municipality that does it and is nearest in size. */
  readonly gemeente: Gemeente;
}

/** What municipalities like one do. */
export interface PracticesLike {
  readonly peers: readonly Gemeente[];
  /** How many practices they have that this one has not. */
  readonly total: number;
  /** The first of them. */
  readonly shown: readonly PracticeLike[];
}

/** How it stands in that municipality where a file tells, else how the practice stands as a whole. */
function rankOf({ item, gemeente }: AtPeer<PraktijkEntry, Gemeente>): number {
  const there = item.toepassingen?.find((toepassing) => toepassing.gemeente === gemeente.id);
  return runningRank(there ?? item.praktijk);
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
  const found = inPeers(peers, ({ id }) => selectByFacet('gemeente', id, entries, vocabularia).filter((entry) => !here.has(entry)));
  // Sorting is stable: within a rank the nearest in size stays first.
  const sorted = [...found].sort((a, b) => rankOf(a) - rankOf(b));
  return { peers, total: found.length, shown: sorted.slice(0, most).map(({ item, gemeente: at }) => ({ entry: item, gemeente: at })) };
}
