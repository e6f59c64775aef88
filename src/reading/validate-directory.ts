import { relative, resolve, sep } from 'node:path';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { Finding } from '../file/finding.ts';
import type { AcceptedFinding } from '../validation/exceptions.ts';
import { validateAndJudge } from '../validation/validate.ts';
import { listPublicFiles, readContentDirectory } from './content-directory.ts';
import { CONTENT_ROOT, PUBLIC_ROOT } from './project.ts';
import { readVocabularia } from './vocabularia.ts';

/** The path as a person in `folder` would type it; absolute when it lies elsewhere. */
function pathForPeople(path: string, folder: string): string {
  const short = relative(folder, path);
  return (short.startsWith('..') ? path : short).split(sep).join('/');
}

/** The folder's own vocabularies; the project's where the folder has none or broken ones. */
function vocabulariaFor(contentRoot: string): Vocabularia {
  try {
    return readVocabularia(contentRoot);
  } catch {
    // What is wrong with them is a finding of its own; pages are checked against the published ones.
    return readVocabularia(CONTENT_ROOT);
  }
}

/**
 * Validates a content folder on disk.
 * @param contentRoot the folder; the project's own by default
 * @returns the findings, the warnings that the editors accept for now, and the number of files looked at
 */
export function validateDirectory(contentRoot = CONTENT_ROOT): {
  findings: Finding[];
  accepted: AcceptedFinding[];
  fileCount: number;
} {
  const root = resolve(contentRoot);
  const files = readContentDirectory(root);
  const { findings, accepted } = validateAndJudge(files, {
    vocabularia: vocabulariaFor(root),
    publicFiles: listPublicFiles(PUBLIC_ROOT),
    showPath: (path) => pathForPeople(resolve(root, path), process.cwd()),
  });
  return { findings, accepted, fileCount: files.length };
}
