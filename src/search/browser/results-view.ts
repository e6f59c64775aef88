/*
 * What the search page and the catalogue show: results, filters and what stands around them. It draws what it is told
 * and asks nothing itself.
 */
import { type Facet, FACETS, NIET_BEKEND } from '../../catalog/facets.ts';
import type { Order } from '../../catalog/order.ts';
import { type Selection, SELECTION_STATE } from '../../catalog/selection.ts';
import { drawChips } from '../../filters/browser/chips.ts';
import { isEmpty } from '../../filters/choice.ts';
import { loosenWords } from '../../filters/loosen.ts';
import { countPraktijken } from '../../text/wording.ts';
import { byKind, type Kind, KINDS } from '../kinds.ts';
import type { Place } from '../places.ts';
import type { Plan } from '../planner.ts';
import { orderFrom, type Question, shownKind } from '../question.ts';
import type { AllKinds } from './all-kinds.ts';
import { type Answer, hitsByKind } from './answer.ts';
import { drawCorrection, drawNearby } from './correction.ts';
import { drawFacetGroups, type FacetCounts, type FacetWords, catalogueTickBoxes } from './facet-groups.ts';
import { countOfAll, countOfKind, type KindCounts, KindGroups } from './kind-groups.ts';
import { pagePart } from './page-part.ts';

/** What visitors do with the results. */
export interface ResultsListener {
  readonly tick: (facet: Facet, value: string) => void;
  /** Takes a ticked value away, from the list above the results. */
  readonly untick: (facet: Facet, value: string) => void;
  readonly order: (order: Order | null) => void;
  readonly more: () => void;
  readonly clear: () => void;
  /** Lets go of filters that stand in the way. */
  readonly loosen: (facets: readonly Facet[]) => void;
  readonly searchLiterally: () => void;
}

function countsOf(found: Answer): KindCounts {
  const hits = hitsByKind(found);
  return byKind((kind) => hits[kind].length);
}

