import { foldWords } from '../../text/fold.ts';

/** Ways in which people say that they have nothing to say. `_No response_` is what GitHub writes. */
const NOTHING: ReadonlySet<string> = new Set([
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

/** Signs that people put where they have nothing to say: "?", "-", "…", "/". A "%" or a "€" is a unit, and says something. */
const EMPTY_SIGNS = /^[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{C}.,:;?!…·•*_/\\|~<>"'`]*$/u;

/** Longest answer that says nothing, in characters. */
const LONGEST_NOTHING = 40;

/** True when an answer is empty, or only says that there is none: "n.v.t.", "geen", "?", "-". */
export function saysNothing(text: string): boolean {
  if (text.length >= LONGEST_NOTHING) return text.trim() === '';
  return EMPTY_SIGNS.test(text) || NOTHING.has(foldWords(text));
}
