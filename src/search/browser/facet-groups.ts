import { FACETS, type Facet } from '../../catalog/facets.ts';
import type { Selection } from '../../catalog/selection.ts';

/** Words for facets and their values, from the page. */
export interface FacetWords {
  readonly facets: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Number of hits per value, per facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A facet value to show: how many hits it would give, and whether it is ticked. */
function option(facet: Facet, value: string, label: string, count: number, isTicked: boolean): HTMLLIElement {
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value, checked: isTicked });
  const number = Object.assign(document.createElement('span'), { className: 'count', textContent: String(count) });
  const name = Object.assign(document.createElement('span'), { textContent: label });
  const wrapper = document.createElement('label');
  wrapper.append(input, name, number);
  const item = document.createElement('li');
  item.append(wrapper);
  return item;
}

/** From this width on the filters stand beside the results, and the first groups may stand open. */
const WIDE = '(min-width: 64rem)';

/** Turns the links of filters that stand in the page into tick boxes with the same words and numbers. */
export function linksToTickBoxes(root: HTMLElement): void {
  if (root.querySelector('a[data-value]') === null) return;
  for (const group of root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
    const facet = FACETS.find((known) => known === group.dataset['facet']);
    if (facet === undefined) continue;
    if (matchMedia(WIDE).matches && (facet === 'doelgroep' || facet === 'aanpak')) group.open = true;
    for (const link of group.querySelectorAll<HTMLAnchorElement>('a[data-value]')) {
      const count = Number(link.querySelector('.count')?.textContent ?? '0');
      const label = link.firstChild?.textContent?.trim() ?? '';
      link.closest('li')?.replaceWith(option(facet, link.dataset['value'] ?? '', label, count, false));
    }
  }
}

/**
 * Draws the filter groups with their counts. Values without hits stay away, unless they are ticked.
 * Groups that a visitor opened stay open, and the tick box that has focus keeps it.
 */
export function drawFacetGroups(root: HTMLElement, counts: FacetCounts, selection: Selection, words: FacetWords): void {
  const wasOpen = new Set([...root.querySelectorAll<HTMLDetailsElement>('details[open]')].map((group) => group.dataset['facet']));
  const focused =
    document.activeElement instanceof HTMLInputElement && root.contains(document.activeElement) ? document.activeElement : null;

  const isWide = matchMedia(WIDE).matches;
  const groups = FACETS.flatMap((facet) => {
    const labels = words.values[facet] ?? {};
    const items = Object.entries(labels).flatMap(([value, label]) => {
      const count = counts[facet]?.[value] ?? 0;
      const isTicked = selection[facet].includes(value);
      return count > 0 || isTicked ? [option(facet, value, label, count, isTicked)] : [];
    });
    if (items.length === 0) return [];
    const group = document.createElement('details');
    group.className = 'facet';
    group.dataset['facet'] = facet;
    // On a narrow screen an open group would stand between the visitor and the results.
    group.open = wasOpen.has(facet) || (isWide && selection[facet].length > 0);
    const list = document.createElement('ul');
    list.append(...items);
    group.append(Object.assign(document.createElement('summary'), { textContent: words.facets[facet] ?? facet }), list);
    return [group];
  });
  root.replaceChildren(...groups);
  if (focused) root.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${focused.value}"]`)?.focus();
}
