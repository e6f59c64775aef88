/*
 * Text as a reader sees it: people who hide a number or an address write it with other signs for the same thing. Here
 * those signs become plain ones, so that what searches in text need not know them.
 */

/** A text in plain signs, and where each of them stood. */
export interface ReadableText {
  readonly text: string;
  /** Per code unit of `text`, and once more for its end: the place in the original. */
  readonly places: readonly number[];
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Me}\p{Cc}\p{Cf}]$/u;
const LINE_END = /^[\n\r\t]$/;
const RAISED = /^[\u00b2\u00b3\u00b9\u2070-\u209c]$/;
const DASH = /^[\p{Pd}\u2212]$/u;
const DOT = /^[\u00b7\u2022\u2024\u2027\u2219\u22c5\u3002\uff61]$/;
const SLASH = /^[\u2044\u2215\u29f8]$/;
const DIGIT = /^\p{Nd}$/u;

/** Of any script: a digit stands as far from the zero of its script as it is worth. */
function digitValue(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

function plain(sign: string): string {
  if (LINE_END.test(sign)) return ' ';
  if (INVISIBLE.test(sign)) return '';
  // A raised figure is a reference to a note, and no part of the number before it.
  if (RAISED.test(sign)) return ' ';
  if (DASH.test(sign)) return '-';
  if (DOT.test(sign)) return '.';
  if (SLASH.test(sign)) return '/';
  const folded = sign.normalize('NFKC');
  if (DIGIT.test(folded)) return String(digitValue(folded));
  return /^\s+$/u.test(folded) ? ' ' : folded;
}

/** Makes a text readable: invisible signs go; digits, dashes, dots and spaces of every kind become the plain ones. */
export function readable(original: string): ReadableText {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const sign of original) {
    // By far the most signs are plain already.
    const shown = sign >= ' ' && sign <= '~' ? sign : plain(sign);
    for (let unit = 0; unit < shown.length; unit += 1) places.push(place);
    text += shown;
    place += sign.length;
  }
  places.push(place);
  return { text, places };
}
