/*
 * Municipalities like mine. The one thing that open data say of all of them is how many people live there, so that is
 * what "like" means here; pages say so.
 */
import type { Gemeente } from '../schema/vocabularium.ts';

/** A place with its inhabitants: all that this needs to know of a municipality, so that anything with a place can ask. */
export type Sized = Pick<Gemeente, 'id' | 'inwoners'>;

/** Like mine is: at most a quarter larger, or one of which mine is at most a quarter larger. */
const FACTOR = 1.25;

/** The largest and smallest have hardly anybody within that reach; they get the nearest ones, so many. */
const FEWEST = 10;

/**
 * How many times larger the larger of two is: 1 for the same size.
 * @returns null when the inhabitants of one of them are not known
 */
export function timesLarger(a: Pick<Sized, 'inwoners'>, b: Pick<Sized, 'inwoners'>): number | null {
  if (a.inwoners === undefined || b.inwoners === undefined) return null;
  return Math.max(a.inwoners, b.inwoners) / Math.min(a.inwoners, b.inwoners);
}

/**
 * The municipalities like one, nearest in size first, without itself: those within the factor, or the nearest ones
 * where that leaves too few.
 * @returns empty when its inhabitants are not known
 */
export function peersOf<G extends Sized>(gemeente: Sized, all: readonly G[]): G[] {
  const bySize = all
    .flatMap((other) => {
      const times = other.id === gemeente.id ? null : timesLarger(gemeente, other);
      return times === null ? [] : [{ other, times }];
    })
    .sort((a, b) => a.times - b.times || (a.other.id < b.other.id ? -1 : 1));
  const within = bySize.filter(({ times }) => times <= FACTOR);
  return (within.length >= FEWEST ? within : bySize.slice(0, FEWEST)).map(({ other }) => other);
}

/** True when all of these are of like size, and not only the nearest ones that there are. */
export function areAlike(gemeente: Sized, peers: readonly Sized[]): boolean {
  return peers.every((peer) => (timesLarger(gemeente, peer) ?? Infinity) <= FACTOR);
}

/** The smallest and largest number of inhabitants among some municipalities; null when none has a known number. */
export function sizeRange(gemeenten: readonly Pick<Sized, 'inwoners'>[]): { readonly van: number; readonly tot: number } | null {
  const known = gemeenten.flatMap(({ inwoners }) => inwoners ?? []);
  return known.length === 0 ? null : { van: Math.min(...known), tot: Math.max(...known) };
}

/** Something that happens in a peer, with that peer. */
export interface AtPeer<T, G extends Sized> {
  readonly item: T;
  readonly gemeente: G;
}

/**
 * What happens in the peers, each thing once: beside the peer where it ranks first and, of those, the one nearest in
 * size. In the order of those ranks, then of the peers.
 * @param itemsIn what happens in a municipality, whatever that is: practices, or places that carry one out
 * @param rankOf how a thing stands in a municipality; lower comes first
 */
export function inPeers<T, G extends Sized>(
  peers: readonly G[],
  itemsIn: (gemeente: G) => readonly T[],
  rankOf: (item: T, gemeente: G) => number = () => 0,
): AtPeer<T, G>[] {
  // Sorting is stable: within a rank the nearest in size stays first.
  const ranked = peers
    .flatMap((gemeente) => itemsIn(gemeente).map((item) => ({ item, gemeente, rank: rankOf(item, gemeente) })))
    .sort((a, b) => a.rank - b.rank);
  const found = new Map<T, AtPeer<T, G>>();
  for (const { item, gemeente } of ranked) if (!found.has(item)) found.set(item, { item, gemeente });
  return [...found.values()];
}
