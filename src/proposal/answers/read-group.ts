import type { FormField } from '../form-model.ts';
import { readChoices } from './choice-answer.ts';
import { readDate } from './date-answer.ts';
import { saysNothing } from './says-nothing.ts';
import { readLink } from './link-answer.ts';
import type { Tell } from '../note.ts';
import { readNumber } from './number-answer.ts';
import { isSimple, readTyped, type SimpleField } from './read-value.ts';
import { tellReading } from './reading.ts';
import { readRows, type Row } from './rows.ts';

/** Values of one group, by key. */
export type Group = Record<string, unknown>;

/** True when a cell looks like a value of this field, so that columns may stand in any order. */
function fits(field: SimpleField, cell: string): boolean {
  switch (field.kind) {
    case 'link':
      return readLink(cell)?.rest === '';
    case 'date':
      return readDate(cell)?.rest === '' && !(field.dayOnly && readDate(cell)?.value.length !== 10);
    case 'number':
      return readNumber(cell)?.rest === '' && (!isYear(field) || /^(?:18|19|20)\d\d$/.test(cell.trim()));
    case 'number-or-text':
      return readNumber(cell)?.rest === '';
    case 'choice':
      return readChoices(cell, field.options).values.length === 1 && readChoices(cell, field.options).unknown.length === 0;
    default:
      return false;
  }
}

function isYear(field: SimpleField): boolean {
  return field.role === 'year';
}

/** Gives each cell the field it fits, the rest to the fields of text in their order. */
function assign(
  cells: readonly string[],
  fields: readonly SimpleField[],
  taken: ReadonlySet<string>,
): { readonly given: Map<string, string>; readonly left: string[] } {
  const given = new Map<string, string>();
  const filled = cells.filter((cell) => !saysNothing(cell));
  const isFree = (field: SimpleField) => !taken.has(field.name) && !given.has(field.name);
  const words: string[] = [];
  // A year is no number of people: of the cells that can be a year, the last is.
  const year = fields.find((field) => isFree(field) && isYear(field));
  const yearCell = year === undefined ? undefined : filled.findLast((cell) => fits(year, cell));
  if (year !== undefined && yearCell !== undefined) given.set(year.name, yearCell);
  for (const cell of filled) {
    if (cell === yearCell) continue;
    const field = fields.find((candidate) => isFree(candidate) && fits(candidate, cell));
    if (field === undefined) words.push(cell);
    else given.set(field.name, cell);
  }
  const texts = fields.filter((field) => field.name !== 'id' && ['text', 'number-or-text', 'lines', 'reference'].includes(field.kind));
  const left: string[] = [];
  for (const cell of words) {
    const field = texts.find(isFree);
    if (field === undefined) left.push(cell);
    else given.set(field.name, cell);
  }
  return { given, left };
}

/** "40 deelnemers per maand in 2025 (jaarverslag)" as the parts of a figure; what stands before the number is part of it. */
const FIGURE =
  /^(ongeveer |circa |ca\.? |zowat |(?:meer|minder) dan )?(\d[\d.\u00a0 ]*\d|\d)(?:,(\d+))?\s*(%|\p{L}[\p{L}-]*)([^()]*?)\s*(?:\(([^()]*)\))?[.\s]*$/u;

function figureParts(line: string): ReadonlyMap<string, string> | null {
  const match = line.length > 300 ? null : FIGURE.exec(line);
  if (match === null) return null;
  const [, about = '', whole = '', decimals, unit = '', words = '', source] = match;
  const jaar = /\b(?:18|19|20)\d\d\b/.exec(`${words} ${source ?? ''}`)?.[0];
  const wat = `${unit === '%' ? '' : unit}${words}`.replace(/\s*(?:\bin\s+)?\b(?:18|19|20)\d\d\b/, '').trim();
  const bron = jaar === source?.trim() ? undefined : source;
  return new Map(
    Object.entries({
      wat,
      waarde: `${about}${whole.trim()}${decimals === undefined ? '' : `,${decimals}`}`,
      eenheid: unit,
      jaar,
      bron,
    }).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value] as const])),
  );
}

