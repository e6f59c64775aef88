import { type FieldPath, formatField } from '../../file/finding.ts';
import { readChoices } from '../answers/choice-answer.ts';
import { placeNotes, readPlaces } from '../answers/place-answer.ts';
import { choiceNotes } from '../answers/read-value.ts';
import type { Question, ReadingNote } from '../answers/reading.ts';
import type { FormField, Option } from '../form-model.ts';
import { textList } from '../values.ts';
import { button, element } from './element.ts';
import { questionButtons } from './reading-control.ts';
import { controlId, frameGroup } from './field-frame.ts';
import type { Store } from './store.ts';

/** More options than this are looked up by name rather than ticked. */
const MOST_BOXES = 40;

/** What a text names of the options, and what to tell about it. */
interface NamesRead {
  readonly values: readonly string[];
  readonly lines: readonly string[];
  readonly questions: readonly Question[];
}

type ReadNames = (text: string, options: readonly Option[]) => NamesRead;

function linesOf(notes: readonly ReadingNote[]): string[] {
  return notes.map(({ boodschap, tekst }) => `${boodschap} (${tekst})`);
}

/** Options by label, id or other name. */
function readNames(text: string, options: readonly Option[]): NamesRead {
  const read = readChoices(text, options);
  return { values: read.values, lines: linesOf(choiceNotes(read)), questions: [] };
}

/** Municipalities, as an issue and the terminal read them: also by village or postcode. What is no municipality is told. */
export function readTownNames(text: string, options: readonly Option[]): NamesRead {
  const { value, questions, ...read } = readPlaces(text, { gemeenten: options, provincies: [] });
  const { gemeenten = [] } = value;
  const isElsewhere = gemeenten.length === 0 && questions.length === 0 && read.villages.length === 0;
  const lines = placeNotes({ ...read, unlisted: [], unknown: [...read.unknown, ...read.unlisted] });
  const other = isElsewhere && lines.length === 0 ? [`Deze plaats staat niet in de lijst. (${text.trim()})`] : [];
  return { values: gemeenten, lines: [...linesOf(lines), ...other], questions };
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

function picker(field: FormField, options: readonly Option[], path: FieldPath, store: Store, read: ReadNames): HTMLElement {
  const veld = formatField(path);
  const id = `${controlId(veld)}-zoek`;
  const list = element('ul', { class: 'tags' });
  const told = element('div', { class: 'hint', role: 'status' });
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
  const addValues = (added: readonly string[]) => {
    write([...new Set([...textList(store.get(path)), ...added])]);
    return element(
      'p',
      {},
      added.length === 1 ? `${added.map(labelOf).join('')} staat erbij.` : `${added.map(labelOf).join(', ')} staan erbij.`,
    );
  };
  let asked = '';
  const add = (text: string, isDone: boolean) => {
    // A choice that is there already stays: the mouse may be on its way to it.
    if (text === asked && text !== '') return;
    const option = options.find(({ label }) => label === text);
    if (option === undefined && (!isDone || text.trim() === '')) return;
    const { values, lines, questions } = option === undefined ? read(text, options) : { values: [option.value], lines: [], questions: [] };
    const choices = questions.map((question) =>
      questionButtons(question, ({ value }) => {
        told.replaceChildren(addValues([String(value)]));
        asked = '';
        input.value = '';
        input.focus();
      }),
    );
    told.replaceChildren(...(values.length === 0 ? [] : [addValues(values)]), ...lines.map((line) => element('p', {}, line)), ...choices);
    asked = questions.length === 0 ? '' : text;
    // What was not understood stays, to be mended.
    if (questions.length === 0 && values.length > 0) input.value = '';
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
export function choicesControl(
  field: FormField,
  options: readonly Option[],
  path: FieldPath,
  store: Store,
  read: ReadNames = readNames,
): HTMLElement {
  return options.length > MOST_BOXES ? picker(field, options, path, store, read) : boxes(field, options, path, store);
}
