import { getCacheKeyForURL } from 'workbox-precaching';
import { WHICH_BUILD } from '../messages.ts';
import { fileNamesIn, indexBuildIn } from '../page-text.ts';
import { ADDRESSES, BUILD, CACHES } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a page may take to say what build it is from. One that does not answer may be an old one. */
const ANSWER_MS = 1_000;

function buildOfClient(client: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(undefined), ANSWER_MS);
    client.postMessage(WHICH_BUILD, [port2]);
  });
}

async function isOldPageOpen(): Promise<boolean> {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const builds = await Promise.all(clients.filter(({ url }) => url.startsWith(self.registration.scope)).map(buildOfClient));
  return builds.some((build) => build !== BUILD);
}

/** Builds that are kept as a whole: their pages ask for their own index. */
function buildsKept(names: readonly string[]): Set<string> {
  return new Set([BUILD, ...names.flatMap((name) => CACHES.buildOf('everything', name) ?? [])]);
}

async function removeIndexes(): Promise<void> {
  const names = await caches.keys();
  const kept = buildsKept(names);
  for (const name of names) {
    const build = CACHES.buildOf('index', name);
    if (build !== undefined && !kept.has(build)) await caches.delete(name);
  }
}

/** Removes visited pages that search in an index that is gone; returns the names of the files the others ask for. */
async function removePagesWithoutIndex(): Promise<Set<string>> {
  const names = await caches.keys();
  const kept = buildsKept(names);
  const wanted = new Set<string>();
  for (const name of names.filter((one) => one === CACHES.pages || CACHES.buildOf('everything', one) !== undefined)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const html = (await (await cache.match(request))?.text()) ?? '';
      const build = indexBuildIn(html);
      if (name === CACHES.pages && build !== undefined && !kept.has(build)) await cache.delete(request);
      else for (const file of fileNamesIn(html)) wanted.add(file);
    }
  }
  return wanted;
}

/** Removes files that no kept page asks for, neither itself nor through a stylesheet or script. */
async function removeAssets(wanted: Set<string>): Promise<void> {
  const cache = await caches.open(CACHES.assets);
  const requests = (await cache.keys()).filter(({ url }) => ADDRESSES.isAsset(new URL(url).pathname));
  const nameOf = ({ url }: Request) => url.slice(url.lastIndexOf('/') + 1);
  const queue = requests.filter((request) => wanted.has(nameOf(request)));
  for (const request of queue) {
    const text = /\.(?:css|js)$/.test(request.url) ? await (await cache.match(request))?.text() : undefined;
    for (const name of fileNamesIn(text ?? '')) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      queue.push(...requests.filter((other) => nameOf(other) === name));
    }
  }
  for (const request of requests) {
    const isInShell = getCacheKeyForURL(request.url) !== undefined;
    if (isInShell || !wanted.has(nameOf(request))) await cache.delete(request);
  }
}

/**
 * Removes what is left of older builds, once no page of another build is open any more: an open page goes on asking
 * for its own index and its own files, which the server no longer has.
 */
export async function cleanUp(): Promise<void> {
  const cache = await caches.open(CACHES.assets);
  const mark = ADDRESSES.cleanMark(BUILD);
  if ((await cache.match(mark)) !== undefined || (await isOldPageOpen())) return;
  await removeIndexes();
  await removeAssets(await removePagesWithoutIndex());
  for (const { url } of await cache.keys()) if (!ADDRESSES.isAsset(new URL(url).pathname)) await cache.delete(url);
  await cache.put(mark, new Response(''));
}
