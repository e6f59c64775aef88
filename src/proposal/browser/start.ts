/*
 * Starts the form on the page /voorstellen/: fetches what it needs to know, takes up a kept draft or a published
 * practice, and keeps what is typed in this browser.
 */
import { isRecord, listOf } from '../../schema/untrusted.ts';
import { SLUG_PATTERN } from '../../schema/slug.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import { contextOf, type FormData } from '../form-data.ts';
import { formatDate } from '../../catalog/wording.ts';
import { button, element } from './element.ts';
import { ProposalForm, type FormPlaces } from './form.ts';
import { DraftKeeper } from './saved-draft.ts';
import { Store } from './store.ts';

/** After the last change, in milliseconds. */
const SAVE_DELAY = 500;

function part(root: ParentNode, name: string): HTMLElement {
  const node = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (node === null) throw new Error(`The page has no part ${name}.`);
  return node;
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The data that this same build made: its shape is known, its presence is not. */
async function loadFormData(places: FormPlaces): Promise<FormData> {
  const data = await getJson(places.href('/data/formulier.json'));
  if (!isRecord(data) || !isRecord(data['vocabularia'])) throw new Error('No form data.');
  return data as unknown as FormData;
}

/** A published practice to correct; null when there is none with that id. */
async function loadPublished(id: string, places: FormPlaces): Promise<Draft | null> {
  if (!SLUG_PATTERN.test(id)) return null;
  try {
    const draft = await getJson(places.href(`/data/praktijken/${id}.json`));
    return isRecord(draft) && isRecord(draft['velden']) && listOf(draft['secties']).length > 0 ? (draft as unknown as Draft) : null;
  } catch {
    return null;
  }
}

function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('nl-BE', { hour: '2-digit', minute: '2-digit' });
}

/** Keeps the draft while it changes, and says so. */
function keep(store: Store, keeper: DraftKeeper, told: HTMLElement): void {
  let timer: number | undefined;
  const save = () => {
    window.clearTimeout(timer);
    const now = new Date().toISOString();
    told.textContent = keeper.save(store.draft, now)
      ? `Bewaard in deze browser om ${clock(now)}.`
      : 'Je browser kan dit niet bewaren. Laat deze pagina open tot je klaar bent, of download het bestand.';
  };
  store.onChange(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, SAVE_DELAY);
  });
  // A phone may close the page at any time once it is out of sight.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) save();
  });
}

/** A button that asks once more before it erases. */
function eraseButton(root: HTMLElement, keeper: DraftKeeper): void {
  const box = part(root, 'erase');
  const ask = button('Wis alles en begin opnieuw', 'button button-quiet', () => {
    box.replaceChildren(element('span', { id: 'wis-vraag' }, 'Alles wat je invulde, verdwijnt. Zeker? '), sure, ' ', stay);
    sure.focus();
  });
  const sure = button('Ja, wis alles', 'button', () => {
    keeper.erase();
    // A fresh start at the first step, with nothing left in memory either.
    location.replace(location.pathname + location.search);
  });
  sure.setAttribute('aria-describedby', 'wis-vraag');
  const stay = button('Nee', 'button button-quiet', () => {
    box.replaceChildren(ask);
    ask.focus();
  });
  box.replaceChildren(ask);
}

function tellRestored(root: HTMLElement, savedAt: string): void {
  const notice = part(root, 'restored');
  notice.textContent = `Je begon op ${formatDate(savedAt.slice(0, 10))} aan dit voorstel. We zetten klaar wat je toen invulde.`;
  notice.hidden = false;
}

/** Starts the form in a page that has a place for it. */
export async function startProposal(places: FormPlaces): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-voorstel]');
  if (root === null) return;
  const loading = part(root, 'loading');
  const wijzig = new URLSearchParams(location.search).get('wijzig');
  try {
    const [data, published] = await Promise.all([loadFormData(places), wijzig === null ? null : loadPublished(wijzig, places)]);
    const today = new Date().toISOString().slice(0, 10);
    const isNew = published === null;
    if (wijzig !== null && isNew) part(root, 'unknown').hidden = false;
    if (published !== null) {
      const title = part(root, 'correcting');
      title.textContent = `Je verbetert: ${typeof published.velden['titel'] === 'string' ? published.velden['titel'] : published.id}`;
      title.hidden = false;
    }
    const keeper = new DraftKeeper(isNew ? 'nieuw' : published.id);
    const saved = keeper.load();
    const store = new Store(saved?.draft ?? published ?? emptyDraft(today));
    if (saved !== null) tellRestored(root, saved.savedAt);
    const parts = { preview: part(root, 'preview'), progress: part(root, 'progress') };
    new ProposalForm(part(root, 'form'), parts, store, data, contextOf(data, today), places, isNew).start();
    keep(store, keeper, part(root, 'saved'));
    eraseButton(root, keeper);
    const panel = part(root, 'preview-panel');
    if (panel instanceof HTMLDetailsElement) panel.open = matchMedia('(min-width: 78rem)').matches;
    part(root, 'ready').hidden = false;
    loading.hidden = true;
  } catch {
    loading.textContent = 'Het formulier kan niet geladen worden. Kijk je verbinding na en laad de pagina opnieuw, of gebruik een van de andere manieren hieronder.';
  }
}
