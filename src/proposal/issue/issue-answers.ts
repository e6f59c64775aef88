import { nearest } from '../../text/suggest.ts';
import { foldWords } from '../../text/fold.ts';
import type { IssueQuestion } from './issue-questions.ts';

/** An issue cut at the headings that the form put in it. */
export interface IssueAnswers {
  /** Answers by id of the question; a question that is missing in the issue is missing here. */
  readonly answers: ReadonlyMap<string, string>;
  /** What stands above the first heading that is ours. */
  readonly before: string;
  /** Questions whose heading stands in the issue more than once; their answers are joined. */
  readonly doubled: readonly string[];
  /** Headings that were read as another one, because they look alike. */
  readonly guessed: readonly { readonly typed: string; readonly label: string }[];
}

/** A heading in Markdown, or a line in bold alone. */
const HEADING = /^ {0,3}(?:#{1,6}[ \t]+(.{1,150}?)[ \t#]*|\*\*(.{1,150}?)\*\*:?|__(.{1,150}?)__:?)[ \t]*$/;

/** `Titel: Buurttafel` on one line, in a mail or an issue without headings. */
const LABEL_LINE = /^ {0,3}(?:[-*+] )?\**([^:*]{2,80}?)\**\s*:\**[ \t]*(.*)$/;

/** The question that a heading is of, and whether it only looks like it. */
interface FoundQuestion {
  readonly question: IssueQuestion;
  readonly isGuess: boolean;
}

/** A heading as it was typed, and what stands behind it on the same line. */
type Heading = readonly [title: string, rest: string];

/** The lines below one heading of the form. */
interface Part {
  /** Of the question. */
  readonly id: string;
  readonly lines: string[];
}

function questionFinder(questions: readonly IssueQuestion[]): (heading: string) => FoundQuestion | undefined {
  const exact = new Map<string, IssueQuestion>();
  for (const question of questions) {
    exact.set(foldWords(question.label), question);
    if (!exact.has(foldWords(question.id))) exact.set(foldWords(question.id), question);
  }
  const labels = questions.map(({ label }) => label);
  return (heading) => {
    // An underscore inside a word is part of an id; elsewhere it is emphasis.
    const plain = heading.replace(/^\d{1,2}[.)]\s+/, '').replace(/[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '');
    const known = exact.get(foldWords(plain));
    if (known !== undefined) return { question: known, isGuess: false };
    if (foldWords(plain).length < 5) return undefined;
    const label = nearest(plain, labels);
    const question =
      label === undefined || Math.abs(label.length - plain.length) > 4 ? undefined : questions.find((each) => each.label === label);
    return question === undefined ? undefined : { question, isGuess: true };
  };
}

/** Says of line after line whether it stands in a block of code; the fences around it do too. */
function codeBlocks(): (line: string) => boolean {
  let fence = '';
  return (line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark === undefined) return fence !== '';
    if (fence === '') fence = mark;
    else if (mark[0] === fence[0] && mark.length >= fence.length && /^ {0,3}[`~]+\s*$/.test(line)) fence = '';
    return true;
  };
}

/** The parts as answers; those to the same question are joined. */
function joined(parts: readonly Part[]): Pick<IssueAnswers, 'answers' | 'doubled'> {
  const answers = new Map<string, string>();
  const doubled: string[] = [];
  for (const [id, all] of Map.groupBy(parts, (part) => part.id)) {
    const filled = all.map(({ lines }) => lines.join('\n').replace(/^\n+|\s+$/g, '')).filter((text) => text !== '');
    if (filled.length > 1) doubled.push(id);
    answers.set(id, filled.join('\n\n'));
  }
  return { answers, doubled };
}

/** Cuts a text at the lines that are a heading of the form, and stand in no block of code. */
function cut(text: string, questions: readonly IssueQuestion[], headingOf: (line: string) => Heading | undefined): IssueAnswers {
  const find = questionFinder(questions);
  const isCode = codeBlocks();
  const before: string[] = [];
  const parts: Part[] = [];
  const guessed: { typed: string; label: string }[] = [];
  for (const line of text.split('\n')) {
    const [title, rest] = (isCode(line) ? undefined : headingOf(line)) ?? [];
    const found = title === undefined ? undefined : find(title);
    if (title === undefined || found === undefined) {
      (parts.at(-1)?.lines ?? before).push(line);
      continue;
    }
    const { question, isGuess } = found;
    if (isGuess) guessed.push({ typed: title, label: question.label });
    parts.push({ id: question.id, lines: rest === undefined || rest === '' ? [] : [rest] });
  }
  return { ...joined(parts), before: before.join('\n').trim(), guessed };
}

/**
 * Cuts the text of an issue into answers, by the headings of the form wherever they stand. A heading that is not of
 * the form belongs to the answer that it stands in. Without any heading, lines such as `Titel: …` are used.
 * @param text plain line ends
 */
export function readAnswers(text: string, questions: readonly IssueQuestion[]): IssueAnswers {
  const byHeading = cut(text, questions, (line) => {
    const match = HEADING.exec(line);
    const title = match?.[1] ?? match?.[2] ?? match?.[3];
    return title === undefined ? undefined : [title.replace(/\s*:$/, ''), ''];
  });
  if (byHeading.answers.size > 0) return byHeading;
  return cut(text, questions, (line) => {
    const match = line.length > 5000 ? null : LABEL_LINE.exec(line);
    return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
  });
}
