import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf } from '../reading/corpus.ts';
import { PROJECT_ROOT } from '../reading/project.ts';

let id: string | undefined;

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

/**
 * A short name for what is built: it changes when the content or the code does. It stands in the address of the
 * index, so that a page from before a deployment never reads an index from after it, and in the names of what the
 * browser keeps.
 */
export function buildId(): string {
  if (id !== undefined) return id;
  const hash = createHash('sha256');
  hash.update(corpusOf().digest);
  for (const path of [...sourceFiles(), ...['astro.config.mjs', 'package-lock.json'].map((name) => join(PROJECT_ROOT, name))]) {
    hash.update(readFileSync(path));
  }
  id = hash.digest('hex').slice(0, 10);
  return id;
}
