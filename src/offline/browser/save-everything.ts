import { saveFiles, type SaveOutcome, type SaveTask } from '../save-files.ts';
import { bytesOf, type SaveFile, type SaveList } from '../save-list.ts';
import type { SaveState } from '../save-state.ts';
import type { SaveProgress } from '../keeping-text.ts';
import { ADDRESSES, CACHES } from './site.ts';
import { everythingCaches, writeSaveState } from './stored.ts';

/** The list of everything as it is on the server now. */
async function fetchList(signal: AbortSignal): Promise<SaveList> {
  const response = await fetch(ADDRESSES.saveList, { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(`${ADDRESSES.saveList}: ${response.status}`);
  // Written by our own build.
  return (await response.json()) as SaveList;
}

async function pathsIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

/** Pages may have changed since the browser last saw them; the rest has its version in its address. */
function fetchFile(path: string, signal: AbortSignal): Promise<Response> {
  return fetch(path, { cache: ADDRESSES.buildOfIndex(path) === undefined ? 'no-cache' : 'default', signal });
}

/** Notes for ourselves. When there is no room even for these, the pages that are kept can still be read. */
async function note(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.debug(error);
  }
}

async function toDo(list: SaveList): Promise<SaveTask[]> {
  const index = await caches.open(CACHES.index(list.build));
  const pages = await caches.open(CACHES.everything(list.build));
  const assets = await caches.open(CACHES.assets);
  const indexPaths = await pathsIn(index);
  const pagePaths = await pathsIn(pages);
  const inShell = await Promise.all(list.assets.map(async ({ path }) => (await caches.match(path)) !== undefined));
  return [
    ...list.assets.filter((_, place) => inShell[place] !== true).map((file) => ({ ...file, cache: assets })),
    ...list.index.filter(({ path }) => !indexPaths.has(path)).map((file) => ({ ...file, cache: index })),
    ...list.pages.filter(({ path }) => !pagePaths.has(path)).map((file) => ({ ...file, cache: pages })),
  ];
}

/** Everything of this build is kept: what an older build left, and older copies of the same pages, may go. */
async function removeOlder(list: SaveList): Promise<void> {
  for (const name of await everythingCaches()) if (name !== CACHES.everything(list.build)) await caches.delete(name);
  const visited = await caches.open(CACHES.pages);
  for (const { path } of list.pages) await visited.delete(path);
}

/**
 * Keeps all pages and the whole index. What is kept already is not fetched again, so this also goes on where an
 * earlier attempt stopped.
 * @returns how far it came
 * @throws when the list cannot be fetched or storage is blocked
 */
export async function saveEverything(signal: AbortSignal, onProgress: (progress: SaveProgress) => void): Promise<SaveState> {
  const list = await fetchList(signal);
  const tasks = await toDo(list);
  const all: SaveFile[] = [...list.assets, ...list.index, ...list.pages];
  const totals = { totalFiles: all.length, totalBytes: bytesOf(all) };
  let files = all.length - tasks.length;
  let bytes = totals.totalBytes - bytesOf(tasks);
  onProgress({ files, bytes, ...totals });

  const cache = await caches.open(CACHES.everything(list.build));
  const stateWith = ({ end, missing }: Pick<SaveOutcome, 'missing'> & Pick<SaveState, 'end'>): SaveState => ({
    build: list.build,
    end,
    date: new Date().toISOString(),
    totalFiles: all.length,
    totalPages: list.pages.length,
    missing: missing.map(({ path, bytes: size }) => ({ path, bytes: size })),
  });
  await note(writeSaveState(cache, stateWith({ end: 'running', missing: tasks })));
  const onSaved = (task: SaveTask) => {
    files += 1;
    bytes += task.bytes;
    onProgress({ files, bytes, ...totals });
  };
  const outcome = await saveFiles(tasks, { fetchFile, signal, onSaved });
  const state = stateWith(outcome);
  const isIndexWhole = outcome.missing.every(({ path }) => ADDRESSES.buildOfIndex(path) === undefined);
  if (isIndexWhole) await note((await caches.open(CACHES.index(list.build))).put(ADDRESSES.indexMark(list.build), new Response('')));
  await note(writeSaveState(cache, state));
  if (outcome.end !== 'finished' || outcome.missing.length > 0) return state;
  // A new version may have come while this one was being fetched; then some pages are of the new one.
  if ((await fetchList(signal)).build !== list.build) {
    await caches.delete(CACHES.everything(list.build));
    return saveEverything(signal, onProgress);
  }
  await removeOlder(list);
  return state;
}
