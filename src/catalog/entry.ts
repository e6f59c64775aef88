import type { Praktijk } from '../schema/praktijk.ts';

/** A practice with its id: what the catalogue selects, groups and relates. */
export interface PraktijkEntry {
  readonly id: string;
  readonly praktijk: Praktijk;
  /** Level on the evidence ladder, 0 to 5; unknown counts as 0. */
  readonly niveau?: number;
}
