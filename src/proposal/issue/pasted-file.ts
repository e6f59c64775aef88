/*
 * The file of a practice in an issue: as answer to the last question of the form, or pasted as the issue itself.
 * It goes before the answers, and what is not taken of them is told.
 */
import { saysNothing } from '../answers/says-nothing.ts';
import type { Draft } from '../draft.ts';
import type { Note } from '../note.ts';
import { takeIn } from '../repair-file.ts';
import { readAnswers } from './issue-answers.ts';
import { FILE_QUESTION, type IssueQuestion, labelOf } from './issue-questions.ts';

/** A file that was found in an issue. */
export interface PastedFile {
  readonly draft: Draft;
  /** What was done to read it, and which answers it goes before. */
  readonly notes: readonly Note[];
}

/** The file of the last question, and what stands around it. */
interface FileAnswer {
  readonly answers: ReadonlyMap<string, string>;
  /** What stands above all answers. */
  readonly before: string;
  /** Empty when there is none. */
  readonly file: string;
}

/** A line of dashes, perhaps in a block of code or a quotation: the beginning of a file. */
const OPENING = /^\s*(?:`{3,}\w*\s*|>\s*)?(?:---|—-?)[ \t]*$/m;

/** True for an answer that says nothing, also inside the block of code that GitHub puts around a file. */
export function isEmptyBlock(text: string): boolean {
  return text.length < 100 && saysNothing(text.replace(/^```\w*\s*|\s*```$/g, ''));
}

/**
 * The answers, and the file of the last question. Outside a block of code its own headings look like those of the
 * form, so all that follows the question is tried as file first.
 */
function fileAnswer(text: string, questions: readonly IssueQuestion[]): FileAnswer {
  const label = labelOf(FILE_QUESTION, questions);
  const at = text.lastIndexOf(label);
  const tail = at === -1 ? '' : text.slice(at + label.length);
  if (tail !== '' && !/^\s*(?:```|~~~)/.test(tail) && takeIn(tail).draft !== null) {
    const { answers, before } = readAnswers(text.slice(0, at), questions);
    return { answers, before, file: tail };
  }
  const { answers, before } = readAnswers(text, questions);
  return { answers, before, file: answers.get(FILE_QUESTION) ?? '' };
}

/** The answers that a file goes before. */
function ignoredAnswers(answers: ReadonlyMap<string, string>, questions: readonly IssueQuestion[]): Note[] {
  return [...answers]
    .filter(([id, answer]) => id !== FILE_QUESTION && !saysNothing(answer))
    .map(([id, answer]) => ({
      vraag: labelOf(id, questions),
      boodschap: 'Het geplakte bestand gaat voor; dit antwoord is niet overgenomen.',
      tekst: answer.trim(),
    }));
}

/**
 * The file in an issue; null when it holds none, and the answers count.
 * @param text the text as it can be read
 */
export function readPastedFile(text: string, questions: readonly IssueQuestion[]): PastedFile | null {
  const { answers, before, file } = fileAnswer(text, questions);
  const answered = isEmptyBlock(file) ? null : takeIn(file);
  if (answered !== null && answered.draft !== null) {
    const above = { vraag: 'Boven de antwoorden', boodschap: 'Het geplakte bestand gaat voor; dit is niet overgenomen.', tekst: before };
    const notes = [...ignoredAnswers(answers, questions), ...answered.notes, ...(before === '' ? [] : [above])];
    return { draft: answered.draft, notes };
  }
  if (!OPENING.test(text)) return null;
  const { draft, notes } = takeIn(text);
  return draft === null ? null : { draft, notes };
}
