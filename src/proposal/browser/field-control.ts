import { fallbackValue } from '../../schema/field-info.ts';
import { sentence } from '../../text/wording.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';
import { type FieldPath, formatField } from '../../file/finding.ts';
import { idFromTitle } from '../draft.ts';
import { type FormData, referenceOptions } from '../form-data.ts';
import type { FormField } from '../form-model.ts';
import { choicesControl, readTownNames } from './choices-control.ts';
import { button, element } from './element.ts';
import { frameField, frameGroup } from './field-frame.ts';
import { selectOf, simpleControl } from './simple-controls.ts';
import { sourceControl, sourceOptions } from './source-control.ts';
import type { Store } from './store.ts';

/** Tells that an entry of a list went; `detail` has the list as `veld` and the place of the entry as `index`. */
export const ENTRY_REMOVED = 'voorstel:weggehaald';

/** The first words of an entry, to tell it from the others. */
function nameOf(item: unknown, fields: readonly FormField[]): string {
  const naming = fields.find(({ kind, role }) => kind === 'text' && role !== 'name') ?? fields[0];
  return naming === undefined ? '' : (textOf(fieldOf(item, naming.name)) ?? '');
}

/** True when a figure, a study or the text refers to a source by this name. */
function isCited(id: string, store: Store): boolean {
  const { velden, secties } = store.draft;
  const others = Object.entries(velden).filter(([name]) => name !== 'bronnen');
  return JSON.stringify(others).includes(JSON.stringify(id)) || secties.some(({ tekst }) => tekst.includes(`[bron: ${id}]`));
}

/**
 * A source gets a short name by itself, from who published it and when, so that nobody has to think one up. A name
 * that someone chose, or that is used already, stays.
 */
function nameSource(store: Store, path: FieldPath): void {
  const bron = store.get(path);
  const current = textOf(fieldOf(bron, 'id')) ?? '';
  const words = (textOf(fieldOf(bron, 'uitgever')) ?? '').split(/\s+/).slice(0, 3).join(' ');
  const withoutYear = idFromTitle(words);
  const wasMade = current === '' || current === withoutYear;
  if (withoutYear === '' || !wasMade || isCited(current, store)) return;
  const base = idFromTitle(`${words} ${/^\d{4}/.exec(textOf(fieldOf(bron, 'datum')) ?? '')?.[0] ?? ''}`);
  const taken = sourceOptions(store)
    .map(({ value }) => value)
    .filter((value) => value !== current);
  let id = base;
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${n}`;
  if (id !== current) store.set([...path, 'id'], id);
}

/** A new entry, with what stands there when nobody fills it in. */
function startOf(fields: readonly FormField[]): Record<string, string> {
  const today = new Date().toISOString().slice(0, 10);
  return Object.fromEntries(
    fields.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[name, fallbackValue(fallback, today)]])),
  );
}

/** The name of a source makes itself, so that it is asked last, with that said. */
function inAskedOrder(fields: readonly FormField[]): FormField[] {
  const names = fields
    .filter(({ role }) => role === 'name')
    .map((field) => ({ ...field, help: `${field.help}; komt vanzelf uit uitgever en datum` }));
  return [...fields.filter(({ role }) => role !== 'name'), ...names];
}

function listControl(field: FormField & { readonly kind: 'list' }, path: FieldPath, store: Store, data: FormData): HTMLElement {
  const veld = formatField(path);
  const one = field.singular;
  const items = element('ol', { class: 'items' });
  const told = element('p', { class: 'visually-hidden', role: 'status' });
  const add = button(`Voeg een ${one} toe`, 'button button-quiet', () => {
    const next = listOf(store.get(path)).length;
    store.set([...path, next], startOf(field.fields));
    draw();
    items.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });

  const drawItem = (_item: unknown, index: number): HTMLElement => {
    const itemPath = [...path, index];
    const legend = element('legend', {}, '');
    const name = () => {
      const text = nameOf(store.get(itemPath), field.fields);
      legend.textContent = `${sentence(one)} ${index + 1}${text === '' ? '' : `: ${text}`}`;
    };
    name();
    const remove = button(`Haal ${one} ${index + 1} weg`, 'button button-quiet', () => {
      store.set(itemPath, undefined);
      draw();
      items.dispatchEvent(new CustomEvent(ENTRY_REMOVED, { bubbles: true, detail: { veld, index } }));
      told.textContent = `${legend.textContent} is weggehaald.`;
      add.focus();
    });
    const controls = inAskedOrder(field.fields).map((child) => fieldControl(child, [...itemPath, child.name], store, data));
    const group = element('fieldset', { class: 'item' }, legend, ...controls, element('p', {}, remove));
    group.addEventListener('change', () => {
      if (field.role === 'sources') {
        nameSource(store, itemPath);
        const id = group.querySelector<HTMLInputElement>(`[data-veld="${formatField([...itemPath, 'id'])}"] input`);
        if (id !== null) id.value = textOf(fieldOf(store.get(itemPath), 'id')) ?? '';
      }
      name();
    });
    return element('li', {}, group);
  };
  const draw = () => {
    items.replaceChildren(...listOf(store.get(path)).map(drawItem));
  };
  // An obligatory list begins with one entry to fill in.
  if (field.required && listOf(store.get(path)).length === 0) store.set([...path, 0], startOf(field.fields));
  draw();
  return frameGroup(field, veld, items, element('p', {}, add), told);
}

function referenceControl(field: FormField & { readonly kind: 'reference' }, path: FieldPath, store: Store, data: FormData): HTMLElement {
  if (field.to === 'bron') return sourceControl(field, field.many, path, store);
  const options = referenceOptions(field.to, data);
  if (field.many) return choicesControl(field, options, path, store);
  return frameField(field, formatField(path), (id, describedBy) => {
    const select = selectOf(id, options, 'Kies…', { 'aria-describedby': describedBy });
    select.value = textOf(store.get(path)) ?? '';
    select.addEventListener('change', () => store.set(path, select.value === '' ? undefined : select.value));
    return [select];
  });
}

/** The control of any field of the form, with what is filled in already. */
export function fieldControl(field: FormField, path: FieldPath, store: Store, data: FormData): HTMLElement {
  switch (field.kind) {
    case 'group':
      return frameGroup(
        field,
        formatField(path),
        ...field.fields.map((child) =>
          field.role === 'place' && child.kind === 'choices'
            ? choicesControl(child, child.options, [...path, child.name], store, readTownNames)
            : fieldControl(child, [...path, child.name], store, data),
        ),
      );
    case 'list':
      return listControl(field, path, store, data);
    case 'choices':
      return choicesControl(field, field.options, path, store);
    case 'reference':
      return referenceControl(field, path, store, data);
    default: {
      const control = simpleControl(field, path, store);
      if (control === null) throw new Error(`Het formulier heeft geen veld voor "${field.name}".`);
      return control;
    }
  }
}
