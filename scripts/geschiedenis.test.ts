import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/reading/project.ts';

it('tells the history of every practice, or why it is not known', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'geschiedenis.ts')], {
    encoding: 'utf8',
    cwd: PROJECT_ROOT,
  });
  if (status === 0) expect(stdout).toMatch(/^1toit2ages\n( {2}\d{4}-\d{2}-\d{2} .+\n)+/);
  else expect([status, stderr]).toEqual([2, expect.stringMatching(/^(Deze map is geen git-repository|Alleen de laatste commits)/)]);
});
