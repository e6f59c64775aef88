import type { FileRecord } from '../file/source-file.ts';
import { fieldOf, textOf } from '../schema/untrusted.ts';

/** What a study says of a practice, as far as a rule about the practice asks: of which, and what it found; null for another file. */
export function studyOfPractice({
  kind,
  data,
}: Pick<FileRecord, 'kind' | 'data'>): { readonly praktijk: string; readonly richting: string } | null {
  if (kind !== 'studie') return null;
  const praktijk = textOf(fieldOf(data, 'praktijk'));
  const richting = textOf(fieldOf(fieldOf(data, 'uitkomst'), 'richting'));
  return praktijk === undefined || richting === undefined ? null : { praktijk, richting };
}

/** Made once for all files of a collection. */
const made = new WeakMap<readonly FileRecord[], ReadonlyMap<string, ReadonlySet<string>>>();

/** What the studies on each practice found, by the id of the practice. */
export function foundByPractice(published: readonly FileRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = made.get(published);
  if (known !== undefined) return known;
  const found = new Map<string, Set<string>>();
  for (const file of published) {
    const study = studyOfPractice(file);
    if (study !== null) found.set(study.praktijk, (found.get(study.praktijk) ?? new Set()).add(study.richting));
  }
  made.set(published, found);
  return found;
}
