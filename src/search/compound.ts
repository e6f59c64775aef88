/** Shortest part of a compound that is a word of its own. */
const SHORTEST_PART = 4;

/** Letters that Dutch puts between the parts of a compound: stadsdichter, boekenkast. */
const LINKS = ['', 's', 'e', 'en', 'er'] as const;

/**
 * Splits a Dutch compound in two known words: "buurtrestaurant" is "buurt" and "restaurant". Of several splits the
 * one with the longest tail wins, since the tail says what the thing is.
 * @param isKnown tells whether a word exists by itself
 * @returns head and tail, or undefined when the word does not fall apart in known words
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): readonly [head: string, tail: string] | undefined {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const tail = word.slice(cut);
    if (!isKnown(tail)) continue;
    const front = word.slice(0, cut);
    for (const link of LINKS) {
      if (!front.endsWith(link)) continue;
      const head = front.slice(0, front.length - link.length);
      if (head.length >= SHORTEST_PART && isKnown(head)) return [head, tail];
    }
  }
  return undefined;
}
