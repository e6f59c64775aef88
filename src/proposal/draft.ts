import { SECTIES } from '../schema/secties.ts';
import { INVISIBLE } from '../schema/tekst.ts';
import { foldId } from '../text/fold.ts';

/** One section of the text: its heading and what a person typed below it. */
export interface DraftSection {
  readonly titel: string;
  /** Plain text with the few signs of Markdown, and `[bron: id]` where a source is cited. */
  readonly tekst: string;
}

/** A practice as a person fills it in: any part may be missing or wrong. */
export interface Draft {
  /** File name without extension; becomes the address. */
  readonly id: string;
  /** Front matter, as it will be written. */
  readonly velden: Readonly<Record<string, unknown>>;
  readonly secties: readonly DraftSection[];
  /** Of a correction: the front matter that is there, so that what stays the same is written the same. */
  readonly origineel?: string;
  /**
   * Answers that may be read in two ways, as they were typed, by the path of their field in the form. They have no
   * value in `velden` until the person chooses.
   */
  readonly open?: Readonly<Record<string, string>>;
}

/** An empty draft, with what everyone would fill in the same way. */
export function emptyDraft(today: string): Draft {
  return {
    id: '',
    velden: { gebied: { land: 'BE' }, nagekeken: today },
    secties: SECTIES.map((titel) => ({ titel, tekst: '' })),
  };
}

/** Longest id that is made from a title: addresses are read aloud and typed over. */
const LONGEST_ID = 60;

/** An id from a title: "Buurttafel in Deerlijk: samen eten" gives `buurttafel-in-deerlijk-samen-eten`. */
export function idFromTitle(titel: string): string {
  const words = foldId(titel);
  if (words.length <= LONGEST_ID) return words;
  const cut = words.slice(0, LONGEST_ID + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : words.slice(0, LONGEST_ID);
}

/** A name for the file that no page has: `buurttafel`, `buurttafel-2`, … */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted === '' || !taken.has(wanted)) return wanted;
  let nth = 2;
  while (taken.has(`${wanted}-${nth}`)) nth += 1;
  return `${wanted}-${nth}`;
}

/**
 * Text from a field or a paste as a file can hold it: whole characters, plain line ends, no NUL, no spaces around.
 * A mark that hides or turns text stays: a rule tells of it.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n');
}

/** Text without the characters that nobody sees; line ends stay in text of more than one line. */
export function withoutInvisible(text: string, keepLineEnds: boolean): string {
  const pattern = new RegExp(INVISIBLE.source, 'gu');
  return text.replace(pattern, (sign) => (sign === '\n' && keepLineEnds ? sign : sign === '\n' || sign === '\t' ? ' ' : ''));
}
