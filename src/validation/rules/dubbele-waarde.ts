import { atField } from '../../file/source-file.ts';
import { singleValues } from '../../schema/field-values.ts';
import { textOf } from '../../schema/untrusted.ts';
import { valuesOfFile } from '../file-fields.ts';
import type { Rule } from '../rule.ts';

/** No value stands twice in a list: it says nothing more than once. */
export const dubbeleWaarde: Rule = {
  id: 'dubbele-waarde',
  kinds: ['praktijk', 'toepassing'],
  *check(file, { schemas }) {
    for (const found of valuesOfFile(file, schemas)) {
      const seen = new Set<string>();
      for (const { value: item, path } of singleValues(found)) {
        const value = textOf(item);
        if (value === undefined) continue;
        if (seen.has(value)) {
          const boodschap = `"${value}" staat twee keer in deze lijst. Houd er één.`;
          yield atField(file, path, { regelId: this.id, boodschap });
        }
        seen.add(value);
      }
    }
  },
};
