import { studieLabel } from '../evidence/cite.ts';
import type { Draft } from '../proposal/draft.ts';
import type { FormData } from '../proposal/form-data.ts';
import { readDraft } from '../proposal/read-draft.ts';
import type { FileKind, FileRecord } from '../file/source-file.ts';
import { listPublicFiles } from './content-directory.ts';
import { corpusOf } from './corpus.ts';
import { CONTENT_ROOT, PUBLIC_ROOT } from './project.ts';

/** Files that can be read and are published. */
function publishedFiles(contentRoot: string): readonly FileRecord[] {
  return corpusOf(contentRoot).files.filter(({ isTemplate }) => !isTemplate);
}

/** The lines between the dashes of a file. */
function frontMatterIn(text: string): string {
  return text.slice(text.indexOf('\n') + 1, text.indexOf('\n---', 3));
}

/** Every published practice as draft. */
export function readDrafts(contentRoot = CONTENT_ROOT): Draft[] {
  const { texts } = corpusOf(contentRoot);
  return publishedFiles(contentRoot)
    .filter(({ kind }) => kind === 'praktijk')
    .map(({ id, path, data, body }) => readDraft(id, data, body, frontMatterIn(texts.get(path) ?? '')));
}

/** What the form needs to know of the databank. */
export function readFormData(contentRoot = CONTENT_ROOT): FormData {
  const { vocabularia, records } = corpusOf(contentRoot);
  const files = publishedFiles(contentRoot);
  const idsOf = (kind: FileKind) => files.filter((file) => file.kind === kind).map(({ id }) => id);
  const praktijken = records.praktijken.map(({ id, praktijk }) => {
    const { titel, samenvatting, organisaties, gebied, relaties } = praktijk;
    const { gemeenten, plaatsen } = gebied;
    return { id, titel, samenvatting, organisaties: organisaties.map(({ naam }) => ({ naam })), gebied: { gemeenten, plaatsen }, relaties };
  });
  const studies = records.studies.map((studie) => ({
    id: studie.id,
    label: studieLabel(studie),
  }));
  return {
    // Synonyms for the search are of no use to the form.
    vocabularia: { ...vocabularia, synoniemen: [] },
    ids: {
      praktijk: idsOf('praktijk'),
      studie: idsOf('studie'),
      overzicht: idsOf('overzicht'),
      instrument: idsOf('instrument'),
      pagina: idsOf('pagina'),
      vocabularium: idsOf('vocabularium'),
      redactie: idsOf('redactie'),
      toepassing: idsOf('toepassing'),
    },
    praktijken: praktijken.sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
    studies: studies.sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    publicFiles: [...listPublicFiles(PUBLIC_ROOT)].filter((path) => path.startsWith('/afbeeldingen/')),
  };
}

/** The template that people start from without the form. */
export function readTemplate(contentRoot = CONTENT_ROOT): string {
  return corpusOf(contentRoot).texts.get('_sjablonen/praktijk.mdx') ?? '';
}
