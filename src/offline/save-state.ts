import type { SaveEnd } from './save-files.ts';
import type { SaveFile } from './save-list.ts';

/** What a browser remembers of "Bewaar alles"; it lies beside the pages, in the same cache. */
export interface SaveState {
  readonly build: string;
  /** How the last attempt ended; `running` when the page was closed halfway. */
  readonly end: SaveEnd | 'running';
  /** Day of the last attempt, as ISO text. */
  readonly date: string;
  readonly totalFiles: number;
  readonly totalPages: number;
  /** What is not kept. */
  readonly missing: readonly SaveFile[];
}

/** True when nothing is missing. */
export function isComplete({ end, missing }: SaveState): boolean {
  return end === 'finished' && missing.length === 0;
}
