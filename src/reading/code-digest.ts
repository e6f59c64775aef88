import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project.ts';

/** What the site is made of besides its content. Tests are not. */
const SOURCES = ['src', 'public'] as const;
const IS_TEST = /\.(?:test|e2e)\.ts$|fixtures\.ts$/;

function sourceFiles(): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !IS_TEST.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  ).sort();
}

let digest: string | undefined;

/** A name for the code and the packages as they are: it changes when one byte of them does. Worked out once in a process. */
export function codeDigest(): string {
  if (digest !== undefined) return digest;
  const hash = createHash('sha256');
  for (const path of [...sourceFiles(), ...['astro.config.mjs', 'package-lock.json'].map((name) => join(PROJECT_ROOT, name))]) {
    hash.update(readFileSync(path));
  }
  digest = hash.digest('hex');
  return digest;
}
