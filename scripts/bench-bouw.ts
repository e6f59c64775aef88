/**
 * Measures the build with many practices: makes them from the real ones with other words, in a temporary project
 * outside this folder, and builds that with `npm run build`. Needs a Unix shell (Linux, macOS).
 *
 *   npm run bench:bouw                                  as many as there are
 *   npm run bench:bouw -- --aantal 1000 --herhaal 3     1,000 practices; the build in the middle of three
 *   npm run bench:bouw -- --aantal 1000 --wijzig        then changes one practice, and builds again: is it the same as a cold build?
 *   npm run bench:bouw -- --bewaar                      keeps the folder and tells where it is
 */
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { differingFiles } from './bench-bouw/compare-sites.ts';
import { changeOnePractice, makeProject } from './bench-bouw/made-project.ts';
import { type BuildMeasure, measureBuild } from './bench-bouw/measured-build.ts';
import { reportBuild } from './bench-bouw/report-build.ts';

const USAGE = 'Gebruik: npm run bench:bouw -- [--aantal GETAL] [--herhaal GETAL] [--wijzig] [--bewaar]';

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`"${text}" is geen aantal.`);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      aantal: { type: 'string' },
      herhaal: { type: 'string', default: '1' },
      wijzig: { type: 'boolean', default: false },
      bewaar: { type: 'boolean', default: false },
    },
  });
  const own = readdirSync(join(PROJECT_ROOT, 'content', 'praktijken')).filter((name) => name.endsWith('.mdx')).length;
  return { ...values, aantal: values.aantal === undefined ? own : readCount(values.aantal), herhaal: readCount(values.herhaal) };
}

/** Cold: without a cache and without an earlier result. */
async function measureCold(root: string): Promise<BuildMeasure> {
  for (const folder of ['dist', '.astro', join('node_modules', '.astro'), join('node_modules', '.cache')]) {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
  return measureBuild(root);
}

async function measureChange(root: string, workFolder: string): Promise<void> {
  changeOnePractice(root);
  console.log(reportBuild('Bouw na één gewijzigde praktijk', [await measureBuild(root)]));
  const warm = join(workFolder, 'warm');
  renameSync(join(root, 'dist'), warm);
  await measureCold(root);
  const different = differingFiles(warm, join(root, 'dist'));
  console.log(
    different.length === 0
      ? 'Zelfde resultaat als een koude bouw: ja.'
      : `Zelfde resultaat als een koude bouw: nee.\n${different.join('\n')}`,
  );
  if (different.length > 0) process.exitCode = 1;
}

async function run({ aantal, herhaal, wijzig, bewaar }: ReturnType<typeof readArguments>): Promise<void> {
  const workFolder = mkdtempSync(join(tmpdir(), 'bench-bouw-'));
  try {
    const root = join(workFolder, 'project');
    makeProject(root, aantal);
    const builds: BuildMeasure[] = [];
    while (builds.length < herhaal) builds.push(await measureCold(root));
    console.log(reportBuild(`Koude bouw met ${aantal} praktijken`, builds));
    if (wijzig) await measureChange(root, workFolder);
  } finally {
    if (bewaar) console.log(`Bewaard in ${workFolder}`);
    else rmSync(workFolder, { recursive: true, force: true });
  }
}

try {
  await run(readArguments());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
