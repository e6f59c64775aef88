import { element } from './element.ts';

/**
 * Shows how far the draft is: what is needed before it can be handed in, and how complete it is.
 * @param errors number of mistakes
 * @param percent share of what another municipality would like to know, 0 to 100
 */
export function showProgress(place: HTMLElement, errors: number, percent: number): void {
  const todo =
    errors === 0 ? 'Alles wat nodig is, is ingevuld.' : errors === 1 ? 'Nog één ding is nodig.' : `Nog ${errors} dingen zijn nodig.`;
  const bar = element('progress', { max: 100, value: percent, id: 'volledigheid' });
  place.replaceChildren(element('label', { for: 'volledigheid' }, `${todo} Volledigheid: ${percent}\u00a0%.`), bar);
}
