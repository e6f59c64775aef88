import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a separator at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folder with all that contributors write. */
export const CONTENT_ROOT = join(PROJECT_ROOT, 'content');

/** Folder with files that are published as they are. */
export const PUBLIC_ROOT = join(PROJECT_ROOT, 'public');
