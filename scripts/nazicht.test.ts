import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/reading/project.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'nazicht.ts'), ...args], { encoding: 'utf8', cwd: PROJECT_ROOT });
const isRepository = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: PROJECT_ROOT }).status === 0;

describe('npm run nazicht', () => {
  it.each(
    [
      [],
      ['--iets'],
      ['--basis', 'HEAD', '--voorbeeld-adres', 'javascript:alert(1)'],
      ['--basis', 'HEAD', '--voorbeeld-adres', 'https://x.be/)('],
    ].map((args) => [args]),
  )('tells how to use it: %j', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^(Gebruik: npm run -s nazicht|--voorbeeld-adres is geen adres)/);
  });

  it.runIf(isRepository)('refuses a commit that git does not know', () => {
    const { status, stderr } = run('--basis=--output=x');
    expect(status).toBe(2);
    expect(stderr).toContain('Git kent');
    expect(stderr).not.toContain('    at ');
  });

  it.runIf(isRepository)('adds the report to a file and prints nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nazicht-'));
    try {
      const uit = join(folder, 'rapport.md');
      const { status, stdout } = run('--basis', 'HEAD', '--vergelijk', 'HEAD', '--annotaties', '--uit', uit);
      expect([status, stdout]).toEqual([0, '']);
      expect(readFileSync(uit, 'utf8')).toMatch(/^# Nazicht\n\n\*\*Er verandert niets\.\*\*\n/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
