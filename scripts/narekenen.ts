/**
 * Has R compute again what the site says: the values that the unit tests compare with, and all pooled effects of the
 * built site (`npm run build` comes first) with the script that visitors download.
 *
 *   npm run narekenen                    without R and metafor: says "niet nagerekend" and succeeds
 *   npm run narekenen -- --verplicht     without them: fails
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BewijsRecord } from '../src/evidence/export.ts';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { cellsOfScript, cellsOfSite, differences } from './narekenen/differences.ts';

const { values } = parseArgs({ options: { verplicht: { type: 'boolean', default: false } } });
const METAFOR = join('src', 'evidence', 'metafor');
const DATA = join(PROJECT_ROOT, 'dist', 'data');

function runR(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync('Rscript', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`R stopt met een fout:\n${stderr}`);
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

/** The published script beside the published data, as a visitor runs it. */
function checkSite(folder: string): { readonly cells: number; readonly found: string[] } {
  for (const name of ['gepoolde-studies.csv', 'narekenen.R']) copyFileSync(join(DATA, name), join(folder, name));
  runR(['-e', 'source("narekenen.R"); write.csv(uitkomst, "uitkomst.csv", row.names = FALSE)'], folder);
  // Written by our own build.
  const site = cellsOfSite(JSON.parse(readFileSync(join(DATA, 'bewijs.json'), 'utf8')) as BewijsRecord[]);
  const script = cellsOfScript(readFileSync(join(folder, 'uitkomst.csv'), 'utf8'));
  return { cells: Object.keys(site).length, found: differences(site, script).map((text) => `bewijs.json: ${text}`) };
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
    const { cells, found } = checkSite(folder);
    for (const text of [...reference, ...found]) console.error(text);
    if (cells === 0) throw new Error('De gebouwde site heeft geen enkel samengevoegd effect.');
    if (reference.length + found.length > 0) process.exitCode = 1;
    else console.log(`Nagerekend met R: de testwaarden en ${cells} samengevoegde effecten kloppen.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

check();
