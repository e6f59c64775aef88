import type { SaveFile } from './save-list.ts';

/** A file and the cache that it belongs in. */
export interface SaveTask extends SaveFile {
  readonly cache: Pick<Cache, 'put'>;
}

export interface SaveOptions {
  readonly fetchFile: (path: string, signal: AbortSignal) => Promise<Response>;
  readonly signal: AbortSignal;
  /** Called for each file that is kept. */
  readonly onSaved?: (task: SaveTask) => void;
  /** Number of files on their way at the same time. */
  readonly parallel?: number;
}

/** Why saving ended: all tried, stopped on request, no room left, no connection, or the browser does not let us. */
export type SaveEnd = 'finished' | 'stopped' | 'full' | 'unreachable' | 'blocked';

export interface SaveOutcome {
  readonly end: SaveEnd;
  /** What is not kept, in the order of the tasks. */
  readonly missing: readonly SaveTask[];
}

/** True for a response that may be kept: whole, from this site, not from another address. */
export function isKeepable(response: Response): boolean {
  return response.status === 200 && response.type !== 'opaque' && !response.redirected;
}

/** True when the browser says that there is no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/**
 * Fetches files and puts them in their cache, a few at a time. Never throws: whoever asked gets told what is
 * missing and why, and what is kept stays usable.
 */
export async function saveFiles(tasks: readonly SaveTask[], options: SaveOptions): Promise<SaveOutcome> {
  const { fetchFile, signal, onSaved, parallel = 6 } = options;
  const saved = new Set<SaveTask>();
  const queue = [...tasks];
  // The first worker that finds a reason to stop ends all of them.
  let end: SaveEnd = 'finished';

  const save = async (task: SaveTask): Promise<void> => {
    let response: Response;
    try {
      response = await fetchFile(task.path, signal);
    } catch {
      if (end === 'finished') end = signal.aborted ? 'stopped' : 'unreachable';
      return;
    }
    if (!isKeepable(response)) return;
    try {
      await task.cache.put(task.path, response);
    } catch (error) {
      if (end === 'finished') end = signal.aborted ? 'stopped' : isFull(error) ? 'full' : 'blocked';
      return;
    }
    saved.add(task);
    onSaved?.(task);
  };
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined && end === 'finished'; task = queue.shift()) {
      if (signal.aborted) {
        end = 'stopped';
        return;
      }
      await save(task);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { end, missing: tasks.filter((task) => !saved.has(task)) };
}
