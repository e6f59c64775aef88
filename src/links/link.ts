import type { Location } from '../file/finding.ts';

/** Where an external address stands in the content. */
export interface Plaats extends Location {
  /** Path as shown to people. */
  readonly bestand: string;
  /** Path inside the content folder: `praktijken/buurttafel.mdx`. */
  readonly pad: string;
  /** Path of the field, such as `bronnen[0].url`; empty when it stands in the text. */
  readonly veld: string;
}

/** An external address, once, with every place where it stands. */
export interface Link {
  /** The address as it is requested: normalised, without the part after #. */
  readonly adres: string;
  readonly plaatsen: readonly Plaats[];
  /** Last day (ISO) on which somebody read it, where the content tells. */
  readonly geraadpleegd: string | null;
}

/**
 * The form in which two spellings of one address are equal: host in small letters, default port and fragment
 * (which is never sent) left out. Null for what is no http(s) address.
 */
export function normaliseAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  return url.href;
}

/** Opening bracket of each closing one. */
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** An address in running text ends before the punctuation of its sentence and a bracket that it did not open. */
function withoutPunctuation(found: string): string {
  let text = found;
  for (;;) {
    const last = text.at(-1) ?? '';
    const opening = BRACKETS[last];
    const isLoose = opening !== undefined && text.split(last).length > text.split(opening).length;
    if (!isLoose && !/[.,;:!?'"’”*_]/.test(last)) return text;
    text = text.slice(0, -1);
  }
}

/** The http(s) addresses in a text, as written; a text that is an address as a whole is taken as it is. */
export function findAddresses(text: string): string[] {
  if (/^https?:\/\/\S+$/i.test(text)) return [text];
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/gi)].map(([found]) => withoutPunctuation(found));
}
