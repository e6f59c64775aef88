/*
 * The search page: the thin part between the index and the page. It keeps the address, the field and the
 * results in step, and never lets a slow answer overwrite a newer one.
 */
import { FACETS, type Facet } from '../../catalog/facets.ts';
import { isEmpty, type Selection, selectionFromQuery, selectionToQuery, toggle } from '../../catalog/selection.ts';
import { countPraktijken } from '../../catalog/wording.ts';
import { normaliseQuery } from '../query.ts';
import { drawFacetGroups, type FacetWords, linksToTickBoxes } from './facet-groups.ts';
import { loadPagefind, type Pagefind, type PagefindCounts, type PagefindFilters, type PagefindResult } from './pagefind.ts';
import { resultCard } from './result-card.ts';

const PAGE_SIZE = 12;
const TYPING_PAUSE_MS = 180;

/** While editing, the index of the last build is used; before the first build there is none. */
const NO_INDEX = import.meta.env.DEV
  ? 'Er is nog geen zoekindex. Start eerst één keer "npm run build" en herlaad deze pagina.'
  : 'De zoekindex kon niet geladen worden. Herlaad de pagina, of blader per doelgroep of aanpak.';

function isFacet(text: string): text is Facet {
  return FACETS.some((facet) => facet === text);
}

