import type { Completeness } from '../../editorial/completeness.ts';
import type { ProbableDuplicate } from '../../likeness/duplicates.ts';
import type { CheckedDraft, DraftFinding } from '../check-draft.ts';
import type { Draft } from '../draft.ts';
import { fieldAt, type FormField } from '../form-model.ts';
import { element } from './element.ts';
import { formFieldOf } from './messages.ts';

/** What the last step needs from the form. */
export interface ReviewInput {
  readonly draft: Draft;
  readonly checked: CheckedDraft;
  readonly fields: readonly FormField[];
  /** The step that shows a field. */
  readonly stepOf: (veld: string) => string;
  readonly completeness: Completeness;
  readonly similar: readonly ProbableDuplicate[];
  readonly praktijkHref: (id: string) => string;
  /** True for a correction in which nothing is corrected yet. */
  readonly isUnchanged: boolean;
}

/** "Bronnen 2, Adres": the field in the words of the form. */
export function fieldName(veld: string, fields: readonly FormField[]): string {
  if (veld === '') return 'Het geheel';
  if (veld === 'id') return 'Naam in het adres';
  if (veld.startsWith('tekst:')) return veld.slice('tekst:'.length);
  const steps = veld
    .split(/[.[\]]/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const words: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (typeof step === 'number') words.push(`${words.pop() ?? ''} ${step + 1}`);
    else words.push(fieldAt(fields, steps.slice(0, index + 1))?.label ?? step);
  }
  return words.join(', ');
}

/** What is wrong, each with a link to its field. */
export function findingList(findings: readonly DraftFinding[], input: Pick<ReviewInput, 'draft' | 'fields' | 'stepOf'>): HTMLElement {
  return element(
    'ul',
    { class: 'finding-list' },
    ...findings.map((finding) => {
      const veld = formFieldOf(finding, input.draft);
      const name = fieldName(veld, input.fields);
      return element(
        'li',
        {},
        veld === '' ? name : element('a', { href: `#${input.stepOf(veld)}`, 'data-naar': veld }, name),
        `: ${finding.boodschap}`,
      );
    }),
  );
}

/** "lijkt op …": practices that may be the same one. */
export function similarNotice(similar: readonly ProbableDuplicate[], praktijkHref: (id: string) => string): HTMLElement {
  const box = element('div', { class: 'notice notice-calm', hidden: similar.length === 0 });
  if (similar.length === 0) return box;
  box.append(
    element(
      'p',
      { class: 'notice-title' },
      element('strong', {}, similar.length === 1 ? 'Dit lijkt op een praktijk die er al is' : 'Dit lijkt op praktijken die er al zijn'),
    ),
    element(
      'ul',
      {},
      ...similar
        .slice(0, 3)
        .map(({ id, titel, redenen }) =>
          element(
            'li',
            {},
            'Lijkt op ',
            element('a', { href: praktijkHref(id), target: '_blank', rel: 'noopener' }, titel),
            ` (${redenen.join(', ')}). `,
            element('a', { href: `?wijzig=${encodeURIComponent(id)}` }, 'Verbeter die pagina'),
            '.',
          ),
        ),
    ),
    element('p', {}, 'Is het een andere praktijk? Ga dan gewoon verder.'),
  );
  return box;
}

/** How far the draft is, what is wrong with it, and what would make it better. */
export function reviewSummary(input: ReviewInput): HTMLElement[] {
  const errors = input.checked.findings.filter(({ ernst }) => ernst === 'fout');
  const warnings = input.checked.findings.filter(({ ernst }) => ernst === 'waarschuwing');
  const { completeness } = input;
  const count = errors.length === 1 ? 'Eén ding klopt nog niet' : `${errors.length} dingen kloppen nog niet`;
  return [
    element(
      'div',
      { class: errors.length === 0 ? 'notice notice-calm' : 'notice' },
      element(
        'p',
        { class: 'notice-title' },
        element(
          'strong',
          {},
          errors.length > 0
            ? count
            : input.isUnchanged
              ? 'Je veranderde nog niets aan deze pagina.'
              : 'Je bestand is klaar: er zijn geen fouten.',
        ),
      ),
      ...(errors.length === 0 ? [] : [findingList(errors, input)]),
    ),
    ...(warnings.length === 0
      ? []
      : [
          element(
            'section',
            { class: 'flow' },
            element('h3', {}, 'Dit kan beter'),
            element('p', {}, 'Het houdt je voorstel niet tegen. De redactie kijkt er ook naar.'),
            findingList(warnings, input),
          ),
        ]),
    similarNotice(input.similar, input.praktijkHref),
    ...(completeness.missing.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'explain' },
            element('summary', {}, `Wat zou het nog vollediger maken? (${completeness.percent} % is er)`),
            element('ul', {}, ...completeness.missing.map(({ vraag }) => element('li', {}, vraag))),
          ),
        ]),
  ];
}
