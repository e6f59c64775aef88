import { blocksOf, sentencesOf, shortSentence } from '../../file/blocks.ts';
import type { Finding } from '../../file/finding.ts';
import { wordsOf } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { atField, atNode } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';

/**
 * Most words in one sentence. Onze Taal: sentences of up to 25 words can still be followed by many people, if they are
 * built clearly (https://onzetaal.nl/taalloket/lengte-van-zinnen).
 */
const LONGEST_SENTENCE = 25;

/** A sentence that one breath cannot hold is cut in two. */
export const langeZin: Rule = {
  id: 'lange-zin',
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    const reports = (text: string) =>
      sentencesOf(text)
        .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
        .filter(({ words }) => words > LONGEST_SENTENCE)
        .map(({ sentence, words }) => ({
          regelId: this.id,
          ernst: 'waarschuwing' as const,
          boodschap: `Deze zin telt ${words} woorden; na ${LONGEST_SENTENCE} raken veel lezers de draad kwijt: "${shortSentence(sentence)}" Maak er twee zinnen van.`,
        }));
    for (const report of reports(textOf(fieldOf(file.data, 'samenvatting')) ?? '')) yield atField(file, ['samenvatting'], report);
    if (file.tree === null) return;
    const findings: Finding[] = blocksOf(file.tree).flatMap(({ node, text }) => reports(text).map((report) => atNode(file, node, report)));
    yield* findings;
  },
};
