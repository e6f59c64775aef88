/*
 * What a page and the worker say to each other.
 */

/** A page is open. It may have loaded before there was a worker, so the worker has not seen it come by. */
export interface PageOpened {
  readonly type: 'opened';
  /** Address of the page. */
  readonly url: string;
  readonly build: string;
  /** True when the page has read from the search index. */
  readonly hasSearched: boolean;
}

/** The visitor chose to go on with the new version. */
export interface SkipWaiting {
  readonly type: 'skip-waiting';
}

export type ToWorker = PageOpened | SkipWaiting;

/** The worker asks a page what build it is from; the page answers with the id through the port that comes along. */
export const WHICH_BUILD = 'which-build';
