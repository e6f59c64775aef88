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
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'link', textContent: `Zoek toch op “${query}”` });
  button.addEventListener('click', searchLiterally);
  root.replaceChildren('Resultaten voor ', words, '. ', button);
}
