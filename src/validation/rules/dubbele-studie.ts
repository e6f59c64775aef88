import type { Rule } from '../rule.ts';
import { atField, type FileRecord } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';
import { foldWords } from '../../text/fold.ts';

/** What makes a study the same one: its title, or its doi with the same input. */
function fingerprints({ data }: FileRecord): string[] {
  const title = textOf(fieldOf(data, 'titel'));
  const doi = textOf(fieldOf(fieldOf(data, 'bron'), 'doi'));
  const input = fieldOf(data, 'invoer');
  return [
    ...(title === undefined ? [] : [`titel ${foldWords(title)} ${textOf(fieldOf(data, 'jaar')) ?? ''}`]),
    ...(doi === undefined || input === undefined ? [] : [`doi ${doi.toLowerCase()} ${JSON.stringify(input)}`]),
  ];
}

/** A study stands in the database once: twice, it would count twice. */
export const dubbeleStudie: Rule = {
  id: 'dubbele-studie',
  kinds: ['studie'],
  *check(file, { published }) {
    const own = fingerprints(file);
    for (const other of published) {
      // Told at one of the two: the later by name.
      if (other.kind !== 'studie' || other.id >= file.id || !fingerprints(other).some((print) => own.includes(print))) continue;
      const boodschap = `Dit is dezelfde studie als "${other.id}". Houd er één; andere uitkomsten van dezelfde studie horen onder effecten_overig.`;
      yield atField(file, ['id'], { regelId: this.id, boodschap });
    }
  },
};
