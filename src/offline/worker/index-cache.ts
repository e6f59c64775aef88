import type { SaveFile } from '../save-list.ts';
import { saveFiles } from '../save-files.ts';
import { ADDRESSES, CACHES } from './site.ts';

/** Builds whose index is being fetched now, so that two pages do not fetch it twice. */
const running = new Map<string, Promise<void>>();

/** True when the whole index of a build is kept. */
export async function hasWholeIndex(build: string): Promise<boolean> {
  return (await caches.match(ADDRESSES.indexMark(build), { cacheName: CACHES.index(build) })) !== undefined;
}

async function fetchIndex(build: string): Promise<void> {
  if (await hasWholeIndex(build)) return;
  const answer = await fetch(ADDRESSES.indexList(build));
  if (!answer.ok) return;
  // Written by our own build.
  const files = (await answer.json()) as readonly SaveFile[];
  const cache = await caches.open(CACHES.index(build));
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const { missing } = await saveFiles(
    files.filter(({ path }) => !kept.has(path)).map((file) => ({ ...file, cache })),
    { fetchFile: (path) => fetch(path), signal: new AbortController().signal, parallel: 3 },
  );
  if (missing.length === 0) await cache.put(ADDRESSES.indexMark(build), new Response(''));
}

/**
 * Keeps the whole index of a build: with half an index a search would find half, and after a deployment the files
 * of the old index are gone while a page of the old build may still be open. Does nothing when it is kept already.
 */
export function keepWholeIndex(build: string): Promise<void> {
  const current = running.get(build) ?? fetchIndex(build).finally(() => running.delete(build));
  running.set(build, current);
  return current;
}

/** True when some index is kept whole: then whoever uses this browser searches, and counts on it. */
export async function hasAnyWholeIndex(): Promise<boolean> {
  for (const name of await caches.keys()) {
    const build = CACHES.buildOf('index', name);
    if (build !== undefined && (await hasWholeIndex(build))) return true;
  }
  return false;
}
