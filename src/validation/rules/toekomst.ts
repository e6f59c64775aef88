import { atField } from '../../file/source-file.ts';
import { textOf } from '../../schema/untrusted.ts';
import { valuesOfFile } from '../file-fields.ts';
import type { Rule } from '../rule.ts';

/** What has been read, measured or checked lies in the past: the fields that the schema says it of. */
export const toekomst: Rule = {
  id: 'toekomst',
  kinds: ['praktijk', 'pagina', 'toepassing'],
  *check(file, { today, schemas }) {
    for (const { field, path, value } of valuesOfFile(file, schemas)) {
      const text = field.past === true ? textOf(value) : undefined;
      if (text === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(text) || text <= today.slice(0, text.length)) continue;
      const boodschap = `${text} ligt in de toekomst (vandaag is het ${today}). Kijk de datum na.`;
      yield atField(file, path, { regelId: this.id, boodschap });
    }
  },
};
