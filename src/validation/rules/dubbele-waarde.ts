import type { FieldPath } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** Lists in which a value twice says nothing more than once. */
const LISTS: readonly FieldPath[] = [
  ['doelgroepen'],
  ['aanpakken'],
  ['eenzaamheid'],
  ['beleidsdomeinen'],
  ['studies'],
  ['gebied', 'gemeenten'],
  ['gebied', 'gewest'],
  ['gebied', 'provincies'],
  ['gebied', 'plaatsen'],
];

/** No value stands twice in a list. */
export const dubbeleWaarde: Rule = {
  id: 'dubbele-waarde',
  kinds: ['praktijk'],
  *check(file) {
    for (const path of LISTS) {
      const list = path.reduce<unknown>((data, key) => fieldOf(data, String(key)), file.data);
      const seen = new Set<string>();
      for (const [index, item] of listOf(list).entries()) {
        const value = textOf(item);
        if (value === undefined) continue;
        if (seen.has(value)) {
          const boodschap = `"${value}" staat twee keer in deze lijst. Houd er één.`;
          yield atField(file, [...path, index], { regelId: this.id, boodschap });
        }
        seen.add(value);
      }
    }
  },
};
