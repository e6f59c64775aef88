import { cleanText, idFromTitle } from '../draft.ts';
import { shownText } from '../values.ts';
import { element } from './element.ts';
import { controlId } from './field-frame.ts';
import type { Store } from './store.ts';

/** Longest name that can be typed for the address, in characters. */
const LONGEST_NAME = 100;

/**
 * The name in the address: from the title, until someone chooses another.
 * @param isNew false for a page that exists: then its name never changes
 */
export function nameField(store: Store, isNew: boolean): HTMLElement {
  const id = controlId('id');
  const fromTitle = () => idFromTitle(shownText(store.get(['titel'])));
  let isChosen = store.draft.id !== '' && store.draft.id !== fromTitle();
  const input = element('input', {
    id,
    type: 'text',
    maxlength: LONGEST_NAME,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-uitleg ${id}-melding`,
    readonly: !isNew,
  });
  input.value = store.draft.id;
  input.addEventListener('input', () => {
    const name = cleanText(input.value).trim().slice(0, LONGEST_NAME);
    isChosen = name !== '';
    store.setId(name);
  });
  store.onChange(() => {
    if (!isNew || isChosen) return;
    const made = fromTitle();
    input.value = made;
    if (made !== store.draft.id) store.setId(made);
  });
  return element(
    'div',
    { class: 'field', 'data-veld': 'id' },
    element('label', { for: id }, 'Naam in het adres'),
    element(
      'p',
      { class: 'hint', id: `${id}-uitleg` },
      isNew ? 'Komt vanzelf uit de titel: /praktijken/naam/. Kleine letters, cijfers en koppeltekens.' : 'Dit adres blijft zoals het is.',
    ),
    input,
    element('div', { class: 'messages', id: `${id}-melding` }),
  );
}
