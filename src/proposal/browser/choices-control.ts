import { type FieldPath, formatField } from '../../file/finding.ts';
import { foldWords } from '../../text/fold.ts';
import type { FormField, Option } from '../form-model.ts';
import { textList } from '../values.ts';
import { button, element } from './element.ts';
import { controlId, frameGroup } from './field-frame.ts';
import type { Store } from './store.ts';

/** More options than this are looked up by name rather than ticked. */
const MOST_BOXES = 40;

/** The option that someone names: by label, id, other name or postcode. */
function findOption(options: readonly Option[], text: string): Option | undefined {
  const wanted = foldWords(text);
  if (wanted === '') return undefined;
  return (
    options.find(({ label, value }) => foldWords(label) === wanted || foldWords(value) === wanted) ??
    options.find(({ synoniemen }) => synoniemen.some((word) => foldWords(word) === wanted))
  );
}

function explanations(options: readonly Option[]): Node[] {
  const explained = options.filter(({ toelichting }) => toelichting !== undefined);
  if (explained.length === 0) return [];
  return [
    element(
      'details',
      { class: 'explain' },
      element('summary', {}, 'Wat betekenen deze keuzes?'),
      element('dl', {}, ...explained.flatMap(({ label, toelichting = '' }) => [element('dt', {}, label), element('dd', {}, toelichting)])),
    ),
  ];
}

function boxes(field: FormField, options: readonly Option[], path: FieldPath, store: Store): HTMLElement {
  const veld = formatField(path);
  const order = element('p', { class: 'hint', 'aria-live': 'polite' });
  const labelOf = (id: string) => options.find(({ value }) => value === id)?.label ?? id;
  const tell = () => {
    const chosen = textList(store.get(path));
    order.textContent = chosen.length < 2 ? '' : `In deze volgorde: ${chosen.map(labelOf).join(', ')}.`;
  };
  const chosen = textList(store.get(path));
  const unknown = chosen.filter((id) => !options.some(({ value }) => value === id)).map((value) => ({ value, label: value }));
  const items = [...options, ...unknown].map(({ value, label }) => {
    const box = element('input', { type: 'checkbox', id: `${controlId(veld)}-${value}`, value });
    box.checked = chosen.includes(value);
    box.addEventListener('change', () => {
      const others = textList(store.get(path)).filter((id) => id !== value);
      const next = box.checked ? [...others, value] : others;
      store.set(path, next.length === 0 ? undefined : next);
      tell();
    });
    return element('li', {}, element('label', { class: 'box' }, box, element('span', {}, label)));
  });
  tell();
  return frameGroup(field, veld, element('ul', { class: 'boxes' }, ...items), order, ...explanations(options));
}

function picker(field: FormField, options: readonly Option[], path: FieldPath, store: Store): HTMLElement {
  const veld = formatField(path);
  const id = `${controlId(veld)}-zoek`;
  const list = element('ul', { class: 'tags' });
  const told = element('p', { class: 'hint', role: 'status' });
  const input = element('input', {
    type: 'text',
    id,
    list: `${id}-lijst`,
    autocomplete: 'off',
    'aria-describedby': `${controlId(veld)}-melding`,
  });
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;

  const write = (values: readonly string[]) => {
    store.set(path, values.length === 0 ? undefined : values);
    show();
  };
  const show = () => {
    const values = textList(store.get(path));
    list.hidden = values.length === 0;
    list.replaceChildren(
      ...values.map((value) => {
        const remove = button(`${labelOf(value)} `, 'tag', () => {
          write(textList(store.get(path)).filter((other) => other !== value));
          told.textContent = `${labelOf(value)} is weggehaald.`;
          input.focus();
        });
        remove.append(element('span', { 'aria-hidden': 'true' }, '×'), element('span', { class: 'visually-hidden' }, 'weghalen'));
        return element('li', {}, remove);
      }),
    );
  };
  const add = (text: string, isDone: boolean) => {
    const option = isDone ? findOption(options, text) : options.find(({ label }) => label === text);
    if (option === undefined) {
      if (isDone && text.trim() !== '') told.textContent = `“${text.trim()}” staat niet in de lijst. Kijk of het juist geschreven is.`;
      return;
    }
    const values = textList(store.get(path));
    if (!values.includes(option.value)) write([...values, option.value]);
    told.textContent =
      foldWords(option.label) === foldWords(text)
        ? `${option.label} staat erbij.`
        : `${text.trim()} hoort bij ${option.label}: die staat erbij.`;
    input.value = '';
  };
  // A choice from the browser's list comes as an event without typing; "As" may still become "Assebroek".
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') add(input.value, false);
  });
  input.addEventListener('change', () => add(input.value, true));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(input.value, true);
  });
  show();
  return frameGroup(
    field,
    veld,
    element('label', { for: id, class: 'sub' }, 'Zoek en voeg toe'),
    element(
      'div',
      { class: 'row' },
      input,
      button('Voeg toe', 'button button-quiet', () => add(input.value, true)),
    ),
    element('datalist', { id: `${id}-lijst` }, ...options.map(({ label }) => element('option', { value: label }))),
    told,
    list,
  );
}

/** Options of which several can be chosen: boxes to tick, or a search when they are many. */
export function choicesControl(field: FormField, options: readonly Option[], path: FieldPath, store: Store): HTMLElement {
  return options.length > MOST_BOXES ? picker(field, options, path, store) : boxes(field, options, path, store);
}
