import { splitCompound } from './compound.ts';
import { ABSENT, type LexiconData, packWords } from './lexicon.ts';
import { foldWord, wordsOf } from '../text/fold.ts';
import { isStopWord, joinedWords } from './query-words.ts';

/** The text of a page, for the list of words. */
export interface PageText {
  /** Title, summary, terms and places: the words that people look for. */
  readonly telling: string;
  /** All other text. */
  readonly body: string;
}

/** A term of a vocabulary, or a group of synonyms. */
export interface WordGroup {
  readonly label: string;
  readonly synoniemen: readonly string[];
}

/** The list goes to the browser, so it has an end: the telling words first, then the most frequent others. */
const MOST_WORDS = 5_000;

/** A word on hardly any page is found by the index itself; it costs more in the list than it brings. */
const FEWEST_PAGES = 3;

/** A phrase as the planner joins words: "sociaal-restaurant" and "Sociaal restaurant" are one. */
function foldPhrase(text: string): string {
  return wordsOf(text).join(' ');
}

/** @param mark what stands before a word in the list */
function packGroups(groups: readonly (readonly string[])[], mark: (phrase: string) => string = () => ''): string {
  return groups
    .map((words) => [...new Set(words.map(foldPhrase))].filter((word) => word !== ''))
    .filter((words) => words.length > 1)
    .map((words) => words.map((word) => mark(word) + word).join(','))
    .join(';');
}

function countPages(pages: readonly PageText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { body } of pages) for (const word of new Set(wordsOf(body))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * What the browser needs to know of the words of the site.
 * @param pages the texts of all pages
 * @param groups words that mean the same
 * @param terms terms of the vocabularies with their synonyms
 */
export function makeLexicon(pages: readonly PageText[], groups: readonly (readonly string[])[], terms: readonly WordGroup[]): LexiconData {
  const grouped = new Set(groups.flat().map(foldPhrase));
  const isWord = (word: string) => word.length > 1 && !isStopWord(word);
  const telling = new Set(pages.flatMap(({ telling: text }) => [...wordsOf(text), ...joinedWords(text)]).filter(isWord));
  const others = [...countPages(pages)]
    .filter(([word, count]) => count >= FEWEST_PAGES && isWord(word) && !telling.has(word) && /\p{L}/u.test(word))
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
    .map(([word]) => word);
  const occurring = new Set(pages.flatMap(({ telling: text, body }) => [...wordsOf(`${text} ${body}`), ...joinedWords(`${text} ${body}`)]));
  // Asked for a word that it does not have, the index answers with words that merely begin alike.
  const mark = (phrase: string) => (phrase.split(' ').every((word) => occurring.has(word)) ? '' : ABSENT);
  return {
    woorden: packWords([...telling, ...others].slice(0, Math.max(MOST_WORDS, telling.size))),
    groepen: packGroups(groups, mark),
    // What stands in a narrow group needs no wider term; and the list stays small.
    termen: packGroups(terms.map(({ label, synoniemen }) => [label, ...synoniemen.filter((word) => !grouped.has(foldPhrase(word)))])),
  };
}

/**
 * The later parts of the compounds in a text: "buurtrestaurant" can be found by "restaurant". (The first part needs
 * no help: the index matches beginnings of words.)
 * @param isKnown tells whether a word exists by itself on the site
 */
export function compoundTails(text: string, isKnown: (word: string) => boolean): string[] {
  const tails = [...new Set(wordsOf(text))].flatMap((word) => splitCompound(foldWord(word), isKnown)?.slice(1) ?? []);
  return [...new Set(tails)];
}
