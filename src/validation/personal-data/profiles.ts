import type { Stretch } from './numbers.ts';

/*
 * Pages about one person on a network, known by the form of the address. A page of an organisation on the same network
 * has another form, but for Facebook and Instagram, where a name may be anyone's: those are left alone.
 */
const PROFILE =
  /(?<![\p{L}\d])(?:https?:\/\/)?(?:[a-z-]{1,12}\.){0,2}(?:facebook\.com\/(?:profile\.php|people\/)|fb\.com\/profile\.php|linkedin\.com\/(?:in|pub)\/|wa\.me\/\+?\d|api\.whatsapp\.com\/send\/?\?phone=|researchgate\.net\/profile\/|(?:x|twitter)\.com\/i\/user\/)[^\s"'<>)\]]{0,200}/giu;

/** Addresses of a person's page or chat in a text. */
export function findProfiles(text: string): Stretch[] {
  return [...text.matchAll(PROFILE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
