import { atField } from '../../file/source-file.ts';
import type { ReferenceTarget } from '../../schema/field.ts';
import { type FieldValue, singleValues } from '../../schema/field-values.ts';
import { RECORD_KINDS } from '../../schema/schemas.ts';
import { didYouMean } from '../../text/suggest.ts';
import { valuesOfFile } from '../file-fields.ts';
import type { Rule } from '../rule.ts';

/** The kinds of records that a field may name; a source stands in the file itself, and has a rule of its own. */
type RecordTarget = Exclude<ReferenceTarget, 'bron'>;

const WITH_ARTICLE: Readonly<Record<RecordTarget, string>> = {
  praktijk: 'De praktijk',
  studie: 'De studie',
  overzicht: 'Het overzicht',
  instrument: 'Het instrument',
};

function targetOf({ field }: FieldValue): RecordTarget | undefined {
  return field.kind === 'reference' && field.to !== 'bron' ? field.to : undefined;
}

/** Records that a record names exist, and none names itself. */
export const verwijzingen: Rule = {
  id: 'verwijzingen',
  kinds: RECORD_KINDS,
  *check(file, { ids, schemas }) {
    for (const found of valuesOfFile(file, schemas)) {
      const to = targetOf(found);
      if (to === undefined) continue;
      for (const { value: id, path } of singleValues(found)) {
        if (typeof id !== 'string') continue;
        if (to === file.kind && id === file.id) {
          yield atField(file, path, { regelId: this.id, boodschap: 'Dit verwijst naar de pagina zelf. Haal het weg of kies een andere.' });
        } else if (!ids[to].has(id)) {
          const boodschap = `${WITH_ARTICLE[to]} "${id}" bestaat niet.${didYouMean(id, [...ids[to]])} Gebruik de bestandsnaam zonder extensie.`;
          yield atField(file, path, { regelId: this.id, boodschap });
        }
      }
    }
  },
};
