import type { FormField } from '../form-model.ts';
import { element } from './element.ts';

/** The id of the control of a field, from its path: `bronnen[0].url` gives `v-bronnen-0-url`. */
export function controlId(veld: string): string {
  return `v-${veld
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/-$/, '')
    .toLowerCase()}`;
}

function helpParts(field: FormField, id: string): { readonly nodes: HTMLElement[]; readonly ids: string[] } {
  const nodes: HTMLElement[] = [];
  const help = [...(field.help === '' ? [] : [`${field.help}.`]), ...(field.kind === 'lines' ? ['Eén per regel.'] : [])].join(' ');
  if (help !== '') nodes.push(element('p', { class: 'hint', id: `${id}-uitleg` }, help));
  if (field.example !== '') nodes.push(element('p', { class: 'hint', id: `${id}-voorbeeld` }, `Bijvoorbeeld: ${field.example}`));
  return { nodes, ids: nodes.map((node) => node.id) };
}

function labelText(field: FormField): (Node | string)[] {
  return field.required ? [field.label] : [field.label, element('span', { class: 'optional' }, ' (niet verplicht)')];
}

/** Label and help around one control, with room for messages. Messages find their field by `data-veld`. */
export function frameField(field: FormField, veld: string, makeControl: (id: string, describedBy: string) => Node[]): HTMLElement {
  const id = controlId(veld);
  const help = helpParts(field, id);
  const describedBy = [...help.ids, `${id}-melding`].join(' ');
  return element(
    'div',
    { class: 'field', 'data-veld': veld },
    element('label', { for: id }, ...labelText(field)),
    ...help.nodes,
    ...makeControl(id, describedBy),
    element('div', { class: 'messages', id: `${id}-melding` }),
  );
}

/** The frame of several controls that belong together. */
export function frameGroup(field: FormField, veld: string, ...children: Node[]): HTMLFieldSetElement {
  const id = controlId(veld);
  const help = helpParts(field, id);
  return element(
    'fieldset',
    { class: 'field group', 'data-veld': veld, id, tabindex: -1, 'aria-describedby': [...help.ids, `${id}-melding`].join(' ') },
    element('legend', {}, ...labelText(field)),
    ...help.nodes,
    element('div', { class: 'messages', id: `${id}-melding` }),
    ...children,
  );
}
