/** From this width on the filters stand beside the results, and the first groups may stand open. */
export const WIDE = '(min-width: 64rem)';

/** A value to tick. */
interface TickValue {
  readonly value: string;
  readonly label: string;
  /** How many results it would give. */
  readonly count: number;
  readonly isTicked: boolean;
}

/** A list item with a tick box, its label and its count. */
export function tickBox(facet: string, { value, label, count, isTicked }: TickValue): HTMLLIElement {
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value, checked: isTicked });
  const number = Object.assign(document.createElement('span'), { className: 'count', textContent: String(count) });
  const name = Object.assign(document.createElement('span'), { textContent: label });
  const wrapper = document.createElement('label');
  wrapper.append(input, name, number);
  const item = document.createElement('li');
  item.append(wrapper);
  return item;
}

/**
 * Turns the values of filters that stand in the page, as links or as words, into tick boxes with the same words and
 * numbers.
 * @param firstGroups facets that stand open from the start where there is room
 */
export function linksToTickBoxes(root: HTMLElement, firstGroups: readonly string[]): void {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
    const facet = group.dataset['facet'] ?? '';
    const values = group.querySelectorAll<HTMLElement>('[data-value]');
    if (values.length > 0 && matchMedia(WIDE).matches && firstGroups.includes(facet)) group.open = true;
    for (const written of values) {
      const count = Number(written.querySelector('.count')?.textContent ?? '0');
      const label = written.firstChild?.textContent?.trim() ?? '';
      written.closest('li')?.replaceWith(tickBox(facet, { value: written.dataset['value'] ?? '', label, count, isTicked: false }));
    }
    // A group without links says nothing until its values can be ticked.
    group.hidden = false;
  }
}
