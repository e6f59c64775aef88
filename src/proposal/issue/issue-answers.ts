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

interface Cutter {
  readonly find: (heading: string) => { readonly question: IssueQuestion; readonly isGuess: boolean } | undefined;
}

function cutterFor(questions: readonly IssueQuestion[]): Cutter {
  const exact = new Map<string, IssueQuestion>();
  for (const question of questions) {
    exact.set(foldWords(question.label), question);
    if (!exact.has(foldWords(question.id))) exact.set(foldWords(question.id), question);
  }
  const labels = questions.map(({ label }) => label);
  return {
    find: (heading) => {
      const plain = heading.replace(/^\d{1,2}[.)]\s+/, '').replace(/[*_`]/g, '');
      const known = exact.get(foldWords(plain));
      if (known !== undefined) return { question: known, isGuess: false };
      if (foldWords(plain).length < 5) return undefined;
      const label = nearest(plain, labels);
      const question =
        label === undefined || Math.abs(label.length - plain.length) > 4 ? undefined : questions.find((each) => each.label === label);
      return question === undefined ? undefined : { question, isGuess: true };
    },
  };
}

function cut(
  text: string,
  questions: readonly IssueQuestion[],
  headingOf: (line: string) => readonly [title: string, rest: string] | undefined,
): IssueAnswers {
  const { find } = cutterFor(questions);
  const before: string[] = [];
  const parts = new Map<string, string[][]>();
  const guessed: { typed: string; label: string }[] = [];
  let lines = before;
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === '' && mark !== undefined) fence = mark;
    else if (fence !== '' && mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length && /^ {0,3}[`~]+\s*$/.test(line))
      fence = '';
    const heading = fence === '' && mark === undefined ? headingOf(line) : undefined;
    const found = heading === undefined ? undefined : find(heading[0]);
    if (heading === undefined || found === undefined) {
      lines.push(line);
      continue;
    }
    if (found.isGuess) guessed.push({ typed: heading[0], label: found.question.label });
    lines = heading[1] === '' ? [] : [heading[1]];
    const known = parts.get(found.question.id);
    if (known === undefined) parts.set(found.question.id, [lines]);
    else known.push(lines);
  }
  const answers = new Map<string, string>();
  const doubled: string[] = [];
  for (const [id, all] of parts) {
    const filled = all.map((each) => each.join('\n').replace(/^\n+|\s+$/g, '')).filter((each) => each !== '');
    if (filled.length > 1) doubled.push(id);
    answers.set(id, filled.join('\n\n'));
  }
  return { answers, before: before.join('\n').trim(), doubled, guessed };
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
