import { foldWord, wordsOf } from '../text/fold.ts';
import { normaliseQuery } from './query.ts';

/** Kinds of things that the header search offers, in the order in which they are shown. */
const SUGGESTION_KINDS = ['doelgroep', 'aanpak', 'gemeente', 'praktijk', 'studie'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Heading of each group. */
export const SUGGESTION_LABELS: Readonly<Record<SuggestionKind, string>> = {
  doelgroep: 'Doelgroepen',
  aanpak: 'Aanpakken',
  gemeente: 'Gemeenten',
  praktijk: 'Praktijken',
  studie: 'Studies',
};

/** Something that the header search can offer: [kind, label, path, other words that lead to it]. */
export type SuggestionEntry = readonly [kind: SuggestionKind, label: string, path: string, words?: string];

/** The suggestions for a query, per group. */
export interface SuggestionGroup {
  readonly kind: SuggestionKind;
  readonly entries: readonly SuggestionEntry[];
}

/** Few enough to read at a glance, and to move through with the arrow keys. */
const MOST_PER_GROUP = 3;
const FEWEST_LETTERS = 2;

/** How well an entry fits: 0 not at all; higher when its label begins with the query, or its own words do. */
function fit([, label, , words = '']: SuggestionEntry, query: string, queryWords: readonly string[]): number {
  const folded = foldWord(label);
  if (folded.startsWith(query)) return 4;
  const own = wordsOf(label);
  const startsOne = (list: readonly string[], wanted: string) => list.some((word) => word.startsWith(wanted));
  if (queryWords.every((wanted) => startsOne(own, wanted))) return 3;
  const others = [...own, ...wordsOf(words)];
  return queryWords.every((wanted) => startsOne(others, wanted)) ? 2 : 0;
}

/** What to offer for what someone has typed so far: a few of each kind, the best first. */
export function suggest(typed: string, entries: readonly SuggestionEntry[]): SuggestionGroup[] {
  const query = foldWord(normaliseQuery(typed));
  const queryWords = wordsOf(query);
  if (query.length < FEWEST_LETTERS || queryWords.length === 0) return [];
  return SUGGESTION_KINDS.map((kind) => ({
    kind,
    entries: entries
      .filter((entry) => entry[0] === kind)
      .map((entry) => ({ entry, score: fit(entry, query, queryWords) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.entry[1].length - b.entry[1].length)
      .slice(0, MOST_PER_GROUP)
      .map(({ entry }) => entry),
  })).filter((group) => group.entries.length > 0);
}
