import { type FieldPath, formatField } from '../../file/finding.ts';
import { readTyped, type SimpleField } from '../answers/read-value.ts';
import type { Question, Reading } from '../answers/reading.ts';
import { cleanText } from '../draft.ts';
import { shownText } from '../values.ts';
import { button, element } from './element.ts';
import { frameField } from './field-frame.ts';
import type { Store } from './store.ts';

/** What a person should know of how an answer was read. */
function noteLines(notes: Reading['notes']): HTMLElement[] {
  return notes.map(({ boodschap, tekst }) => element('p', { class: 'hint' }, tekst === '' ? boodschap : `${boodschap} (${tekst})`));
}

/** A question with its readings as buttons. Only the person knows which is meant. */
export function questionButtons({ vraag, keuzes }: Question, choose: (keuze: Question['keuzes'][number]) => void): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-label': vraag },
    element('p', { class: 'message' }, element('strong', {}, 'Kies: '), vraag),
    element('p', { class: 'row' }, ...keuzes.map((keuze) => button(keuze.label, 'button button-quiet', () => choose(keuze)))),
  );
}

/**
 * A line that is read as an issue and the terminal read it. What was understood is shown when the person is done
 * typing, with what there is to know about it; an answer that may be read in two ways waits for a choice.
 */
export function readingControl(
  field: SimpleField,
  path: FieldPath,
  store: Store,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  return frameField(field, formatField(path), (id, describedBy) => {
    // Stands there from the start, so that what comes in it is announced.
    const told = element('div', { id: `${id}-gelezen`, role: 'status' });
    const input = element('input', {
      type: 'text',
      id,
      'aria-describedby': `${describedBy} ${told.id}`,
      autocomplete: 'off',
      ...(field.required ? { 'aria-required': 'true' } : {}),
      ...attributes,
    });
    const read = () => readTyped(field, cleanText(input.value));
    let shown = '';
    const show = ({ notes, question }: Pick<Reading, 'notes' | 'question'>) => {
      // A choice that is there already stays: the Tab key or the mouse may be on its way to it.
      const now = JSON.stringify([notes, question]);
      if (now === shown) return;
      shown = now;
      told.replaceChildren(
        ...noteLines(notes),
        ...(question === undefined ? [] : [questionButtons(question, ({ value }) => choose(value))]),
      );
    };
    const choose = (value: unknown) => {
      store.set(path, value);
      input.value = shownText(value);
      shown = '';
      told.replaceChildren(element('p', { class: 'hint' }, `Ingevuld: ${input.value}.`));
      input.focus();
    };
    input.value = store.openText(path) ?? shownText(store.get(path));
    input.addEventListener('input', () => {
      const reading = read();
      store.answer(path, reading, input.value);
      // The choice comes while someone types, so that the Tab key leads to it; notes wait until they are done.
      show({ ...reading, notes: [] });
    });
    input.addEventListener('change', () => {
      const reading = read();
      // What says nothing ("n.v.t.") and what is still asked stay as they were typed.
      if (reading.value !== undefined) input.value = shownText(reading.value);
      show(reading);
    });
    show({ ...read(), notes: [] });
    return [input, told];
  });
}
