/// <reference lib="webworker" />
/*
 * The service worker. It keeps the site readable without a connection, and steps aside whenever something fails:
 * then the browser goes to the network, as if there were no worker.
 */
import { cacheNames as workboxNames, type WorkboxPlugin } from 'workbox-core';
import { getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { pageKey } from '../addresses.ts';
import type { PageOpened, ToWorker } from '../messages.ts';
import { isKeepable } from '../save-files.ts';
import { cleanUp } from './clean-up.ts';
import { hasAnyWholeIndex, keepWholeIndex } from './index-cache.ts';
import { keptPage } from './kept-page.ts';
import { ADDRESSES, BUILD, CACHES } from './site.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/** Longer than this a visitor does not wait for the network when there is a kept copy. */
const PATIENCE_SECONDS = 3;

/** No errors, and nothing from elsewhere. */
const onlyWhole: WorkboxPlugin = { cacheWillUpdate: async ({ response }) => (isKeepable(response) ? response : null) };

precache(self.__WB_MANIFEST);

const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    onlyWhole,
    { cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url) ?? request },
    { cachedResponseWillBeUsed: ({ request }) => keptPage(request.url) },
    { handlerDidError: () => matchPrecache(ADDRESSES.offlinePage) },
  ],
});
registerRoute(({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && pageKey(url) !== undefined, pages);

/** The shell has the files of this build; kept pages of another build ask for theirs. */
const assets = new CacheFirst({ cacheName: CACHES.assets, plugins: [onlyWhole] });
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && pageKey(url) === undefined && (ADDRESSES.isAsset(url.pathname) || getCacheKeyForURL(url.href) !== undefined),
  async (context) => (await matchPrecache(context.request)) ?? assets.handle(context),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && ADDRESSES.buildOfIndex(url.pathname) !== undefined,
  async ({ request, event, url }) => {
    const build = ADDRESSES.buildOfIndex(url.pathname) ?? BUILD;
    if (request.destination === 'script' && !isSavingData()) event.waitUntil(quietly(keepWholeIndex(build)));
    const index = new CacheFirst({
      cacheName: CACHES.index(build),
      // Pagefind adds the time to the address of its first file; the address has the build in it, so that is needless.
      plugins: [onlyWhole, { cacheKeyWillBeUsed: async () => url.pathname }],
    });
    return index.handle({ request, event });
  },
);

// Blocked or broken storage: the page gets what it would have got without a worker.
setCatchHandler(({ request }) => fetch(request));

/** True when the visitor asked the browser to use little data. */
function isSavingData(): boolean {
  // Only some browsers have this, so TypeScript does not know it.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Work in the background may fail without anyone noticing: the next time it is tried again. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.debug(error);
  }
}

/** Workbox removes the files of the previous build from the shell; pages that are open or kept still need them. */
async function setAsideOldAssets(): Promise<void> {
  const shell = await caches.open(workboxNames.precache);
  const aside = await caches.open(CACHES.assets);
  for (const request of await shell.keys()) {
    const isOld = ADDRESSES.isAsset(new URL(request.url).pathname) && getCacheKeyForURL(request.url) === undefined;
    const file = isOld ? await shell.match(request) : undefined;
    if (file !== undefined) await aside.put(request, file);
  }
}

/** Visited copies of shell pages are older than the new shell. */
async function forgetOldShellPages(): Promise<void> {
  const visited = await caches.open(CACHES.pages);
  for (const request of await visited.keys()) {
    if (getCacheKeyForURL(request.url) !== undefined) await visited.delete(request);
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(quietly(setAsideOldAssets()));
  event.waitUntil(quietly(hasAnyWholeIndex().then((has) => (has ? keepWholeIndex(BUILD) : undefined))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(quietly(forgetOldShellPages()));
  event.waitUntil(quietly(self.clients.claim()));
});

async function welcome({ url, build, hasSearched }: PageOpened): Promise<void> {
  const key = pageKey(url);
  const isKept = key === undefined || (await caches.match(key, { cacheName: CACHES.pages })) !== undefined;
  if (!isKept) {
    const response = await fetch(key);
    if (isKeepable(response)) await (await caches.open(CACHES.pages)).put(key, response);
  }
  if (hasSearched && !isSavingData()) await keepWholeIndex(build);
  await cleanUp();
}

self.addEventListener('message', (event) => {
  // Only pages of this site can send; they send nothing else.
  const message = event.data as ToWorker;
  if (message.type === 'skip-waiting') event.waitUntil(self.skipWaiting());
  else if (message.type === 'opened') event.waitUntil(quietly(welcome(message)));
});
