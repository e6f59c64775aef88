const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A date of any precision in words: "2024", "mei 2024", "17 mei 2024". */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** When something was so, as part of a sentence: "in mei 2024", and "op 17 mei 2024" for a day. */
export function whenText(iso: string): string {
  return `${iso.length === '2024-05-17'.length ? 'op' : 'in'} ${formatDate(iso)}`;
}

/** A period as front matter tells it; either end may be unknown. */
interface Period {
  readonly start?: string | undefined;
  readonly einde?: string | undefined;
}

/** When a practice took place: "sinds 2017", "2018 tot 2021", "tot 2021", or undefined when unknown. */
export function formatPeriod(periode: Period | undefined): string | undefined {
  const { start, einde } = periode ?? {};
  if (start !== undefined && einde !== undefined)
    return start === einde ? whenText(start) : `${formatDate(start)} tot ${formatDate(einde)}`;
  if (start !== undefined) return `sinds ${formatDate(start)}`;
  return einde === undefined ? undefined : `tot ${formatDate(einde)}`;
}

/** Making one of these takes longer than using it a hundred times. */
const FIGURE = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 20 });
const COUNT = new Intl.NumberFormat('nl-BE');

/** A figure as Flemish readers write it: 1.250 and 3,5. Text stays as it is. */
export function formatValue(value: number | string): string {
  return typeof value === 'number' ? FIGURE.format(value) : value;
}

/** The address that dials a Belgian or short number as it is written: "050 12 34 56" gives tel:+3250123456. */
export function phoneHref(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  // A short number (106, 1813) or a free one (0800) is dialled as it is; nine digits are those of a zone.
  return `tel:${/^0[1-79]\d{7}$/.test(digits) ? `+32${digits.slice(1)}` : digits}`;
}

/** The name of the site that an address leads to: "dorpsrestaurant.be". */
export function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** A text that begins as a sentence does. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A text as it goes on in the middle of a sentence: with a small letter first. */
export function midSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "1 praktijk", "12 praktijken", "0 praktijken". */
export function countPraktijken(count: number): string {
  return `${COUNT.format(count)} ${count === 1 ? 'praktijk' : 'praktijken'}`;
}

/** How to cite a page, in the manner of APA, without the address. */
export function citationText(titel: string, nagekeken: string, siteName: string): string {
  return `${siteName} (${nagekeken.slice(0, 4)}). ${titel}${/[.?!]$/.test(titel) ? '' : '.'} Nagekeken op ${formatDate(nagekeken)}.`;
}

/** The text, cut at a word and with an ellipsis where it is longer than `most` characters. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > most / 2 ? lastSpace : undefined).replace(/[\s,;:.]+$/, '')}…`;
}
