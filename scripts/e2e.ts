/**
 * Runs the browser tests on the built site (`npm run build` comes first).
 *
 *   npm run e2e
 *   npm run e2e -- zoeken
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { findChromium } from './chromium.ts';

if (!existsSync(join(PROJECT_ROOT, 'dist', 'pagefind'))) {
  console.error('Er is nog geen gebouwde site om te testen. Start eerst "npm run build".');
  process.exit(1);
}

try {
  const executable = await findChromium();
  const cli = join(PROJECT_ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = join(PROJECT_ROOT, 'src', 'e2e', 'playwright.config.ts');
  const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: PROJECT_ROOT,
    env: { ...process.env, CHROMIUM_PATH: executable },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
