import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentDirectory } from '../reading/content-directory.ts';
import { CONTENT_ROOT, PROJECT_ROOT } from '../reading/project.ts';

let id: string | undefined;

/**
 * A short name for what is built: it changes when the content or the search engine does. It stands in the address
 * of the index, so that a page from before a deployment never reads an index from after it.
 */
export function buildId(): string {
  if (id !== undefined) return id;
  const hash = createHash('sha256');
  for (const { path, bytes } of readContentDirectory(CONTENT_ROOT)) {
    hash.update(path);
    if (bytes instanceof Uint8Array) hash.update(bytes);
  }
  hash.update(readFileSync(join(PROJECT_ROOT, 'package-lock.json')));
  id = hash.digest('hex').slice(0, 10);
  return id;
}
