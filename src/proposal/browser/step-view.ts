import type { FormField } from '../form-model.ts';
import type { Step } from '../steps.ts';
import { element } from './element.ts';

/** How far someone is with a step. */
export type StepState = 'fout' | 'klaar' | 'mag-leeg' | 'open';

/** One step in the page: the link that leads to it, and the panel that it opens. */
export interface StepView {
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly panel: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly state: HTMLElement;
  /** Where the mistakes of the step are listed when someone wants to go on. */
  readonly summary: HTMLElement;
}

/** A step without its fields. */
export function makeStepView({ id, titel, fields }: Pick<Step, 'id' | 'titel' | 'fields'>, number: number, total: number): StepView {
  const state = element('span', { class: 'state' });
  const link = element(
    'a',
    { href: `#${id}` },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
    element('span', {}, titel),
    state,
  );
  const summary = element('div', { class: 'notice', role: 'group', tabindex: -1, hidden: true });
  const panel = element(
    'section',
    { class: 'step', hidden: true, 'aria-labelledby': `${id}-titel` },
    element('p', { class: 'step-count' }, `Stap ${number} van ${total}`),
    element('h2', { id: `${id}-titel`, tabindex: -1 }, titel),
  );
  return { id, fields, panel, link, state, summary };
}

/**
 * Shows in the list of steps how far someone is.
 * @param errors how many mistakes there are in the step
 */
export function showState(step: StepView, state: StepState, errors: number): void {
  const words: Readonly<Record<StepState, string>> = { fout: `nog ${errors}`, klaar: 'klaar', 'mag-leeg': 'mag leeg', open: '' };
  step.state.textContent = words[state];
  step.link.dataset['state'] = state;
  if (errors === 0) step.summary.hidden = true;
}

/** Lists what is wrong in a step, above its fields, and puts the focus there. */
export function tellMistakes(step: StepView, count: number, list: HTMLElement): void {
  const title = count === 1 ? 'Kijk nog één ding na' : `Kijk nog ${count} dingen na`;
  // What gets the focus has a name, so that a screen reader says how many there are.
  step.summary.setAttribute('aria-label', title);
  step.summary.replaceChildren(
    element('p', { class: 'notice-title' }, element('strong', {}, title)),
    list,
    element('p', {}, 'Wil je dit later doen? Klik nog eens op “Volgende”.'),
  );
  step.summary.hidden = false;
  step.summary.focus();
}

/** Opens one step and closes the others. */
export function openStep(steps: readonly StepView[], target: StepView): void {
  for (const step of steps) {
    const isOpen = step === target;
    step.panel.hidden = !isOpen;
    if (isOpen) step.link.setAttribute('aria-current', 'step');
    else step.link.removeAttribute('aria-current');
  }
}
