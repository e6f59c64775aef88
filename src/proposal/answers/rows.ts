/*
 * Lists of groups (organisations, sources, figures …) as people type them: "Label: waarde" lines in blocks, cells
 * between bars, semicolons or tabs, a table, `{ naam: waarde }`, or just a line each.
 */
import { parse } from 'yaml';
import { isRecord } from '../../schema/untrusted.ts';
import { nearest } from '../../text/suggest.ts';
import type { FormField } from '../form-model.ts';
import { foldWords } from '../../text/fold.ts';
import { saysNothing } from './says-nothing.ts';

/** One group as it was typed. */
export interface Row {
  /** Values that carry the label of a field, by its name. */
  readonly labelled: Map<string, string>;
  /** Cells in the order of the columns; null when the row has no columns. */
  readonly cells: readonly string[] | null;
  /** Words without label or column. */
  readonly loose: string[];
}

const LONGEST_LABEL = 60;

/** The field that a label names: by title, key or another word for it, then by a slip of the pen. */
function fieldOfLabel(label: string, fields: readonly FormField[]): FormField | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const word = foldWords(label);
  if (word === '') return undefined;
  const own = fields.find((field) => foldWords(field.label) === word || foldWords(field.name) === word);
  if (own !== undefined) return own;
  const other = fields.find(({ otherNames }) => otherNames.some((other) => foldWords(other) === word));
  if (other !== undefined || word.length < 5) return other;
  const label2 = nearest(
    label,
    fields.map((field) => field.label),
  );
  return label2 === undefined || Math.abs(label2.length - label.length) > 3 ? undefined : fields.find((field) => field.label === label2);
}

