import { blocksOf, sentencesOf, shortSentence } from '../../file/blocks.ts';
import { tenseOf } from '../dutch-verbs.ts';
import type { Finding } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atField, atNode } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';

/** Statuses of a practice that may not exist any more. */
const OVER: Readonly<Record<string, string>> = {
  afgerond: 'De praktijk is afgerond',
  onbekend: 'Het is niet bekend of de praktijk nog loopt',
};

/** Sections that describe the practice. Lessons and steps to start hold at any time. */
const DESCRIBING: ReadonlySet<string> = new Set(['Wat is het?', 'Voor wie?', 'Hoe werkt het?', 'Wat heb je nodig?']);

/** Sentences about what is known, or about the sources, are about today. */
const ABOUT_KNOWLEDGE =
  /\b(?:bekend|gekend|onbekend|bronn?(?:en)?|website|webpagina|pagina|databank|artikels?|berichten?|gemeten|onderzocht|vermeld\w*|schrijft|noemt|beschrijft|spreekt van|nu|vandaag|nog steeds|intussen|tegenwoordig|we|wij|ons|onze|betekent|heet|heten|staat er)\b/i;

function findPresent(text: string): string | undefined {
  return sentencesOf(text).find((sentence) => !ABOUT_KNOWLEDGE.test(sentence) && tenseOf(sentence) === 'present');
}

/** What may be over is told in the past tense, so that nobody reads it as an offer of today. */
export const tegenwoordigeTijd: Rule = {
  id: 'tegenwoordige-tijd',
  kinds: ['praktijk'],
  *check(file) {
    const status = textOf(fieldOf(file.data, 'status')) ?? '';
    const reason = Object.hasOwn(OVER, status) ? OVER[status] : undefined;
    if (reason === undefined) return;
    const report = (sentence: string) => ({
      regelId: this.id,
      ernst: 'waarschuwing' as const,
      boodschap: `${reason}, maar deze zin staat in de tegenwoordige tijd: "${shortSentence(sentence)}" Schrijf ze in de verleden tijd, of pas de status aan.`,
    });
    const inSummary = findPresent(textOf(fieldOf(file.data, 'samenvatting')) ?? '');
    if (inSummary !== undefined) yield atField(file, ['samenvatting'], report(inSummary));
    if (file.tree === null) return;
    const findings: Finding[] = blocksOf(file.tree)
      .filter(({ section, component }) => DESCRIBING.has(section) && component !== 'LetOp' && component !== 'Tip')
      .flatMap(({ node, text }) => {
        const sentence = findPresent(text);
        return sentence === undefined ? [] : [atNode(file, node, report(sentence))];
      });
    yield* findings;
  },
};
