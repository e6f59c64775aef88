/*
 * A list that stands whole in the page, with filters beside it: ticking hides what does not fit. The address keeps what
 * is ticked. Nothing is fetched, so it works offline; without JavaScript the list just stands there, in its groups.
 */
import { AddressBar } from '../../address/browser/address-bar.ts';
import { type Choice, choiceState, countWithin, isEmpty, matches, release, toggle } from '../choice.ts';
import { bestLoosening, loosenWords } from '../loosen.ts';
import { drawChips } from './chips.ts';
import { linksToTickBoxes } from './tick-boxes.ts';

/** One item of the list, with what it has per facet. */
interface Item {
  readonly element: HTMLElement;
  readonly values: Choice;
}

/** Starts the filters when the page has a list with filters. */
export function startFilteredList(): void {
  const root = document.querySelector<HTMLElement>('[data-filtered-list]');
  if (root) new FilteredList(root).start();
}

class FilteredList {
  private readonly root: HTMLElement;
  private readonly facets: readonly string[];
  private readonly items: readonly Item[];
  private readonly address: AddressBar<Choice>;
  private choice: Choice;
  /** The filters to let go when nothing fits. */
  private loosening: readonly string[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
    this.facets = [...root.querySelectorAll<HTMLElement>('[data-facet]')].map(({ dataset }) => dataset['facet'] ?? '');
    this.items = [...root.querySelectorAll<HTMLElement>('[data-values]')].map((element) => ({ element, values: this.valuesOf(element) }));
    const state = choiceState(this.facets);
    this.choice = state.rest;
    this.address = new AddressBar(state, (choice) => this.show(choice));
  }

  start(): void {
    const [first = ''] = this.facets;
    linksToTickBoxes(this.part('filters'), [first]);
    this.part('filters').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(toggle(this.choice, target.name, target.value));
    });
    this.part('clear').addEventListener('click', () => this.chooseFromBelow(choiceState(this.facets).rest));
    this.part('loosen').addEventListener('click', () => this.chooseFromBelow(release(this.choice, this.loosening)));
    this.show(this.address.start(), { isFirst: true });
  }

  private part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[data-${name}]`);
    if (found === null) throw new Error(`The list has no part "${name}".`);
    return found;
  }

  private valuesOf({ dataset }: HTMLElement): Choice {
    // Written by our own page at build time.
    const written = JSON.parse(dataset['values'] ?? '{}') as Partial<Choice>;
    return Object.fromEntries(this.facets.map((facet) => [facet, written[facet] ?? []]));
  }

  /** Takes filters away with a button that goes with them: the focus goes to the heading of what is left. */
  private chooseFromBelow(choice: Choice): void {
    this.choose(choice);
    this.part('result-count').focus();
  }

  private choose(choice: Choice): void {
    this.address.write(choice, 'chosen');
    this.show(choice);
  }

  private show(choice: Choice, { isFirst = false } = {}): void {
    this.choice = choice;
    let shown = 0;
    for (const { element, values } of this.items) {
      element.hidden = !matches(values, choice);
      if (!element.hidden) shown += 1;
    }
    this.showGroups();
    this.showTickBoxes();
    this.showChips();
    this.part('empty').hidden = shown > 0;
    const hint = shown > 0 ? '' : this.showLoosening();
    this.announce(shown, hint, isFirst && isEmpty(choice));
  }

  /** Names the filters that stand in the way. */
  private showLoosening(): string {
    const found = bestLoosening(
      this.items.map(({ values }) => values),
      this.choice,
    );
    const { facets, count } = found ?? { facets: [], count: 0 };
    const names = facets.map((facet) => this.root.querySelector(`[data-facet="${facet}"] summary`)?.textContent ?? facet);
    const { sentence, button } = loosenWords(names, count, this.counted(count));
    this.loosening = facets;
    this.part('loosen').textContent = button;
    this.part('empty-hint').textContent = sentence;
    return sentence;
  }

  /** A group without items that fit goes; the others say how many there are. */
  private showGroups(): void {
    for (const group of this.root.querySelectorAll<HTMLElement>('[data-group]')) {
      const shown = [...group.querySelectorAll<HTMLElement>('[data-values]')].filter(({ hidden }) => !hidden).length;
      group.hidden = shown === 0;
      const count = group.querySelector('[data-group-count]');
      if (count !== null) count.textContent = String(shown);
    }
  }

  /** The tick boxes follow the address, and say what a click would give. */
  private showTickBoxes(): void {
    const all = this.items.map(({ values }) => values);
    for (const facet of this.facets) {
      const counts = countWithin(facet, all, this.choice);
      for (const input of this.part('filters').querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
        const count = counts.get(input.value) ?? 0;
        input.checked = this.choice[facet]?.includes(input.value) === true;
        const item = input.closest('li');
        item?.toggleAttribute('data-none', count === 0 && !input.checked);
        const number = item?.querySelector('.count');
        if (number) number.textContent = String(count);
      }
    }
  }

  private showChips(): void {
    const ticked = [...this.part('filters').querySelectorAll<HTMLInputElement>('input:checked')];
    const chips = ticked.map((input) => ({
      label: input.nextElementSibling?.textContent ?? input.value,
      remove: () => this.chooseFromBelow(toggle(this.choice, input.name, input.value)),
    }));
    drawChips(this.part('chips'), chips);
  }

  private counted(count: number): string {
    const { one = '', many = '' } = this.root.dataset;
    return `${count} ${count === 1 ? one : many}`;
  }

  /**
   * @param hint what to do when nothing is left, else empty
   * @param isQuiet true when the page opens as it was written: nobody asked anything yet
   */
  private announce(shown: number, hint: string, isQuiet: boolean): void {
    const total = this.items.length;
    const heading = shown === total ? this.counted(total) : `${shown} van ${this.counted(total)}`;
    this.part('result-count').textContent = heading;
    if (!isQuiet) this.part('announce').textContent = hint === '' ? heading : `${heading}. ${hint}`;
  }
}
