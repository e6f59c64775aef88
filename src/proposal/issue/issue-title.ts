/*
 * The title of a practice, from the answers or else from the title of the issue.
 */
import { textOf } from '../../schema/untrusted.ts';
import { readLine } from '../answers/read-value.ts';
import { tellReading } from '../answers/reading.ts';
import { cleanText } from '../draft.ts';
import { tellFor, type TellOf } from '../note.ts';

/** What the form puts before a title. */
const TITLE_PREFIX = /^\s*(?:voorstel|nieuwe praktijk|praktijk)\s*:\s*/i;

/** The title of an issue without what the form put before it. */
export function withoutPrefix(title: string): string {
  return cleanText(title).replace(TITLE_PREFIX, '').trim();
}

/**
 * The title of the practice; empty when there is none.
 * @param answered what the answers gave; undefined when nobody answered
 * @param issueTitle title of the issue
 * @param tell is called when the title of the issue is taken
 */
export function titleOf(answered: unknown, issueTitle: string, tell: TellOf): string {
  if (answered !== undefined) return textOf(answered) ?? '';
  const reading = readLine(withoutPrefix(issueTitle));
  tellReading(reading, tellFor(tell, 'Titel'));
  const title = textOf(reading.value) ?? '';
  if (title !== '') tell('Titel', 'De titel van het voorstel is genomen.', title);
  return title;
}
