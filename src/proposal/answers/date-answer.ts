import { isPartialDate } from '../../schema/datum.ts';
import { foldWords } from '../../text/fold.ts';
import type { Read } from './reading.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'jan', 'january'],
    ['februari', 'feb', 'febr', 'february'],
    ['maart', 'mrt', 'mar', 'march'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['augustus', 'aug', 'august'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'oct', 'october'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Words around a date that change nothing about it. */
const AROUND =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|op|in|sinds|vanaf|van|de|het|jaar|datum|begonnen|gestart|start|gelezen|verschenen)\b/g;

function isoOf(year: string, month?: number, day?: number): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const iso = [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-');
  return isPartialDate(iso) ? iso : null;
}

/** Years of two digits are of this century: nobody writes about loneliness in 1924 that short. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** The forms that people use, the most precise first; undefined is another form after all. Days stand before months, as everywhere in Dutch. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => string | null | undefined }[] = [
  { pattern: /^(\d{4}) (\d{1,2}) (\d{1,2})$/, read: ([year = '', month, day]) => isoOf(year, Number(month), Number(day)) },
  { pattern: /^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$/, read: ([day, month, year = '']) => isoOf(fullYear(year), Number(month), Number(day)) },
  {
    pattern: /^(\d{1,2})(?:e|ste|de)? ([a-z]+) (\d{4})$/,
    read: ([day, month = '', year = '']) => (MONTHS[month] === undefined ? undefined : isoOf(year, MONTHS[month], Number(day))),
  },
  {
    pattern: /^([a-z]+) (\d{4})$/,
    read: ([month = '', year = '']) => (MONTHS[month] === undefined ? undefined : isoOf(year, MONTHS[month])),
  },
  { pattern: /^(\d{4}) (\d{1,2})$/, read: ([year = '', month]) => isoOf(year, Number(month)) },
  { pattern: /^(\d{1,2}) (\d{4})$/, read: ([month, year = '']) => isoOf(year, Number(month)) },
  { pattern: /^(\d{4})$/, read: ([year = '']) => isoOf(year) },
];

/**
 * A date as people write it: "12 mei 2024", "mei 2024", "12/05/2024", "2024", "sinds 2019".
 * @returns ISO text of a day, month or year; null when no date can be read
 */
export function readDate(text: string): Read<string> | null {
  if (text.length > 200) return null;
  const words = foldWords(text);
  const core = words.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(core);
    if (match === null) continue;
    const value = read(match.slice(1));
    if (value !== undefined) return value === null ? null : { value, rest: '' };
  }
  // "Voorjaar 2024", "ongeveer 2019": the year is certain, the rest is told.
  const years = [...new Set(core.match(/\b(?:18|19|20)\d\d\b/g) ?? [])];
  const [year] = years;
  if (years.length !== 1 || year === undefined || /\d/.test(core.replace(year, ''))) return null;
  const month = core
    .split(' ')
    .map((word) => MONTHS[word])
    .find((number) => number !== undefined);
  const value = isoOf(year, month);
  return value === null ? null : { value, rest: text.trim() };
}

/** A period as people write it: "2019 - 2023", "sinds mei 2020", "van 2018 tot en met 2021", "2019 tot nu". */
export function readPeriod(text: string): { readonly start?: string; readonly einde?: string } | null {
  const [first = '', last, ...more] = text.split(/\s+(?:-|–|—|tot en met|t\/m|tot)\s+|(?<=\d{4})\s?[-–—]\s?(?=\d{4})|\s+(?:–|—)\s*/i);
  if (more.length > 0) return null;
  const start = readDate(first);
  if (start === null || start.rest !== '') return null;
  if (last === undefined || /^(?:nu|heden|vandaag|lopend|\.+|…)?$/i.test(last.trim())) return { start: start.value };
  const end = readDate(last);
  return end === null || end.rest !== '' ? null : { start: start.value, einde: end.value };
}
