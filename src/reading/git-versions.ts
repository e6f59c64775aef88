import { spawnSync } from 'node:child_process';

/** A file as it stood after one change of the main line. */
export interface FileVersion {
  /** Seconds since 1970 at which the change came on the main line. */
  readonly time: number;
  readonly bytes: Uint8Array;
}

/** Why there is no history: no git or no repository, or only the last part of one. */
export type NoHistory = 'geen-git' | 'onvolledig';

/** Where git looks is decided by the folder alone, also when a hook of another repository starts the build. */
const LOCAL_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
];

const LONGEST_WAIT_MS = 30_000;
const MOST_BYTES = 1_000_000_000;

/** What git printed, or null when it is not there, fails or takes too long. */
function runGit(folder: string, args: readonly string[], input = ''): Buffer | null {
  const kept = Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.includes(name));
  // Nothing is asked of a person, written to the repository or fetched from another host.
  const env = { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    env,
    input,
    timeout: LONGEST_WAIT_MS,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return error === undefined && status === 0 ? stdout : null;
}

interface Change {
  readonly time: number;
  readonly blob: string;
  readonly from: string;
  readonly to: string;
  /** True when the file was not there before, under no name. */
  readonly isNew: boolean;
}

/*
 * A log has, for every commit, "<hash> <seconds>" and then for every file ":<modes> <hash before> <hash after> <letter>",
 * the path, and for a rename the new path; all ended by a null, so that no name of a file can pass for anything else.
 * Messages and names of people are never asked for.
 */
function readLog(log: string): Change[][] {
  const parts = log.split('\0');
  const commits: Change[][] = [];
  let time = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = (parts[index] ?? '').trim();
    const commit = /^[0-9a-f]{40,64} (\d+)$/.exec(part);
    if (commit) {
      time = Number(commit[1]);
      commits.push([]);
    }
    const [, blob = '', letter = ''] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(part) ?? [];
    if (letter === '') continue;
    const from = parts[index + 1] ?? '';
    const isMoved = letter === 'R' || letter === 'C';
    const to = isMoved ? (parts[index + 2] ?? '') : from;
    index += isMoved ? 2 : 1;
    commits.at(-1)?.push({ time, blob, from, to, isNew: letter === 'A' || letter === 'C' });
  }
  return commits;
}

const NO_BLOB = /^0+$/;

/**
 * The changes of each file that is there today, newest first, by its present path.
 * @param commits newest first
 */
function followFiles(commits: readonly (readonly Change[])[]): Map<string, Change[]> {
  const chains = new Map<string, Change[]>();
  /** Which present file a path stood for at this point of the past; null for a file that is gone by now. */
  const names = new Map<string, string | null>();
  for (const changes of commits) {
    // Files may swap names in one commit: what a path stood for changes only after all of them are read.
    const earlier = new Map<string, string>();
    for (const change of changes) {
      const isGone = NO_BLOB.test(change.blob);
      const present = names.get(change.to) ?? (names.has(change.to) || isGone ? null : change.to);
      names.set(change.to, present);
      if (present === null || isGone) continue;
      chains.set(present, [...(chains.get(present) ?? []), change]);
      if (!change.isNew) earlier.set(change.from, present);
    }
    for (const { to } of changes) names.set(to, null);
    for (const [path, present] of earlier) names.set(path, present);
  }
  return chains;
}

/** The contents of blobs, by hash; null when one is not here (a clone without old contents). */
function readBlobs(folder: string, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> | null {
  const output = runGit(folder, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  if (output === null) return null;
  const blobs = new Map<string, Uint8Array>();
  let offset = 0;
  for (const hash of hashes) {
    const end = output.indexOf('\n', offset);
    const header = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', offset, end));
    if (header === null) return null;
    const size = Number(header[1]);
    blobs.set(hash, output.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
  return blobs;
}

/**
 * The versions of all files below a folder, oldest first, by their present path in the repository's last commit. Follows
 * the main line: work on a branch counts from the day it was merged. Renames within the folder are followed. Three
 * git processes, however many files there are.
 * @param root folder of the project
 * @param folder path below it, with forward slashes; the paths in the result start with it
 */
export function readVersions(root: string, folder: string): ReadonlyMap<string, readonly FileVersion[]> | NoHistory {
  const shallow = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow === null) return 'geen-git';
  if (shallow.toString('latin1').trim() !== 'false') return 'onvolledig';
  const log = runGit(root, [
    '-c',
    'log.showSignature=false',
    'log',
    '--first-parent',
    '-m',
    '-M',
    '-l0',
    '--relative',
    '--raw',
    '--no-abbrev',
    '-z',
    '--no-color',
    '--no-ext-diff',
    '--format=%H %ct',
    '--',
    folder,
  ]);
  if (log === null) return 'geen-git';

  const chains = followFiles(readLog(log.toString('utf8')));
  const blobs = readBlobs(root, [...new Set([...chains.values()].flat().map(({ blob }) => blob))]);
  if (blobs === null) return 'onvolledig';
  return new Map(
    [...chains].map(([path, changes]) => {
      const versions = changes.flatMap(({ time, blob }) => {
        const bytes = blobs.get(blob);
        return bytes === undefined ? [] : [{ time, bytes }];
      });
      return [path, versions.reverse()];
    }),
  );
}
