import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/reading/project.ts';
import { applyFault, firstFailure } from './apply-fault.ts';
import { FAULTS } from './faults.ts';

const FAULT = { file: 'a.ts', text: 'x > 1', becomes: 'x > $&', breaks: 'alles' };

it('puts the mistake in the place of the text, sign for sign', () => {
  expect(applyFault(FAULT, 'if (x > 1) stop();')).toBe('if (x > $&) stop();');
});

it('refuses a text that is gone, or stands there twice', () => {
  const message = (count: number) =>
    `a.ts: de tekst "x > 1" staat er ${count} keer, en moet er één keer staan. Pas scripts/faults/faults.ts aan.`;
  expect(() => applyFault(FAULT, 'if (x > 2) stop();')).toThrow(message(0));
  expect(() => applyFault(FAULT, 'x > 1 || x > 1')).toThrow(message(2));
});

it('finds the first test that failed', () => {
  expect(firstFailure('\u001b[31m FAIL \u001b[39m src/a.test.ts > telt\n FAIL  src/b.test.ts > deelt')).toBe('src/a.test.ts > telt');
  expect(firstFailure('  ✓  1 a.e2e.ts › goed (1s)\n  ✘  2 a.e2e.ts › fout (2s)')).toBe('a.e2e.ts › fout (2s)');
  expect(firstFailure('Tests  3 passed')).toBeUndefined();
});

it.each(FAULTS)('the list follows the code: $file, $breaks', (fault) => {
  expect(() => applyFault(fault, readFileSync(join(PROJECT_ROOT, fault.file), 'utf8'))).not.toThrow();
});
