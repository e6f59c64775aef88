/*
 * Starts the form on the page /voorstellen/: takes up a kept draft or a published practice, and keeps what is typed in
 * this browser.
 */
import { withoutItself } from '../check-draft.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import { contextOf, type FormData } from '../form-data.ts';
import { formatDate } from '../../text/wording.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { button, element } from './element.ts';
import { ProposalForm, type FormPlaces } from './form.ts';
import { loadFormData, loadPublished } from './load-proposal.ts';
import { DraftKeeper } from './saved-draft.ts';
import { Store } from './store.ts';

/** After the last change, in milliseconds. */
const SAVE_DELAY = 500;

function part(root: ParentNode, name: string): HTMLElement {
  const node = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (node === null) throw new Error(`The page has no part ${name}.`);
  return node;
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

/** Says which page is corrected, or that the one in the address is not there. */
function tellPublished(root: HTMLElement, published: Draft | null, isAsked: boolean): void {
  if (published === null) {
    if (isAsked) part(root, 'unknown').hidden = false;
    return;
  }
  const { titel } = published.velden;
  const title = part(root, 'correcting');
  title.textContent = `Je verbetert: ${typeof titel === 'string' ? titel : published.id}`;
  title.hidden = false;
}

/** The draft to go on with: the one that this browser kept, the published page, or an empty one. */
function takeUp(root: HTMLElement, published: Draft | null, today: string): { readonly draft: Draft; readonly keeper: DraftKeeper } {
  const name = published?.id ?? 'nieuw';
  const basis = published === null ? '' : JSON.stringify(published);
  const saved = new DraftKeeper(name, basis).load();
  if (saved === null) return { draft: published ?? emptyDraft(today), keeper: new DraftKeeper(name, basis) };
  tellRestored(root, saved.savedAt, saved.basis !== basis);
  // What was taken up stays based on the page as it was then, until someone starts again.
  return { draft: saved.draft, keeper: new DraftKeeper(name, saved.basis) };
}

/** What exists besides the draft. */
function contextBeside(published: Draft | null, data: FormData, today: string): RuleContext {
  const context = contextOf(data, today);
  return published === null ? context : withoutItself(context, `praktijken/${published.id}.mdx`);
}

/** Shows the page once all of it works. */
function showReady(root: HTMLElement): void {
  const panel = part(root, 'preview-panel');
  if (panel instanceof HTMLDetailsElement) panel.open = matchMedia('(min-width: 78rem)').matches;
  part(root, 'ready').hidden = false;
  part(root, 'loading').hidden = true;
}

/**
 * Starts the form in a page that has a place for it.
 * @throws Error when what it needs cannot be fetched; the page then says so
 */
export async function startProposal(places: FormPlaces): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-voorstel]');
  if (root === null) return;
  const wijzig = new URLSearchParams(location.search).get('wijzig');
  const [data, published] = await Promise.all([loadFormData(places), wijzig === null ? null : loadPublished(wijzig, places)]);
  const today = new Date().toISOString().slice(0, 10);
  tellPublished(root, published, wijzig !== null);
  const { draft, keeper } = takeUp(root, published, today);
  const store = new Store(draft);
  const context = contextBeside(published, data, today);
  const parts = { preview: part(root, 'preview'), progress: part(root, 'progress') };
  new ProposalForm(part(root, 'form'), parts, store, data, context, places, published).start();
  const stopKeeping = keep(store, keeper, { told: part(root, 'saved'), alarm: part(root, 'alarm') });
  eraseButton(root, keeper, stopKeeping);
  showReady(root);
}
