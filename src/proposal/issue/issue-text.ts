/*
 * The text of an issue before anything is read in it: no longer than GitHub takes, without what nobody sees.
 */
import { cleanText } from '../draft.ts';
import type { TellOf } from '../note.ts';

/** GitHub takes 65,536 characters; more did not come from there. */
const LONGEST_ISSUE = 70_000;

/** The remark in HTML that a template or a mail program leaves. */
const COMMENT = /<!--([\s\S]*?)-->/g;

/**
 * The text as it can be read: whole characters, plain line ends, no spaces behind a line and no long runs of them.
 * @param received the text as GitHub gives it
 * @param tell is called with what is too much
 */
export function readableText(received: string, tell: TellOf): string {
  const clean = cleanText(received).replace(/^\ufeff/, '');
  if (clean.length > LONGEST_ISSUE)
    tell(
      'Het voorstel',
      `Dit voorstel is langer dan GitHub toelaat. Alleen de eerste ${LONGEST_ISSUE} tekens zijn gelezen.`,
      clean.slice(LONGEST_ISSUE),
    );
  return clean
    .slice(0, LONGEST_ISSUE)
    .replace(/ {50,}/g, ' '.repeat(50))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * The text without remarks in HTML.
 * @param tell is called with the words of each remark
 */
export function withoutComments(text: string, tell: TellOf): string {
  return text.replace(COMMENT, (_, words: string) => {
    if (words.trim() !== '') tell('Opmerking in HTML', 'Dit stond tussen <!-- en -->, en is niet overgenomen.', words.trim());
    return '';
  });
}
