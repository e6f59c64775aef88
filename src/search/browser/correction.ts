import type { Place } from '../places.ts';
import type { Plan } from '../planner.ts';

/**
 * Tells that a query was read in another way than it was typed, with the way back: "Resultaten voor X. Zoek toch
 * op Y." Hides the message when nothing was corrected.
 */
export function drawCorrection(root: HTMLElement, plan: Plan | null, query: string, searchLiterally: () => void): void {
  const corrected = plan?.corrected ?? null;
  root.hidden = corrected === null;
  if (corrected === null) {
    root.replaceChildren();
    return;
  }
  const words = Object.assign(document.createElement('strong'), { textContent: corrected });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'link',
    textContent: `Zoek toch op “${query}”`,
  });
  button.addEventListener('click', searchLiterally);
  root.replaceChildren('Resultaten voor ', words, '. ', button);
}

/**
 * Tells that a municipality has no practice yet, and that the results come from nearby.
 * @param root address of the site, ending in a slash
 */
export function drawNearby(element: HTMLElement, { id, label }: Place, root: string): void {
  const link = Object.assign(document.createElement('a'), { href: `${root}gemeenten/${id}/`, textContent: label });
  element.replaceChildren('We kennen nog geen praktijk uit ', link, '. Dit gebeurt er in gemeenten dichtbij.');
  element.hidden = false;
}
