/**
 * Proves that the tests see mistakes: makes those of scripts/faults/faults.ts one at a time, in a copy of the last
 * commit, runs the cheapest tests that should see it, and says which saw it. The project itself is not touched.
 *
 *   npm run fouten-proef
 *   npm run fouten-proef -- --alleen unit        without those that need a build and a browser
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { applyFault, type Fault, firstFailure } from './faults/apply-fault.ts';
import { FAULTS } from './faults/faults.ts';

const { values } = parseArgs({ options: { alleen: { type: 'string' } } });
const onlyUnit = values.alleen === 'unit';
const parent = mkdtempSync(join(tmpdir(), 'fouten-'));
const copy = join(parent, 'project');

interface Run {
  readonly ok: boolean;
  readonly output: string;
}

function run(command: string, args: readonly string[], cwd = copy): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 100_000_000 });
  return { ok: status === 0, output: `${stdout}\n${stderr}` };
}

function runUnit(faults: readonly Fault[]): Run {
  const named = [...new Set(faults.flatMap(({ unit }) => unit ?? []))];
  const files = faults.filter(({ unit }) => unit === undefined).map(({ file }) => file);
  const related = files.length === 0 ? { ok: true, output: '' } : run('npx', ['vitest', 'related', ...files, '--run', '--bail', '1']);
  if (named.length === 0 || !related.ok) return related;
  return run('npx', ['vitest', 'run', ...named, '--bail', '1']);
}

/** Builds and runs these browser tests; a build that fails has seen it too. */
function runBrowser(faults: readonly Fault[]): Run {
  const build = run('npm', ['run', '-s', 'build']);
  if (!build.ok) return build;
  return run('npm', ['run', '-s', 'e2e', '--', ...new Set(faults.flatMap(({ browser }) => browser ?? [])), '-x']);
}

/** The test that sees the mistake; undefined when none does. */
function seenBy(fault: Fault): string | undefined {
  const path = join(copy, fault.file);
  const source = readFileSync(path, 'utf8');
  const wrong = applyFault(fault, source);
  writeFileSync(path, wrong);
  try {
    const { ok, output } = fault.browser === undefined ? runUnit([fault]) : runBrowser([fault]);
    return ok ? undefined : (firstFailure(output) ?? 'de bouw');
  } finally {
    writeFileSync(path, source);
  }
}

function checkFaults(): void {
  const faults = FAULTS.filter(({ browser }) => !onlyUnit || browser === undefined);
  // Before anything runs: a list that no longer follows the code proves nothing.
  for (const fault of faults) applyFault(fault, readFileSync(join(copy, fault.file), 'utf8'));
  const inBrowser = faults.filter(({ browser }) => browser !== undefined);
  const whole = runUnit(faults.filter(({ browser }) => browser === undefined));
  const built = inBrowser.length === 0 ? { ok: true, output: '' } : runBrowser(inBrowser);
  for (const { ok, output } of [whole, built])
    if (!ok) throw new Error(`De tests slagen ook zonder fout niet: ${firstFailure(output) ?? output}`);

  let missed = 0;
  for (const fault of faults) {
    const test = seenBy(fault);
    if (test === undefined) missed += 1;
    console.log(`${test === undefined ? 'gemist ' : 'gezien '} ${fault.file}: ${fault.breaks}${test === undefined ? '' : `  (${test})`}`);
  }
  console.log(`\n${faults.length - missed} van ${faults.length} fouten gezien.`);
  if (missed > 0) process.exitCode = 1;
}

try {
  const made = run('git', ['worktree', 'add', '--detach', copy, 'HEAD'], PROJECT_ROOT);
  if (!made.ok) throw new Error(`Er kan geen kopie gemaakt worden met git:\n${made.output}`);
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(copy, 'node_modules'));
  checkFaults();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (existsSync(copy)) run('git', ['worktree', 'remove', '--force', copy], PROJECT_ROOT);
  rmSync(parent, { recursive: true, force: true });
}
