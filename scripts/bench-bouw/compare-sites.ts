import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), path];
      }),
  );
}

/** The files that two built sites do not have alike, by path. */
export function differingFiles(one: string, other: string): string[] {
  const [mine, theirs] = [filesOf(one), filesOf(other)];
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((path) => {
      const [a, b] = [mine.get(path), theirs.get(path)];
      return a === undefined || b === undefined || !readFileSync(a).equals(readFileSync(b));
    })
    .sort();
}
