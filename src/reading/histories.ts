import { createHash } from 'node:crypto';
import { rememberFor } from '../catalog/remember.ts';
import { historyOf, type PageHistory } from '../changes/history.ts';
import type { HistoryTerms } from '../changes/history-context.ts';
import { diffVersions } from '../changes/diff-versions.ts';
import type { Migration } from '../changes/migration.ts';
import { MIGRATIONS } from '../changes/migrations.ts';
import type { Version } from '../changes/version.ts';
import { versionOf } from '../changes/version-of.ts';
import { readFile } from '../file/read-file.ts';
import { fieldsOf } from '../schema/field-info.ts';
import { praktijkSchema } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { type FileVersion, readVersions } from './git-versions.ts';
import { remembered } from './build-memory.ts';
import { corpusOf } from './corpus.ts';
import { PROJECT_ROOT } from './project.ts';

const FOLDER = 'content/praktijken';

const BRUSSELS_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The page in one version of its file, or null when that version cannot be read. */
function readPage(id: string, bytes: Uint8Array): Version | null {
  const path = `praktijken/${id}.mdx`;
  const { file } = readFile({ path, bytes }, path);
  return file === null || file.tree === null ? null : versionOf(file);
}

/** True when the file as it is now says something else than its last commit; how it is written down does not count. */
function isChangedSince(id: string, current: Uint8Array, committed: Uint8Array, migrations: readonly Migration[]): boolean {
  try {
    if (Buffer.compare(current, committed) === 0) return false;
    const [before, after] = [readPage(id, committed), readPage(id, current)];
    if (before === null || after === null) return true;
    const { fields, sections, hasMovedSections } = diffVersions(before, after, migrations);
    return fields.length + sections.length > 0 || hasMovedSections;
  } catch {
    return true;
  }
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64');
}

const digestOfTerms = rememberFor(({ vocabularia }: HistoryTerms) => digestOf(JSON.stringify(vocabularia)));

function historyOfFile(
  id: string,
  current: Uint8Array | null,
  files: readonly FileVersion[],
  terms: HistoryTerms,
  migrations: readonly Migration[],
): PageHistory {
  const newest = files.at(-1);
  if (newest === undefined) return { isKnown: false, reason: 'nog-niet-vastgelegd' };
  const lastOfDay = new Map<string, Uint8Array>();
  let dag = '';
  for (const { time, bytes } of files) {
    // A clock may have stood wrong: the order of the commits is what counts.
    const day = BRUSSELS_DAY.format(time * 1000);
    dag = day > dag ? day : dag;
    lastOfDay.set(dag, bytes);
  }
  // Migrations are code, and code is part of every question.
  const input = [digestOfTerms(terms), id, ...[...lastOfDay].flatMap(([day, bytes]) => [day, digestOf(bytes)])];
  const days = remembered('geschiedenis', input, () => {
    // Reading a page takes time, and a page that never changed has nothing to compare.
    const versions = [...lastOfDay].flatMap(([day, bytes]) => {
      const unread: Version = { kind: 'praktijk', id, data: {}, sections: [] };
      const version = lastOfDay.size === 1 ? unread : readPage(id, bytes);
      return version === null ? [] : [{ dag: day, version }];
    });
    return historyOf(versions, terms, migrations);
  });
  return { isKnown: true, days, hasMore: current === null || isChangedSince(id, current, newest.bytes, migrations) };
}

/**
 * The history of every practice, from git. Never throws: without git, in a folder without a repository or in a shallow
 * clone, each page says that its history is not known.
 * @param root folder of the project
 * @param currentOf the file of a practice as it is now; null when it cannot be read
 * @param migrations the schema changes to see through; those of the databank by default
 * @returns a function from the id of a practice to its history
 */
export function readHistories(
  root: string,
  vocabularia: Vocabularia,
  currentOf: (id: string) => Uint8Array | null,
  migrations: readonly Migration[] = MIGRATIONS,
): (id: string) => PageHistory {
  const versions = readVersions(root, FOLDER);
  if (typeof versions === 'string') return () => ({ isKnown: false, reason: versions });
  const isTracked = versions.size > 0;
  const terms: HistoryTerms = { vocabularia, fields: fieldsOf(praktijkSchema(vocabularia)) };
  return (id) => {
    // No file at all is tracked: the project was unpacked inside somebody else's repository.
    if (!isTracked) return { isKnown: false, reason: 'geen-git' };
    return historyOfFile(id, currentOf(id), versions.get(`${FOLDER}/${id}.mdx`) ?? [], terms, migrations);
  };
}

let readOne: ((id: string) => PageHistory) | undefined;
const histories = new Map<string, PageHistory>();

/** The history of a practice; git is asked once per build. */
export function getHistory(id: string): PageHistory {
  readOne ??= readHistories(PROJECT_ROOT, corpusOf().vocabularia, (name) => {
    const text = corpusOf().texts.get(`praktijken/${name}.mdx`);
    return text === undefined ? null : Buffer.from(text);
  });
  const known = histories.get(id) ?? readOne(id);
  histories.set(id, known);
  return known;
}
