/*
 * The live filters of the catalogue: the thin part that touches the page. What a selection means is in
 * ../selection.ts, which knows no page.
 */
import { FACET_LABELS, FACETS, type Facet } from '../facets.ts';
import {
  countWithin,
  type FacetValues,
  isEmpty,
  matches,
  type Selection,
  selectionFromQuery,
  selectionToQuery,
  toggle,
} from '../selection.ts';
import { countPraktijken } from '../wording.ts';

interface Card {
  readonly element: HTMLElement;
  readonly values: FacetValues;
}

interface Option {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly item: HTMLElement;
}

/** From this width on the filters stand beside the results, and the first groups may stand open. */
const WIDE = '(min-width: 64rem)';

function isFacet(text: string | undefined): text is Facet {
  return FACETS.some((facet) => facet === text);
}

function readCards(root: ParentNode): Card[] {
  return [...root.querySelectorAll<HTMLElement>('[data-facets]')].map((card) => {
    const values = selectionFromQuery(new URLSearchParams((card.dataset['facets'] ?? '').replaceAll(':', '=').replaceAll(' ', '&')));
    return { element: card.parentElement ?? card, values };
  });
}

/** Turns the links of a facet into tick boxes with the same words. */
function toOptions(group: HTMLElement, facet: Facet): Option[] {
  return [...group.querySelectorAll<HTMLAnchorElement>('a[data-value]')].flatMap((link) => {
    const item = link.closest('li');
    const count = link.querySelector<HTMLElement>('.count');
    if (item === null || count === null) return [];
    const value = link.dataset['value'] ?? '';
    const text = link.firstChild?.textContent?.trim() ?? value;
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value });
    const label = document.createElement('label');
    const name = Object.assign(document.createElement('span'), { textContent: text });
    label.append(input, name, count);
    link.replaceWith(label);
    return [{ facet, value, label: text, input, count, item }];
  });
}

/** Starts the filters when the page has a catalogue; without it, nothing happens. */
export function startCatalogue(): void {
  const root = document.querySelector<HTMLElement>('[data-catalogue]');
  const filters = root?.querySelector<HTMLElement>('[data-filters]');
  if (!root || !filters) return;
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`);

  const cards = readCards(root);
  const all = cards.map((card) => card.values);
  const options = [...filters.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((group) => {
    const facet = group.dataset['facet'];
    if (!isFacet(facet)) return [];
    if (matchMedia(WIDE).matches && (facet === 'doelgroep' || facet === 'aanpak')) group.open = true;
    return toOptions(group, facet);
  });

  let selection: Selection = selectionFromQuery(new URLSearchParams(location.search));

  const chip = (option: Option) => {
    const item = document.createElement('li');
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tag', textContent: `${option.label} ×` });
    button.setAttribute('aria-label', `Verwijder filter ${FACET_LABELS[option.facet].toLowerCase()}: ${option.label}`);
    button.addEventListener('click', () => {
      change(toggle(selection, option.facet, option.value));
      document.querySelector<HTMLElement>('#resultaten')?.focus();
    });
    item.append(button);
    return item;
  };

  /** The one ticked value that, let go, would bring back most. */
  const bestToDrop = (): { option: Option; count: number } | undefined => {
    const ticked = options.filter(({ facet, value }) => selection[facet].includes(value));
    const gains = ticked.map((option) => {
      const rest = toggle(selection, option.facet, option.value);
      return { option, count: all.filter((values) => matches(values, rest)).length };
    });
    return gains.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0];
  };

  const show = () => {
    let shown = 0;
    for (const { element, values } of cards) {
      element.hidden = !matches(values, selection);
      if (!element.hidden) shown += 1;
    }
    for (const facet of FACETS) {
      const counts = countWithin(facet, all, selection);
      for (const option of options.filter((candidate) => candidate.facet === facet)) {
        const count = counts.get(option.value) ?? 0;
        option.count.textContent = String(count);
        option.input.checked = selection[facet].includes(option.value);
        option.item.toggleAttribute('data-none', count === 0);
      }
    }
    const text = countPraktijken(shown);
    part('result-count')?.replaceChildren(text);
    const announce = part('announce');
    if (announce && announce.textContent !== text) announce.textContent = isEmpty(selection) ? '' : text;

    const chips = part('chips');
    const ticked = options.filter(({ facet, value }) => selection[facet].includes(value));
    chips?.replaceChildren(...ticked.map(chip));
    if (chips) chips.hidden = ticked.length === 0;

    const empty = part('empty');
    if (empty) empty.hidden = shown > 0;
    const drop = shown === 0 ? bestToDrop() : undefined;
    part('empty-hint')?.replaceChildren(
      drop === undefined ? 'Wis een of meer filters om verder te kijken.' : `Zonder "${drop.option.label}" zijn er ${countPraktijken(drop.count)}.`,
    );
  };

  const change = (next: Selection) => {
    selection = next;
    const query = selectionToQuery(selection).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    show();
  };

  filters.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !isFacet(input.name)) return;
    change(toggle(selection, input.name, input.value));
  });
  part('clear')?.addEventListener('click', () => {
    change(selectionFromQuery(new URLSearchParams()));
    document.querySelector<HTMLElement>('#resultaten')?.focus();
  });
  window.addEventListener('popstate', () => {
    selection = selectionFromQuery(new URLSearchParams(location.search));
    show();
  });
  show();
}