/** A bullet, number or tick at the start of a line. */
const BULLET = /^[\s>]*(?:[-*+•·▪◦–—]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/;

/** A line that only counts: "Bron 1", "### 2", "**Organisatie 3:**". */
const COUNTER = /^[#*\s]*(?:\p{L}+\s+)?(?:nr\.?\s*)?\d{1,2}[*:.)\s]*$/u;

const RULER = /^[\s|:+=_-]+$/;

interface LabelledPart {
  readonly field: FormField;
  readonly value: string;
}

function withoutStars(text: string): string {
  return text
    .replace(/^\*\*(.+?)\*\*/, '$1')
    .replace(/^__(.+?)__/, '$1')
    .replace(/\*\*$/, '')
    .trim();
}

/** `Naam: X` as field and value; also `**Naam:** X` and `Naam = X`. */
function labelledPart(text: string, fields: readonly FormField[]): LabelledPart | undefined {
  const match = /^([^:=|?]{1,70}?)\s*(?:\?\s*[:=]?|[:=])\s*(.*)$/.exec(withoutStars(text.trim()).replace(/^\*\*([^*:]+)\*\*\s*:/, '$1:'));
  const field = match === null ? undefined : fieldOfLabel((match[1] ?? '').replace(/[*_"'“”]/g, ''), fields);
  return field === undefined ? undefined : { field, value: (match?.[2] ?? '').replace(/^\*\*\s*/, '').trim() };
}

/** Several labels on one line: `Naam: X, soort: Y; website: Z`. */
function labelledParts(line: string, fields: readonly FormField[]): LabelledPart[] {
  const first = labelledPart(line, fields);
  if (first === undefined) return [];
  const cuts = [...line.matchAll(/[,;|]\s*(?=([\p{L} ]{1,40})\??\s*:(?!\/))/gu)].filter(
    (match) => fieldOfLabel(match[1] ?? '', fields) !== undefined,
  );
  if (cuts.length === 0) return [first];
  const edges = [0, ...cuts.map(({ index }) => index), line.length];
  return edges.slice(0, -1).flatMap((from, at) => {
    const part = labelledPart(line.slice(from, edges[at + 1]).replace(/^[,;|]\s*/, ''), fields);
    return part === undefined ? [] : [part];
  });
}

/** The cells of a line of a table; null when the line has no columns. `\|` is a bar in a cell. */
function cellsOf(line: string): string[] | null {
  const trimmed = line.trim();
  if (/[^\\]\||^\|/.test(trimmed)) {
    const inner = trimmed.replace(/^\|/, '').replace(/(^|[^\\])\|$/, '$1');
    return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
  }
  if (trimmed.includes('\t')) return trimmed.split('\t').map((cell) => cell.trim());
  // In an address, `;v=2` is a part of it.
  const parts = trimmed.split(/;(?![\w.~-]{1,30}=)/).map((cell) => cell.trim());
  return parts.length > 1 && !/&[a-z]{1,10}$|&#\d+$/i.test(parts[0] ?? '') ? parts : null;
}

/** `{ naam: X, soort: Y }` as labels and values; null when it is no such group. */
function flowParts(line: string, fields: readonly FormField[]): LabelledPart[] | null {
  const text = line.replace(/,\s*$/, '');
  if (!/^\{.*\}$/.test(text) || text.length > 5000) return null;
  try {
    const data: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0, uniqueKeys: true });
    if (!isRecord(data)) return null;
    const parts = Object.entries(data).map(([key, value]) => {
      const field = fieldOfLabel(key, fields);
      const words = Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : undefined;
      return field === undefined || words === undefined ? null : { field, value: words };
    });
    const known = parts.filter((part) => part !== null);
    return known.length === parts.length && known.length > 0 ? known : null;
  } catch {
    return null;
  }
}

/** One line of an answer, by what it looks like alone. */
type Token =
  | { readonly kind: 'blank' }
  /** A line that only parts one group from the next; a ruler of a table does not. */
  | { readonly kind: 'divider'; readonly endsRow: boolean }
  | { readonly kind: 'labels'; readonly parts: readonly LabelledPart[]; readonly isWhole: boolean; readonly isBullet: boolean }
  | { readonly kind: 'text'; readonly line: string; readonly isBullet: boolean };

function tokenOf(raw: string, fields: readonly FormField[]): Token | null {
  const line = raw.replace(BULLET, '').trim();
  const isBullet = /^\s*(?:[-*+•·▪◦]\s+|\d{1,2}[.)]\s+)/.test(raw);
  if (line === '') return { kind: 'blank' };
  if (/^(?:```|~~~)\w*$/.test(line)) return null;
  if (RULER.test(line) || COUNTER.test(line)) return { kind: 'divider', endsRow: !line.includes('|') };
  const flow = flowParts(line, fields);
  const parts = flow ?? labelledParts(line, fields);
  return parts.length > 0 ? { kind: 'labels', parts, isWhole: flow !== null, isBullet } : { kind: 'text', line, isBullet };
}

/** Puts the lines of an answer together to groups. */
class RowBuilder {
  readonly rows: Row[] = [];
  readonly #fields: readonly FormField[];
  /** The group that the next line may belong to. */
  #row: Row | null = null;
  /** The columns of the table that the lines stand in. */
  #header: readonly (FormField | undefined)[] | null = null;
  /** Name of the field whose value the next line may go on with. */
  #last: string | null = null;

  constructor(fields: readonly FormField[]) {
    this.#fields = fields;
  }

  /** Takes the next line. A blank line ends a value, not a group. */
  add(token: Token): void {
    if (token.kind === 'blank') this.#last = null;
    else if (token.kind === 'divider') this.#row = token.endsRow ? null : this.#row;
    else if (token.kind === 'labels') this.#addLabels(token);
    else this.#addText(token);
  }

  #open(cells: readonly string[] | null = null): Row {
    const made: Row = { labelled: new Map(), cells, loose: [] };
    this.rows.push(made);
    this.#last = null;
    return made;
  }

  #addLabels({ parts, isWhole, isBullet }: Extract<Token, { kind: 'labels' }>): void {
    const row = this.#row;
    const first: string | undefined = row?.labelled.keys().next().value;
    const goesOn =
      row !== null && !isWhole && !parts.some(({ field }) => row.labelled.has(field.name)) && !(isBullet && first === parts[0]?.field.name);
    const target = goesOn ? row : this.#open();
    for (const { field, value } of parts) target.labelled.set(field.name, value);
    this.#last = parts.at(-1)?.field.name ?? null;
    this.#row = isWhole ? null : target;
  }

  #addText({ line, isBullet }: Extract<Token, { kind: 'text' }>): void {
    const { labelled } = this.#row ?? {};
    const value = this.#last === null ? undefined : labelled?.get(this.#last);
    const continues = this.#last !== null && labelled !== undefined && !isBullet;
    // A semicolon in the second line of a value is a semicolon.
    const cells = continues && !/[|\t]/.test(line) ? null : cellsOf(line);
    if (cells === null && continues && this.#last !== null) {
      labelled.set(this.#last, `${value ?? ''} ${line}`.trim());
      return;
    }
    if (cells !== null) this.#addCells(cells);
    else if (!saysNothing(line)) this.#open().loose.push(line);
    else return;
    this.#row = null;
  }

  #addCells(cells: readonly string[]): void {
    const names = cells.map((cell) => fieldOfLabel(cell.replace(/[*_]/g, ''), this.#fields));
    const known = names.filter((name) => name !== undefined);
    if (known.length >= Math.max(2, cells.length - 1) && new Set(names).size === names.length) {
      this.#header = names;
      return;
    }
    if (cells.every((cell) => cell === '')) return;
    const header = this.#header;
    if (header === null || cells.length > header.length) {
      this.#open(cells);
      return;
    }
    const made = this.#open();
    for (const [at, cell] of cells.entries()) {
      const field = header[at];
      if (field !== undefined) made.labelled.set(field.name, cell);
      else if (cell !== '') made.loose.push(cell);
    }
  }
}

/** Cuts an answer into groups. Every word of the answer stands in one of them. */
export function readRows(text: string, fields: readonly FormField[]): Row[] {
  const builder = new RowBuilder(fields);
  for (const raw of text.split('\n')) {
    const token = tokenOf(raw, fields);
    if (token !== null) builder.add(token);
  }
  return builder.rows.filter(
    ({ labelled, cells, loose }) => cells !== null || loose.length > 0 || [...labelled.values()].some((value) => !saysNothing(value)),
  );
}
