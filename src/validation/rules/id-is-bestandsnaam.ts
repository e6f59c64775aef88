import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf } from '../../schema/untrusted.ts';

/** A record that carries its id must carry the one of its file name. */
export const idIsBestandsnaam: Rule = {
  id: 'id-is-bestandsnaam',
  kinds: ['studie', 'overzicht', 'instrument'],
  *check(file) {
    const id = fieldOf(file.data, 'id');
    if (file.isTemplate || typeof id !== 'string' || id === file.id) return;
    const boodschap = `De id in het bestand is niet de bestandsnaam. Schrijf "id: ${file.id}", of geef het bestand een andere naam.`;
    yield atField(file, ['id'], { regelId: this.id, boodschap });
  },
};
