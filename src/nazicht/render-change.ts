import type { Change } from '../changes/diff.ts';
import type { SectionChange } from '../changes/diff-versions.ts';
import { diffText, type TextPart, wholeText, withContext } from '../changes/text-diff.ts';
import type { FieldTitles } from '../schema/field-titles.ts';
import { isRecord, listOf } from '../schema/untrusted.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { cutText } from '../text/wording.ts';
import { fieldOfPath } from '../changes/diff.ts';
import { pathText, valueText } from './value-text.ts';

/** Longer values and texts are read in the file itself. */
const LONGEST_VALUE = 400;
const LONGEST_TEXT = 3000;
const MOST_ITEMS = 40;

/** From this length on a text is compared word by word. */
const LONG_TEXT = 40;

/** A value of a stranger, cut and inert. */
export function plain(text: string, most = LONGEST_VALUE): string {
  return text.trim() === '' ? '(leeg)' : escapeMarkdown(cutText(text, most));
}

/** The first items of a list, and how many more there are. */
export function firstOf(lines: readonly string[], most: number = MOST_ITEMS): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `- … en nog ${lines.length - most}`];
}

const TAGS = { gelijk: ['', ''], erbij: ['<ins>', '</ins>'], weg: ['<del>', '</del>'] } as const;

/** A changed text as one line: what went is struck through, what came is underlined. */
export function diffLine(parts: readonly TextPart[], most = LONGEST_TEXT): string {
  let left = most;
  const pieces: string[] = [];
  for (const { change, text } of parts) {
    if (left <= 0) break;
    const [open, close] = TAGS[change];
    const [lead = '', tail = ''] = [/^\s/.exec(text)?.[0], /\s$/.exec(text)?.[0]].map((space) => (space === undefined ? '' : ' '));
    const cut = text.length > left ? `${text.slice(0, left)} … (ingekort)` : text;
    const words = escapeMarkdown(cut);
    pieces.push(words === '' ? ' ' : `${lead}${open}${words}${close}${tail}`);
    left -= text.length;
  }
  return pieces.join('').replaceAll('</del><ins>', '</del> <ins>').replace(/ {2,}/g, ' ').trim();
}

/** A list of words: which came and which went, on one line. */
function listLine(name: string, parts: readonly Change[]): string {
  const items = (kind: Change['kind'], tag: 'ins' | 'del') =>
    parts
      .filter((part) => part.kind === kind)
      .slice(0, MOST_ITEMS)
      .map(({ before, after }) => `<${tag}>${plain(valueText(after ?? before), 200)}</${tag}>`);
  const [came, went] = [items('added', 'ins'), items('removed', 'del')];
  const words = [
    ...(came.length > 0 ? [`erbij ${came.join(', ')}`] : []),
    ...(went.length > 0 ? [`weg ${went.join(', ')}`] : []),
    ...(parts.some(({ kind }) => kind === 'moved') ? ['andere volgorde'] : []),
  ];
  return `- ${name}: ${words.join('; ')}`;
}

function valueLine(name: string, before: string, after: string): string {
  const isText = Math.max(before.length, after.length) >= LONG_TEXT && /\s/.test(`${before}${after}`);
  const parts = isText ? withContext(diffText(before, after)) : [];
  return parts.length > 0 ? `- ${name}: ${diffLine(parts)}` : `- ${name}: <del>${plain(before)}</del> → <ins>${plain(after)}</ins>`;
}

/** What changed in a field, with old and new value: a line for each value, a line for a list of words. */
export function changeLines(change: Change, titles: FieldTitles): string[] {
  const { path, kind, before, after, parts } = change;
  const name = `**${plain(path.length === 0 ? 'het hele bestand' : pathText(path, titles), 120)}**`;
  const hasRecords = [...listOf(before), ...listOf(after)].some(isRecord);
  if (parts.length > 0 && kind === 'changed' && Array.isArray(after) && !hasRecords) return [listLine(name, parts)];
  if (parts.length > 0 && (kind === 'changed' || hasRecords)) return parts.flatMap((part) => changeLines(part, titles));
  const text = (value: unknown) => valueText(value, titles, fieldOfPath(path));
  switch (kind) {
    case 'added':
      return [`- ${name}: nieuw: <ins>${plain(text(after))}</ins>`];
    case 'removed':
      return [`- ${name}: weg: <del>${plain(text(before))}</del>`];
    case 'changed':
      return [valueLine(name, text(before), text(after))];
    case 'moved':
      return [`- ${name}: andere volgorde`];
  }
}

/** What changed in a section of the text. */
export function sectionLine({ title, kind, before, after }: SectionChange): string {
  const name = `**${sectionName(title)}**`;
  const mark = kind === 'added' ? ' (nieuw)' : kind === 'removed' ? ' (weg)' : '';
  const textOf = (section: SectionChange['after']) => section?.source ?? section?.text ?? '';
  const parts =
    kind === 'changed'
      ? withContext(diffText(textOf(before), textOf(after)))
      : wholeText(kind === 'added' ? 'erbij' : 'weg', textOf(after ?? before));
  return `- ${name}${mark}: ${parts.length === 0 ? 'alleen de kop' : diffLine(parts)}`;
}

/** The title of a section, cut and inert. */
export function sectionName(title: string): string {
  return title === '' ? 'Begin van de tekst' : plain(title, 120);
}
