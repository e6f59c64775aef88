import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { type Segment, segmentsOf } from '../body/segments.ts';
import { bodyCitations } from '../file/citations.ts';
import type { Finding } from '../file/finding.ts';
import { type FieldsResult, readFields } from '../file/read-file.ts';
import { titlesWithText } from '../file/sections.ts';
import type { FileRecord, RawFile, SourceFile } from '../file/source-file.ts';
import { type ValidRecords, validRecords } from '../file/valid-records.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { studyOfPractice } from '../validation/studied-practices.ts';
import type { AcceptedFinding } from '../validation/exceptions.ts';
import type { RuleContext } from '../validation/rule.ts';
import { judgeContent, type Remember } from '../validation/validate.ts';
import { remembered } from './build-memory.ts';
import { listPublicFiles, readContentDirectory } from './content-directory.ts';
import { CONTENT_ROOT, PUBLIC_ROOT } from './project.ts';
import { secondOpinion } from './second-parser.ts';
import { readVocabularia, vocabulariaIn } from './vocabularia.ts';

/** The text of a page, as far as the site needs it once its tree is let go. */
export interface PageText {
  /** The text as it is drawn. */
  readonly segments: readonly Segment[];
  /** Ids of the sources cited in it, in reading order. */
  readonly citations: readonly string[];
  /** Titles of the sections that have text below them. */
  readonly titles: readonly string[];
}

/** All that is known of a content folder: read once, parsed once, judged once. */
export interface Corpus {
  readonly findings: readonly Finding[];
  /** The warnings that the editors accept for now. */
  readonly accepted: readonly AcceptedFinding[];
  readonly fileCount: number;
  /** The files that could be read, templates included. */
  readonly files: readonly FileRecord[];
  /** What is valid and published. */
  readonly records: ValidRecords;
  readonly vocabularia: Vocabularia;
  /** What a new page is checked against. */
  readonly context: RuleContext;
  /** Every file as text, with plain line ends, by its path inside the folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** The text of every page that could be read, by its path inside the folder. */
  readonly pages: ReadonlyMap<string, PageText>;
  /** A name for the content as it is: it changes when one byte of one file does. */
  readonly digest: string;
}

/** The path as a person in `folder` would type it; absolute when it lies elsewhere. */
function pathForPeople(path: string, folder: string): string {
  const short = relative(folder, path);
  return (short.startsWith('..') ? path : short).split(sep).join('/');
}

function digestOf(files: readonly RawFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) {
    hash.update(path);
    if (bytes instanceof Uint8Array) hash.update(bytes);
  }
  return hash.digest('hex');
}

/** The folder's own vocabularies; the project's where the folder has none or broken ones. */
function vocabulariaOr(read: Parameters<typeof vocabulariaIn>[0]): Vocabularia {
  try {
    return vocabulariaIn(read);
  } catch {
    // What is wrong with them is a finding of its own; pages are checked against the published ones.
    return readVocabularia(CONTENT_ROOT);
  }
}

/** What the site needs of a text, while its tree is there. */
function pageText({ tree, body }: SourceFile): PageText | null {
  if (tree === null) return null;
  return { segments: segmentsOf(tree, body), citations: bodyCitations(tree).map(({ id }) => id), titles: titlesWithText(tree) };
}

/** What the rules that look at one file know besides it: a change in it, and every file is judged anew. */
function surroundings(read: ReadonlyMap<string, FieldsResult>, publicFiles: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const [path, { file, text }] of read) {
    const study = file === null ? null : studyOfPractice(file);
    hash.update(`\n${path} ${file?.kind} ${file?.kind === 'vocabularium' ? text : ''} ${study === null ? '' : JSON.stringify(study)}`);
  }
  for (const path of publicFiles) hash.update(`\n${path}`);
  return hash.digest('base64');
}

/**
 * Reads and judges a content folder.
 * @param contentRoot absolute path of the folder
 * @param lookAt is shown every file once, while its tree is there; what it gives back is in `pages`
 */
export function judgeDirectory(contentRoot: string, lookAt: (file: SourceFile) => PageText | null = () => null): Omit<Corpus, 'records'> {
  const raw = readContentDirectory(contentRoot);
  const read = new Map(raw.map((file) => [file.path, readFields(file, pathForPeople(resolve(contentRoot, file.path), process.cwd()))]));
  const vocabularia = vocabulariaOr(read);
  const publicFiles = listPublicFiles(PUBLIC_ROOT);
  const around = surroundings(read, publicFiles);
  const remember: Remember = (input, compute) => remembered('oordeel', [around, ...input], compute);
  const { looks, ...judged } = judgeContent([...read.values()], { vocabularia, publicFiles, secondOpinion, remember }, lookAt);
  const texts = new Map([...read].map(([path, { text }]) => [path, text]));
  return { ...judged, pages: looks, fileCount: raw.length, vocabularia, texts, digest: digestOf(raw) };
}

function readCorpus(contentRoot: string): Corpus {
  const judged = judgeDirectory(contentRoot, pageText);
  return { ...judged, records: validRecords(judged.files, judged.vocabularia) };
}

/*
 * A build runs this file three times in one process: from the configuration, from the content loader and from the
 * bundle of the pages. What they share therefore stands outside the module.
 */
const SHELF = Symbol.for('praktijkdatabank.corpus');

function shelf(): Map<string, Corpus> {
  const known: unknown = Reflect.get(globalThis, SHELF);
  // Only this function puts something there, and it is always a map of corpora.
  if (known instanceof Map) return known as Map<string, Corpus>;
  const fresh = new Map<string, Corpus>();
  Reflect.set(globalThis, SHELF, fresh);
  return fresh;
}

/**
 * The corpus of a content folder; read at the first call of a process, the same one ever after.
 * @param contentRoot the folder; the project's own by default
 * @throws Error when the folder itself cannot be listed
 */
export function corpusOf(contentRoot = CONTENT_ROOT): Corpus {
  const root = resolve(contentRoot);
  const corpus = shelf().get(root) ?? readCorpus(root);
  shelf().set(root, corpus);
  return corpus;
}

/** Forgets all corpora, so that the next call reads again: for `npm run dev`, after an edit. */
export function forgetCorpora(): void {
  shelf().clear();
}
