import type { FieldPath } from '../../file/finding.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';
import { JARGON } from '../jargon.ts';
import type { Rule } from '../rule.ts';

/** What everybody reads of a study or a review; remarks may be for those who know. */
const FIELDS: readonly FieldPath[] = [
  ['interventie'],
  ['vergelijking'],
  ['uitkomst', 'tekst'],
  ['uitkomst', 'groepen', 'meting'],
  ['kernbevindingen'],
];

/** What stands beside a figure that was reported, in the tables of its page. */
const BESIDE_FIGURES = ['vergelijking', 'omschrijving', 'tekst', 'schaal', 'groep', 'wat', 'buiten_vergelijking'] as const;

/** Where figures stand: one, or a list of them. */
function figuresIn(data: unknown): FieldPath[] {
  const lists = ['effecten_overig', 'gepoolde_effecten'];
  return [['uitkomst', 'effect'], ...lists.flatMap((list) => listOf(fieldOf(data, list)).map((_, index) => [list, index]))];
}

/** All texts that the rule is about, by their place. */
function placesIn(data: unknown): FieldPath[] {
  return [...FIELDS, ...figuresIn(data).flatMap((path) => BESIDE_FIGURES.map((key) => [...path, key]))];
}

function textAt(data: unknown, path: FieldPath): string {
  const at = (found: unknown, key: string | number) => (typeof key === 'number' ? listOf(found)[key] : fieldOf(found, key));
  return textOf(path.reduce<unknown>(at, data)) ?? '';
}

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
    for (const path of placesIn(file.data)) {
      const text = textAt(file.data, path);
      for (const { instead, patterns } of KINDS) {
        const [first] = patterns.flatMap((pattern) => pattern.exec(text) ?? []);
        if (first === undefined) continue;
        const boodschap = `"${first}" begrijpen veel lezers niet. Schrijf ${instead}.`;
        yield atField(file, path, { regelId: this.id, ernst: 'waarschuwing', boodschap });
      }
    }
  },
};
