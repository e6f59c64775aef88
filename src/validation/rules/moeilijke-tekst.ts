import { blocksOf } from '../../file/blocks.ts';
import { readabilityOf, wordsOf } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { atNode, type SourceFile } from '../../file/source-file.ts';
import { syllablesOf } from '../syllables.ts';

/** The formula is made for samples of 100 words; less text tells nothing. */
const FEWEST_WORDS = 100;

/** On Douma's scale 60 to 70 is normal, for readers of about fourteen; under 60 the text is fairly hard (see `fleschDouma`). */
const LOWEST_EASE = 60;

/** Onze Taal calls an average of 15 to 20 words fine for most readers, and advises shorter for those who read little. */
const LONGEST_AVERAGE = 15;

/** From so many syllables on, a word is worth a second look. */
const LONG_WORD = 5;

function longWordsOf(file: SourceFile): string[] {
  if (file.tree === null) return [];
  const words = blocksOf(file.tree)
    .flatMap(({ text }) => wordsOf(text))
    // Names cannot be chosen.
    .filter((word) => !/^\p{Lu}/u.test(word) && syllablesOf(word) >= LONG_WORD);
  return [...new Set(words)].sort((a, b) => syllablesOf(b) - syllablesOf(a)).slice(0, 5);
}

/** A page as a whole reads easily: not too many words a sentence, not too many syllables a word. */
export const moeilijkeTekst: Rule = {
  id: 'moeilijke-tekst',
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    if (file.tree === null) return;
    const { words, averageSentence, flesch } = readabilityOf(file.tree);
    if (words < FEWEST_WORDS || flesch === null) return;
    const report = (boodschap: string) => atNode(file, {}, { regelId: this.id, ernst: 'waarschuwing' as const, boodschap });
    if (averageSentence > LONGEST_AVERAGE) {
      yield report(
        `De zinnen tellen gemiddeld ${averageSentence.toFixed(1).replace('.', ',')} woorden; ${LONGEST_AVERAGE} is genoeg. Zet vaker een punt, op de plaats van een komma of van "en".`,
      );
    }
    if (flesch < LOWEST_EASE) {
      const long = longWordsOf(file);
      const which = long.length === 0 ? '' : ` Begin met deze lange woorden: ${long.join(', ')}.`;
      yield report(
        `De tekst leest moeilijk: ${Math.floor(flesch)} op de schaal van Flesch-Douma, en ${LOWEST_EASE} of meer is het doel. Gebruik kortere woorden en kortere zinnen.${which}`,
      );
    }
  },
};
