/*
 * Between what people type in a field and what stands in the file. What cannot be understood stays text: then the
 * schema says what belongs there.
 */

/** A number as people write it here: 40, 1.250, 1 250, 3,5 or 3.5. Null for anything else. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  if (/^-?\d{1,3}(\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''));
  return /^-?\d{1,15}([.,]\d{1,10})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/** A value of the front matter as it stands in a field. */
export function shownText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return '';
}

/** One value or a list of them as list of texts: `gewest: brussel` is a list of one. */
export function textList(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(shownText).filter((text) => text !== '');
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** The month that a word of at least three letters is or begins: "sept" is 9, "maandag" is none. */
function monthNumber(text: string): number | null {
  const word = text.toLowerCase().replace(/^mrt$/, 'maart');
  const index = MONTHS.findIndex((month) => month.startsWith(word));
  return index === -1 ? null : index + 1;
}

/**
 * A date as people write it here, as ISO text: "17 mei 2024", "17/5/2024", "mei 2024", "5/2024", "2024-5". What is no date
 * stays as it is, for the schema to tell about.
 */
export function parseDate(text: string): string {
  const plain = text.trim();
  const iso = (year: string, month: number, day?: string) =>
    [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  const numeric = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(plain);
  if (numeric !== null) return iso(numeric[3] ?? '', Number(numeric[2]), numeric[1]);
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(plain);
  if (yearFirst !== null) return iso(yearFirst[1] ?? '', Number(yearFirst[2]), yearFirst[3]);
  const worded = /^(?:(\d{1,2})(?:e|ste|de)? )?([a-z]{3,10})\.? (\d{4})$/i.exec(plain);
  const month = worded === null ? null : monthNumber(worded[2] ?? '');
  return worded === null || month === null ? plain : iso(worded[3] ?? '', month, worded[1]);
}

/** An address as people type it: `www.stad.be` means https. */
export function parseLink(text: string): string {
  const plain = text.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(plain) ? `https://${plain}` : plain;
}