function totalOf(counts: KindCounts): number {
  return KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

function isFacet(text: string): text is Facet {
  return FACETS.some((facet) => facet === text);
}

/** What a ticked value is called above the results, where the name of its filter does not stand beside it. */
function chipLabel(facet: Facet, value: string, words: FacetWords): string {
  const label = words.values[facet]?.[value] ?? value;
  const name = words.facets[facet];
  if (name === undefined || (value !== NIET_BEKEND && facet !== 'bevestigd')) return label;
  return name.endsWith('?') ? `${name} ${label}` : `${name}: ${label.toLowerCase()}`;
}

/** The part of the page that holds filters and results. */
export class ResultsView {
  private readonly root: HTMLElement;
  private readonly listener: ResultsListener;
  private readonly words: FacetWords;
  /** What shows hits of other kinds; null where there are only practices. */
  private readonly kinds: KindGroups | null;
  /** Heading above what the page shows as long as nothing is asked. */
  private readonly restHeading: string;
  /** The filters that the button below an empty list lets go. */
  private loosening: readonly Facet[] = [];

  /** @param addressOf the address of this search with another kind */
  constructor(root: HTMLElement, listener: ResultsListener, addressOf: (kind: Kind | null) => string) {
    this.root = root;
    this.listener = listener;
    this.kinds = root.querySelector('[data-kinds]') === null ? null : new KindGroups(root, addressOf);
    this.restHeading = this.part('result-count').textContent ?? '';
    // Written by our own page at build time.
    this.words = {
      facets: JSON.parse(root.dataset['facetLabels'] ?? '{}') as FacetWords['facets'],
      values: JSON.parse(root.dataset['labels'] ?? '{}') as FacetWords['values'],
    };
  }

  start(): void {
    const { listener } = this;
    catalogueTickBoxes(this.part('filters'));
    this.part('filters').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && isFacet(target.name)) listener.tick(target.name, target.value);
    });
    this.root.querySelector<HTMLSelectElement>('[data-sort]')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) listener.order(orderFrom(target.value));
    });
    this.part('more').addEventListener('click', () => listener.more());
    this.part('clear').addEventListener('click', () => listener.clear());
    this.part('loosen').addEventListener('click', () => listener.loosen(this.loosening));
  }

  private part(name: string): HTMLElement {
    return pagePart(this.root, name);
  }

  focusResults(): void {
    document.querySelector<HTMLElement>('#resultaten')?.focus();
  }

  /** Tells tests and assistive scripts whether an answer is on its way. */
  setBusy(isBusy: boolean): void {
    this.root.dataset['zoekKlaar'] = String(!isBusy);
  }

  /** The links to other orders keep the filters. */
  carryFilters(selection: Selection): void {
    const fragment = SELECTION_STATE.encode(selection);
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('[data-orders] a')) link.hash = fragment;
  }

  /** Nothing is asked: what the page itself shows comes back. */
  showUnasked(question: Question): void {
    this.clearResults();
    this.kinds?.clear();
    this.part('results').hidden = true;
    this.part('empty').hidden = true;
    this.part('unasked').hidden = false;
    this.announce(this.restHeading, '');
    this.showAround(question, null);
  }

  /** Draws an answer, but for its results: they come with `addCards`. */
  showAnswer(question: Question, found: Answer, root: string): void {
    this.clearResults();
    this.part('unasked').hidden = true;
    this.part('results').hidden = false;
    this.showAround(question, found.plan);
    if (found.near !== undefined) this.showNearby(found.near, root);
    const shown = this.kinds === null ? 'praktijk' : shownKind(question);
    const counts = countsOf(found);
    this.drawKinds(found, counts, shown);
    const count = shown === null ? totalOf(counts) : counts[shown];
    if (count === 0) this.showNothing(question, found, shown);
    else this.announceCount(counts, shown, count);
  }

  private drawKinds(found: Answer, counts: KindCounts, shown: Kind | null): void {
    if (this.kinds === null) return;
    const main = shown ?? 'praktijk';
    this.kinds.drawKinds(counts, totalOf(counts) - counts.praktijk + found.unfiltered.length, shown);
    this.kinds.drawBest([]);
    this.kinds.drawGroups([], counts);
    this.kinds.drawMain(main, counts[main]);
  }

  private announceCount(counts: KindCounts, shown: Kind | null, count: number): void {
    this.part('empty').hidden = true;
    const heading = shown === null ? countOfAll(count) : countOfKind(shown, count);
    const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => countOfKind(kind, counts[kind]));
    this.announce(heading, shown === null ? `${heading} gevonden: ${parts.join(', ')}` : `${heading} gevonden`);
  }

  /** @param shown the kind of which there is nothing; null when there is nothing of any */
  private showNothing(question: Question, found: Answer, shown: Kind | null): void {
    const isElsewhere = shown !== null && shown !== 'praktijk' && totalOf(countsOf(found)) > 0;
    const hint = isElsewhere ? 'Kijk hierboven bij de andere soorten.' : this.emptyHint(question, found);
    this.showEmpty(shown === 'praktijk' ? 'Geen praktijken gevonden' : 'Geen resultaten', hint, question);
  }

  /** Draws what stands around the practices when all kinds are shown. */
  showAllKinds({ best, groups }: AllKinds, found: Answer): void {
    this.kinds?.drawBest(best);
    this.kinds?.drawGroups(groups, countsOf(found));
  }

  /** The search does not work. */
  showFailure(question: Question, reason: string): void {
    this.showAround(question, null);
    this.kinds?.clear();
    this.part('loosen').hidden = true;
    this.showEmpty('Zoeken lukt nu niet', reason, question);
  }

  /**
   * Adds results below those that are there.
   * @param isMore true when a visitor asked for more: the focus goes to the first new one
   */
  addCards(cards: readonly HTMLElement[], { isMore, isLast }: { readonly isMore: boolean; readonly isLast: boolean }): void {
    this.part('cards').append(...cards);
    if (isMore) cards[0]?.querySelector('a')?.focus();
    this.part('more').hidden = isLast;
  }

  showCounts(counts: FacetCounts, selection: Selection): void {
    drawFacetGroups(this.part('filters'), counts, selection, this.words);
  }

  /** A search page without a question has no filters yet. */
  clearFilters(): void {
    this.part('filters').replaceChildren();
  }

  private clearResults(): void {
    this.part('cards').replaceChildren();
    this.part('more').hidden = true;
  }

  private showNearby(place: Place, root: string): void {
    drawNearby(this.part('correction'), place, root);
  }

  /** What stands around the results: ticked filters, the order, and how the query was read. */
  private showAround({ query, selection, kind, order }: Question, plan: Plan | null): void {
    const { listener } = this;
    const ticked = FACETS.flatMap((facet) => selection[facet].map((value) => ({ facet, value })));
    const chips = ticked.map(({ facet, value }) => ({
      label: chipLabel(facet, value, this.words),
      remove: () => listener.untick(facet, value),
    }));
    drawChips(this.part('chips'), chips);
    drawCorrection(this.part('correction'), plan, query, listener.searchLiterally);
    const sort = this.root.querySelector<HTMLSelectElement>('[data-sort]');
    if (sort === null) return;
    sort.value = order ?? '';
    const label = sort.closest('label');
    if (label !== null)
      label.hidden = (plan === null && query === '' && isEmpty(selection)) || (shownKind({ kind, selection }) ?? 'praktijk') !== 'praktijk';
  }

  /** What to do when nothing is left: which filter to let go, with the button that does it. */
  private emptyHint({ query, selection }: Question, { loosening }: Answer): string {
    this.loosening = loosening?.facets ?? [];
    this.part('loosen').hidden = loosening === undefined;
    const about = query === '' ? '' : ` bij “${query}”`;
    if (loosening === undefined) return isEmpty(selection) ? `We vonden niets${about}.` : `Geen enkele praktijk past${about}.`;
    const names = loosening.facets.map((facet) => this.words.facets[facet] ?? facet);
    const { sentence, button } = loosenWords(names, loosening.count, `${countPraktijken(loosening.count)}${about}`);
    this.part('loosen').textContent = button;
    return sentence;
  }

  private showEmpty(heading: string, hint: string, { selection }: Question): void {
    this.clearResults();
    this.part('unasked').hidden = true;
    this.part('results').hidden = true;
    this.part('empty').hidden = false;
    this.part('clear').hidden = isEmpty(selection);
    this.part('empty-hint').textContent = hint;
    this.announce(heading, `${heading}. ${hint}`);
  }

  private announce(heading: string, spoken: string): void {
    this.part('result-count').textContent = heading;
    const announce = this.part('announce');
    if (announce.textContent !== spoken) announce.textContent = spoken;
  }
}
