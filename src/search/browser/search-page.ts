/*
 * The search page and the catalogue: the thin part between the engine and the page. It keeps the address, the field
 * and the results in step, and never lets a slow answer overwrite a newer one.
 */
import { type AddressState, withState } from '../../address/state.ts';
import { AddressBar, type Change } from '../../address/browser/address-bar.ts';
import type { Facet } from '../../catalog/facets.ts';
import { NOTHING_TICKED } from '../../catalog/selection.ts';
import { isEmpty, release, toggle } from '../../filters/choice.ts';
import type { MergedHit } from '../merge.ts';
import { asksForHelp } from '../help.ts';
import type { Kind } from '../kinds.ts';
import { orderFrom, queryAddress, type Question, questionState, shownKind } from '../question.ts';
import { loadAllKinds } from './all-kinds.ts';
import { answer, countAnswer, hitsByKind } from './answer.ts';
import { SearchEngine } from './engine.ts';
import { resultCard } from './result-card.ts';
import type { PagefindPage } from './pagefind.ts';
import { resultRow } from './result-row.ts';
import { type ResultsListener, ResultsView } from './results-view.ts';
import { SearchField } from './search-field.ts';

const PAGE_SIZE = 12;

/** While editing, the index of the last build is used; before the first build there is none. */
const NO_INDEX = import.meta.env.DEV
  ? 'Er is nog geen zoekindex. Start eerst één keer "npm run build" en herlaad deze pagina.'
  : 'De zoekindex kon niet geladen worden. Herlaad de pagina, of blader per doelgroep of aanpak.';

/** Starts the search when the page has one: with a field of its own, or with filters only. */
export function startSearch(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (root) new SearchPage(root, document.querySelector<HTMLInputElement>('#zoek')).start();
}

class SearchPage {
  private readonly root: HTMLElement;
  private readonly field: SearchField | null;
  private readonly view: ResultsView;
  private readonly address: AddressBar<Question>;
  private engine: Promise<SearchEngine> | undefined;
  private question: Question;
  /** Number of the newest search; an answer with an older number comes too late. */
  private turn = 0;
  /** The hits of the list that stands whole, and their kind. */
  private results: readonly MergedHit[] = [];
  private kind: Kind = 'praktijk';
  private shown = 0;
  /** True when the next answer takes the focus. */
  private isToResults = false;

  constructor(root: HTMLElement, input: HTMLInputElement | null) {
    this.root = root;
    // Order of the page itself; the catalogue has one, the search page has none.
    const state = questionState(orderFrom(root.dataset['order']));
    this.question = state.rest;
    this.address = new AddressBar(state, (question) => this.take(question));
    const listener: ResultsListener = {
      tick: (facet, value) => this.tick(facet, value),
      untick: (facet, value) => {
        this.tick(facet, value);
        this.view.focusResults();
      },
      order: (order) => this.ask({ order }),
      more: () => void this.showMore(this.turn),
      clear: () => {
        this.ask({ selection: NOTHING_TICKED });
        this.view.focusResults();
      },
      loosen: (facets) => {
        this.ask({ selection: release(this.question.selection, facets) });
        this.view.focusResults();
      },
      searchLiterally: () => this.ask({ isLiteral: true }),
    };
    this.view = new ResultsView(root, listener, (kind) => this.addressOf(state, kind));
    this.field =
      input &&
      new SearchField(input, {
        typed: (query) => this.ask({ query, isLiteral: false }, 'typing'),
        finished: () => void this.search(),
        submitted: (query) => this.ask({ query, isLiteral: false }, 'typed'),
      });
  }

  /** The address of this search with another kind. Filters and order are about practices, and go with those only. */
  private addressOf(state: AddressState<Question>, kind: Kind | null): string {
    const { query, selection, order, isLiteral } = this.question;
    const isPractices = kind === 'praktijk';
    const question = {
      query,
      kind,
      selection: isPractices ? selection : NOTHING_TICKED,
      order: isPractices ? order : state.rest.order,
      isLiteral,
    };
    return withState(location.pathname, state.encode(question));
  }

