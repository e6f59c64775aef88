import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Git cannot give what was asked for; the message is Dutch and says what to do. */
export class RevisionError extends Error {}

const LARGEST_OUTPUT = 256 * 1024 * 1024;

function git(repository: string, ...args: string[]): { readonly ok: boolean; readonly output: Buffer } {
  const { status, stdout, error } = spawnSync('git', args, { cwd: repository, maxBuffer: LARGEST_OUTPUT });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new RevisionError('Git is niet gevonden. Installeer het van https://git-scm.com, en start het commando opnieuw.');
  }
  return { ok: status === 0, output: stdout ?? Buffer.alloc(0) };
}

function lineOf(output: Buffer): string {
  return output.toString('utf8').trim();
}

/**
 * The full id of a commit.
 * @param revision a branch, tag or commit
 * @throws RevisionError when the folder is no repository or git does not know the revision
 */
export function resolveCommit(repository: string, revision: string): string {
  if (!git(repository, 'rev-parse', '--git-dir').ok) {
    throw new RevisionError('Deze map is geen git-repository (of git mag ze niet lezen). Haal het project op met "git clone".');
  }
  // A revision never starts with a dash; git would read it as an option.
  const found = /^[^-]/.test(revision) ? git(repository, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`) : undefined;
  if (found?.ok !== true) {
    throw new RevisionError(
      `Git kent "${revision}" niet. Geef een branch, een tag of een commit, en haal ze zo nodig eerst op met "git fetch".`,
    );
  }
  return lineOf(found.output);
}

/**
 * The commit where two lines of work went apart: what changed on the other side since does not count.
 * @throws RevisionError when there is none, for instance since only the newest commits were fetched
 */
export function mergeBase(repository: string, revision: string, head = 'HEAD'): string {
  const [one, other] = [resolveCommit(repository, revision), resolveCommit(repository, head)];
  const base = git(repository, 'merge-base', one, other);
  if (base.ok) return lineOf(base.output);
  const isShallow = lineOf(git(repository, 'rev-parse', '--is-shallow-repository').output) === 'true';
  throw new RevisionError(
    isShallow
      ? `Alleen de laatste commits zijn opgehaald, en daarin hebben "${revision}" en "${head}" geen gedeeld begin. Haal de rest op met "git fetch --unshallow", en start het commando opnieuw.`
      : `"${revision}" en "${head}" hebben geen gedeeld begin: ze horen bij verschillende geschiedenissen. Geef een andere basis.`,
  );
}

/**
 * Puts the folders content and public of a commit in a temporary folder, and takes it away afterwards.
 * @param read gets the temporary folder; what it returns is returned
 * @throws RevisionError when git does not know the revision, or it has no content
 */
export function withCheckout<T>(repository: string, revision: string, read: (folder: string) => T): T {
  const commit = resolveCommit(repository, revision);
  const folder = mkdtempSync(join(tmpdir(), 'praktijkdatabank-'));
  try {
    const pack = (...paths: string[]) => git(repository, 'archive', '--format=tar', commit, ...paths);
    const both = pack('content', 'public');
    // A repository without public/ is fine, but git refuses to pack what is not there.
    const archive = both.ok ? both : pack('content');
    const unpacked = archive.ok ? spawnSync('tar', ['-x', '-C', folder], { input: archive.output }) : undefined;
    if (unpacked?.status !== 0) throw new RevisionError(`De inhoud van "${revision}" kan niet gelezen worden.`);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A path that differs between two trees. */
export interface ChangedPath {
  readonly path: string;
  readonly change: 'nieuw' | 'gewijzigd' | 'verwijderd';
}

const CHANGES: Readonly<Record<string, ChangedPath['change']>> = { A: 'nieuw', D: 'verwijderd' };

/**
 * All paths that differ between a commit and another one, or the working tree (files that git does not know yet
 * included, ignored ones not). A renamed file counts as one that went and one that came.
 * @param to the other commit; the working tree by default
 */
export function changedPaths(repository: string, from: string, to?: string): ChangedPath[] {
  const range = [from, ...(to === undefined ? [] : [to])];
  const { output } = git(repository, 'diff', '--no-ext-diff', '--no-renames', '--name-status', '-z', ...range, '--');
  const parts = output.toString('utf8').split('\0');
  const changed: ChangedPath[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    changed.push({ path: parts[index + 1] ?? '', change: CHANGES[parts[index] ?? ''] ?? 'gewijzigd' });
  }
  if (to !== undefined) return changed;
  const untracked = git(repository, 'ls-files', '--others', '--exclude-standard', '-z').output.toString('utf8').split('\0');
  return [...changed, ...untracked.filter((path) => path !== '').map((path) => ({ path, change: 'nieuw' as const }))];
}
