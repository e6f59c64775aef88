import type { FieldPath } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atField, type FileKind } from '../../file/source-file.ts';
import { didYouMean } from '../../text/suggest.ts';
import { fieldOf, listOf } from '../../schema/untrusted.ts';

interface Reference {
  readonly id: unknown;
  readonly path: FieldPath;
  readonly to: FileKind;
}

function* references(kind: FileKind, data: unknown): Iterable<Reference> {
  if (kind === 'studie') {
    yield { id: fieldOf(data, 'praktijk'), path: ['praktijk'], to: 'praktijk' };
    return;
  }
  for (const [index, id] of listOf(fieldOf(data, 'studies')).entries()) yield { id, path: ['studies', index], to: 'studie' };
  for (const [index, relatie] of listOf(fieldOf(data, 'relaties')).entries()) {
    yield { id: fieldOf(relatie, 'praktijk'), path: ['relaties', index, 'praktijk'], to: 'praktijk' };
  }
}

/** Practices and studies that a record names exist, and none names itself. */
export const verwijzingen: Rule = {
  id: 'verwijzingen',
  kinds: ['praktijk', 'studie'],
  *check(file, { ids }) {
    for (const { id, path, to } of references(file.kind, file.data)) {
      if (typeof id !== 'string') continue;
      if (to === file.kind && id === file.id) {
        yield atField(file, path, { regelId: this.id, boodschap: 'Dit verwijst naar de pagina zelf. Haal het weg of kies een andere.' });
      } else if (!ids[to].has(id)) {
        const boodschap = `De ${to} "${id}" bestaat niet.${didYouMean(id, [...ids[to]])} Gebruik de bestandsnaam zonder extensie.`;
        yield atField(file, path, { regelId: this.id, boodschap });
      }
    }
  },
};
