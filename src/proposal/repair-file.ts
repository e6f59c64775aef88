/*
 * A file that came by mail, from a word processor or out of an issue, as the file it was: without the marks of the
 * way that it travelled.
 */
import { readFrontMatter } from '../file/read-front-matter.ts';
import { SLUG_PATTERN } from '../schema/slug.ts';
import type { Note, Tell } from './note.ts';
import { cleanText, type Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { repairFields } from './repair-fields.ts';

/** Bytes as text: UTF-8 or UTF-16 where they are that, Windows-1252 otherwise (old mail and Word). */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Three dashes as word processors write them: one long one, or a long and a short. */
const RULE = /^[ \t]*(?:---|—-?|–-|-–|——|–––|———)[ \t]*$/;

/** A fence of code around the whole. */
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w-]*[ \t]*$/;

/** Quoted-printable: `=C3=AB` for a letter, `=` at the end of a line that goes on. */
function isQuotedPrintable(text: string): boolean {
  return /=\n/.test(text) && (/=[0-9A-F]{2}/.test(text) || /\w=\n\w/.test(text));
}

function decodeQuotedPrintable(text: string): string {
  const joined = text.replace(/=\n/g, '');
  const decode = (run: string) => decodeBytes(new Uint8Array((run.match(/[0-9A-F]{2}/g) ?? []).map((hex) => Number.parseInt(hex, 16))));
  return joined.replace(/(?:=[0-9A-F]{2})+/g, decode);
}

/** `> ` before every line, from a reply. */
function withoutQuoting(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 2 && filled.every((line) => line.startsWith('>'))
    ? withoutQuoting(lines.map((line) => line.replace(/^> ?/, '')))
    : lines;
}

/** Without the spaces before every line of a text that is indented as a whole, as pasted from a list. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  if (!filled.every((line) => /^[\s>]/.test(line))) return lines;
  const indent = Math.min(...filled.map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(indent));
}

/** The lines of a text without the marks of the way that it travelled. */
function sentLines(received: string): readonly string[] {
  const text = cleanText(received).replace(/^\ufeff+/, '');
  return withoutIndent(withoutQuoting((isQuotedPrintable(text) ? decodeQuotedPrintable(text) : text).split('\n')));
}

/** The lines from the opening dashes on, and what stands above them. */
interface CutFile {
  readonly above: readonly string[];
  readonly file: readonly string[];
}

/** The file in a text; null when there is none. */
function fromOpening(lines: readonly string[]): CutFile | null {
  const rules = lines.flatMap((line, at) => (RULE.test(line) ? [at] : []));
  for (const [nth, at] of rules.entries()) {
    const end = rules[nth + 1];
    // Dashes may also end a greeting; those of a file have a field right below, or a comment.
    if (
      end !== undefined &&
      lines.slice(at + 1, end).some((line) => /^(?:titel|samenvatting|organisaties|status|bronnen)\s*:/.test(line))
    ) {
      const rest = lines.slice(at);
      return { above: lines.slice(0, at), file: rest.map((line, index) => (index === 0 || index === end - at ? '---' : line)) };
    }
  }
  return null;
}

/** The lines of the file alone; what stands around it is told. */
function withoutSurroundings({ above, file }: CutFile, tell: Tell): readonly string[] {
  const close = above.some((line) => FENCE.test(line)) ? file.findLastIndex((line) => FENCE.test(line)) : -1;
  const textOf = (lines: readonly string[]) => lines.join('\n').trim();
  const below = close === -1 ? '' : textOf(file.slice(close + 1));
  if (below !== '') tell('Onder het bestand stond nog tekst. Die is niet overgenomen.', below);
  const aboveText = textOf(above.filter((line) => !FENCE.test(line)));
  if (aboveText !== '') tell('Boven het bestand stond nog tekst. Die is niet overgenomen.', aboveText);
  return close === -1 ? file : file.slice(0, close);
}

/** A file as it came in: the draft that it holds, and what was done to read it. */
export interface TakenIn {
  /** Null when the text is no file of a practice. */
  readonly draft: Draft | null;
  readonly notes: readonly Note[];
}

const QUESTION = 'Bestand';

/** `# content/praktijken/buurttafel.mdx` above the fields: the name that the file had. */
const NAME_LINE = /^#\s*(?:content\/praktijken\/)?([a-z0-9-]{1,80})\.mdx\s*$/m;

/** The name that the file had: in itself, or else as it was sent. Empty when that is no name for a page. */
function nameOf(yaml: string, sentAs: string): string {
  const base = sentAs.replace(/^.*[\\/]/, '').replace(/(\.(mdx?|txt|docx?|eml))+$/i, '');
  const name = NAME_LINE.exec(yaml)?.[1] ?? base.toLowerCase();
  return SLUG_PATTERN.test(name) ? name : '';
}

/**
 * Reads a file of a practice from text that went through mail, an issue or a word processor.
 * @param received the text; any line ends, with or without fence, quoting, byte-order mark
 * @param name file name that it came with; used when the file itself does not tell its name
 */
export function takeIn(received: string, name = ''): TakenIn {
  const notes: Note[] = [];
  const tell = (boodschap: string, tekst = '') => notes.push({ vraag: QUESTION, boodschap, tekst });
  const cut = fromOpening(sentLines(received));
  if (cut === null) return { draft: null, notes };
  const file = withoutSurroundings(cut, tell);
  const front = readFrontMatter(file.join('\n'));
  if ('boodschap' in front) return { draft: null, notes: [...notes, { vraag: QUESTION, boodschap: front.boodschap, tekst: '' }] };
  const close = file.indexOf('---', 1);
  const yaml = file.slice(1, close).join('\n');
  const isDamaged = front.yaml.problems.length > 0;
  const data = isDamaged ? repairFields(yaml, tell) : front.yaml.data;
  if (isDamaged) tell('De velden bovenaan waren niet goed leesbaar en zijn zo goed mogelijk hersteld. Kijk ze na.');
  return { draft: readDraft(nameOf(yaml, name), data, file.slice(close + 1).join('\n')), notes };
}
