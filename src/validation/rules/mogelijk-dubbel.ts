import { candidateOf, type DuplicateCandidate } from '../../likeness/duplicate-candidate.ts';
import { PROBABLE, probableDuplicates } from '../../likeness/duplicates.ts';
import type { Rule } from '../rule.ts';
import { atField, type FileRecord } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** A practice with its text, as the search for duplicates wants it. */
export function toCandidate({ id, data, words }: Pick<FileRecord, 'id' | 'data' | 'words'>): DuplicateCandidate {
  return candidateOf(id, data, words);
}

interface Published {
  readonly byId: ReadonlyMap<string, { readonly file: FileRecord; readonly candidate: DuplicateCandidate }>;
  readonly candidates: readonly DuplicateCandidate[];
}

/** Made once for a collection of files: every file is compared with all others. */
const made = new WeakMap<readonly FileRecord[], Published>();

function readPublished(files: readonly FileRecord[]): Published {
  const known = made.get(files);
  if (known !== undefined) return known;
  const practices = files.filter(({ kind }) => kind === 'praktijk').map((file) => ({ file, candidate: toCandidate(file) }));
  const published = {
    byId: new Map(practices.map((practice) => [practice.file.id, practice])),
    candidates: practices.map(({ candidate }) => candidate),
  };
  made.set(files, published);
  return published;
}

function relatedIds(data: unknown): string[] {
  return listOf(fieldOf(data, 'relaties')).flatMap((relatie) => textOf(fieldOf(relatie, 'praktijk')) ?? []);
}

/** A practice has one page. Two that are named as related are known to be two. */
export const mogelijkDubbel: Rule = {
  id: 'mogelijk-dubbel',
  kinds: ['praktijk'],
  comparesFiles: true,
  *check(file, { published }) {
    if (file.isTemplate) return;
    const { byId, candidates } = readPublished(published);
    const own = byId.get(file.id)?.candidate ?? toCandidate(file);
    const related = new Set(relatedIds(file.data));
    for (const { id, titel, score, redenen } of probableDuplicates(own, candidates)) {
      if (score < PROBABLE || related.has(id) || relatedIds(byId.get(id)?.file.data).includes(file.id)) continue;
      const boodschap = `Dit lijkt op "${titel}" (praktijken/${id}.mdx): ${redenen.join(', ')}. Is het dezelfde praktijk, vul dan die pagina aan. Zijn het er twee, zet er dan een relatie tussen.`;
      yield atField(file, ['titel'], { regelId: this.id, ernst: 'waarschuwing', boodschap });
    }
  },
};
