import { isHttpsLink } from '../../schema/link.ts';
import type { Read } from './date-answer.ts';

/** What a text says about an address. */
export interface LinkRead extends Read<string> {
  /** True when the address was typed without https, which may not exist. */
  readonly madeSecure: boolean;
  /** The address as it was typed. */
  readonly typed: string;
}

/** `[tekst](adres)`, `<adres>`, or the bare address; with or without http. */
const LINK =
  /\[([^\]\n]{0,300})\]\(\s*<?((?:https?:\/\/|www\.)[^\s)>]{1,600})>?[^)\n]{0,200}\)|<((?:https?:\/\/|www\.)[^\s>]{1,600})>|((?:https?:\/\/|www\.)[^\s<>|]{1,600})/i;

/** Words of a link that say nothing but that it is one. */
const LINK_WORDS = /^(?:de )?(?:site|website|web|link|hier|klik hier|url|adres|lees meer)$/i;

/** Signs that end a sentence, not an address. */
const TRAILING = /[.,;:!?'"”’»*_]+$|\)(?=$)/;

function trimmed(address: string): string {
  let text = address;
  for (let before = ''; before !== text;) {
    before = text;
    const cut = text.replace(TRAILING, '');
    // A bracket that was opened inside the address belongs to it: wiki/Brugge_(stad).
    if (text.endsWith(')') && text.split('(').length === text.split(')').length) break;
    text = cut;
  }
  return text;
}

/**
 * The first address in a text, as https.
 * @returns null when there is none
 */
export function readLink(text: string): LinkRead | null {
  const match = LINK.exec(text);
  if (match === null) return null;
  const [whole, words = '', inBrackets, inAngles, bare] = match;
  const typed = inBrackets ?? inAngles ?? trimmed(bare ?? '');
  const secure = typed
    .replace(/^http:\/\//i, 'https://')
    .replace(/^www\./i, 'https://www.')
    .replace(/^https:\/\//i, 'https://');
  const used = bare === undefined ? whole : typed;
  const rest = `${text.slice(0, match.index)}${LINK_WORDS.test(words.trim()) ? '' : words} ${text.slice(match.index + used.length)}`
    .replace(/\s+/g, ' ')
    .trim();
  return { value: secure, rest, madeSecure: !/^https:/i.test(typed) && isHttpsLink(secure), typed };
}
