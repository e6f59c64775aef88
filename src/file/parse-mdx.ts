import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { type FileProblem, FILE_START } from './finding.ts';

/** What we read of an error of the MDX parser (a VFileMessage): where it breaks off, and why. */
interface ParserError {
  readonly line?: number;
  readonly column?: number;
  readonly reason?: string;
}

/** Of a tag that is never closed, the parser knows the place only in words. */
const UNCLOSED = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/;

/** Places in the parser's words count from the first line of the text, not of the file: they would mislead. */
const PLACES = / \(\d+:\d+(-\d+:\d+)?\)/g;

const HINT =
  'De tekst kan niet gelezen worden als MDX. Vaak komt dat door een los < of {, of een component die niet gesloten is. Schrijf "minder dan" in plaats van <, en sluit componenten met />.';

/** Nesting that nobody writes. The rules walk the tree by recursion; a deeper one would end the program. */
const DEEPEST = 100;

/** A line that opens that many quotes and lists at once: the parser takes seconds over tens of thousands of them. */
const DEEP_LINE = new RegExp(String.raw`^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){${DEEPEST + 1}}`, 'm');

const TOO_DEEP = 'De tekst is te diep genest: te veel lijsten, citaten of componenten in elkaar. Maak de opbouw eenvoudiger.';

/** True when a part of the tree lies more than `DEEPEST` levels down. Walks level by level, so without recursion. */
function isTooDeep(tree: Root): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return level.length > 0;
}

/** The problem of a text with a line that nests too deep, so that the parser never gets it; null without one. */
function deepLineProblem(body: string): FileProblem | null {
  const deepLine = DEEP_LINE.exec(body);
  if (deepLine === null) return null;
  return { regelId: 'mdx', regel: body.slice(0, deepLine.index).split('\n').length, kolom: 1, boodschap: TOO_DEEP };
}

/** Where the text breaks off: the parser's own place, or that of the tag that stays open. */
function breakingPoint({ line = 1, column = 1, reason = '' }: ParserError): Pick<FileProblem, 'regel' | 'kolom'> {
  const opening = UNCLOSED.exec(reason);
  return opening === null ? { regel: line, kolom: column } : { regel: Number(opening[1]), kolom: Number(opening[2]) };
}

/** What the parser threw, as a problem of the file. */
function problemOf(thrown: unknown): FileProblem {
  const error: ParserError = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const { reason = '' } = error;
  const boodschap = reason === '' ? HINT : `${HINT} (MDX: ${reason.replace(PLACES, '')})`;
  return { regelId: 'mdx', ...breakingPoint(error), boodschap };
}

/** Parses the body of a page. Lines in the problem count from the first line of the body. */
export function parseMdx(body: string): { tree: Root; problem: null } | { tree: null; problem: FileProblem } {
  const deepLine = deepLineProblem(body);
  if (deepLine !== null) return { tree: null, problem: deepLine };
  try {
    const tree = fromMarkdown(body, {
      extensions: [mdxjs(), gfm()],
      mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
    });
    if (isTooDeep(tree)) return { tree: null, problem: { regelId: 'mdx', ...FILE_START, boodschap: TOO_DEEP } };
    return { tree, problem: null };
  } catch (error) {
    return { tree: null, problem: problemOf(error) };
  }
}
