import { nearest } from '../../text/suggest.ts';
import type { Option } from '../form-model.ts';
import { foldWords } from '../../text/fold.ts';

/** What people chose, and what could not be understood. */
export interface Chosen {
  readonly values: readonly string[];
  /** Pieces of the answer that name no option. */
  readonly unknown: readonly string[];
  /** Guesses: what was typed, and the option that it was read as. */
  readonly guessed: readonly { readonly typed: string; readonly label: string }[];
}

/** Longest name of an option, in words. */
const LONGEST_NAME = 8;

/** Words between options that name nothing. */
const BETWEEN: ReadonlySet<string> = new Set([
  'en',
  'of',
  'ook',
  'de',
  'het',
  'een',
  'voor',
  'vooral',
  'met',
  'alle',
  'in',
  'van',
  'te',
  'stad',
  'gemeente',
  'regio',
  'rond',
  'deelgemeente',
  'plus',
]);

/** An answer that excludes: taking the word out of it would turn its meaning around. */
const EXCLUDES = /\b(?:niet|geen|behalve|zonder|uitgezonderd|noch)\b/;

type Names = ReadonlyMap<string, readonly Option[]>;

function namesOf(options: readonly Option[]): Names {
  const names = new Map<string, Option[]>();
  const add = (name: string, option: Option) => {
    const key = foldWords(name);
    if (key === '') return;
    const known = names.get(key);
    if (known === undefined) names.set(key, [option]);
    else if (!known.includes(option)) known.push(option);
  };
  const own = new Set(options.flatMap(({ label, value }) => [foldWords(label), foldWords(value)]));
  for (const option of options) {
    add(option.label, option);
    add(option.value, option);
  }
  // A village may bear the name of another town: then the town is meant.
  for (const option of options) for (const word of option.synoniemen) if (!own.has(foldWords(word))) add(word, option);
  return names;
}

const CACHE = new WeakMap<readonly Option[], Names>();

function cachedNames(options: readonly Option[]): Names {
  const known = CACHE.get(options) ?? namesOf(options);
  CACHE.set(options, known);
  return known;
}

/** The one option that a piece names in full; undefined when it names none, or more than one. */
function exactly(piece: string, names: Names): Option | undefined {
  const found = names.get(foldWords(piece));
  return found?.length === 1 ? found[0] : undefined;
}

/** The options whose names stand in a piece of text, longest names first; and the words that are left. */
function within(piece: string, names: Names): { readonly found: Option[]; readonly left: string[] } {
  const words = foldWords(piece).split(' ');
  const found: Option[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    let option: Option | undefined;
    for (; length > 0; length -= 1) {
      option = exactly(words.slice(at, at + length).join(' '), names);
      if (option !== undefined) break;
    }
    if (option === undefined) {
      const word = words[at] ?? '';
      if (word !== '' && !BETWEEN.has(word)) left.push(word);
      at += 1;
    } else {
      found.push(option);
      at += length;
    }
  }
  return { found, left };
}

/** Longest answer that is searched for names; a longer one is a story, and told as it is. */
const LONGEST_PIECE = 500;

const MOST_PIECES = 150;

/** The lines and enumerations of an answer as pieces; a box that is not ticked is no answer. */
export function piecesOf(text: string): string[] {
  const pieces = text
    .split(/\n|[;,•·▪|\t]|\s\/\s/)
    .filter((piece) => !/^\s*(?:[-*+]\s*)?\[ \]/.test(piece))
    .map((piece) =>
      piece.replace(/^\s*(?:[-*+–—>]\s+|\d{1,2}[.)]\s+)?(?:\[[xX]\]\s*)?/, '').replace(/^[\s"'“”‘’*_`.]+|[\s"'“”‘’*_`.]+$/g, ''),
    )
    .filter((piece) => piece !== '');
  // Nobody chooses from a thousand things: what follows is one piece, and told as it is.
  const unique = [...new Set(pieces)];
  return unique.length <= MOST_PIECES ? unique : [...unique.slice(0, MOST_PIECES), unique.slice(MOST_PIECES).join('\n')];
}

/**
 * The options that an answer names, by label, id or other word.
 * @param options the same list each time, so that its names are looked up once
 */
export function readChoices(text: string, options: readonly Option[]): Chosen {
  const names = cachedNames(options);
  const values = new Set<string>();
  const unknown: string[] = [];
  const guessed: { typed: string; label: string }[] = [];
  const whole = exactly(text, names);
  if (whole !== undefined) return { values: [whole.value], unknown, guessed };
  for (const piece of piecesOf(text)) {
    const option = exactly(piece, names);
    if (option !== undefined) {
      values.add(option.value);
      continue;
    }
    if (piece.length > LONGEST_PIECE || EXCLUDES.test(foldWords(piece))) {
      unknown.push(piece);
      continue;
    }
    const { found, left } = within(piece, names);
    for (const { value } of found) values.add(value);
    if (found.length > 0) {
      if (left.length > 0) unknown.push(piece);
      continue;
    }
    const label =
      piece.length < 60 && foldWords(piece).length > 3
        ? nearest(
            piece,
            options.map((each) => each.label),
          )
        : undefined;
    const near = options.find((each) => each.label === label);
    if (near === undefined) {
      unknown.push(piece);
    } else {
      values.add(near.value);
      guessed.push({ typed: piece, label: near.label });
    }
  }
  return { values: [...values], unknown, guessed };
}
