import type { Wijzers } from '../evidence/wijzers.ts';
import type { Praktijk } from '../schema/praktijk.ts';

/** A practice with its id: what the catalogue selects, groups and relates. */
export interface PraktijkEntry {
  readonly id: string;
  readonly praktijk: Praktijk;
  /** What came out of research on it and how sure that is; left out where only the practice itself is looked at. */
  readonly wijzers?: Wijzers;
}
