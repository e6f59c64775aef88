import { type FieldPath, formatField } from '../../file/finding.ts';
import { cleanText } from '../draft.ts';
import type { FormField, Option } from '../form-model.ts';
import { shownText, textList } from '../values.ts';
import { element } from './element.ts';
import { frameField } from './field-frame.ts';
import { readingControl } from './reading-control.ts';
import type { Store } from './store.ts';

/** A longer text gets more than one line. */
const LONGEST_LINE = 150;

/** From this part of the longest text on, the counter shows. */
const NEARLY_FULL = 0.7;

/** A text with a shortest length above this is counted from its first letter. */
const SHORT_ENOUGH = 20;

/** How long a text is, when that says something: still too short, or nearly full. Empty otherwise. */
export function lengthText(length: number, min: number, max: number): string {
  if (min > SHORT_ENOUGH && length < min) return `${length} tekens, minstens ${min} nodig`;
  return min > SHORT_ENOUGH || length >= NEARLY_FULL * max ? `${length} van ${max} tekens` : '';
}

function requiredness(field: FormField): Record<string, string> {
  return field.required ? { 'aria-required': 'true' } : {};
}

/** A line or box of text. `read` turns what was typed into the value; it is shown again as `read` made it. */
function typed(field: FormField, path: FieldPath, store: Store, read: (text: string) => unknown): HTMLElement {
  const isLong = field.kind === 'lines' || (field.kind === 'text' && field.max > LONGEST_LINE && Number.isFinite(field.max));
  return frameField(field, formatField(path), (id, describedBy) => {
    const hasCounter = field.kind === 'text' && Number.isFinite(field.max);
    const counter = element('p', { class: 'hint counter', id: `${id}-teller` });
    const common = {
      id,
      'aria-describedby': hasCounter ? `${describedBy} ${counter.id}` : describedBy,
      autocomplete: 'off',
      ...requiredness(field),
    };
    const input = isLong ? element('textarea', { rows: 3, ...common }) : element('input', { type: 'text', ...common });
    const value = store.get(path);
    input.value = field.kind === 'lines' ? textList(value).join('\n') : shownText(value);
    const count = () => {
      if (field.kind === 'text' && hasCounter) counter.textContent = lengthText(input.value.trim().length, field.min, field.max);
    };
    input.addEventListener('input', () => {
      store.set(path, read(cleanText(input.value)));
      count();
    });
    // What was understood is shown when the person is done typing, not under the fingers.
    input.addEventListener('change', () => {
      const shown = store.get(path);
      if (field.kind !== 'lines') input.value = shownText(shown);
      count();
    });
    count();
    return hasCounter ? [input, counter] : [input];
  });
}

/** Text on one line: a line end from a paste becomes a space. */
function oneLine(text: string): string | undefined {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.trim() === '' ? undefined : line;
}

function lines(text: string): string[] | undefined {
  const list = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return list.length === 0 ? undefined : list;
}

/** A list of options to choose one of. */
export function selectOf(
  id: string,
  options: readonly Option[],
  empty: string,
  attributes: Readonly<Record<string, string>>,
): HTMLSelectElement {
  return element(
    'select',
    { id, ...attributes },
    element('option', { value: '' }, empty),
    ...options.map(({ value, label }) => element('option', { value }, label)),
  );
}

function choice(
  field: FormField,
  options: readonly Option[],
  path: FieldPath,
  store: Store,
  read: (value: string) => unknown,
): HTMLElement {
  return frameField(field, formatField(path), (id, describedBy) => {
    const current = shownText(store.get(path));
    // A value that is no option any more is kept and told about, not lost.
    const known = current === '' || options.some(({ value }) => value === current);
    const all = known ? options : [...options, { value: current, label: current, synoniemen: [] }];
    const select = selectOf(id, all, 'Kies…', { 'aria-describedby': `${describedBy} ${id}-gekozen`, ...requiredness(field) });
    const meaning = element('p', { class: 'hint', id: `${id}-gekozen` });
    const explain = () => {
      meaning.textContent = options.find(({ value }) => value === select.value)?.toelichting ?? '';
    };
    select.value = current;
    select.addEventListener('change', () => {
      store.set(path, select.value === '' ? undefined : read(select.value));
      explain();
    });
    explain();
    return [select, meaning];
  });
}

const YES_NO: readonly Option[] = [
  { value: 'ja', label: 'Ja', synoniemen: [] },
  { value: 'nee', label: 'Nee', synoniemen: [] },
];

/** The control of a field with one value; null when the field is of another kind. */
export function simpleControl(field: FormField, path: FieldPath, store: Store): HTMLElement | null {
  switch (field.kind) {
    case 'text':
      return typed(field, path, store, oneLine);
    case 'link':
      return readingControl(field, path, store, { inputmode: 'url', spellcheck: 'false' });
    case 'date':
      return readingControl(field, path, store, { spellcheck: 'false' });
    case 'number':
      return readingControl(field, path, store, { inputmode: 'decimal' });
    case 'number-or-text':
      return readingControl(field, path, store, {});
    case 'lines':
      return typed(field, path, store, lines);
    case 'choice':
      return choice(field, field.options, path, store, (value) => value);
    case 'yes-no':
      return choice(field, YES_NO, path, store, (value) => value === 'ja');
    default:
      return null;
  }
}
