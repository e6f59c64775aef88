/**
 * Proves that the tests see mistakes: makes those of scripts/faults/faults.ts one at a time, in a copy of the last
 * commit, runs the cheapest tests that should see it, and says which saw it. The project itself is not touched.
 *
 *   npm run fouten-proef
 *   npm run fouten-proef -- --alleen unit        without those that need a build and a browser
 *   npm run fouten-proef -- --alleen browser     only those
 *
 * Exit code 0: all seen; 1: at least one missed; 2: it proves nothing, since the tests fail without a fault too, or a
 * fault cannot be made.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { applyFault, type Fault, firstFailure } from './faults/apply-fault.ts';
import { FAULTS } from './faults/faults.ts';

const { values } = parseArgs({ options: { alleen: { type: 'string' } } });
if (values.alleen !== undefined && values.alleen !== 'unit' && values.alleen !== 'browser') {
  console.error('Gebruik: npm run fouten-proef -- [--alleen unit|browser]');
  process.exit(2);
}
const parent = mkdtempSync(join(tmpdir(), 'fouten-'));
const copy = join(parent, 'project');

interface Run {
  readonly ok: boolean;
  readonly output: string;
}

const PASSED: Run = { ok: true, output: '' };
const BEFORE = 'De proef begint niet: ook zonder fout slagen de tests niet. Maak eerst dit in orde:';

/** The first test that failed, else the end of what was said. */
function failureIn({ output }: Run): string {
  return firstFailure(output) ?? output.trim().slice(-2_000);
}

function run(command: string, args: readonly string[], cwd = copy): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 100_000_000 });
  return { ok: status === 0, output: `${stdout}\n${stderr}` };
}

/** Runs these test files and folders. */
function runTests(tests: readonly string[]): Run {
  return run('npx', ['vitest', 'run', ...new Set(tests), '--bail', '1']);
}

/** The tests that should see it: those that are named, else the one beside the file, else those in its folder. */
function unitTestsOf({ file, unit }: Fault): readonly string[] {
  const beside = file.replace(/\.ts$/, '.test.ts');
  return unit ?? [existsSync(join(copy, beside)) ? beside : `${dirname(file)}/`];
}

/** The failure in the tests that should see the fault, or else in any that imports its file; undefined when all pass. */
function unitFailure(fault: Fault): string | undefined {
  const near = runTests(unitTestsOf(fault));
  if (!near.ok) return failureIn(near);
  if (fault.unit !== undefined) return undefined;
  const any = run('npx', ['vitest', 'related', fault.file, '--run', '--bail', '1']);
  return any.ok ? undefined : failureIn(any);
}

/** Builds and runs these browser tests; a build that fails has seen it too. */
function runBrowser(faults: readonly Fault[]): Run {
  const build = run('npm', ['run', '-s', 'build']);
  if (!build.ok) return build;
  return run('npm', ['run', '-s', 'e2e', '--', ...new Set(faults.flatMap(({ browser }) => browser ?? [])), '-x']);
}

/** The failure in the browser tests that should see the fault; undefined when all pass. */
function browserFailure(fault: Fault): string | undefined {
  const { ok, output } = runBrowser([fault]);
  return ok ? undefined : (firstFailure(output) ?? 'de bouw');
}

/** What tells the mistake; undefined when nothing does. */
function seenBy(fault: Fault): string | undefined {
  const path = join(copy, fault.file);
  const source = readFileSync(path, 'utf8');
  const wrong = applyFault(fault, source);
  writeFileSync(path, wrong);
  try {
    return fault.browser === undefined ? unitFailure(fault) : browserFailure(fault);
  } finally {
    writeFileSync(path, source);
  }
}

/**
 * Runs what should see the faults while there are none.
 * @throws Error when something fails already: then a failure further on proves nothing
 */
function checkWithoutFaults(faults: readonly Fault[]): void {
  const [inBrowser, inUnit] = [
    faults.filter(({ browser }) => browser !== undefined),
    faults.filter(({ browser }) => browser === undefined),
  ];
  if (inUnit.length > 0) console.log('Zonder fout: unittests …');
  const unit = inUnit.length === 0 ? PASSED : runTests(inUnit.flatMap(unitTestsOf));
  if (!unit.ok) throw new Error(`${BEFORE} ${failureIn(unit)}`);
  if (inBrowser.length > 0) console.log('Zonder fout: bouw en browsertests …');
  const browser = inBrowser.length === 0 ? PASSED : runBrowser(inBrowser);
  if (!browser.ok) throw new Error(`${BEFORE} ${failureIn(browser)}`);
}

/** The faults that were asked for, each still to be made where the list says. */
function chosenFaults(): readonly Fault[] {
  for (const fault of FAULTS) applyFault(fault, readFileSync(join(copy, fault.file), 'utf8'));
  if (values.alleen === undefined) return FAULTS;
  return FAULTS.filter(({ browser }) => (browser === undefined) === (values.alleen === 'unit'));
}

function checkFaults(): void {
  const faults = chosenFaults();
  checkWithoutFaults(faults);
  let missed = 0;
  for (const [index, fault] of faults.entries()) {
    const test = seenBy(fault);
    if (test === undefined) missed += 1;
    const what = `${index + 1}. ${test === undefined ? 'gemist' : 'gezien'} ${fault.file}: ${fault.breaks}`;
    console.log(test === undefined ? what : `${what}\n     ${test}`);
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
  process.exitCode = 2;
} finally {
  if (existsSync(copy)) run('git', ['worktree', 'remove', '--force', copy], PROJECT_ROOT);
  rmSync(parent, { recursive: true, force: true });
}
