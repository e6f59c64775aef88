import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ValidRecords } from '../file/valid-records.ts';
import { type Corpus, corpusOf, forgetCorpora } from './corpus.ts';
import { CONTENT_ROOT } from './project.ts';

/** A record as Astro keeps it. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** A collection: which records it holds, the file of each, and whether Astro compiles its text. */
interface Collection {
  readonly entries: (records: ValidRecords) => readonly Entry[];
  readonly extension: 'mdx' | 'yaml';
  readonly isCompiled: boolean;
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Entry[] =>
  records.map((record) => ({ id: record.id, data: { ...record } }));

/** By the folder in content/. Only pages by the editors are compiled; what strangers write is drawn from the validator's tree. */
const COLLECTIONS = {
  praktijken: {
    entries: ({ praktijken }) => praktijken.map(({ id, praktijk }) => ({ id, data: { ...praktijk } })),
    extension: 'mdx',
    isCompiled: false,
  },
  studies: { entries: ({ studies }) => byId(studies), extension: 'yaml', isCompiled: false },
  overzichten: { entries: ({ overzichten }) => byId(overzichten), extension: 'yaml', isCompiled: false },
  instrumenten: { entries: ({ instrumenten }) => byId(instrumenten), extension: 'yaml', isCompiled: false },
  toepassingen: {
    entries: ({ toepassingen }) => toepassingen.map(({ id, toepassing }) => ({ id, data: { ...toepassing } })),
    extension: 'yaml',
    isCompiled: false,
  },
  paginas: {
    entries: ({ paginas }) => paginas.map(({ id, pagina }) => ({ id, data: { ...pagina } })),
    extension: 'mdx',
    isCompiled: true,
  },
} as const satisfies Readonly<Record<string, Collection>>;

type CollectionName = keyof typeof COLLECTIONS;

/** All files that are no record, such as the vocabularies: every page may show what stands in them. */
function listsOf({ texts }: Corpus): string {
  return [...texts].flatMap(([path, text]) => (Object.hasOwn(COLLECTIONS, path.split('/')[0] ?? '') ? [] : [path, text])).join('\n');
}

/** The entries of a collection, as Astro gets them: what is valid, with the values that the validator read. */
export function entriesOf(name: CollectionName, corpus: Corpus): Parameters<LoaderContext['store']['set']>[0][] {
  const { entries, extension, isCompiled }: Collection = COLLECTIONS[name];
  const lists = createHash('sha256').update(listsOf(corpus)).digest();
  return entries(corpus.records).map(({ id, data }) => {
    const path = `${name}/${id}.${extension}`;
    const digest = createHash('sha256')
      .update(lists)
      .update(corpus.texts.get(path) ?? '')
      .digest('hex')
      .slice(0, 16);
    return { id, data, digest, filePath: `content/${path}`, ...(isCompiled ? { deferredRender: true } : {}) };
  });
}

/** Puts the records of the corpus in Astro's store, in place of what was there. */
function fill(store: LoaderContext['store'], name: CollectionName, corpus: Corpus): void {
  store.clear();
  for (const entry of entriesOf(name, corpus)) store.set(entry);
}

/** Editors write a file in more than one step; one look after the last is enough. */
const QUIET_MS = 100;

const refills = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;
let watched: LoaderContext['watcher'];

/** While someone edits (`npm run dev`): reads the content again and fills every store with it. */
function watchContent(watcher: NonNullable<LoaderContext['watcher']>): void {
  watcher.add(CONTENT_ROOT);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(CONTENT_ROOT + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      forgetCorpora();
      for (const refill of refills) refill();
    }, QUIET_MS);
  });
}

/**
 * Gives Astro the records that the validator read: what one accepts the other has, with the same values. A record that
 * is not valid is left out, which only happens while someone edits: a build stops at it earlier.
 */
export function corpusLoader(name: CollectionName): Loader {
  return {
    name: 'praktijkdatabank-corpus',
    load({ store, watcher }) {
      fill(store, name, corpusOf());
      if (watcher !== undefined) {
        // A server that starts again has a watcher and stores of its own.
        if (watcher !== watched) {
          refills.clear();
          watchContent(watcher);
          watched = watcher;
        }
        refills.add(() => fill(store, name, corpusOf()));
      }
      return Promise.resolve();
    },
  };
}
