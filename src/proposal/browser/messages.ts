import { formPathOf } from '../draft-values.ts';
import type { Draft } from '../draft.ts';
import { withoutInvisible } from '../draft.ts';
import type { DraftFinding } from '../check-draft.ts';
import { button, element } from './element.ts';
import { sectionField } from './section-control.ts';

/** The name of the field in the form that a finding is about. */
export function formFieldOf(finding: DraftFinding, draft: Draft): string {
  if (finding.formVeld !== undefined) return finding.formVeld;
  if (finding.veld !== '') return formPathOf(draft.velden, finding.veld);
  return finding.sectie === null ? '' : sectionField(finding.sectie);
}

/** The field itself, or the nearest group around it; null when the form shows none of them. */
export function findFieldNode(root: ParentNode, veld: string): HTMLElement | null {
  for (let name = veld; name !== ''; name = name.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
    const node = root.querySelector<HTMLElement>(`[data-veld="${CSS.escape(name)}"]`);
    if (node !== null) return node;
  }
  return null;
}

/** What gets the focus when someone wants to mend a field. */
export function controlIn(node: HTMLElement): HTMLElement {
  return node instanceof HTMLFieldSetElement ? node : (node.querySelector<HTMLElement>('input, select, textarea') ?? node);
}

/** The text box of a field that holds one. */
function textBoxIn(node: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  return node.querySelector<HTMLInputElement | HTMLTextAreaElement>(':scope > input[type="text"], :scope > textarea');
}

/** Takes away what nobody sees: such signs come along with a paste. */
function mendButton(node: HTMLElement): Node[] {
  const box = textBoxIn(node);
  if (box === null) return [];
  const mend = button('Haal onzichtbare tekens weg', 'link', () => {
    box.value = withoutInvisible(box.value, box instanceof HTMLTextAreaElement);
    for (const event of ['input', 'change']) box.dispatchEvent(new Event(event, { bubbles: true }));
    box.focus();
  });
  return [' ', mend].map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}

function message(finding: DraftFinding, node: HTMLElement, explanation: (regelId: string) => string): HTMLElement {
  const isError = finding.ernst === 'fout';
  return element(
    'p',
    { class: isError ? 'message message-error' : 'message' },
    element('strong', {}, isError ? 'Fout: ' : 'Let op: '),
    finding.boodschap,
    ' ',
    element(
      'a',
      { href: explanation(finding.regelId), target: '_blank', rel: 'noopener' },
      'Uitleg',
      element('span', { class: 'visually-hidden' }, ' over deze melding, in een nieuw tabblad'),
    ),
    ...(finding.regelId === 'onzichtbaar-teken' ? mendButton(node) : []),
  );
}

/**
 * Puts the findings at their fields.
 * @param isShown whether a person should see the messages of a field yet: not of one that they have not reached
 */
export function showMessages(
  root: HTMLElement,
  findings: readonly DraftFinding[],
  draft: Draft,
  isShown: (node: HTMLElement) => boolean,
  explanation: (regelId: string) => string,
): void {
  const told = new Map<HTMLElement, DraftFinding[]>();
  for (const finding of findings) {
    const node = findFieldNode(root, formFieldOf(finding, draft));
    if (node !== null) told.set(node, [...(told.get(node) ?? []), finding]);
  }
  for (const node of root.querySelectorAll<HTMLElement>('[data-veld]')) {
    const box = node.querySelector<HTMLElement>(':scope > .messages');
    if (box === null) continue;
    const list = isShown(node) ? (told.get(node) ?? []) : [];
    const text = JSON.stringify(list.map(({ boodschap }) => boodschap));
    if (box.dataset['text'] === text) continue;
    box.dataset['text'] = text;
    box.replaceChildren(...list.map((finding) => message(finding, node, explanation)));
    const isWrong = list.some(({ ernst }) => ernst === 'fout');
    node.classList.toggle('wrong', isWrong);
    const control = controlIn(node);
    if (control instanceof HTMLFieldSetElement) continue;
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
