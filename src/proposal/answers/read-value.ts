import { foldWords } from '../../text/fold.ts';
import { withoutInvisible } from '../draft.ts';
import type { FormField, Option } from '../form-model.ts';
import { type Chosen, piecesOf, readChoices } from './choice-answer.ts';
import { readDate } from './date-answer.ts';
import { readBareLink, readLink } from './link-answer.ts';
import { numberQuestion, readNumber, readRoughNumber, type NumberRead } from './number-answer.ts';
import { readCountry } from './place-answer.ts';
import { noted, plainly, type Reading, type ReadingNote } from './reading.ts';
import { saysNothing } from './says-nothing.ts';

/** Fields that hold one value or a list of plain values: all but groups. */
export type SimpleField = Exclude<FormField, { readonly kind: 'group' | 'list' }>;

/** True for a field that is no group. */
export function isSimple(field: FormField): field is SimpleField {
  return field.kind !== 'group' && field.kind !== 'list';
}

/** One line of plain text: lines joined, spaces around and signs that nobody sees left out; the note says so. */
export function readLine(text: string): Reading {
  const spaced = text.replaceAll('\t', ' ');
  const visible = withoutInvisible(spaced, true);
  const line = visible.replace(/\s+/g, ' ').trim();
  const value = line === '' ? undefined : line;
  return visible === spaced ? plainly(value) : noted(value, 'Er stonden onzichtbare tekens in. Die zijn weggelaten.', '');
}

/** The code of a country; the only text that is a code. */
function readCountryField(text: string): Reading {
  return plainly(readCountry(text) ?? readLine(text).value);
}

function readLinkField(text: string): Reading {
  const read = readLink(text) ?? readBareLink(text);
  if (read === null) return readLine(text);
  // Where the address ends is not certain, so that it stays as it was typed: no address holds a space.
  const notes: ReadingNote[] = read.hasSpace
    ? [
        {
          boodschap: 'In dit adres staat een spatie. Plak het opnieuw, of zet %20 op de plaats van de spatie.',
          tekst: read.typed,
          isLost: true,
        },
      ]
    : [];
  if (read.madeSecure)
    notes.push({ boodschap: `Het adres is gelezen als ${read.value}. Kijk na of het zo werkt.`, tekst: text.trim(), isLost: false });
  if (read.rest !== '') notes.push({ boodschap: 'Naast het adres stond nog tekst.', tekst: read.rest, isLost: true });
  return { value: read.value, notes };
}

function readDateField(text: string): Reading {
  const read = readDate(text);
  if (read === null) return readLine(text);
  return read.rest === '' ? plainly(read.value) : noted(read.value, `Gelezen als ${read.value}. Kijk na of dat klopt.`, read.rest);
}

/** A number, or the question which number it is. */
function readingOf({ value, rest, other }: NumberRead, text: string): Reading {
  if (other !== undefined) return { value: undefined, notes: [], question: numberQuestion(text, value, other) };
  return rest === '' ? plainly(value) : noted(value, `Gelezen als ${value}.`, text.trim());
}

/** A number with perhaps words around it; a year may be written as date. */
function readNumberField(text: string): Reading {
  const read = readRoughNumber(text);
  // Of "30 tot 40" or "2024-2025" the first number alone would be another fact.
  if (read !== null) return /\d/.test(read.rest) ? readLine(text) : readingOf(read, text);
  const date = readDate(text);
  if (date === null) return readLine(text);
  const year = Number(date.value.slice(0, 4));
  return date.value.length === 4 && date.rest === '' ? plainly(year) : noted(year, `Gelezen als ${year}.`, text.trim());
}

/** A number with nothing around it; anything else ("30 tot 40") is text. */
function readNumberOrText(text: string): Reading {
  const read = readNumber(text);
  return read !== null && read.rest === '' ? readingOf(read, text) : readLine(text);
}

const YES: ReadonlySet<string> = new Set(['ja', 'yes', 'waar', 'true', 'j']);
const NO: ReadonlySet<string> = new Set(['nee', 'neen', 'no', 'onwaar', 'false', 'n']);

function readYesNo(text: string): Reading {
  const word = foldWords(text);
  if (YES.has(word) || NO.has(word)) return plainly(YES.has(word));
  return noted(undefined, 'Hier hoort ja of nee.', text.trim(), true);
}

/** What to tell of options that were named. */
export function choiceNotes({ unknown, guessed }: Pick<Chosen, 'unknown' | 'guessed'>): ReadingNote[] {
  return [
    ...guessed.map(({ typed, label }) => ({ boodschap: `Gelezen als "${label}". Kijk na of dat klopt.`, tekst: typed, isLost: false })),
    ...(unknown.length === 0
      ? []
      : [{ boodschap: 'Dit staat niet in de lijst. Kies zelf wat past.', tekst: unknown.join('\n'), isLost: true }]),
  ];
}

/** Several options. "Geen" and "niet bekend" may be options; otherwise they say that nothing is chosen. */
function readChoicesField(text: string, options: readonly Option[]): Reading {
  const read = readChoices(text, options);
  if (read.values.length === 0 && saysNothing(text)) return plainly(undefined);
  return { value: read.values.length === 0 ? undefined : read.values, notes: choiceNotes(read) };
}

function readChoiceField(text: string, options: readonly Option[]): Reading {
  const { value, notes } = readChoicesField(text, options);
  if (!Array.isArray(value)) return { value: undefined, notes };
  const [first, ...more]: unknown[] = value;
  if (more.length === 0) return { value: first, notes };
  const label = options.find((option) => option.value === first)?.label ?? '';
  const boodschap = `Hier kan één antwoord. Het eerste is genomen: ${label}.`;
  return { value: first, notes: [...notes, { boodschap, tekst: text.trim(), isLost: true }] };
}

function readLines(text: string): Reading {
  const lines = text.split(/\n|[;,](?=\s)/).map((line) => readLine(line.replace(/^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+)/, '')));
  const values = lines.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: values.length === 0 ? undefined : values, notes: lines.flatMap(({ notes }) => notes).slice(0, 1) };
}

/** Ids as they stand in an answer: `buurttafel, belronde`. */
function readReferences(text: string): Reading {
  const ids = piecesOf(text).flatMap((piece) => (saysNothing(piece) ? [] : [piece.trim()]));
  return plainly(ids.length === 0 ? undefined : ids);
}

/**
 * What a person typed in a field, read the same wherever it was typed. What cannot be understood stays text, for the
 * schema to tell what belongs there; what may be read in two ways has no value but a question.
 * @param text any text; a reading takes time in proportion to its length
 */
export function readTyped(field: SimpleField, text: string): Reading {
  if (text.trim() === '') return plainly(undefined);
  if (field.kind === 'choice') return readChoiceField(text, field.options);
  if (field.kind === 'choices') return readChoicesField(text, field.options);
  if (saysNothing(text)) return plainly(undefined);
  switch (field.kind) {
    case 'text':
      return field.role === 'country' ? readCountryField(text) : readLine(text);
    case 'link':
      return readLinkField(text);
    case 'date':
      return readDateField(text);
    case 'number':
      return readNumberField(text);
    case 'number-or-text':
      return readNumberOrText(text);
    case 'yes-no':
      return readYesNo(text);
    case 'lines':
      return readLines(text);
    case 'reference':
      return field.many ? readReferences(text) : readLine(text);
  }
}
