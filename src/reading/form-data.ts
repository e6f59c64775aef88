import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citeShort } from '../evidence/forest.ts';
import { cutText } from '../text/wording.ts';
import type { Draft } from '../proposal/draft.ts';
import type { FormData } from '../proposal/form-data.ts';
import { readDraft } from '../proposal/read-draft.ts';
import { makeSchemas } from '../schema/schemas.ts';
import { readFile } from '../file/read-file.ts';
import type { FileKind, SourceFile } from '../file/source-file.ts';
import { listPublicFiles, readContentDirectory } from './content-directory.ts';
import { CONTENT_ROOT, PUBLIC_ROOT } from './project.ts';
import { readVocabularia } from './vocabularia.ts';

/** Longest name of a study in a list to choose from. */
const LONGEST_LABEL = 70;

/** Files that can be read and are published, with their text. */
function publishedFiles(contentRoot: string): { readonly file: SourceFile; readonly text: string }[] {
  return readContentDirectory(contentRoot).flatMap((raw) => {
    const { file } = readFile(raw, raw.path);
    if (file === null || file.isTemplate || 'error' in raw.bytes) return [];
    return [{ file, text: new TextDecoder().decode(raw.bytes).replaceAll('\r\n', '\n') }];
  });
}

/** The lines between the dashes of a file. */
function frontMatterIn(text: string): string {
  return text.slice(text.indexOf('\n') + 1, text.indexOf('\n---', 3));
}

/** Every published practice as draft. */
export function readDrafts(contentRoot = CONTENT_ROOT): Draft[] {
  return publishedFiles(contentRoot)
    .filter(({ file }) => file.kind === 'praktijk')
    .map(({ file, text }) => readDraft(file.id, file.data, file.body, frontMatterIn(text)));
}

/** What the form needs to know of the databank. */
export function readFormData(contentRoot = CONTENT_ROOT): FormData {
  const vocabularia = readVocabularia(contentRoot);
  const schemas = makeSchemas(vocabularia);
  const files = publishedFiles(contentRoot).map(({ file }) => file);
  const idsOf = (kind: FileKind) => files.filter((file) => file.kind === kind).map(({ id }) => id);
  const praktijken = files.flatMap((file) => {
    const read = file.kind === 'praktijk' ? schemas.praktijk.safeParse(file.data) : undefined;
    if (read?.success !== true) return [];
    const { titel, samenvatting, organisaties, gebied, relaties } = read.data;
    const { gemeenten, plaatsen } = gebied;
    return [
      {
        id: file.id,
        titel,
        samenvatting,
        organisaties: organisaties.map(({ naam }) => ({ naam })),
        gebied: { gemeenten, plaatsen },
        relaties,
      },
    ];
  });
  const studies = files.flatMap((file) => {
    const read = file.kind === 'studie' ? schemas.studie.safeParse(file.data) : undefined;
    if (read?.success !== true) return [];
    return [{ id: file.id, label: `${citeShort(read.data)}: ${cutText(read.data.interventie, LONGEST_LABEL)}` }];
  });
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
    },
    praktijken: praktijken.sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
    studies: studies.sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    publicFiles: [...listPublicFiles(PUBLIC_ROOT)].filter((path) => path.startsWith('/afbeeldingen/')),
  };
}

/** The template that people start from without the form. */
export function readTemplate(contentRoot = CONTENT_ROOT): string {
  return readFileSync(join(contentRoot, '_sjablonen', 'praktijk.mdx'), 'utf8');
}
