import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../src/reading/project.ts';

test('the list of municipalities is what the script makes', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'gemeenten.ts'), '--controleer'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