  start(): void {
    // Before the address tells of it: who asks for all of a kind goes on at the top of that list.
    this.root.addEventListener('click', ({ target }) => {
      this.isToResults = target instanceof Element && target.closest('[data-all]') !== null;
    });
    const opened = this.address.start();
    this.field?.start();
    this.view.start();
    this.take(opened);
    // Who comes to a field comes to search: the index is on its way before the first key.
    if (this.field !== null) this.load().catch(() => (this.engine = undefined));
  }

  /** Takes over a question from the address. */
  private take(question: Question): void {
    // A page without a field cannot show what is searched for: a form without scripts led here.
    if (this.field === null && question.query !== '') {
      location.replace(withState(this.root.dataset['zoeken'] ?? '', queryAddress(question.query)));
      return;
    }
    this.question = question;
    this.field?.show(question.query);
    void this.search();
  }

  private tick(facet: Facet, value: string): void {
    this.ask({ selection: toggle(this.question.selection, facet, value) });
  }

  private ask(change: Partial<Question>, how: Change = 'chosen'): void {
    this.question = { ...this.question, ...change };
    this.address.write(this.question, how, this.root.dataset['base']);
    void this.search(how === 'typing');
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
    this.view.setBusy(true);
    if (this.field !== null) document.title = document.title.replace(/^(?:.* · )?Zoeken/, query === '' ? 'Zoeken' : `${query} · Zoeken`);
    this.view.carryFilters(selection);
    const help = document.querySelector<HTMLElement>('[data-help]');
    if (help !== null) help.hidden = !asksForHelp(query);
    try {
      if (query === '' && isEmpty(selection)) await this.showUnasked(turn);
      else await this.showAnswer(turn, isTyping);
    } catch (error) {
      if (turn !== this.turn) return;
      // The reason is for developers; visitors get the way on.
      console.error(error);
      this.engine = undefined;
      this.view.showFailure(this.question, NO_INDEX);
    }
    if (turn === this.turn) this.view.setBusy(false);
  }

  private async showAnswer(turn: number, isTyping: boolean): Promise<void> {
    const { question } = this;
    const engine = await this.load();
    const found = await answer(engine, question, isTyping);
    if (turn !== this.turn) return;
    const kind = this.field === null ? 'praktijk' : shownKind(question);
    this.kind = kind ?? 'praktijk';
    this.results = hitsByKind(found)[this.kind];
    this.shown = 0;
    const around = kind === null ? await loadAllKinds(engine, found, question.query) : null;
    if (turn !== this.turn) return;
    this.view.showAnswer(question, found, this.root.dataset['root'] ?? '/');
    if (around !== null) this.view.showAllKinds(around, found);
    if (this.isToResults) this.view.focusResults();
    this.isToResults = false;
    if (this.results.length > 0) await this.showMore(turn);
    const counts = await countAnswer(engine, found, question.selection);
    if (turn === this.turn) this.view.showCounts(counts, question.selection);
  }

  /** Nothing is asked: the page as it was, with the numbers of all practices beside the filters. */
  private async showUnasked(turn: number): Promise<void> {
    this.results = [];
    this.view.showUnasked(this.question);
    if (this.root.dataset['base'] === undefined) {
      this.view.clearFilters();
    } else if (this.engine !== undefined) {
      const counts = await (await this.engine).counts();
      if (turn === this.turn) this.view.showCounts(counts, this.question.selection);
    }
  }

  private async showMore(turn: number): Promise<void> {
    const engine = await this.load();
    const next = this.results.slice(this.shown, this.shown + PAGE_SIZE);
    const { kind } = this;
    const heading = this.field === null ? 'h3' : 'h4';
    const draw = (page: PagefindPage, { matched }: MergedHit) =>
      kind === 'praktijk' ? resultCard(page, matched, heading) : resultRow(page, kind);
    const cards = await Promise.all(next.map(async (hit) => draw(await engine.page(hit), hit)));
    if (turn !== this.turn) return;
    const isMore = this.shown > 0;
    this.shown += cards.length;
    this.view.addCards(cards, { isMore, isLast: this.shown >= this.results.length });
  }
}
