import { FACETS } from '../../catalog/facets.ts';
import type { Selection } from '../../catalog/selection.ts';
import { linksToTickBoxes, tickBox, WIDE } from '../../filters/browser/tick-boxes.ts';

/** Words for facets and their values, from the page. */
export interface FacetWords {
  readonly facets: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Number of hits per value, per facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The groups that stand open from the start where there is room. */
const FIRST_GROUPS: readonly string[] = ['doelgroep', 'aanpak'];

/** Turns the links of filters that stand in the page into tick boxes with the same words and numbers. */
export function catalogueTickBoxes(root: HTMLElement): void {
  linksToTickBoxes(root, FIRST_GROUPS);
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
      return count > 0 || isTicked ? [tickBox(facet, { value, label, count, isTicked })] : [];
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
