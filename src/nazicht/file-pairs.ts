import type { RawFile } from '../file/source-file.ts';

/** One file on both sides of a proposal. */
export type FilePair =
  | { readonly change: 'nieuw'; readonly before: null; readonly after: RawFile }
  | { readonly change: 'verwijderd'; readonly before: RawFile; readonly after: null }
  | { readonly change: 'gewijzigd' | 'hernoemd'; readonly before: RawFile; readonly after: RawFile };

/** As git: half of the lines the same is the same file under another name. */
const ALIKE = 0.5;

/** More comparisons than this take too long, and so many files that moved at once are no proposal to read by file. */
export const MOST_COMPARISONS = 10_000;

/** How alike two files are, by their lines: 0 to 1. */
export type Likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;

interface FileLines {
  readonly file: RawFile;
  readonly lines: ReadonlySet<string>;
}

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

/** Share of the lines that two files have in common. */
const shareOfLines: Likeness = (a, b) => {
  const shared = [...a].filter((line) => b.has(line)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
};

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Files with the same contents, in the same folder: renamed and no more. Looks at each file once. */
function sameFiles(gone: readonly FileLines[], come: readonly FileLines[]): [RawFile, RawFile][] {
  const keyOf = ({ file, lines }: FileLines) => (lines.size === 0 ? '' : JSON.stringify([folderOf(file.path), ...lines]));
  const waiting = Map.groupBy(gone, keyOf);
  return come.flatMap((to): [RawFile, RawFile][] => {
    const from = keyOf(to) === '' ? undefined : waiting.get(keyOf(to))?.shift();
    return from === undefined ? [] : [[from.file, to.file]];
  });
}

/** Files that are alike for at least half, in the same folder, the most alike first. */
function alikeFiles(gone: readonly FileLines[], come: readonly FileLines[], likeness: Likeness): [RawFile, RawFile][] {
  const arrivals = Map.groupBy(come, ({ file }) => folderOf(file.path));
  const candidates = gone.map((from) => [from, arrivals.get(folderOf(from.file.path)) ?? []] as const);
  if (candidates.reduce((sum, [, found]) => sum + found.length, 0) > MOST_COMPARISONS) return [];
  const matches = candidates
    .flatMap(([from, found]) => found.map((to) => ({ from: from.file, to: to.file, score: likeness(from.lines, to.lines) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.from.path.localeCompare(b.from.path));
  const taken = new Set<RawFile>();
  return matches.flatMap(({ from, to }): [RawFile, RawFile][] => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return [[from, to]];
  });
}

/**
 * Which files are new, changed, renamed or gone. A file that went and one that came in the same folder are one
 * renamed file when at least half of their lines are the same. Looks at each file once, and compares at most
 * `MOST_COMPARISONS` times; where that is not enough, only files with the same lines count as renamed.
 * @returns only what differs, by path
 */
export function pairFiles(before: readonly RawFile[], after: readonly RawFile[], likeness: Likeness = shareOfLines): FilePair[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const current = new Map(after.map((file) => [file.path, file]));
  const gone = before.filter(({ path }) => !current.has(path)).map((file) => ({ file, lines: linesOf(file) }));
  const come = after.filter(({ path }) => !old.has(path)).map((file) => ({ file, lines: linesOf(file) }));

  const same = sameFiles(gone, come);
  const isSettled = new Set(same.flat());
  const left = (files: readonly FileLines[]) => files.filter(({ file }) => !isSettled.has(file));
  const moved = [...same, ...alikeFiles(left(gone), left(come), likeness)];
  const taken = new Set(moved.flat());
  const renamed = moved.map(([from, to]): FilePair => ({ change: 'hernoemd', before: from, after: to }));

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
