/** A text as words to compare: lower case, no accents, no signs; `Dak- en thuislozen` gives `dak en thuislozen`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Ways in which people say that they have nothing to say. `_No response_` is what GitHub writes. */
const NOTHING: ReadonlySet<string> = new Set([
  '',
  'no response',
  'none',
  'n v t',
  'nvt',
  'niet van toepassing',
  'na',
  'n a',
  'geen',
  'geen idee',
  'geen antwoord',
  'niets',
  'niet ingevuld',
  'leeg',
  'weet ik niet',
  'weet niet',
  'niet gekend',
  'niet geweten',
  'idem',
  'x',
  'xxx',
  'todo',
  'tbd',
]);

/** True when an answer is empty, or only says that there is none: "n.v.t.", "geen", "?", "-". */
export function saysNothing(text: string): boolean {
  return text.length < 40 && NOTHING.has(fold(text));
}
