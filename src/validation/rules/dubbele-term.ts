import type { Finding, FieldPath } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** Villages of the same name lie in several municipalities, so their names may be synonyms of both. */
const SHARED_SYNONYMS: ReadonlySet<string> = new Set(['gemeenten']);

/** Within one vocabulary an id stands once, and a word leads to one term. */
export const dubbeleTerm: Rule = {
  id: 'dubbele-term',
  kinds: ['vocabularium'],
  *check(file) {
    const ids = new Map<string, number>();
    const words = new Map<string, number>();
    const findings: Finding[] = [];
    const claim = (map: Map<string, number>, text: string | undefined, index: number, path: FieldPath, what: string) => {
      if (text === undefined) return;
      const key = text.trim().toLocaleLowerCase('nl');
      const owner = map.get(key);
      if (owner === undefined) {
        map.set(key, index);
      } else if (owner !== index || what === 'De id') {
        const other = textOf(fieldOf(listOf(file.data)[owner], 'id')) ?? `term ${owner + 1}`;
        const boodschap = `${what} "${text}" staat ook bij "${other}". Laat elk woord naar één term leiden.`;
        findings.push(atField(file, path, { regelId: this.id, boodschap }));
      }
    };
    for (const [index, term] of listOf(file.data).entries()) {
      claim(ids, textOf(fieldOf(term, 'id')), index, [index, 'id'], 'De id');
      claim(words, textOf(fieldOf(term, 'label')), index, [index, 'label'], 'Het label');
    }
    for (const [index, group] of listOf(file.data).entries()) {
      for (const [place, word] of listOf(fieldOf(group, 'woorden')).entries()) {
        claim(words, textOf(word), index, [index, 'woorden', place], 'Het woord');
      }
    }
    if (!SHARED_SYNONYMS.has(file.id)) {
      for (const [index, term] of listOf(file.data).entries()) {
        for (const [place, synonym] of listOf(fieldOf(term, 'synoniemen')).entries()) {
          claim(words, textOf(synonym), index, [index, 'synoniemen', place], 'Het synoniem');
        }
      }
    }
    yield* findings;
  },
};
