import type { RawFile } from '../file/source-file.ts';

/** One file on both sides of a proposal. */
export type FilePair =
  | { readonly change: 'nieuw'; readonly before: null; readonly after: RawFile }
  | { readonly change: 'verwijderd'; readonly before: RawFile; readonly after: null }
  | { readonly change: 'gewijzigd' | 'hernoemd'; readonly before: RawFile; readonly after: RawFile };

/** As git: half of the lines the same is the same file under another name. */
const ALIKE = 0.5;

/** More comparisons than this take too long, and so many files that moved at once are no proposal to read by file. */
const MOST_COMPARISONS = 10_000;

function isSame(a: RawFile['bytes'], b: RawFile['bytes']): boolean {
  if ('error' in a || 'error' in b) return 'error' in a && 'error' in b && a.error === b.error;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function linesOf({ bytes }: RawFile): Set<string> {
  if ('error' in bytes) return new Set();
  const text = new TextDecoder().decode(bytes.subarray(0, 100_000));
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

/** Share of the lines that two files have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((line) => b.has(line)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * Which files are new, changed, renamed or gone. A file that went and one that came in the same folder are one
 * renamed file when at least half of their lines are the same.
 * @returns only what differs, by path
 */
export function pairFiles(before: readonly RawFile[], after: readonly RawFile[]): FilePair[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const current = new Map(after.map((file) => [file.path, file]));
  const gone = before.filter(({ path }) => !current.has(path)).map((file) => ({ file, lines: linesOf(file) }));
  const come = after.filter(({ path }) => !old.has(path)).map((file) => ({ file, lines: linesOf(file) }));
  const comparable = gone.length * come.length <= MOST_COMPARISONS;

  const matches = (comparable ? gone : [])
    .flatMap((from) =>
      come.map((to) => ({
        from: from.file,
        to: to.file,
        score: folderOf(from.file.path) === folderOf(to.file.path) ? likeness(from.lines, to.lines) : 0,
      })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.from.path.localeCompare(b.from.path));
  const taken = new Set<RawFile>();
  const renamed: FilePair[] = [];
  for (const { from, to } of matches) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    renamed.push({ change: 'hernoemd', before: from, after: to });
  }

  const pairs: FilePair[] = [
    ...renamed,
    ...come.filter(({ file }) => !taken.has(file)).map(({ file }): FilePair => ({ change: 'nieuw', before: null, after: file })),
    ...gone.filter(({ file }) => !taken.has(file)).map(({ file }): FilePair => ({ change: 'verwijderd', before: file, after: null })),
    ...after.flatMap((file): FilePair[] => {
      const was = old.get(file.path);
      return was === undefined || isSame(was.bytes, file.bytes) ? [] : [{ change: 'gewijzigd', before: was, after: file }];
    }),
  ];
  return pairs.sort((a, b) => pathOf(a).localeCompare(pathOf(b)));
}

/** The path of a pair: where the file is now, or was before it went. */
export function pathOf({ before, after }: FilePair): string {
  return after?.path ?? before?.path ?? '';
}
