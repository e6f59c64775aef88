/**
 * Has R compute again what the site says: the values that the unit tests compare with and, with the script that visitors
 * download, every effect, average and state of the built site (`npm run build` comes first) from the numbers of the studies.
 *
 *   npm run narekenen                    without R and metafor: says "niet nagerekend" and succeeds
 *   npm run narekenen -- --verplicht     without them: fails
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { differences } from './narekenen/differences.ts';

const { values } = parseArgs({ options: { verplicht: { type: 'boolean', default: false } } });
const METAFOR = join('src', 'evidence', 'metafor');
const DATA = join(PROJECT_ROOT, 'dist', 'data');

function runR(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('Rscript', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`R stopt met een fout, of rekent iets anders uit:\n${stderr}`);
  return stdout;
}

function hasMetafor(): boolean {
  const { status } = spawnSync('Rscript', ['-e', 'library(metafor); library(jsonlite)'], { stdio: 'ignore' });
  return status === 0;
}

/** The values that the unit tests compare with; made anew, they must be the same in any version of metafor. */
function checkReference(folder: string): string[] {
  mkdirSync(join(folder, METAFOR), { recursive: true });
  runR([join(PROJECT_ROOT, METAFOR, 'reference.R')], folder);
  const [kept, made] = [PROJECT_ROOT, folder].map((root): unknown =>
    JSON.parse(readFileSync(join(root, METAFOR, 'reference.json'), 'utf8')),
  );
  return differences(kept, made, new Set(['metafor'])).map((text) => `reference.json: ${text}`);
}

/** The published script beside the published data, as a visitor runs it. It stops with an error at a difference. */
function checkSite(folder: string): string {
  for (const name of ['studies.json', 'bewijs.json', 'narekenen.R']) copyFileSync(join(DATA, name), join(folder, name));
  return runR(['narekenen.R'], folder).trim();
}

function check(): void {
  if (!hasMetafor()) {
    console.log(
      'Niet nagerekend: hiervoor is R nodig, met de pakketten metafor en jsonlite (op Debian: r-base-core r-cran-metafor r-cran-jsonlite).',
    );
    if (values.verplicht) process.exitCode = 1;
    return;
  }
  if (!existsSync(join(DATA, 'bewijs.json'))) {
    console.error('Er is nog geen gebouwde site om na te rekenen. Start eerst "npm run build".');
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'narekenen-'));
  try {
    const reference = checkReference(folder);
    for (const text of reference) console.error(text);
    if (reference.length > 0) process.exitCode = 1;
    else console.log('Nagerekend met R: de testwaarden kloppen.');
    console.log(checkSite(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

check();
