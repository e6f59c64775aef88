/*
 * What is kept in this browser, as the offline page sees it.
 */
import { pageKey } from '../addresses.ts';
import { titleOf } from '../page-text.ts';
import type { SaveState } from '../save-state.ts';
import { ADDRESSES, CACHES } from './site.ts';

/** A page that can be read without a connection. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

/** Names of the caches that "Bewaar alles" filled, whole or in part. */
export async function everythingCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => CACHES.buildOf('everything', name) !== undefined);
}

/** How far "Bewaar alles" came, per build; newest last. */
export async function saveStates(): Promise<SaveState[]> {
  const states: SaveState[] = [];
  for (const cacheName of await everythingCaches()) {
    const response = await caches.match(ADDRESSES.saveState, { cacheName });
    // Written by writeSaveState below.
    if (response !== undefined) states.push((await response.json()) as SaveState);
  }
  return states.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Remembers how far "Bewaar alles" came. What it replaces goes first: on a full device that makes the room for it. */
export async function writeSaveState(cache: Cache, state: SaveState): Promise<void> {
  await cache.delete(ADDRESSES.saveState);
  await cache.put(ADDRESSES.saveState, new Response(JSON.stringify(state), { headers: { 'Content-Type': 'application/json' } }));
}

/** Pages that were visited, by title. */
export async function visitedPages(siteName: string): Promise<KeptPage[]> {
  const cache = await caches.open(CACHES.pages);
  const pages: KeptPage[] = [];
  for (const request of await cache.keys()) {
    const path = pageKey(request.url);
    const html = await (await cache.match(request))?.text();
    if (path !== undefined && html !== undefined) pages.push({ path, title: titleOf(html, siteName) || path });
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}

/** Removes all kept pages and indexes. The shell stays: the site itself needs it. */
export async function removeKept(): Promise<void> {
  for (const name of await caches.keys()) {
    const isKept = name === CACHES.pages || (['index', 'everything'] as const).some((kind) => CACHES.buildOf(kind, name) !== undefined);
    if (isKept) await caches.delete(name);
  }
}
