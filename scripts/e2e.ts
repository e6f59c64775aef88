/**
 * Runs the browser tests on the built site (`npm run build` comes first).
 *
 *   npm run e2e
 *   npm run e2e -- zoeken
 *   npm run e2e -- --alle-paginas html   what looks at one page of each structure, on all pages instead; takes long
 *   npm run toegankelijkheid             that, for axe and valid HTML
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { findChromium } from './chromium.ts';

const [first, ...others] = process.argv.slice(2);
const onAllPages = first === '--alle-paginas';
const filters = onAllPages ? others : process.argv.slice(2);

if (!existsSync(join(PROJECT_ROOT, 'dist', 'pagefind'))) {
  console.error('Er is nog geen gebouwde site om te testen. Start eerst "npm run build".');
  process.exit(1);
}

try {
  const executable = await findChromium();
  const cli = join(PROJECT_ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = join(PROJECT_ROOT, 'src', 'e2e', 'playwright.config.ts');
  const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...filters], {
    stdio: 'inherit',
    cwd: PROJECT_ROOT,
    env: { ...process.env, CHROMIUM_PATH: executable, ...(onAllPages ? { ALL_PAGES: '1' } : {}) },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
