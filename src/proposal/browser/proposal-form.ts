/*
 * Starts the form on the page /voorstellen/: fetches what it needs to know, takes up a kept draft or a published
 * practice, and keeps what is typed in this browser.
 */
import { isRecord, listOf } from '../../schema/untrusted.ts';
import { SLUG_PATTERN } from '../../schema/slug.ts';
import { withoutItself } from '../check-draft.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import { contextOf, type FormData } from '../form-data.ts';
import { formatDate } from '../../text/wording.ts';
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

/** What is at an address; null when nothing is there. */
async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The data that this same build made: its shape is known, its presence is not. */
async function loadFormData(places: FormPlaces): Promise<FormData> {
  const data = await getJson(places.href('/data/formulier.json'));
  if (!isRecord(data) || !isRecord(data['vocabularia'])) throw new Error('No form data.');
  return data as unknown as FormData;
}

/**
 * A published practice to correct; null when there is none with that id.
 * @throws Error when it cannot be fetched: an empty form would be a wrong answer to that
 */
async function loadPublished(id: string, places: FormPlaces): Promise<Draft | null> {
  if (!SLUG_PATTERN.test(id)) return null;
  const draft = await getJson(places.href(`/data/praktijken/${id}.json`));
  return isRecord(draft) && isRecord(draft['velden']) && listOf(draft['secties']).length > 0 ? (draft as unknown as Draft) : null;
}

function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('nl-BE', { hour: '2-digit', minute: '2-digit' });
}

/** What `keep` writes its words in: what changes all the time is not read aloud, what goes wrong is. */
interface SavedNotices {
  readonly told: HTMLElement;
  readonly alarm: HTMLElement;
}

/**
 * Keeps the draft while it changes, and says so.
 * @returns a function that stops it
 */
function keep(store: Store, keeper: DraftKeeper, { told, alarm }: SavedNotices): () => void {
  let timer: number | undefined;
  let isStopped = false;
  let otherTab = '';
  const warn = (text: string) => {
    if (alarm.textContent !== text) alarm.textContent = text;
  };
  const save = () => {
    window.clearTimeout(timer);
    timer = undefined;
    const now = new Date().toISOString();
    const isSaved = keeper.save(store.draft, now);
    told.textContent = isSaved ? `Bewaard in deze browser om ${clock(now)}.` : '';
    warn(isSaved ? otherTab : 'Je browser kan dit niet bewaren. Laat deze pagina open tot je klaar bent, of download het bestand.');
  };
  store.onChange(() => {
    window.clearTimeout(timer);
    if (!isStopped) timer = window.setTimeout(save, SAVE_DELAY);
  });
  // A phone may close the page at any time once it is out of sight.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) save();
  });
  keeper.onOtherTab(() => {
    otherTab = 'Je werkt ook in een ander tabblad aan dit voorstel. Ga in één tabblad verder: alleen wat je laatst typt, blijft bewaard.';
    warn(otherTab);
  });
  return () => {
    isStopped = true;
    window.clearTimeout(timer);
    timer = undefined;
  };
}

/** A button that asks once more before it erases. */
function eraseButton(root: HTMLElement, keeper: DraftKeeper, stopKeeping: () => void): void {
  const box = part(root, 'erase');
  const ask = button('Wis alles en begin opnieuw', 'link', () => {
    box.replaceChildren(element('span', { id: 'wis-vraag' }, 'Alles wat je invulde, verdwijnt. Zeker? '), sure, ' ', stay);
    sure.focus();
  });
  const sure = button('Ja, wis alles', 'button', () => {
    // Leaving the page keeps what is in it: not this time.
    stopKeeping();
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

/** @param isOutdated true when the page that is corrected changed since */
function tellRestored(root: HTMLElement, savedAt: string, isOutdated: boolean): void {
  const notice = part(root, 'restored');
  const taken = `Op ${formatDate(savedAt.slice(0, 10))} werkte je aan dit voorstel. We zetten klaar wat je toen invulde.`;
  const changed = 'De pagina zelf is intussen veranderd. Klik op “Wis alles en begin opnieuw” om van de nieuwe versie te vertrekken.';
  notice.textContent = isOutdated ? `${taken} ${changed}` : taken;
  notice.hidden = false;
}

/**
 * Starts the form in a page that has a place for it.
 * @throws Error when what it needs cannot be fetched; the page then says so
 */
export async function startProposal(places: FormPlaces): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-voorstel]');
  if (root === null) return;
  const loading = part(root, 'loading');
  const wijzig = new URLSearchParams(location.search).get('wijzig');
  const [data, published] = await Promise.all([loadFormData(places), wijzig === null ? null : loadPublished(wijzig, places)]);
  const today = new Date().toISOString().slice(0, 10);
  const isNew = published === null;
  if (wijzig !== null && isNew) part(root, 'unknown').hidden = false;
  if (published !== null) {
    const title = part(root, 'correcting');
    title.textContent = `Je verbetert: ${typeof published.velden['titel'] === 'string' ? published.velden['titel'] : published.id}`;
    title.hidden = false;
  }
  const basis = isNew ? '' : JSON.stringify(published);
  const saved = new DraftKeeper(isNew ? 'nieuw' : published.id, basis).load();
  // What was taken up stays based on the page as it was then, until someone starts again.
  const keeper = new DraftKeeper(isNew ? 'nieuw' : published.id, saved?.basis ?? basis);
  const store = new Store(saved?.draft ?? published ?? emptyDraft(today));
  if (saved !== null) tellRestored(root, saved.savedAt, saved.basis !== basis);
  const context = isNew ? contextOf(data, today) : withoutItself(contextOf(data, today), `praktijken/${published.id}.mdx`);
  const parts = { preview: part(root, 'preview'), progress: part(root, 'progress') };
  new ProposalForm(part(root, 'form'), parts, store, data, context, places, published).start();
  const stopKeeping = keep(store, keeper, { told: part(root, 'saved'), alarm: part(root, 'alarm') });
  eraseButton(root, keeper, stopKeeping);
  const panel = part(root, 'preview-panel');
  if (panel instanceof HTMLDetailsElement) panel.open = matchMedia('(min-width: 78rem)').matches;
  part(root, 'ready').hidden = false;
  loading.hidden = true;
}
