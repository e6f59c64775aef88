/*
 * The script on every page. It shares no module with other scripts, so that it stays one small file.
 */
import { type PageOpened, type SkipWaiting, WHICH_BUILD } from '../messages.ts';
import { showUpdateBar } from './update-bar.ts';

const BUILD = import.meta.env.BUILD_ID;

/** A page that stays open asks for a new version when someone comes back to it, at most this often. */
const ASK_AGAIN_MS = 3_600_000;

/** True when this page has read from its search index, maybe before there was a worker to see it. */
function hasSearched(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${BUILD}/`));
}

function offerNewVersion(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  // Without a controller this is a first visit: nothing is old.
  if (waiting === null || navigator.serviceWorker.controller === null) return;
  showUpdateBar(waiting, () => waiting.postMessage({ type: 'skip-waiting' } satisfies SkipWaiting));
}

/**
 * Registers the service worker, and tells when there is a new version.
 * @param scope folder of the site
 * @throws when the browser does not let us; the page then works as it always did
 */
async function start(scope: string): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data === WHICH_BUILD) ports[0]?.postMessage(BUILD);
  });
  const offer = () => offerNewVersion(registration);
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });

  const { active } = await serviceWorker.ready;
  active?.postMessage({ type: 'opened', url: location.href, build: BUILD, hasSearched: hasSearched() } satisfies PageOpened);
}

/** Waits for a search that is under way, but not longer than this. */
const SEARCH_PATIENCE_MS = 10_000;

/** Resolves once no search is under way: keeping the site for later must not slow down what is asked now. */
function searchDone(): Promise<void> {
  const search = document.querySelector('[data-zoek-klaar="false"]');
  if (search === null) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (search.getAttribute('data-zoek-klaar') !== 'true') return;
      observer.disconnect();
      resolve();
    });
    observer.observe(search, { attributeFilter: ['data-zoek-klaar'] });
    setTimeout(resolve, SEARCH_PATIENCE_MS);
  });
}

/** Makes the site work offline, once the page itself is there. Without it everything works as before. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  addEventListener('load', () => {
    searchDone()
      .then(() => start(scope))
      .catch(() => undefined);
  });
}
