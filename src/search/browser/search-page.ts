/*
 * The search page and the catalogue: the thin part between the engine and the page. It keeps the address, the field
 * and the results in step, and never lets a slow answer overwrite a newer one.
 */
import { FACETS, type Facet } from '../../catalog/facets.ts';
import type { Order } from '../../catalog/order.ts';
import { isEmpty, selectionFromQuery, selectionToQuery, toggle } from '../../catalog/selection.ts';
import { countPraktijken } from '../../text/wording.ts';
import type { MergedHit } from '../merge.ts';
import type { Plan } from '../planner.ts';
import { normaliseQuery } from '../query.ts';
import { orderFrom, type Question, readQuestion, writeQuestion } from '../question.ts';
import { type Answer, answer, countAnswer } from './answer.ts';
import { drawChips } from './chips.ts';
import { drawCorrection, drawNearby } from './correction.ts';
import { SearchEngine } from './engine.ts';
import { drawFacetGroups, type FacetWords, linksToTickBoxes } from './facet-groups.ts';
import { resultCard } from './result-card.ts';

const PAGE_SIZE = 12;
const TYPING_PAUSE_MS = 150;
/** After this long without a key the last word counts as finished, and may be corrected. */
const FINISHED_MS = 1_200;

/** While editing, the index of the last build is used; before the first build there is none. */
const NO_INDEX = import.meta.env.DEV
  ? 'Er is nog geen zoekindex. Start eerst één keer "npm run build" en herlaad deze pagina.'
  : 'De zoekindex kon niet geladen worden. Herlaad de pagina, of blader per doelgroep of aanpak.';

function isFacet(text: string): text is Facet {
  return FACETS.some((facet) => facet === text);
}

/** Starts the search when the page has one: with a field of its own, or with filters only. */
export function startSearch(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (root) new SearchPage(root, document.querySelector<HTMLInputElement>('#zoek')).start();
}

class SearchPage {
  private readonly root: HTMLElement;
  private readonly field: HTMLInputElement | null;
  /** Heading above what the page shows as long as nothing is asked. */
  private readonly restHeading: string;
  private readonly words: FacetWords;
  /** Order of the page itself; the catalogue has one, the search page has none. */
  private readonly ownOrder: Order | null;
  private engine: Promise<SearchEngine> | undefined;
  private question: Question;
  /** Number of the newest search; an answer with an older number comes too late. */
  private turn = 0;
  private results: readonly MergedHit[] = [];
  private shown = 0;
  private timer = 0;
  private finishTimer = 0;

  constructor(root: HTMLElement, field: HTMLInputElement | null) {
    this.root = root;
    this.field = field;
    this.ownOrder = orderFrom(root.dataset['order']);
    this.question = readQuestion(new URLSearchParams(), this.ownOrder);
    this.restHeading = this.part('result-count').textContent ?? '';
    // Written by our own page at build time.
    this.words = {
      facets: JSON.parse(root.dataset['facetLabels'] ?? '{}') as FacetWords['facets'],
      values: JSON.parse(root.dataset['labels'] ?? '{}') as FacetWords['values'],
    };
  }

