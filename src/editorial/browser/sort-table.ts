/*
 * Sorts a table in place. Without JavaScript the heads of the columns are links to the same table in another order;
 * with it they become buttons, and a second press turns the order round.
 */

type Direction = 'ascending' | 'descending';

const WORDS: Readonly<Record<Direction, string>> = { ascending: 'oplopend', descending: 'aflopend' };

/** What a cell sorts by: its number where it has one, else its text. */
function valueOf(row: HTMLTableRowElement, column: number): number | string {
  const cell = row.cells.item(column);
  const number = cell?.dataset['value'];
  return number === undefined ? (cell?.textContent.trim() ?? '') : Number(number);
}

const collator = new Intl.Collator('nl');

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function sortBy(table: HTMLTableElement, column: number, direction: Direction): void {
  const [body] = table.tBodies;
  if (body === undefined) return;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column), name: valueOf(row, 0) }));
  rows.sort((a, b) => sign * compare(a.value, b.value) || compare(a.name, b.name));
  body.append(...rows.map(({ row }) => row));
}

function prepare(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows.item(0)?.cells ?? [])];
  const status = document.querySelector('[data-sort-status]');
  for (const [column, head] of heads.entries()) {
    const label = head.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      const first: Direction = head.dataset['first'] === 'descending' ? 'descending' : 'ascending';
      const other: Direction = first === 'ascending' ? 'descending' : 'ascending';
      const direction = head.getAttribute('aria-sort') === first ? other : first;
      sortBy(table, column, direction);
      for (const each of heads) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      if (status !== null) status.textContent = `Gesorteerd op ${label.toLowerCase()}, ${WORDS[direction]}.`;
    });
    head.replaceChildren(button);
  }
}

/** Makes every table that is marked so sortable. */
export function startSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) prepare(table);
}
