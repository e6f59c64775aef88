import { stopwords } from '@orama/stopwords/dutch';

/** Letters that no accent explains, as people without them on their keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd' };

/** A word without case and accents, as the search compares words: "Cafés" is "cafes", "Tværs" is "tvaers". */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøœßłđ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text that the index itself would not find by their plain letters: "tværs" as "tvaers". */
export function respelledWords(text: string): string[] {
  const words = text.match(/[\p{L}\d]*[æøœßłđ][\p{L}\d]*/giu) ?? [];
  return [...new Set(words.map(foldWord))];
}

/** Words with a hyphen, written as one: "tele-onthaal" is looked for as "teleonthaal" too. */
export function joinedWords(text: string): string[] {
  const words = foldWord(text).match(/\p{L}{3,}(?:-\p{L}{3,})+/gu) ?? [];
  return [...new Set(words.map((word) => word.replaceAll('-', '')))];
}

/** The words of a text, folded, in order. "Sint-Niklaas" is two words, "80-plussers" too. */
export function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** Words that people type around what they look for: "wat kan ik doen in mijn gemeente". */
const FILLERS =
  'aub alstublieft beste bestaat bestaan bieden biedt bij daarvoor doe doen doet eigen elkaar ga gaan gaat geef geven gemeente goede graag heb hebben hoe hoeveel iets ideeen idee informatie info jij jullie kan kun kunnen laten maak maken man mens mensen mijn moet moeten nodig over praktijk praktijken project projecten tegen tips vind vinden voorbeeld voorbeelden waar wat welke weet wie wil willen word worden wordt zijn zit zoek zoeken zoekt'.split(
    ' ',
  );

const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords.map(foldWord), ...FILLERS]);

/** True for a word that says nothing about what someone looks for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || (word.length === 1 && !/\d/.test(word));
}
