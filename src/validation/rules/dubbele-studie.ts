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

/** The studies of a collection by what makes them the same; made once for all its files. */
const studies = new WeakMap<readonly FileRecord[], ReadonlyMap<string, readonly FileRecord[]>>();

function studiesByPrint(published: readonly FileRecord[]): ReadonlyMap<string, readonly FileRecord[]> {
  const known = studies.get(published);
  if (known !== undefined) return known;
  const byPrint = new Map<string, FileRecord[]>();
  for (const file of published.filter(({ kind }) => kind === 'studie')) {
    for (const print of fingerprints(file)) byPrint.set(print, [...(byPrint.get(print) ?? []), file]);
  }
  studies.set(published, byPrint);
  return byPrint;
}

/** A study stands in the database once: twice, it would count twice. */
export const dubbeleStudie: Rule = {
  id: 'dubbele-studie',
  kinds: ['studie'],
  comparesFiles: true,
  *check(file, { published }) {
    const byPrint = studiesByPrint(published);
    const same = new Set(fingerprints(file).flatMap((print) => byPrint.get(print) ?? []));
    // Told at one of the two: the later by name.
    const earlier = [...same].filter(({ id }) => id < file.id).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const other of earlier) {
      const boodschap = `Dit is dezelfde studie als "${other.id}". Houd er één; andere uitkomsten van dezelfde studie horen onder effecten_overig.`;
      yield atField(file, ['id'], { regelId: this.id, boodschap });
    }
  },
};
