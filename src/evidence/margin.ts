import { type Contrast, contrastsOf } from './contrasts.ts';
import { type Combination, pooledFor } from './combination.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';
import type { AssessedStudy } from './study.ts';

/** What goes with an average over unlike approaches or groups: whether they differ, and how much it hangs on choices. */
export interface MarginDetails {
  /** By approach, by group, or both for all together; only what can be compared. */
  readonly contrasts: readonly Contrast[];
  /** Null with fewer than ten studies. */
  readonly sensitivity: Sensitivity | null;
}

/** Examines the average of a margin: an approach for all groups, a group for all approaches, or all together. */
export function examineMargin(all: readonly AssessedStudy[], combination: Combination): MarginDetails {
  return { contrasts: contrastsOf(pooledFor(all, combination), combination), sensitivity: sensitivityOf(all, combination) };
}
