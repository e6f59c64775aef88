import { stopwords } from '@orama/stopwords/dutch';
import { foldWord } from '../text/fold.ts';

/** Words with a hyphen, written as one: "tele-onthaal" is looked for as "teleonthaal" too. */
export function joinedWords(text: string): string[] {
  const words = foldWord(text).match(/\p{L}{3,}(?:-\p{L}{3,})+/gu) ?? [];
  return [...new Set(words.map((word) => word.replaceAll('-', '')))];
}

/** Words that people type around what they look for: "wat kan ik doen in mijn gemeente". */
const FILLERS =
  'aub alstublieft beste bestaat bestaan bieden biedt bij daarvoor doe doen doet eigen elkaar ga gaan gaat geef geven gemeente goede graag heb hebben helpt hoe hoeveel iets ideeen idee informatie info jij jullie kan kun kunnen laten maak maken man mens mensen mijn moet moeten nodig over praktijk praktijken project projecten tegen tips vind vinden voorbeeld voorbeelden waar wat weer welke werkt weet wie wil willen word worden wordt zijn zit zoek zoeken zoekt'.split(
    ' ',
  );

const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords.map(foldWord), ...FILLERS]);

/** True for a word that says nothing about what someone looks for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || (word.length === 1 && !/\d/.test(word));
}
