/*
 * Finds a Chromium for the browser tests: one that is installed, else Playwright's download, else Debian's
 * package. Nobody should have to read how; when nothing works, one sentence says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const DOWNLOAD_LIMIT_MS = 240_000;
const LAUNCH_LIMIT_MS = 30_000;

/** Arguments that keep Chromium quiet and offline; without a sandbox only as root, where it cannot have one. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
];

/** True when the browser really starts: a download without its system libraries does not. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS], timeout: LAUNCH_LIMIT_MS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installedCandidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...APPLICATIONS, chromium.executablePath()].filter(
    (path) => path !== '' && existsSync(path),
  );
}

async function firstThatStarts(): Promise<string | undefined> {
  for (const candidate of installedCandidates()) if (await starts(candidate)) return candidate;
  return undefined;
}

function download(): void {
  console.log('Geen Chromium gevonden; Playwright probeert er een te downloaden …');
  const cli = join(import.meta.dirname, '..', 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('De download lukt niet; Chromium komt nu van Debian (apt-get) …');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

/**
 * The path of a Chromium that starts.
 * @throws Error with one Dutch sentence that says what to do when there is none and none can be had
 */
export async function findChromium(): Promise<string> {
  for (const prepare of [() => undefined, download, installFromDebian]) {
    prepare();
    const found = await firstThatStarts();
    if (found !== undefined) return found;
  }
  throw new Error(
    'Voor de browsertests is Chromium of Chrome nodig: installeer een van beide, of zet het pad ernaartoe in de omgevingsvariabele CHROMIUM_PATH.',
  );
}
