import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the project. Looked for upwards, since the build runs this code from a bundle inside dist/.
 * @throws Error when no folder above this file is the project
 */
function findProjectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'astro.config.mjs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('De map van het project is niet gevonden (astro.config.mjs ontbreekt).');
    folder = parent;
  }
  return folder;
}

/** Folder of the project. */
export const PROJECT_ROOT = findProjectRoot();
