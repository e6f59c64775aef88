import type { Wijzers } from '../evidence/wijzers.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Toepassing } from '../schema/toepassing.ts';

/** A practice with its id: what the catalogue selects, groups and relates. */
export interface PraktijkEntry {
  readonly id: string;
  readonly praktijk: Praktijk;
  /** What came out of research on it and how sure that is; left out where only the practice itself is looked at. */
  readonly wijzers?: Wijzers;
  /** The municipalities that do it by a file of their own, in order of their ids; left out where only the page itself is looked at. */
  readonly toepassingen?: readonly Toepassing[];
}
