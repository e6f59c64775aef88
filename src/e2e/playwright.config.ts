import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../scripts/chromium.ts';

/** Not the port of `npm start`, so that a running site is neither tested nor in the way; another run may set its own. */
const PORT = Number(process.env['E2E_PORT'] ?? 4399);

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // Guards against a page that hangs, not measures of speed: a busy machine may take its time.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'nl-BE',
    // Installing one for every test takes longer than most tests; those for whom it matters ask for it.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: { args: [...CHROMIUM_ARGUMENTS], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node scripts/run.mjs scripts/serve.ts --port ${PORT}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