  start(): void {
    const { field } = this;
    field?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.type(field.value, 'push');
    });
    field?.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      window.clearTimeout(this.finishTimer);
      this.timer = window.setTimeout(() => this.type(field.value, 'replace'), TYPING_PAUSE_MS);
    });
    linksToTickBoxes(this.part('filters'));
    this.part('filters').addEventListener('change', (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && isFacet(target.name)) this.tick(target.name, target.value);
    });
    this.root.querySelector<HTMLSelectElement>('[data-sort]')?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.ask({ order: orderFrom(event.target.value) }, 'push');
    });
    this.part('more').addEventListener('click', () => void this.showMore(this.turn));
    this.part('clear').addEventListener('click', () => {
      this.ask({ selection: selectionFromQuery(new URLSearchParams()) }, 'push');
      this.focusResults();
    });
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
    // Who comes to a field comes to search: the index is on its way before the first key.
    if (field !== null) this.load().catch(() => (this.engine = undefined));
  }

  private part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`De zoekpagina mist het onderdeel data-${name}.`);
    return found;
  }

  private focusResults(): void {
    document.querySelector<HTMLElement>('#resultaten')?.focus();
  }

  private readAddress(): void {
    const question = readQuestion(new URLSearchParams(location.search), this.ownOrder);
    // A page without a field of its own cannot show what is searched for.
    this.question = this.field === null ? { ...question, query: '', isLiteral: false } : question;
    if (this.field !== null) this.field.value = this.question.query;
    void this.search();
  }

  private type(text: string, how: 'push' | 'replace'): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.finishTimer);
    const query = normaliseQuery(text);
    if (query === this.question.query && how === 'replace') return;
    const isTyping = how === 'replace';
    this.ask({ query, isLiteral: false }, how, isTyping);
    // Once the typing has stopped, the last word may be corrected too.
    if (isTyping) this.finishTimer = window.setTimeout(() => void this.search(), FINISHED_MS);
  }

  private tick(facet: Facet, value: string): void {
    this.ask({ selection: toggle(this.question.selection, facet, value) }, 'push');
  }

  private ask(change: Partial<Question>, how: 'push' | 'replace', isTyping = false): void {
    this.question = { ...this.question, ...change };
    this.writeAddress(how);
    void this.search(isTyping);
  }

  private writeAddress(how: 'push' | 'replace'): void {
    const address = writeQuestion(this.question, this.ownOrder);
    const base = this.root.dataset['base'] ?? location.pathname;
    const target = address.size === 0 ? base : `${base}?${address}`;
    if (how === 'push') history.pushState(null, '', target);
    else history.replaceState(null, '', target);
  }

  private load(): Promise<SearchEngine> {
    const { index = '/', root = '/' } = this.root.dataset;
    this.engine ??= SearchEngine.load(index, root);
    return this.engine;
  }

  /** Searches for the current question; shows the outcome unless a newer search has begun. */
  private async search(isTyping = false): Promise<void> {
    const turn = ++this.turn;
    const { query, selection } = this.question;
    this.root.dataset['zoekKlaar'] = 'false';
    if (this.field !== null) document.title = document.title.replace(/^(?:.* · )?Zoeken/, query === '' ? 'Zoeken' : `${query} · Zoeken`);
    this.carryFilters();
    if (query === '' && isEmpty(selection)) {
      await this.showUnasked(turn);
      this.done(turn);
      return;
    }
    try {
      const engine = await this.load();
      const found = await answer(engine, this.question, isTyping);
      if (turn !== this.turn) return;
      await this.show(found, turn);
      const counts = await countAnswer(engine, found, selection);
      if (turn !== this.turn) return;
      drawFacetGroups(this.part('filters'), counts, selection, this.words);
    } catch (error) {
      if (turn !== this.turn) return;
      // The reason is for developers; visitors get the way on.
      console.error(error);
      this.engine = undefined;
      this.drawAround(null);
      this.showEmpty('Zoeken lukt nu niet', NO_INDEX);
    }
    this.done(turn);
  }

  /** Draws an answer: what stands around the results, and the first of them or the way on. */
  private async show(found: Answer, turn: number): Promise<void> {
    const { plan, hits, near } = found;
    this.results = hits;
    this.shown = 0;
    this.part('unasked').hidden = true;
    this.part('results').replaceChildren();
    this.part('results').hidden = false;
    this.drawAround(plan);
    if (near !== undefined) drawNearby(this.part('correction'), near, this.root.dataset['root'] ?? '/');
    if (hits.length === 0) {
      this.showEmpty('Geen praktijken gevonden', this.emptyHint(found));
      return;
    }
    this.announce(countPraktijken(hits.length), `${countPraktijken(hits.length)} gevonden`);
    this.part('empty').hidden = true;
    await this.showMore(turn);
  }

  /** Nothing is asked: what the page itself shows comes back, with the numbers of all practices beside the filters. */
  private async showUnasked(turn: number): Promise<void> {
    this.results = [];
    this.part('results').replaceChildren();
    this.part('results').hidden = true;
    this.part('more').hidden = true;
    this.part('empty').hidden = true;
    this.part('unasked').hidden = false;
    this.announce(this.restHeading, '');
    this.drawAround(null);
    if (this.root.dataset['base'] === undefined) {
      this.part('filters').replaceChildren();
    } else if (this.engine !== undefined) {
      const counts = await (await this.engine).counts();
      if (turn === this.turn) drawFacetGroups(this.part('filters'), counts, this.question.selection, this.words);
    }
  }

  /** The links to other orders keep the filters. */
  private carryFilters(): void {
    const query = selectionToQuery(this.question.selection).toString();
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('[data-orders] a')) link.search = query;
  }

  /** What to do when nothing is left. */
  private emptyHint({ unfiltered, loosening }: Answer): string {
    const { query } = this.question;
    const about = query === '' ? '' : ` bij "${query}"`;
    if (unfiltered.length === 0) return `Geen enkele praktijk past${about}.`;
    if (loosening === undefined) return `Geen enkele praktijk past${about} met deze filters. Wis een of meer filters om verder te kijken.`;
    const label = this.words.values[loosening.facet]?.[loosening.value] ?? loosening.value;
    return `Zonder "${label}" ${loosening.count === 1 ? 'is er' : 'zijn er'} ${countPraktijken(loosening.count)}.`;
  }

  private async showMore(turn: number): Promise<void> {
    const engine = await this.load();
    const next = this.results.slice(this.shown, this.shown + PAGE_SIZE);
    const cards = await Promise.all(next.map(async (hit) => resultCard(await engine.page(hit), hit.matched)));
    if (turn !== this.turn) return;
    this.part('results').append(...cards);
    if (this.shown > 0) cards[0]?.querySelector('a')?.focus();
    this.shown += cards.length;
    this.part('more').hidden = this.shown >= this.results.length;
  }

  /** What stands around the results: ticked filters, the order, and how the query was read. */
  private drawAround(plan: Plan | null): void {
    const { query, selection, order } = this.question;
    drawChips(this.part('chips'), selection, this.words, (facet, value) => {
      this.tick(facet, value);
      this.focusResults();
    });
    drawCorrection(this.part('correction'), plan, query, () => this.ask({ isLiteral: true }, 'push'));
    const sort = this.root.querySelector<HTMLSelectElement>('[data-sort]');
    if (sort !== null) {
      sort.value = order ?? '';
      const label = sort.closest('label');
      if (label !== null) label.hidden = plan === null && query === '' && isEmpty(selection);
    }
  }

  private showEmpty(heading: string, hint: string): void {
    this.part('results').replaceChildren();
    this.part('unasked').hidden = true;
    this.part('more').hidden = true;
    this.part('empty').hidden = false;
    this.part('clear-item').hidden = isEmpty(this.question.selection);
    this.part('empty-hint').textContent = hint;
    this.announce(heading);
  }

  private announce(heading: string, spoken = heading): void {
    this.part('result-count').textContent = heading;
    const announce = this.part('announce');
    if (announce.textContent !== spoken) announce.textContent = spoken;
  }

  private done(turn: number): void {
    if (turn === this.turn) this.root.dataset['zoekKlaar'] = 'true';
  }
}
