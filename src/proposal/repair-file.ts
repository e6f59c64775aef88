/*
 * A file that came by mail, from a word processor or out of an issue, as the file it was: without the marks of the
 * way that it travelled.
 */
import { readFrontMatter } from '../file/read-front-matter.ts';
import { isRecord } from '../schema/untrusted.ts';
import { parseYaml } from '../file/read-yaml.ts';
import { SLUG_PATTERN } from '../schema/slug.ts';
import type { Note } from './note.ts';
import { cleanText, type Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { cutAtFields } from './write-mdx.ts';

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

/** The lines from the opening dashes on, and what stands above them. */
function fromOpening(lines: readonly string[]): { readonly above: readonly string[]; readonly file: readonly string[] } | null {
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

/** YAML without what a word processor made of it. Only used when it cannot be read as it is. */
function plainYaml(yaml: string): string {
  return yaml
    .replace(/\u00a0/g, ' ')
    .replace(/^[ \t]*\t[ \t]*/gm, (space) => space.replaceAll('\t', '  '))
    .replace(/(^|[\s:,{[-])[“”„‟″]([^“”„‟″\n]*)[“”„‟″]/g, '$1"$2"')
    .replace(/(^|[\s:,{[-])[‘’‚‛]([^‘’‚‛\n]*)[‘’‚‛](?=\s*(?:[,}\]]|$))/gm, "$1'$2'");
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

/** The fields one by one, for a front matter that cannot be read as a whole. */
function salvageFields(yaml: string, tell: (boodschap: string, tekst: string) => void): Record<string, unknown> {
  const velden: Record<string, unknown> = {};
  for (const { text } of cutAtFields(yaml)) {
    const tries = [text, plainYaml(text)].map((source) => parseYaml(source));
    const read = tries.find(({ problems, data }) => problems.length === 0 && isRecord(data));
    if (read !== undefined && isRecord(read.data)) {
      for (const [name, value] of Object.entries(read.data)) {
        if (Object.hasOwn(velden, name)) tell(`Het veld "${name}" staat er twee keer. Het eerste is genomen.`, text);
        else velden[name] = value;
      }
      continue;
    }
    // A colon in a sentence is the slip that people make most.
    const plain = /^([A-Za-z]\w*):[ \t]+(\S[^\n]*)$/.exec(text.trim());
    const [, name = '', value = ''] = plain ?? [];
    if (plain !== null && !/^[[{&*!|>]/.test(value) && !Object.hasOwn(velden, name))
      velden[name] = value.replace(/^["'“”](.*)["'“”]$/, '$1');
    else if (text.replace(/^\s*#.*$/gm, '').trim() !== '')
      tell(`Dit deel kan niet gelezen worden: ${tries[0]?.problems[0]?.boodschap ?? 'er staat geen veld.'}`, text);
  }
  return velden;
}

/**
 * Reads a file of a practice from text that went through mail, an issue or a word processor.
 * @param received the text; any line ends, with or without fence, quoting, byte-order mark
 * @param name file name that it came with; used when the file itself does not tell its name
 */
export function takeIn(received: string, name = ''): TakenIn {
  const notes: Note[] = [];
  const tell = (boodschap: string, tekst = '') => notes.push({ vraag: QUESTION, boodschap, tekst });
  let text = cleanText(received).replace(/^\ufeff+/, '');
  if (isQuotedPrintable(text)) text = decodeQuotedPrintable(text);
  let lines = withoutQuoting(text.split('\n'));
  if (lines.every((line) => line.trim() === '' || /^[\s>]/.test(line))) {
    // The whole is indented, as pasted from a list.
    const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0));
    lines = lines.map((line) => line.slice(indent));
  }
  const cut = fromOpening(lines);
  if (cut === null) return { draft: null, notes };
  const { above } = cut;
  const isFenced = above.some((line) => FENCE.test(line));
  let file = [...cut.file];
  if (isFenced) {
    const close = file.findLastIndex((line) => FENCE.test(line));
    const below = close === -1 ? [] : file.slice(close + 1);
    if (close !== -1) file = file.slice(0, close);
    if (below.some((line) => line.trim() !== ''))
      tell('Onder het bestand stond nog tekst. Die is niet overgenomen.', below.join('\n').trim());
  }
  const aboveText = above
    .filter((line) => !FENCE.test(line))
    .join('\n')
    .trim();
  if (aboveText !== '') tell('Boven het bestand stond nog tekst. Die is niet overgenomen.', aboveText);

  const front = readFrontMatter(file.join('\n'));
  if ('boodschap' in front) return { draft: null, notes: [...notes, { vraag: QUESTION, boodschap: front.boodschap, tekst: '' }] };
  const close = file.indexOf('---', 1);
  const yaml = file.slice(1, close).join('\n');
  let data: unknown = front.yaml.data;
  if (front.yaml.problems.length > 0) {
    const again = parseYaml(plainYaml(yaml));
    data = again.problems.length === 0 ? again.data : salvageFields(yaml, tell);
    tell('De velden bovenaan waren niet goed leesbaar en zijn zo goed mogelijk hersteld. Kijk ze na.');
  }
  const typed =
    NAME_LINE.exec(yaml)?.[1] ??
    name
      .replace(/^.*[\\/]/, '')
      .replace(/(\.(mdx?|txt|docx?|eml))+$/i, '')
      .toLowerCase();
  return { draft: readDraft(SLUG_PATTERN.test(typed) ? typed : '', data, file.slice(close + 1).join('\n')), notes };
}
