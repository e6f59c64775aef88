import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceOfFolder } from '../src/reading/evidence-of-folder.ts';
import { CONTENT_ROOT, PROJECT_ROOT } from '../src/reading/project.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'bewijs.ts'), ...args], { encoding: 'utf8', cwd: PROJECT_ROOT });
const isRepository = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: PROJECT_ROOT }).status === 0;

describe('npm run bewijs', () => {
  it('prints every cell and margin', () => {
    const { cells } = evidenceOfFolder(CONTENT_ROOT);
    const { stdout, status } = run();
    expect(status).toBe(0);
    expect(cells.length).toBeGreaterThan(50);
    expect(stdout.trim().split('\n')).toHaveLength(cells.length + 3);
    expect(stdout).toContain('alle aanpakken × alle doelgroepen');
  });

  it.runIf(isRepository)('compares with a commit', () => {
    const { stdout, status } = run('--tegen', 'HEAD');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Wat er in het bewijs verandert tegenover HEAD: \d+ wijzigingen op de kaart, \d+ op de ladder\./);
  });

  it.each(['bestaat-niet', '--output=/tmp/x'])('refuses the commit %j', (revision) => {
    const { stderr, status } = run(`--tegen=${revision}`);
    expect(status).toBe(2);
    expect(stderr).toContain('Git kent');
  });

  it('tells how to use it', () => {
    const { stderr, status } = run('--iets');
    expect(status).toBe(2);
    expect(stderr).toContain('Gebruik: npm run bewijs');
  });
});
