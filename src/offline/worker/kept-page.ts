import { matchPrecache } from 'workbox-precaching';
import { pageKey } from '../addresses.ts';
import { indexBuildIn } from '../page-text.ts';
import { hasWholeIndex } from './index-cache.ts';
import { CACHES } from './site.ts';

/** All kept copies of a page, newest first: as visited, as in the shell, as part of everything. */
async function* copiesOf(key: string): AsyncGenerator<Response> {
  const visited = await caches.match(key, { cacheName: CACHES.pages });
  if (visited !== undefined) yield visited;
  const shell = await matchPrecache(key);
  if (shell !== undefined) yield shell;
  const names = (await caches.keys()).filter((name) => CACHES.buildOf('everything', name) !== undefined);
  for (const cacheName of names.reverse()) {
    const kept = await caches.match(key, { cacheName });
    if (kept !== undefined) yield kept;
  }
}

/**
 * The kept copy of a page to show without a connection: the newest one whose search works, because its index is
 * kept as well. When none can search, the newest one.
 * @param url address that was asked for
 */
export async function keptPage(url: string): Promise<Response | undefined> {
  const key = pageKey(url);
  if (key === undefined) return undefined;
  let newest: Response | undefined;
  for await (const copy of copiesOf(key)) {
    const build = indexBuildIn(await copy.clone().text());
    if (build === undefined || (await hasWholeIndex(build))) return copy;
    newest ??= copy;
  }
  return newest;
}
