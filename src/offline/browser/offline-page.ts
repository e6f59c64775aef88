/*
 * The offline page: says whether there is a connection, lists the pages on this device, and keeps everything on
 * request.
 */
import { pageKey } from '../addresses.ts';
import { isComplete } from '../save-state.ts';
import { countPages } from '../keeping-text.ts';
import { SITE_NAME } from '../../settings/constants/name.ts';
import { part } from './part.ts';
import { SaveControl } from './save-control.ts';
import { ADDRESSES } from './site.ts';
import { saveStates, visitedPages } from './stored.ts';

/** A list longer than this is of no help to anyone. */
const LIST_LIMIT = 100;

/** The worker shows this page at the address of a page that is not kept. */
function isStandIn(): boolean {
  return pageKey(location.href) !== ADDRESSES.offlinePage;
}

function showConnection(root: HTMLElement): void {
  const notice = part(root, 'connection');
  notice.hidden = navigator.onLine && !isStandIn();
  part(root, 'connection-title').textContent = navigator.onLine ? 'De site is nu niet bereikbaar' : 'Je bent nu offline';
  part(root, 'not-kept').hidden = !isStandIn();
}

/** Lists the pages that can be read here. */
async function showKept(root: HTMLElement): Promise<void> {
  const everything = (await saveStates()).find(isComplete);
  const visited = (await visitedPages(SITE_NAME)).filter(({ path }) => path !== ADDRESSES.offlinePage);
  const items = visited.slice(0, LIST_LIMIT).map(({ path, title }) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const rest = visited.length - items.length;
  const all = everything === undefined ? '' : `Je hebt alles: ${countPages(everything.totalPages)}.`;
  const some = visited.length === 0 ? '' : `Pagina’s die je bezocht${rest > 0 ? ` (de eerste ${LIST_LIMIT} van ${visited.length})` : ''}:`;
  part(root, 'kept-text').textContent = [all, some].filter((text) => text !== '').join(' ') || 'Je bezocht nog geen andere pagina’s.';
  part(root, 'kept-list').replaceChildren(...items);
  part(root, 'kept').hidden = false;
}

/** Starts the page. Blocked storage leaves it as it is, with a sentence that says so. */
export function startOfflinePage(): void {
  const root = document.querySelector<HTMLElement>('[data-offline]');
  if (root === null) return;
  part(root, 'retry').addEventListener('click', () => location.reload());
  for (const event of ['online', 'offline']) window.addEventListener(event, () => showConnection(root));
  showConnection(root);
  const list = () => showKept(root).catch(() => undefined);
  void list();
  void new SaveControl(root, list).start();
}
