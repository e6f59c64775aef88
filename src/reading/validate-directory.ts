import { resolve } from 'node:path';
import { type Corpus, judgeDirectory } from './corpus.ts';
import { CONTENT_ROOT } from './project.ts';

/**
 * Validates a content folder on disk, as it is now.
 * @param contentRoot the folder; the project's own by default
 * @returns the findings, the warnings that the editors accept for now, and the number of files looked at
 */
export function validateDirectory(contentRoot = CONTENT_ROOT): Pick<Corpus, 'findings' | 'accepted' | 'fileCount'> {
  return judgeDirectory(resolve(contentRoot));
}
