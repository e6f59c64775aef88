import type { FileKind, SourceFile } from '../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../schema/untrusted.ts';

const FOLDERS: Partial<Readonly<Record<FileKind, string>>> = {
  praktijk: '/praktijken/',
  studie: '/studies/',
  overzicht: '/overzichten/',
  instrument: '/instrumenten/',
  pagina: '/',
};

/** Vocabularies whose terms have a page of their own. */
const TERM_PAGES = ['doelgroepen', 'aanpakken', 'gemeenten'];

/** Where a municipality tells how it does a practice. */
function placeOfToepassing(data: unknown): string | null {
  const [gemeente, praktijk] = [textOf(fieldOf(data, 'gemeente')), textOf(fieldOf(data, 'praktijk'))];
  return gemeente === undefined || praktijk === undefined ? null : `/gemeenten/${gemeente}/#${praktijk}`;
}

/** Address, from the root of the site, of where a file is shown; null when it is shown nowhere by itself. */
export function addressOf({ kind, id, isTemplate, data }: Pick<SourceFile, 'kind' | 'id' | 'isTemplate' | 'data'>): string | null {
  if (kind === 'toepassing') return isTemplate ? null : placeOfToepassing(data);
  const folder = FOLDERS[kind];
  return folder === undefined || isTemplate ? null : `${folder}${id}/`;
}

/** Address of the page of a term; null when its vocabulary has no pages. */
export function termAddress(vocabularium: string, id: string): string | null {
  return TERM_PAGES.includes(vocabularium) && /^[a-z0-9-]+$/.test(id) ? `/${vocabularium}/${id}/` : null;
}

/** Where the old addresses lead, from content/redactie/doorverwijzingen.yaml. */
export function redirectsIn(files: readonly SourceFile[]): Map<string, string> {
  const list = files.find(({ kind, id }) => kind === 'redactie' && id === 'doorverwijzingen');
  return new Map(
    listOf(list?.data).flatMap((entry) => {
      const [van, naar] = [textOf(fieldOf(entry, 'van')), textOf(fieldOf(entry, 'naar'))];
      return van === undefined || naar === undefined ? [] : [[van, naar] as const];
    }),
  );
}
