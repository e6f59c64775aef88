import type { FieldPath } from '../../file/finding.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';
import { JARGON } from '../jargon.ts';
import type { Rule } from '../rule.ts';

/** What everybody reads of a study or a review; remarks and figures may be for those who know. */
const FIELDS: readonly FieldPath[] = [['interventie'], ['vergelijking'], ['uitkomst', 'tekst'], ['kernbevindingen']];

/** The pattern of a word: whole, with or without its spaces; one with a capital is an abbreviation or a name. */
function patternOf(word: string): RegExp {
  const body = word
    .split(' ')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*');
  const end = /\p{L}$/u.test(word) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}${end}`, /\p{Lu}/u.test(word) ? 'u' : 'iu');
}

const KINDS = JARGON.map(({ words, instead }) => ({ instead, patterns: words.map(patternOf) }));

/** What a study or a review found stands in words that everybody knows; figures stand in fields. */
export const vaktaal: Rule = {
  id: 'vaktaal',
  kinds: ['studie', 'overzicht'],
  *check(file) {
    for (const path of FIELDS) {
      const text = textOf(path.reduce<unknown>((data, key) => fieldOf(data, String(key)), file.data)) ?? '';
      for (const { instead, patterns } of KINDS) {
        const [first] = patterns.flatMap((pattern) => pattern.exec(text) ?? []);
        if (first === undefined) continue;
        const boodschap = `"${first}" begrijpen veel lezers niet. Schrijf ${instead}.`;
        yield atField(file, path, { regelId: this.id, ernst: 'waarschuwing', boodschap });
      }
    }
  },
};
