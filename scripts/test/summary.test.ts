import { describe, expect, it } from 'vitest';
import { childCpuSeconds, playwrightTotals, summaryText, vitestTotals } from './summary.ts';

describe('totals of a report', () => {
  it('reads those of vitest', () => {
    expect(vitestTotals({ numTotalTests: 12, numPassedTests: 9, numFailedTests: 1 })).toEqual({ passed: 9, failed: 1, skipped: 2 });
  });

  it('reads those of Playwright; a test that passed at last has passed', () => {
    expect(playwrightTotals({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } })).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  it('refuses what is no report', () => {
    expect(() => vitestTotals({ numPassedTests: 1 })).toThrow('Het verslag van de tests heeft geen getal "numFailedTests".');
    expect(() => playwrightTotals({})).toThrow('Het verslag van de tests heeft geen getal "expected".');
  });
});

it('reads the processor time of ended children, whatever the command is called', () => {
  const fields = Array.from({ length: 40 }, (_, index) => String(index));
  // Counted from the state, the third field: user time of children is the sixteenth, system time the seventeenth.
  fields[13] = '250';
  fields[14] = '50';
  expect(childCpuSeconds(`123 (node (a) b) ${fields.join(' ')}`)).toBe(3);
});

describe('summaryText', () => {
  const stage = (name: string, ok = true) => ({ name, seconds: 61.4, cpuSeconds: 100.2, ok });

  it('has a row per stage, the sum, and the totals in one line', () => {
    const totals = [
      { passed: 10, failed: 0, skipped: 0 },
      { passed: 5, failed: 0, skipped: 0 },
    ];
    expect(summaryText([stage('unittests'), stage('bouw')], totals)).toBe(
      [
        'stap                seconden     CPU-s',
        'unittests                 61       100',
        'bouw                      61       100',
        'samen                    123       200',
        '',
        'Tests: 15 passed, 0 failed',
      ].join('\n'),
    );
  });

  it('says what failed and what was left out', () => {
    const lines = summaryText([stage('bouw', false)], [{ passed: 1, failed: 2, skipped: 3 }]).split('\n');
    expect(lines[1]).toBe('bouw                      61       100  mislukt');
    expect(lines.at(-1)).toBe('Tests: 1 passed, 2 failed, 3 skipped');
  });

  it('does not add processor time that is not known', () => {
    const lines = summaryText([stage('types'), { ...stage('bouw'), cpuSeconds: undefined }], []).split('\n');
    expect(lines.slice(2, 4)).toEqual(['bouw                      61         –', 'samen                    123         –']);
  });
});
