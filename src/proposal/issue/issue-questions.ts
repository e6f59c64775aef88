/*
 * What the issue form asks, read off the schema: the generator of the template and the reader of the answers use
 * the same list, so that they cannot drift apart.
 */
import { SECTIES } from '../../schema/secties.ts';
import { idFromTitle } from '../draft.ts';
import type { FormField } from '../form-model.ts';

/** Which part of a practice an answer belongs to. */
type AnswerTarget =
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'section'; readonly titel: string }
  /** A whole file that someone pasted. */
  | { readonly kind: 'file' };

/** Parts of the form, in the order in which people fill it in. */
export type QuestionPart = 'kern' | 'tekst' | 'meer' | 'bestand';

/** One question of the issue form. */
export interface IssueQuestion {
  /** Id in the template and in a link that fills it in. */
  readonly id: string;
  /** Stands above the answer in the issue. */
  readonly label: string;
  readonly target: AnswerTarget;
  readonly part: QuestionPart;
}

/** Id of the question that takes a whole file; the form on the site fills it in. */
export const FILE_QUESTION = 'bestand';

const FILE_LABEL = 'Heb je het formulier op de site ingevuld? Plak dan hier het bestand';

/** The questions of the issue form, in their order. */
export function issueQuestions(fields: readonly FormField[]): IssueQuestion[] {
  const question = (field: FormField): IssueQuestion => ({
    id: field.name,
    label: field.label,
    target: { kind: 'field', field },
    part: field.required ? 'kern' : 'meer',
  });
  const asked = fields.map(question);
  return [
    ...asked.filter(({ part }) => part === 'kern'),
    ...SECTIES.map((titel): IssueQuestion => ({ id: idFromTitle(titel), label: titel, target: { kind: 'section', titel }, part: 'tekst' })),
    ...asked.filter(({ part }) => part === 'meer'),
    { id: FILE_QUESTION, label: FILE_LABEL, target: { kind: 'file' }, part: 'bestand' },
  ];
}

/** The words of a question; its id when the form has no such question. */
export function labelOf(id: string, questions: readonly IssueQuestion[]): string {
  return questions.find((question) => question.id === id)?.label ?? id;
}
