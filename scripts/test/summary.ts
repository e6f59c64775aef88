import { fieldOf } from '../../src/schema/untrusted.ts';

/** What a stage of the tests took. */
export interface StageResult {
  readonly name: string;
  readonly seconds: number;
  /** Of all processors together; undefined where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  readonly ok: boolean;
}

/** How many tests passed, failed, and were left out. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function numberIn(report: unknown, key: string): number {
  const value = fieldOf(report, key);
  if (typeof value !== 'number') throw new Error(`Het verslag van de tests heeft geen getal "${key}".`);
  return value;
}

/**
 * Totals of the JSON report of vitest.
 * @throws Error when it is not such a report
 */
export function vitestTotals(report: unknown): Totals {
  const passed = numberIn(report, 'numPassedTests');
  const failed = numberIn(report, 'numFailedTests');
  return { passed, failed, skipped: numberIn(report, 'numTotalTests') - passed - failed };
}

/**
 * Totals of the JSON report of Playwright.
 * @throws Error when it is not such a report
 */
export function playwrightTotals(report: unknown): Totals {
  const stats = fieldOf(report, 'stats');
  return {
    passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'),
    failed: numberIn(stats, 'unexpected'),
    skipped: numberIn(stats, 'skipped'),
  };
}

/** Processor seconds of the ended children of a process, from its `/proc/PID/stat` on Linux. */
export function childCpuSeconds(stat: string, ticksPerSecond = 100): number {
  // The name of the command stands between brackets and may hold spaces; what is counted comes after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** The table at the end, and under it the totals in one line. */
export function summaryText(stages: readonly StageResult[], totals: readonly Totals[]): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const cell = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(0)).padStart(10);
  const row = (name: string, seconds: number, cpu: number | undefined, note: string) =>
    `${name.padEnd(18)}${cell(seconds)}${cell(cpu)}  ${note}`.trimEnd();
  const cpus = stages.map(({ cpuSeconds }) => cpuSeconds);
  const known = cpus.filter((cpu) => cpu !== undefined);
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((key) => sum(totals.map((total) => total[key])));
  return [
    `${'stap'.padEnd(18)}${'seconden'.padStart(10)}${'CPU-s'.padStart(10)}`,
    ...stages.map(({ name, seconds, cpuSeconds, ok }) => row(name, seconds, cpuSeconds, ok ? '' : 'mislukt')),
    row('samen', sum(stages.map(({ seconds }) => seconds)), known.length === cpus.length ? sum(known) : undefined, ''),
    '',
    `Tests: ${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
  ].join('\n');
}
