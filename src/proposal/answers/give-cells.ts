/*
 * Words of a row that carry no label, given to the fields that they fit: cells of a table, or parts of a line.
 */
import type { Option } from '../form-model.ts';
import { readChoices } from './choice-answer.ts';
import { readDate } from './date-answer.ts';
import { readLink } from './link-answer.ts';
import { readNumber } from './number-answer.ts';
import type { SimpleField } from './read-value.ts';
import { saysNothing } from './says-nothing.ts';

/** Words with the field that they belong to, and those for which there is none. */
export interface GivenCells {
  /** By name of the field. */
  readonly given: ReadonlyMap<string, string>;
  readonly left: readonly string[];
}

/** Of a date with year, month and day: 2026-05-12. */
const LENGTH_OF_DAY = 10;

/** True when a cell looks like a value of this field, so that columns may stand in any order. */
function fits(field: SimpleField, cell: string): boolean {
  switch (field.kind) {
    case 'link':
      return readLink(cell)?.rest === '';
    case 'date':
      return isDate(cell, field.dayOnly);
    case 'number':
      return isNumber(cell) && (!isYear(field) || /^(?:18|19|20)\d\d$/.test(cell.trim()));
    case 'number-or-text':
      return isNumber(cell);
    case 'choice':
      return isOption(cell, field.options);
    default:
      return false;
  }
}

function isDate(cell: string, dayOnly: boolean): boolean {
  const date = readDate(cell);
  return date?.rest === '' && (!dayOnly || date.value.length === LENGTH_OF_DAY);
}

function isNumber(cell: string): boolean {
  return readNumber(cell)?.rest === '';
}

function isOption(cell: string, options: readonly Option[]): boolean {
  const { values, unknown } = readChoices(cell, options);
  return values.length === 1 && unknown.length === 0;
}

function isYear(field: SimpleField): boolean {
  return field.role === 'year';
}

/** Gives each cell the field it fits, the rest to the fields of text in their order. */
function giveByKind(cells: readonly string[], fields: readonly SimpleField[], taken: ReadonlySet<string>): GivenCells {
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

/** Kinds of which a value can be told from any other words. */
const TELLING_KINDS: ReadonlySet<SimpleField['kind']> = new Set(['link', 'date', 'number', 'choice']);

/** True when each cell may stand in the field at the same place. */
function areColumns(cells: readonly string[], fields: readonly SimpleField[]): boolean {
  const mayHold = (field: SimpleField, cell: string) => !TELLING_KINDS.has(field.kind) || fits(field, cell) || saysNothing(cell);
  return cells.length === fields.length && fields.every((field, at) => mayHold(field, cells[at] ?? ''));
}

/**
 * Gives cells of a row to fields: in the order of the fields where that fits, otherwise each to a field it fits.
 * @param taken names of fields that have a value already
 */
export function giveCells(cells: readonly string[], fields: readonly SimpleField[], taken: ReadonlySet<string>): GivenCells {
  if (!areColumns(cells, fields)) return giveByKind(cells, fields, taken);
  return { given: new Map(fields.map(({ name }, at) => [name, cells[at] ?? ''])), left: [] };
}

/**
 * Gives the parts of a line without labels to fields: "Jaarverslag 2025, Stad Brugge (gelezen op 12 mei 2026)".
 * @param taken names of fields that have a value already
 */
export function giveLine(line: string, fields: readonly SimpleField[], taken: ReadonlySet<string>): GivenCells {
  const read = fields.some(({ name }) => name === 'geraadpleegd') ? READ_ON.exec(line) : null;
  const dayRead = new Map(read === null ? [] : [['geraadpleegd', read[1] ?? '']]);
  const words = read === null ? line : line.replace(read[0], ' ').trim();
  const figure = fields.some(({ kind }) => kind === 'number-or-text') ? figureParts(words) : null;
  const { given, left } =
    figure === null ? giveByKind(cellsOfLine(words, fields), fields, new Set([...taken, ...dayRead.keys()])) : { given: figure, left: [] };
  return { given: new Map([...dayRead, ...given]), left };
}
