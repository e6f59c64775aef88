/**
 * Runs all tests, as at each proposal: types and lint, unit tests, the build, the browser tests. Stops at the first of
 * these that fails, and tells at the end how long each took and how many tests passed.
 *
 *   npm test
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { childCpuSeconds, playwrightTotals, type StageResult, summaryText, type Totals, vitestTotals } from './test/summary.ts';

const reports = mkdtempSync(join(tmpdir(), 'tests-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

interface Command {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The commands of a stage run side by side; what each says is then shown in turn. */
interface Stage {
  readonly name: string;
  readonly commands: readonly Command[];
}

const STAGES: readonly Stage[] = [
  { name: 'types en lint', commands: [{ args: ['types'] }, { args: ['lint'] }] },
  { name: 'unittests', commands: [{ args: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`] }] },
  { name: 'bouw', commands: [{ args: ['build'] }] },
  {
    name: 'browsertests',
    commands: [{ args: ['e2e', '--', '--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport } }],
  },
];

/** Processor seconds of all that ran until now; only Linux tells. */
function cpuSeconds(): number | undefined {
  const stat = '/proc/self/stat';
  return existsSync(stat) ? childCpuSeconds(readFileSync(stat, 'utf8')) : undefined;
}

/** Runs `npm run` with what follows; true when it went well. */
function run({ args, env }: Command, isAlone: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', ...args], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...env },
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script for its shell. Nothing of what is run comes from elsewhere.
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

async function runStage({ name, commands }: Stage): Promise<StageResult> {
  const started = performance.now();
  const cpuBefore = cpuSeconds();
  const outcomes = await Promise.all(commands.map((command) => run(command, commands.length === 1)));
  const cpuAfter = cpuSeconds();
  return {
    name,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    ok: outcomes.every(Boolean),
  };
}

/** Totals of a report; none when its stage did not come so far. */
function totalsIn(file: string, read: (report: unknown) => Totals): Totals[] {
  return existsSync(file) ? [read(JSON.parse(readFileSync(file, 'utf8')))] : [];
}

const results: StageResult[] = [];
try {
  for (const stage of STAGES) {
    const result = await runStage(stage);
    results.push(result);
    if (!result.ok) break;
  }
  console.log(`\n${summaryText(results, [...totalsIn(unitReport, vitestTotals), ...totalsIn(browserReport, playwrightTotals)])}`);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (results.some(({ ok }) => !ok)) process.exitCode = 1;
