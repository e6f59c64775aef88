/*
 * The text of an issue as a draft: answers to the form, a pasted file, or just a story. Nothing that a person
 * wrote is dropped without a note.
 */
import { fieldOf } from '../../schema/untrusted.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { type Draft, emptyDraft, freeId, idFromTitle } from '../draft.ts';
import { type FormField, praktijkFields } from '../form-model.ts';
import type { Note, TellOf } from '../note.ts';
import { answeredFields } from './answered-fields.ts';
import { type IssueAnswers, readAnswers } from './issue-answers.ts';
import { FILE_QUESTION, type IssueQuestion, issueQuestions, labelOf } from './issue-questions.ts';
import { answeredSections } from './issue-sections.ts';
import { settleSources } from './issue-sources.ts';
import { readableText, withoutComments } from './issue-text.ts';
import { titleOf, withoutPrefix } from './issue-title.ts';
import { isEmptyBlock, readPastedFile } from './pasted-file.ts';

/** What an issue became. */
export interface IssueRead {
  readonly draft: Draft;
  /** What was not understood, guessed or left out. */
  readonly notes: readonly Note[];
  /** What the draft was made of. */
  readonly from: 'bestand' | 'antwoorden' | 'tekst';
}

/** What is known besides the text of the issue. */
export interface IssueContext {
  /** Title of the issue. */
  readonly titel: string;
  readonly rules: Pick<RuleContext, 'ids' | 'schemas' | 'today' | 'vocabularia'>;
}

/** The draft of a file with a name that no page has: its own, or one made from its title or that of the issue. */
function withFreeName(draft: Draft, { titel: issueTitle, rules }: IssueContext): Draft {
  const titel = fieldOf(draft.velden, 'titel');
  const made = () => idFromTitle(typeof titel === 'string' ? titel : withoutPrefix(issueTitle));
  return { ...draft, id: freeId(draft.id === '' ? made() : draft.id, rules.ids.praktijk) };
}

/** Tells how the text was cut into answers: what was guessed, joined, and no file. */
function tellOfCut({ answers, doubled, guessed }: IssueAnswers, questions: readonly IssueQuestion[], tell: TellOf): void {
  for (const { typed, label } of guessed) tell(label, `De kop "${typed}" is gelezen als "${label}".`);
  for (const id of doubled) tell(labelOf(id, questions), 'Deze kop staat er meer dan één keer. De antwoorden zijn samengevoegd.');
  const file = answers.get(FILE_QUESTION) ?? '';
  if (!isEmptyBlock(file)) tell('Bestand', 'Hier stond geen bestand dat gelezen kan worden.', file);
}

/** The draft of the answers: first the fields, then the sources that they list, then the text that refers to those. */
function draftOfAnswers(
  cut: IssueAnswers,
  questions: readonly IssueQuestion[],
  fields: readonly FormField[],
  { titel: issueTitle, rules }: IssueContext,
  tell: TellOf,
): Draft {
  const answered = answeredFields(fields, cut.answers, rules.today, tell);
  const titel = titleOf(answered['titel'], issueTitle, tell);
  const { velden, find } = settleSources(titel === '' ? answered : { titel, ...answered }, fields, rules.today, tell);
  const secties = answeredSections(questions, cut, find, tell);
  return { ...emptyDraft(rules.today), id: freeId(idFromTitle(titel), rules.ids.praktijk), velden, secties };
}

/**
 * Reads the text of an issue as a draft.
 * @param received the text as GitHub gives it: any line ends, any words
 */
export function readIssue(received: string, context: IssueContext): IssueRead {
  const notes: Note[] = [];
  const tell: TellOf = (vraag, boodschap, tekst = '') => notes.push({ vraag, boodschap, tekst: tekst.trim() });
  const fields = praktijkFields(context.rules.schemas.praktijk, context.rules.vocabularia);
  const questions = issueQuestions(fields);
  const text = readableText(received, tell);

  const pasted = readPastedFile(text, questions);
  if (pasted !== null) return { draft: withFreeName(pasted.draft, context), notes: [...notes, ...pasted.notes], from: 'bestand' };

  const cut = readAnswers(withoutComments(text, tell), questions);
  tellOfCut(cut, questions, tell);
  const draft = draftOfAnswers(cut, questions, fields, context, tell);
  return { draft, notes, from: cut.answers.size === 0 ? 'tekst' : 'antwoorden' };
}
