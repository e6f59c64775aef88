import type { Rule } from '../rule.ts';
import { atField, type FileRecord } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

function relationsOf(data: unknown): { readonly praktijk: string | undefined; readonly index: number }[] {
  return listOf(fieldOf(data, 'relaties')).map((relatie, index) => ({ praktijk: textOf(fieldOf(relatie, 'praktijk')), index }));
}

/** The practices of a collection by id; made once for all its files. */
const practices = new WeakMap<readonly FileRecord[], ReadonlyMap<string, FileRecord>>();

function practiceById(id: string, published: readonly FileRecord[]): FileRecord | undefined {
  const known = practices.get(published) ?? new Map(published.filter(({ kind }) => kind === 'praktijk').map((file) => [file.id, file]));
  practices.set(published, known);
  return known.get(id);
}

/** Two practices are related once: the site shows a relation on both pages, so a second one could contradict it. */
export const dubbeleRelatie: Rule = {
  id: 'dubbele-relatie',
  kinds: ['praktijk'],
  comparesFiles: true,
  *check(file, { published }) {
    const seen = new Set<string>();
    for (const { praktijk, index } of relationsOf(file.data)) {
      if (praktijk === undefined) continue;
      const report = (boodschap: string) => atField(file, ['relaties', index, 'praktijk'], { regelId: this.id, boodschap });
      if (seen.has(praktijk)) yield report(`"${praktijk}" staat twee keer bij relaties. Houd de relatie die het meest zegt.`);
      seen.add(praktijk);
      const other = practiceById(praktijk, published);
      const isMutual = other !== undefined && other.id !== file.id && relationsOf(other.data).some((back) => back.praktijk === file.id);
      // Told at one of the two: the later by name.
      if (isMutual && file.id > other.id) {
        yield report(`De pagina "${praktijk}" noemt deze relatie ook al. Haal ze hier weg: de site toont ze op beide pagina's.`);
      }
    }
  },
};
