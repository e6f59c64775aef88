import distance from 'damerau-levenshtein';

/** Name of the file with the words, in the folder of the index. */
export const LEXICON_FILE = 'woorden.json';

/** The words that a site knows, as the build writes them for the browser. */
export interface LexiconData {
  /** All known words, folded and sorted, each as the number of letters shared with the one before and the rest. */
  readonly woorden: string;
  /**
   * Groups of words that mean the same, words joined by a comma, groups by a semicolon. A word behind a hyphen stands on
   * no page: it leads to the others, and they not to it.
   */
  readonly groepen: string;
  /** Terms of the site with the words that lead to them: the label, then its synonyms, packed like `groepen`. */
  readonly termen: string;
}

/** Packs sorted words: each as one letter for what it shares with the word before ("a" is nothing), then the rest. */
export function packWords(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort();
  return sorted
    .map((word, index) => {
      const before = sorted[index - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(97 + shared) + word.slice(shared);
    })
    .join(' ');
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(' ').flatMap((entry) => {
    if (entry === '') return [];
    before = before.slice(0, entry.charCodeAt(0) - 97) + entry.slice(1);
    return [before];
  });
}

/** The groups of `groepen` and `termen`. */
function unpackGroups(packed: string): string[][] {
  return packed
    .split(';')
    .map((words) => words.split(',').filter((word) => word !== ''))
    .filter((group) => group.length > 0);
}

/** What stands before a word of a group that occurs on no page. */
export const ABSENT = '-';

/** How many slips a word of some length may hold: none in short words, where every letter counts. */
function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Knows which words occur on the site and which mean the same. */
export class Lexicon {
  private readonly sorted: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly others = new Map<string, Set<string>>();

  constructor({ woorden, groepen, termen }: LexiconData) {
    this.sorted = unpackWords(woorden);
    this.known = new Set(this.sorted);
    for (const group of unpackGroups(groepen)) {
      const present = group.filter((word) => !word.startsWith(ABSENT));
      for (const word of group) this.relate(word.replace(ABSENT, ''), present);
    }
    // A synonym leads to its term, but the term does not lead to all its synonyms: those lists are wide.
    for (const [label, ...synonyms] of unpackGroups(termen)) {
      if (label !== undefined) for (const word of synonyms) this.relate(word, [label]);
    }
  }

  private relate(word: string, others: readonly string[]): void {
    const known = this.others.get(word) ?? new Set<string>();
    for (const other of others) if (other !== word) known.add(other);
    this.others.set(word, known);
  }

  /** True when the word itself occurs. */
  has(word: string): boolean {
    return this.known.has(word);
  }

  /** Place of the first word that does not come before these letters. */
  private placeOf(prefix: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** True when some word begins with these letters. */
  hasPrefix(prefix: string): boolean {
    return this.sorted[this.placeOf(prefix)]?.startsWith(prefix) === true;
  }

  /**
   * The words that begin with these letters, shortest first: what somebody who typed them was about to write.
   * @param most no more than this many
   */
  completions(prefix: string, most: number): string[] {
    const words: string[] = [];
    for (let at = this.placeOf(prefix); this.sorted[at]?.startsWith(prefix) === true; at += 1) words.push(this.sorted[at] ?? '');
    return words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
  }

  /** The other words (or short phrases) that mean the same. */
  synonymsOf(word: string): string[] {
    return [...(this.others.get(word) ?? [])];
  }

  /** True for a word or phrase that stands in a group of synonyms. */
  isGrouped(phrase: string): boolean {
    return this.others.has(phrase);
  }

  /**
   * The known word nearest to a misspelt one, or undefined when none is near enough. A swap of two neighbours is
   * one slip. The first letter is nearly always right, so a word that keeps it wins from one that does not.
   */
  nearest(word: string): string | undefined {
    const most = allowedEdits(word.length);
    let best: string | undefined;
    let bestCost = most + 1;
    for (const candidate of this.sorted) {
      if (Math.abs(candidate.length - word.length) > most || candidate.length < 4) continue;
      const cost = distance(word, candidate).steps + (candidate[0] === word[0] ? 0 : 0.5);
      if (cost < bestCost) {
        best = candidate;
        bestCost = cost;
      }
    }
    return bestCost <= most + 0.5 && best !== undefined && distance(word, best).steps <= most ? best : undefined;
  }

  /** The longest beginning of a word that the site knows: at least five letters and more than half of it. */
  longestKnownPrefix(word: string): string | undefined {
    for (let length = word.length - 1; length >= Math.max(5, Math.ceil(word.length * 0.55)); length -= 1) {
      const prefix = word.slice(0, length);
      if (this.hasPrefix(prefix)) return prefix;
    }
    return undefined;
  }
}
