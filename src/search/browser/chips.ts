import { FACETS, type Facet } from '../../catalog/facets.ts';
import type { Selection } from '../../catalog/selection.ts';
import type { FacetWords } from './facet-groups.ts';

/** Draws the ticked values as buttons that take them away. */
export function drawChips(list: HTMLElement, selection: Selection, words: FacetWords, remove: (facet: Facet, value: string) => void): void {
  const chips = FACETS.flatMap((facet) =>
    selection[facet].map((value) => {
      const label = words.values[facet]?.[value] ?? value;
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tag', textContent: `${label} ×` });
      button.setAttribute('aria-label', `Verwijder filter: ${label}`);
      button.addEventListener('click', () => remove(facet, value));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
}
