import { splitCompound } from './compound.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from '../text/fold.ts';
import { isStopWord } from './query-words.ts';

/** One way to look for a word: the text to search for, and how much a hit counts. */
export interface Variant {
  readonly term: string;
  /** 0 to 1; the word itself counts 1. */
  readonly weight: number;
  /** Why this is looked for: the word itself, a word that means the same, or a part of it. */
  readonly kind: 'woord' | 'verwant' | 'deel';
}

/** A word of the query with all ways to look for it. */
export interface PlannedWord {
  /** As the person typed it, folded. */
  readonly typed: string;
  readonly variants: readonly Variant[];
}

/** What to search for. */
export interface Plan {
  /** A whole query in quotation marks goes to the engine as it is; null otherwise. */
  readonly phrase: string | null;
  readonly words: readonly PlannedWord[];
  /** The query as it is read, when that differs from what was typed: "Resultaten voor …". */
  readonly corrected: string | null;
}

/** What the planner may ask the index about a word that is not in the list of words. */
export type Probe = (word: string) => Promise<boolean>;

export interface PlanOptions {
  /** True while someone is typing: then the last word is not finished and never corrected. */
  readonly isTyping?: boolean;
  /** True to look for exactly what was typed, without repair. */
  readonly isLiteral?: boolean;
}

const SYNONYM_WEIGHT = 0.7;
const SPLIT_WEIGHT = 0.5;
const TAIL_WEIGHT = 0.3;
const PREFIX_WEIGHT = 0.6;
const COMPLETION_WEIGHT = 0.9;

/** Of a part of a compound, no more ways to say it than this are looked for. */
const MOST_SYNONYMS_OF_PART = 3;

/** A shorter word looks too much like others to be one of them in another form. */
const SHORTEST_FORM = 5;

/** Of an unfinished word, no more ways to finish it than this are looked for. */
const MOST_COMPLETIONS = 5;

/** More words than this are a letter, not a query; the rest adds nothing but time. */
const MOST_WORDS = 12;

/** Longest phrase, in words, that may stand in a group of synonyms. */
const LONGEST_PHRASE = 3;

/** Joins neighbouring words that are one thing: "lokaal dienstencentrum", "sint niklaas" stay apart unless grouped. */
function joinPhrases(words: readonly string[], lexicon: Lexicon): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !lexicon.isGrouped(words.slice(at, at + length).join(' '))) length -= 1;
    joined.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return joined;
}

/** The words that carry meaning; all of them when none does. */
function tellingWords(query: string, lexicon: Lexicon): string[] {
  const all = joinPhrases(wordsOf(query), lexicon);
  const telling = all.filter((word) => !isStopWord(word));
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
}

function synonyms(word: string, lexicon: Lexicon): Variant[] {
  return lexicon.synonymsOf(word).map((term) => ({ term, weight: SYNONYM_WEIGHT, kind: 'verwant' }));
}

function parts(word: string, lexicon: Lexicon): Variant[] {
  const split = splitCompound(word, (part) => lexicon.has(part) || lexicon.isGrouped(part));
  // "Weerbericht" is not about what every text says with "weer".
  if (split === undefined || split.some(isStopWord)) return [];
  // A part that stands on no page is looked for as what means the same.
  const [heads, tails] = split.map((part) => (lexicon.has(part) ? [part] : lexicon.synonymsOf(part).slice(0, MOST_SYNONYMS_OF_PART)));
  const both = (heads ?? []).flatMap((head) => (tails ?? []).map((tail) => `${head} ${tail}`));
  return [
    ...both.map((term) => ({ term, weight: SPLIT_WEIGHT, kind: 'deel' }) as const),
    ...(tails ?? []).map((term) => ({ term, weight: TAIL_WEIGHT, kind: 'deel' }) as const),
  ];
}

/** Endings by which forms of a word differ: "wethouders", "allochtone". */
const ENDINGS = ['s', 'n', 'en', 'e'] as const;

/** The word as it stands in a group of synonyms, where it was typed in another form. */
function groupedForm(word: string, lexicon: Lexicon): string | undefined {
  if (lexicon.isGrouped(word) || word.length < SHORTEST_FORM) return word;
  const longer = ENDINGS.map((ending) => word + ending);
  const shorter = ENDINGS.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []));
  const swapped = shorter.flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  return [...longer, ...shorter, ...swapped].find((form) => lexicon.isGrouped(form));
}

function known(word: string, lexicon: Lexicon): Variant[] {
  return [{ term: word, weight: 1, kind: 'woord' }, ...synonyms(word, lexicon), ...parts(word, lexicon)];
}

