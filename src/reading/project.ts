import { join } from 'node:path';
import { PROJECT_ROOT } from '../settings/project-root.ts';

export { PROJECT_ROOT };

/** Folder with all that contributors write. */
export const CONTENT_ROOT = join(PROJECT_ROOT, 'content');

/** Folder with files that are published as they are. */
export const PUBLIC_ROOT = join(PROJECT_ROOT, 'public');
