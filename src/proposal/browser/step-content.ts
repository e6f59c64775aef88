import { SECTIES } from '../../schema/secties.ts';
import type { FormData } from '../form-data.ts';
import type { Step } from '../steps.ts';
import { button, element } from './element.ts';
import { fieldControl } from './field-control.ts';
import { nameField } from './name-field.ts';
import { sectionControl } from './section-control.ts';
import type { StepView } from './step-view.ts';
import type { Store } from './store.ts';

const TEXT_HELP =
  'Een lege regel begint een nieuwe alinea. Een regel met - vooraan is een punt van een lijst, met 1. vooraan een stap. **Vet** zet je tussen twee sterretjes.';

/** What the fields of a step are drawn from. */
export interface StepParts {
  readonly store: Store;
  readonly data: FormData;
  readonly isNew: boolean;
  /** Stands below the title: practices that may be the same. */
  readonly similarBox: HTMLElement;
}

function sections(store: Store): HTMLElement[] {
  const shown = store.draft.secties.flatMap((section, order) =>
    // A heading that is not ours is shown only while there is text below it.
    order < SECTIES.length || section.tekst !== '' ? [sectionControl(section, order === 0, store)] : [],
  );
  return [...shown, element('p', { class: 'hint' }, TEXT_HELP)];
}

/**
 * Puts the fields in a step, and the buttons to leave it by.
 * @param previous id of the step before; undefined for the first
 * @param goOn what the button "Volgende" does
 */
export function fillStep(view: StepView, step: Step, parts: StepParts, previous: string | undefined, goOn: () => void): void {
  const { store, data, isNew, similarBox } = parts;
  view.panel.append(element('p', { class: 'step-lead' }, step.uitleg), view.summary);
  for (const field of step.fields) {
    view.panel.append(fieldControl(field, [field.name], store, data));
    if (field.name === 'titel') view.panel.append(similarBox, nameField(store, isNew));
  }
  if (step.hasText) view.panel.append(...sections(store));
  view.panel.append(
    element(
      'p',
      { class: 'buttons step-buttons' },
      ...(previous === undefined ? [] : [element('a', { href: `#${previous}`, class: 'button button-quiet' }, 'Vorige')]),
      button('Volgende', 'button', goOn),
    ),
  );
}
