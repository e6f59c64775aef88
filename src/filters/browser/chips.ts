/** A ticked value, above the results. */
export interface Chip {
  readonly label: string;
  /** Called when a visitor takes it away. */
  readonly remove: () => void;
}

/** Draws the ticked values as buttons that take them away. */
export function drawChips(list: HTMLElement, chips: readonly Chip[]): void {
  const items = chips.map(({ label, remove }) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tag', textContent: `${label} ×` });
    button.setAttribute('aria-label', `Verwijder filter: ${label}`);
    button.addEventListener('click', remove);
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