/**
 * A word that only begins known ones: those count as if they had been typed, the shortest with all that means the same.
 * (The index knows words by their stem, and the stem of "eenzaamheid" does not begin with "eenzaamh".)
 */
function unfinished(word: string, lexicon: Lexicon): Variant[] {
  const [first, ...others] = lexicon.completions(word, MOST_COMPLETIONS);
  if (first === undefined) return [];
  const variants = [
    { term: word, weight: 1, kind: 'woord' } as const,
    ...known(first, lexicon),
    ...others.map((term) => ({ term, weight: COMPLETION_WEIGHT, kind: 'woord' }) as const),
  ];
  return variants.filter(({ term }, index) => variants.findIndex((other) => other.term === term) === index);
}

/** How a word is read: as which word, and what is looked for. */
interface Reading {
  readonly as: string;
  readonly variants: readonly Variant[];
}

/** Splits, repairs or cuts a word that does not occur; null when nothing can be made of it. */
function readUnknown(word: string, lexicon: Lexicon): Reading | null {
  const split = parts(word, lexicon);
  if (split.length > 0)
    return { as: word, variants: split.map((variant) => (variant.weight === SPLIT_WEIGHT ? { ...variant, weight: 1 } : variant)) };
  const near = lexicon.nearest(word);
  if (near !== undefined) return { as: near, variants: known(near, lexicon) };
  const prefix = lexicon.longestKnownPrefix(word);
  return prefix === undefined ? null : { as: prefix, variants: [{ term: prefix, weight: PREFIX_WEIGHT, kind: 'deel' }] };
}

/** The phrase that a query in quotation marks is; undefined when it is none. */
function phraseOf(query: string): string | undefined {
  const quoted = /^\s*["“”„](.+)["“”]\s*$/u.exec(query)?.[1]?.trim();
  return quoted === '' ? undefined : quoted;
}

/** A word of a query, and what may be done with it. */
interface Word {
  readonly text: string;
  /** True for the word that someone is still typing. */
  readonly isUnfinished: boolean;
  readonly isLiteral: boolean;
}

/** True when a word or phrase stands on some page. Asks the index last, for that takes a request. */
async function occurs(text: string, lexicon: Lexicon, probe: Probe): Promise<boolean> {
  for (const word of text.split(' ')) if (!lexicon.has(word) && !(await probe(word))) return false;
  return true;
}

/** How a word of the query is read; null for a word to leave out. */
async function readWord(word: Word, lexicon: Lexicon, probe: Probe): Promise<Reading | null> {
  const { text, isUnfinished, isLiteral } = word;
  if (await occurs(text, lexicon, probe)) return { as: text, variants: known(text, lexicon) };
  // The index would answer with what merely begins alike; what means the same does stand on pages.
  const related = synonyms(groupedForm(text, lexicon) ?? text, lexicon);
  if (related.length > 0) return { as: text, variants: [...related, ...parts(text, lexicon)] };
  // Of a short word that is finished, the beginning of another one says nothing.
  if ((isUnfinished || text.length > 3) && lexicon.hasPrefix(text)) return { as: text, variants: unfinished(text, lexicon) };
  // In quotation marks the index does not fall back on the beginning of an unknown word.
  if (isLiteral) return { as: text, variants: [{ term: `"${text}"`, weight: 1, kind: 'woord' }] };
  return isUnfinished ? null : readUnknown(text, lexicon);
}

/**
 * Plans a search: which words count, what each is looked for as, and what was corrected. Unknown words are split,
 * repaired or cut; what remains unknown is left out, so that no junk is found for it.
 * @param query what was typed, of any length
 * @param probe asks the index whether a word occurs that is not in the list
 */
export async function planQuery(query: string, lexicon: Lexicon, probe: Probe, options: PlanOptions = {}): Promise<Plan> {
  const phrase = phraseOf(query);
  if (phrase !== undefined) return { phrase, words: [], corrected: null };

  const { isTyping = false, isLiteral = false } = options;
  const typed = tellingWords(query, lexicon);
  const words: PlannedWord[] = [];
  const readAs: string[] = [];
  let isCorrected = false;
  for (const [index, text] of typed.entries()) {
    const isUnfinished = isTyping && index === typed.length - 1;
    const reading = await readWord({ text, isUnfinished, isLiteral }, lexicon, probe);
    if (reading === null) continue;
    words.push({ typed: text, variants: reading.variants });
    readAs.push(reading.as);
    if (reading.as !== text) isCorrected = true;
  }
  return { phrase: null, words, corrected: isCorrected ? readAs.join(' ') : null };
}