/** A line without labels or columns as cells: an address apart, then what stands between dashes or commas. */
function cellsOfLine(line: string, fields: readonly SimpleField[]): string[] {
  const link = fields.some(({ kind }) => kind === 'link') ? readLink(line) : null;
  const words = link === null ? line : link.rest.replace(/^[\s:,–—-]+|[\s:,–—(-]+$/g, '');
  const address = link === null ? [] : [link.typed];
  const bracketed = /^(.*?)\s*\(([^()]+)\)$/.exec(words);
  const pieces = bracketed === null ? words.split(/\s+[–—-]\s+|,\s+/) : [bracketed[1] ?? '', bracketed[2] ?? ''];
  const isTyped = (piece: string) => fields.some((field) => fits(field, piece));
  const cut = pieces.length > 1 && pieces.some(isTyped);
  const typed = cut ? pieces.filter(isTyped) : [];
  const rest = cut ? pieces.filter((piece) => !isTyped(piece)) : pieces;
  // "Jaarverslag 2025, Stad Brugge" with an address: title and publisher. Otherwise a comma is a comma.
  const isTitled = link !== null && rest.length === 2 && bracketed === null && fields.some(({ name }) => name === 'uitgever');
  const words2 = isTitled ? rest : [cut ? rest.join(', ') : words];
  return [...words2, ...typed, ...address].filter((cell) => cell !== '');
}

/** "(gelezen op 12 mei 2026)" behind a source. */
const READ_ON = /[,;]?\s*\(?\b(?:gelezen|geraadpleegd|bekeken)(?:\s+op)?\s*:?\s+([^();,]{4,40})\)?/i;

function readRow(row: Row, fields: readonly SimpleField[], tell: Tell): Group {
  const texts = new Map(row.labelled);
  const told: string[] = [];
  if (
    row.cells !== null &&
    row.cells.length === fields.length &&
    row.cells.every(
      (cell, at) =>
        cell === '' ||
        fields[at] === undefined ||
        !['link', 'date', 'number', 'choice'].includes(fields[at].kind) ||
        fits(fields[at], cell) ||
        saysNothing(cell),
    )
  ) {
    row.cells.forEach((cell, at) => texts.set(fields[at]?.name ?? '', cell));
  } else if (row.cells !== null) {
    const { given, left } = assign(row.cells, fields, new Set(texts.keys()));
    for (const [name, cell] of given) texts.set(name, cell);
    told.push(...left);
  }
  for (const typed of row.loose) {
    const read = fields.some(({ name }) => name === 'geraadpleegd') ? READ_ON.exec(typed) : null;
    if (read !== null) texts.set('geraadpleegd', read[1] ?? '');
    const line = read === null ? typed : typed.replace(read[0], ' ').trim();
    const figure = fields.some(({ kind }) => kind === 'number-or-text') ? figureParts(line) : null;
    if (figure !== null) {
      for (const [name, cell] of figure) texts.set(name, cell);
      continue;
    }
    const { given, left } = assign(cellsOfLine(line, fields), fields, new Set(texts.keys()));
    for (const [name, cell] of given) texts.set(name, cell);
    told.push(...left);
  }
  if (told.length > 0) tell('Hiervoor is geen veld gevonden.', told.join('\n'));
  const group: Group = {};
  // In the order of the schema, whatever the order of the answer.
  for (const field of fields) {
    const text = texts.get(field.name);
    if (text === undefined) continue;
    const reading = readTyped(field, text);
    tellReading(reading, (boodschap, tekst) => {
      tell(`${field.label}: ${boodschap}`, tekst);
    });
    if (reading.value !== undefined) group[field.name] = reading.value;
  }
  return group;
}

/** The groups of a list, from an answer in any of the ways that people write lists. */
export function readGroups(text: string, fields: readonly FormField[], tell: Tell): Group[] {
  const simple = fields.filter(isSimple);
  return readRows(text, simple)
    .map((row) => readRow(row, simple, tell))
    .filter((group) => Object.keys(group).length > 0);
}

/** One group: `Label: waarde` lines, or lines without a label for the first text field. */
export function readOneGroup(text: string, fields: readonly FormField[], tell: Tell): Group {
  const simple = fields.filter(isSimple);
  const rows = readRows(text, simple);
  const merged: Row = { labelled: new Map(), cells: null, loose: [] };
  for (const { labelled, cells, loose } of rows) {
    for (const [name, value] of labelled) {
      if (!merged.labelled.has(name)) merged.labelled.set(name, value);
      else if (!saysNothing(value)) tell('Dit antwoord staat er twee keer; het eerste is genomen.', value);
    }
    merged.loose.push(...(cells ?? []), ...loose);
  }
  const words = merged.loose.filter((line) => !saysNothing(line)).join(' ');
  merged.loose.length = 0;
  const first = simple.find(({ kind, name }) => kind === 'text' && name !== 'land');
  if (words !== '' && first !== undefined && !merged.labelled.has(first.name)) merged.labelled.set(first.name, words);
  else if (words !== '') tell('Hiervoor is geen veld gevonden.', words);
  return readRow(merged, simple, tell);
}
