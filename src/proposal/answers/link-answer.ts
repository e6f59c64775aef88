import { isHttpsLink } from '../../schema/link.ts';
import type { Read } from './reading.ts';

/** What a text says about an address. */
export interface LinkRead extends Read<string> {
  /** True when the address was typed without https, which may not exist. */
  readonly madeSecure: boolean;
  /** The address as it was typed. */
  readonly typed: string;
  /** True when words behind the address look like a part of it: then it cannot be used as it is. */
  readonly hasSpace: boolean;
}

/** An address as it stands in a text. */
interface Found {
  readonly typed: string;
  /** The words that a link in Markdown gives it. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Longest address that is looked at, in characters. */
const LONGEST_ADDRESS = 600;

const START = /(?:https?:\/\/|www\.)(?=[^\s<>|])/i;

/** `[words](` right before an address. */
const MARKDOWN = /\[([^\]\n[]{0,300})\]\(\s*<?$/;

/** A name with dots, a known kind of ending, and perhaps a path: stad.be/pad. */
const BARE = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}(?:[/?#]\S*)?$/i;

/** Words of a link that say nothing but that it is one. */
const LINK_WORDS = /^(?:de )?(?:site|website|web|link|hier|klik hier|url|adres|lees meer)$/i;

/** Signs that end a sentence, not an address. */
const TRAILING: ReadonlySet<string> = new Set([...'.,;:!?\'"”’»*_']);

/** The rest of a file name behind an address that was cut at a space: "https://stad.be/Jaarverslag 2023.pdf". */
const FILE_NAME = /^ (?:[^\s<>|]{1,60} ){0,4}[^\s<>|]{1,60}\.(?:pdf|docx?|xlsx?|pptx?|odt|html?|php|aspx?|jpe?g|png)\b/i;

/** An address up to the bracket that it does not open itself: wiki/Brugge_(stad) keeps its own. */
function withinBrackets(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth < 0) return text.slice(0, at);
  }
  return text;
}

/** Without the signs of the sentence around it. */
function trimmed(address: string): string {
  const text = withinBrackets(address);
  let end = text.length;
  while (end > 0 && TRAILING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The first address of a text that begins with http or www, plain, between < > or as link in Markdown. */
function findAddress(text: string): Found | null {
  const match = START.exec(text);
  if (match === null) return null;
  const from = match.index;
  const run = /^[^\s<>|]+/.exec(text.slice(from, from + LONGEST_ADDRESS))?.[0] ?? '';
  const inMarkdown = MARKDOWN.exec(text.slice(Math.max(0, from - 310), from));
  if (inMarkdown !== null) {
    const typed = withinBrackets(run);
    // What stands before the closing bracket is a title: [x](https://stad.be "titel").
    const close = /^[^)\n]{0,200}\)/.exec(text.slice(from + typed.length))?.[0] ?? '';
    return { typed, words: inMarkdown[1] ?? '', start: from - inMarkdown[0].length, end: from + typed.length + close.length };
  }
  const isInAngles = text.charAt(from - 1) === '<' && text.charAt(from + run.length) === '>';
  if (isInAngles) return { typed: run, words: '', start: from - 1, end: from + run.length + 1 };
  const typed = trimmed(run);
  return { typed, words: '', start: from, end: from + typed.length };
}

/** "stad.be/pad" with nothing around it, where an address is asked for; elsewhere it may be a name with a point in it. */
export function readBareLink(text: string): LinkRead | null {
  if (text.length > LONGEST_ADDRESS) return null;
  const typed = trimmed(text.trim());
  const value = `https://${typed}`;
  return BARE.test(typed) && isHttpsLink(value) ? { value, rest: '', madeSecure: true, typed, hasSpace: false } : null;
}

/**
 * The first address in a text that begins with http or www, as https.
 * @returns null when there is none
 */
export function readLink(text: string): LinkRead | null {
  const found = findAddress(text);
  if (found === null) return null;
  const isPath = /\/\/[^/]+\/|^www\.[^/]+\//i.test(found.typed);
  const tail = isPath ? (FILE_NAME.exec(text.slice(found.end, found.end + 400))?.[0] ?? '') : '';
  const typed = `${found.typed}${tail}`;
  const value = typed
    .replace(/^http:\/\//i, 'https://')
    .replace(/^www\./i, 'https://www.')
    .replace(/^https:\/\//i, 'https://');
  const words = LINK_WORDS.test(found.words.trim()) ? '' : found.words;
  const rest = `${text.slice(0, found.start)}${words} ${text.slice(found.end + tail.length)}`.replace(/\s+/g, ' ').trim();
  return {
    value,
    // The signs of a sentence around an address are no words.
    rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '',
    madeSecure: !/^https:/i.test(typed) && isHttpsLink(value),
    typed,
    hasSpace: tail !== '',
  };
}
