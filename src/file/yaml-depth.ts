import { Lexer, Parser } from 'yaml';

/** Nesting that nobody writes: a practice goes five levels deep. The parser walks by recursion, so a limit of our own comes first. */
export const DEEPEST_YAML = 50;

/** What opens a group or list on a line: spaces, dashes, question marks and colons. */
const LINE_START = /^[ \t?:-]*/gm;
const OPENERS = /[[{]/g;

/** How deep the fields can lie at most, from what is cheap to count; more than they do as a rule. */
function upperBound(source: string): number {
  const brackets = source.match(OPENERS)?.length ?? 0;
  let deepestStart = 0;
  for (const [start] of source.matchAll(LINE_START)) deepestStart = Math.max(deepestStart, start.length);
  return brackets + deepestStart;
}

/**
 * Where YAML goes deeper than `DEEPEST_YAML` levels. Reads token by token, without recursion: whether a file is refused
 * does not depend on how much memory the reader happens to have.
 * @returns the place in the source, counted from 0; null when it stays within the limit
 */
export function tooDeepAt(source: string): number | null {
  if (upperBound(source) <= DEEPEST_YAML) return null;
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(source)) {
    // Finished documents are of no use here.
    for (const token of parser.next(lexeme)) void token;
    if (parser.stack.length > DEEPEST_YAML) return offset;
    // Signs that the lexer adds to mark a document, a flow or a scalar are no part of the source.
    if (!'\u0002\u0018\u001f'.includes(lexeme)) offset += lexeme.length;
  }
  return null;
}
