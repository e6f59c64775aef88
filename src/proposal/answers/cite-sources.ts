/**
 * Citations as people write them, `[Bron: Jaarverslag 2025]`, `(bron 1)`, `[1]`, as citations of the sources.
 * @param find the id of the source that some words name
 * @param tell is called for a citation of which no source is found
 */
export function citeSources(
  text: string,
  find: (words: string) => string | undefined,
  tell: (boodschap: string, tekst: string) => void,
): string {
  return text
    .replace(/[ \t]?[[(]\s*bron(?:nen)?\b\s*[:=]?\s*([^\])\n]{1,300})[\])]/gi, (whole, words: string) => {
      const ids =
        find(words) === undefined
          ? words.split(/\s*[,;&]\s*|\s+en\s+/).map((part) => find(part.replace(/^bron\s*:?\s*/i, '')))
          : [find(words)];
      if (ids.every((id) => id !== undefined)) return ids.map((id) => `[bron: ${id}]`).join('');
      tell('Bij deze verwijzing is geen bron gevonden. Zet de bron in de lijst, of verander de verwijzing.', whole.trim());
      return whole;
    })
    .replace(/(?<=\S)[ \t]?\[(\d{1,2})\](?!\()/g, (whole, number: string) => {
      const id = find(number);
      return id === undefined ? whole : `[bron: ${id}]`;
    });
}