function toFilters(selection: Selection, except?: Facet): PagefindFilters {
  const used = FACETS.filter((facet) => facet !== except && selection[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, { any: selection[facet] }]));
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
  private pagefind: Promise<Pagefind> | undefined;
  private query = '';
  private selection: Selection;
  /** Number of the newest search; an answer with an older number comes too late. */
  private turn = 0;
  private results: readonly PagefindResult[] = [];
  private shown = 0;
  private timer = 0;

  constructor(root: HTMLElement, field: HTMLInputElement | null) {
    this.root = root;
    this.field = field;
    this.selection = selectionFromQuery(new URLSearchParams());
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
      this.timer = window.setTimeout(() => this.type(field.value, 'replace'), TYPING_PAUSE_MS);
    });
    linksToTickBoxes(this.part('filters'));
    this.part('filters').addEventListener('change', (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && isFacet(target.name)) this.tick(target.name, target.value);
    });
    this.part('more').addEventListener('click', () => void this.showMore(this.turn));
    this.part('clear').addEventListener('click', () => {
      this.choose(selectionFromQuery(new URLSearchParams()));
      document.querySelector<HTMLElement>('#resultaten')?.focus();
    });
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`De zoekpagina mist het onderdeel data-${name}.`);
    return found;
  }

  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    this.query = this.field === null ? '' : normaliseQuery(query.get('q') ?? '');
    if (this.field !== null) this.field.value = this.query;
    this.selection = selectionFromQuery(query);
    void this.search();
  }

  private type(text: string, how: 'push' | 'replace'): void {
    window.clearTimeout(this.timer);
    const query = normaliseQuery(text);
    if (query === this.query && how === 'replace') return;
    this.query = query;
    this.writeAddress(how);
    void this.search();
  }

  private tick(facet: Facet, value: string): void {
    this.choose(toggle(this.selection, facet, value));
  }

  private choose(selection: Selection): void {
    this.selection = selection;
    this.writeAddress('push');
    void this.search();
  }

  private writeAddress(how: 'push' | 'replace'): void {
    const query = selectionToQuery(this.selection);
    if (this.query !== '') query.set('q', this.query);
    const base = this.root.dataset['base'] ?? location.pathname;
    const address = query.size === 0 ? base : `${base}?${query}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private load(): Promise<Pagefind> {
    const { index = '/pagefind/', root = '/' } = this.root.dataset;
    this.pagefind ??= loadPagefind(index, root);
    return this.pagefind;
  }

  /** Searches for the current query and filters; shows the outcome unless a newer search has begun. */
  private async search(): Promise<void> {
    const turn = ++this.turn;
    this.root.dataset['zoekKlaar'] = 'false';
    if (this.field !== null) {
      document.title = document.title.replace(/^(?:.* · )?Zoeken/, this.query === '' ? 'Zoeken' : `${this.query} · Zoeken`);
    }
    this.carryFilters();
    if (this.query === '' && isEmpty(this.selection)) {
      await this.showUnasked(turn);
      this.done(turn);
      return;
    }
    try {
      const pagefind = await this.load();
      const term = this.query === '' ? null : this.query;
      const { order } = this.root.dataset;
      const sort = order === undefined ? {} : { sort: { [order]: 'asc' } as const };
      const { results } = await pagefind.search(term, { filters: toFilters(this.selection), ...sort });
      const counts = await this.countFacets(pagefind, term);
      if (turn !== this.turn) return;
      this.results = results;
      this.shown = 0;
      this.part('unasked').hidden = true;
      this.part('results').replaceChildren();
      this.part('results').hidden = false;
      drawFacetGroups(this.part('filters'), counts, this.selection, this.words);
      this.drawChips();
      if (results.length === 0) {
        const hint = await this.emptyHint(pagefind, term);
        if (turn !== this.turn) return;
        this.showEmpty('Geen praktijken gevonden', hint);
      } else {
        this.announce(countPraktijken(results.length), `${countPraktijken(results.length)} gevonden`);
        this.part('empty').hidden = true;
        await this.showMore(turn);
      }
    } catch (error) {
      if (turn !== this.turn) return;
      // The reason is for developers; visitors get the way on.
      console.error(error);
      this.pagefind = undefined;
      this.showEmpty('Zoeken lukt nu niet', NO_INDEX);
    }
    this.done(turn);
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
    this.drawChips();
    if (this.root.dataset['base'] === undefined) {
      this.part('filters').replaceChildren();
    } else if (this.pagefind !== undefined) {
      const counts = await (await this.pagefind).filters();
      if (turn === this.turn) drawFacetGroups(this.part('filters'), counts, this.selection, this.words);
    }
  }

  /** The links to other orders keep the filters. */
  private carryFilters(): void {
    const query = selectionToQuery(this.selection).toString();
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('[data-orders] a')) link.search = query;
  }

  /** What to do when nothing is found: the one ticked value that, let go, brings back most. */
  private async emptyHint(pagefind: Pagefind, term: string | null): Promise<string> {
    const about = this.query === '' ? '' : ` bij "${this.query}"`;
    if (isEmpty(this.selection)) return `Geen enkele praktijk past${about}.`;
    const ticked = FACETS.flatMap((facet) => this.selection[facet].map((value) => ({ facet, value })));
    const gains = await Promise.all(
      ticked.map(async ({ facet, value }) => {
        const filters = toFilters(toggle(this.selection, facet, value));
        const { results } = await pagefind.search(term, { filters });
        return { label: this.words.values[facet]?.[value] ?? value, count: results.length };
      }),
    );
    const best = gains.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0];
    return best === undefined
      ? `Geen enkele praktijk past${about} met deze filters. Wis een of meer filters om verder te kijken.`
      : `Zonder "${best.label}" ${best.count === 1 ? 'is er' : 'zijn er'} ${countPraktijken(best.count)}.`;
  }

  /** Counts that say what ticking leads to: for each used facet, the hits without its own ticks. */
  private async countFacets(pagefind: Pagefind, term: string | null): Promise<PagefindCounts> {
    const { filters } = await pagefind.search(term, { filters: toFilters(this.selection) });
    const own = await Promise.all(
      FACETS.filter((facet) => this.selection[facet].length > 0).map(async (facet) => {
        const without = await pagefind.search(term, { filters: toFilters(this.selection, facet) });
        return [facet, without.filters[facet] ?? {}] as const;
      }),
    );
    return { ...filters, ...Object.fromEntries(own) };
  }

  private async showMore(turn: number): Promise<void> {
    const next = this.results.slice(this.shown, this.shown + PAGE_SIZE);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.turn) return;
    const cards = pages.map(resultCard);
    this.part('results').append(...cards);
    if (this.shown > 0) cards[0]?.querySelector('a')?.focus();
    this.shown += cards.length;
    this.part('more').hidden = this.shown >= this.results.length;
  }

  private showEmpty(heading: string, hint: string): void {
    this.part('results').replaceChildren();
    this.part('unasked').hidden = true;
    this.part('more').hidden = true;
    this.part('empty').hidden = false;
    this.part('clear-item').hidden = isEmpty(this.selection);
    this.part('empty-hint').textContent = hint;
    this.drawChips();
    this.announce(heading);
  }

  private announce(heading: string, spoken = heading): void {
    this.part('result-count').textContent = heading;
    const announce = this.part('announce');
    if (announce.textContent !== spoken) announce.textContent = spoken;
  }

  private drawChips(): void {
    const chips = FACETS.flatMap((facet) =>
      this.selection[facet].map((value) => {
        const label = this.words.values[facet]?.[value] ?? value;
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tag', textContent: `${label} ×` });
        button.setAttribute('aria-label', `Verwijder filter: ${label}`);
        button.addEventListener('click', () => {
          this.tick(facet, value);
          document.querySelector<HTMLElement>('#resultaten')?.focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    const list = this.part('chips');
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
  }

  private done(turn: number): void {
    if (turn === this.turn) this.root.dataset['zoekKlaar'] = 'true';
  }
}
