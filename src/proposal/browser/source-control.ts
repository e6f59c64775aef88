import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';
import { type FieldPath, formatField } from '../../file/finding.ts';
import type { FormField, Option } from '../form-model.ts';
import { shownText, textList } from '../values.ts';
import { element } from './element.ts';
import { controlId, frameField, frameGroup } from './field-frame.ts';
import { selectOf } from './simple-controls.ts';
import type { Store } from './store.ts';

/** The sources of the draft that can be cited. */
export function sourceOptions(store: Store): Option[] {
  return listOf(store.get(['bronnen'])).flatMap((bron) => {
    const id = textOf(fieldOf(bron, 'id'));
    const titel = textOf(fieldOf(bron, 'titel')) ?? '';
    return id === undefined || id === '' ? [] : [{ value: id, label: titel === '' ? id : `${id}: ${titel}`, synoniemen: [] }];
  });
}

const NO_SOURCES = 'Er is nog geen bron. Voeg er eerst een toe in de stap Bronnen.';

/** Calls `draw` now and whenever the list of sources changes. */
function followSources(store: Store, draw: (options: readonly Option[]) => void): void {
  let shown = '';
  const update = () => {
    const options = sourceOptions(store);
    const now = JSON.stringify(options);
    if (now === shown) return;
    shown = now;
    draw(options);
  };
  store.onChange(update);
  draw(sourceOptions(store));
}

function one(field: FormField, path: FieldPath, store: Store): HTMLElement {
  return frameField(field, formatField(path), (id, describedBy) => {
    const select = selectOf(id, [], '', { 'aria-describedby': describedBy, ...(field.required ? { 'aria-required': 'true' } : {}) });
    const none = element('p', { class: 'hint' }, element('a', { href: '#bronnen' }, NO_SOURCES));
    followSources(store, (options) => {
      const current = shownText(store.get(path));
      const unknown =
        current !== '' && !options.some(({ value }) => value === current)
          ? [{ value: current, label: `${current} (bestaat niet meer)`, synoniemen: [] }]
          : [];
      select.replaceChildren(...selectOf(id, [...options, ...unknown], 'Kies een bron…', {}).children);
      select.value = current;
      none.hidden = options.length > 0;
    });
    select.addEventListener('change', () => store.set(path, select.value === '' ? undefined : select.value));
    return [select, none];
  });
}

function many(field: FormField, path: FieldPath, store: Store): HTMLElement {
  const veld = formatField(path);
  const list = element('ul', { class: 'boxes boxes-wide' });
  const none = element('p', { class: 'hint' }, element('a', { href: '#bronnen' }, NO_SOURCES));
  followSources(store, (options) => {
    const chosen = textList(store.get(path));
    // A source that was taken away is still referred to: it has to be there to be unticked.
    const gone = chosen
      .filter((id) => !options.some(({ value }) => value === id))
      .map((value) => ({ value, label: `${value} (bestaat niet meer)` }));
    list.replaceChildren(
      ...[...options, ...gone].map(({ value, label }) => {
        const box = element('input', { type: 'checkbox', id: `${controlId(veld)}-${value}` });
        box.checked = chosen.includes(value);
        box.addEventListener('change', () => {
          const others = textList(store.get(path)).filter((id) => id !== value);
          const next = box.checked ? [...others, value] : others;
          store.set(path, next.length === 0 ? undefined : next);
        });
        return element('li', {}, element('label', { class: 'box' }, box, element('span', {}, label)));
      }),
    );
    none.hidden = options.length > 0;
  });
  return frameGroup(field, veld, list, none);
}

/** A choice from the sources of this draft. */
export function sourceControl(field: FormField, isMany: boolean, path: FieldPath, store: Store): HTMLElement {
  return isMany ? many(field, path, store) : one(field, path, store);
}
