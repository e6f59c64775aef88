/*
 * A list that stands whole in the page, with filters beside it: ticking hides what does not fit. The address keeps what
 * is ticked. Nothing is fetched, so it works offline; without JavaScript the list just stands there, in its groups.
 */
import { AddressBar } from '../../address/browser/address-bar.ts';
import { type Choice, choiceState, countWithin, isEmpty, matches, toggle } from '../choice.ts';
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
    this.part('clear').addEventListener('click', () => {
      this.choose(choiceState(this.facets).rest);
      this.part('result-count').focus();
    });
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

  private choose(choice: Choice): void {
    this.address.write(choice, 'push');
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
    this.announce(shown, isFirst && isEmpty(choice));
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
      remove: () => {
        this.choose(toggle(this.choice, input.name, input.value));
        this.part('result-count').focus();
      },
    }));
    drawChips(this.part('chips'), chips);
  }

  /** @param isQuiet true when the page opens as it was written: nobody asked anything yet */
  private announce(shown: number, isQuiet: boolean): void {
    const { one = '', many = '' } = this.root.dataset;
    const total = this.items.length;
    const counted = (count: number) => `${count} ${count === 1 ? one : many}`;
    const heading = shown === total ? counted(total) : `${shown} van ${counted(total)}`;
    this.part('result-count').textContent = heading;
    if (!isQuiet) this.part('announce').textContent = heading;
  }
}
