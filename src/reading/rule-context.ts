import { readFile } from '../file/read-file.ts';
import type { RuleContext } from '../validation/rule.ts';
import { contextOf } from '../validation/validate.ts';
import { listPublicFiles, readContentDirectory } from './content-directory.ts';
import { CONTENT_ROOT, PUBLIC_ROOT } from './project.ts';
import { readVocabularia } from './vocabularia.ts';

/**
 * What a new page is checked against: all that is in a content folder.
 * @param contentRoot the folder; the project's own by default. Vocabularies are always those of the project.
 */
export function readRuleContext(contentRoot = CONTENT_ROOT): RuleContext {
  const files = readContentDirectory(contentRoot).flatMap((raw) => readFile(raw, `content/${raw.path}`).file ?? []);
  return contextOf(files, { vocabularia: readVocabularia(CONTENT_ROOT), publicFiles: listPublicFiles(PUBLIC_ROOT) });
}
