import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { readRuleContext } from '../src/reading/rule-context.ts';
import { fieldOf, listOf } from '../src/schema/untrusted.ts';
import type { RuleContext } from '../src/validation/rule.ts';
import { uitIssue } from './uit-issue/run.ts';

let folder = '';

/** As on the command line. */
function command(options: readonly string[], input?: string) {
  return spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'uit-issue.ts'), ...options], {
    encoding: 'utf8',
    cwd: PROJECT_ROOT,
    input,
  });
}

let known: RuleContext | undefined;

/** The same without another process, which would read all content again. */
const here = (options: readonly string[]) =>
  uitIssue(options, {
    standardInput: () => {
      throw new Error('Nobody types.');
    },
    rules: () => (known ??= readRuleContext()),
  });

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uit-issue-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run uit-issue', () => {
  test('writes one file and a report', () => {
    const tekst = write('tekst.md', '### Titel\r\n\r\nSoep op de stoep\r\n\r\n### Plaats\r\n\r\nBrugge\r\n');
    const { status, stdout } = command(['--tekst', tekst, '--uit', join(folder, 'a'), '--rapport', join(folder, 'rapport.md')]);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'a'), { recursive: true }).map(String).sort()).toEqual(
      ['content', join('content', 'praktijken'), join('content', 'praktijken', 'soep-op-de-stoep.mdx')].sort(),
    );
    expect(readFileSync(join(folder, 'a', 'content', 'praktijken', 'soep-op-de-stoep.mdx'), 'utf8')).toMatch(
      /^---\ntitel: Soep op de stoep\nstatus_per: \d{4}-\d{2}\ngebied: \{ land: BE, gemeenten: \[ brugge \] \}$/m,
    );
    expect(readFileSync(join(folder, 'rapport.md'), 'utf8')).toContain('## Nagekeken door de controle');
    expect(stdout).toContain('FOUT samenvatting');
  });

  test('reads standard input, and takes the title of the issue from a file', () => {
    const titel = write('titel.txt', 'Voorstel: ../../etc/Soep; rm -rf $(pwd)\n');
    const { status } = command(['--tekst', '-', '--titel', titel, '--uit', join(folder, 'b')], 'Een verhaal.');
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'b', 'content', 'praktijken'))).toEqual(['etc-soep-rm-rf-pwd.mdx']);
  });

  test('never overwrites, also not through a link', () => {
    const tekst = write('nog.md', '### Titel\n\nSoep op de stoep\n');
    const target = join(folder, 'a', 'content', 'praktijken', 'soep-op-de-stoep.mdx');
    const before = readFileSync(target, 'utf8');
    const again = here(['--tekst', tekst, '--uit', join(folder, 'a')]);
    expect(again).toEqual({ code: 2, said: expect.stringContaining('Er is niets overschreven') });
    expect(readFileSync(target, 'utf8')).toBe(before);

    mkdirSync(join(folder, 'c', 'content', 'praktijken'), { recursive: true });
    symlinkSync(join(folder, 'elders'), join(folder, 'c', 'content', 'praktijken', 'soep-op-de-stoep.mdx'));
    expect(here(['--tekst', tekst, '--uit', join(folder, 'c')]).code).toBe(2);
    expect(existsSync(join(folder, 'elders'))).toBe(false);
  });

  test('gives a page that exists another name', () => {
    const [existing = ''] = readdirSync(join(PROJECT_ROOT, 'content', 'praktijken'));
    const id = existing.replace('.mdx', '');
    here(['--tekst', write('oud.md', `### Titel\n\n${id.replaceAll('-', ' ')}\n`), '--uit', join(folder, 'd')]);
    expect(readdirSync(join(folder, 'd', 'content', 'praktijken'))).toEqual([`${id}-2.mdx`]);
  });

  test('names an issue without any title, and takes bytes that are no UTF-8', () => {
    here(['--tekst', write('windows.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])), '--uit', join(folder, 'e')]);
    expect(readFileSync(join(folder, 'e', 'content', 'praktijken', 'voorstel-zonder-titel.mdx'), 'utf8')).toContain('café');
  });

  test('wrong use is told in a sentence', () => {
    const { status, stderr } = command([]);
    expect([status, stderr.trim()]).toEqual([2, expect.stringMatching(/^Gebruik: npm run uit-issue .+$/)]);
  });

  test.each([[[]], [['--tekst', 'x']], [['--onbekend']], [['--tekst', '/nergens/x', '--uit', '/tmp/uit-issue-nergens']]])(
    'wrong use: %j',
    (options) => {
      const { code, said } = here(options);
      expect(code).toBe(2);
      expect(said).toMatch(/^(?:Gebruik: |Er kon geen bestand gemaakt worden: ).+$/);
    },
  );
});

describe('the workflow that uses it', () => {
  const workflow: unknown = parse(readFileSync(join(PROJECT_ROOT, '.github', 'workflows', 'voorstel.yml'), 'utf8'));
  const job = (name: string) => fieldOf(fieldOf(workflow, 'jobs'), name);
  const check = String(fieldOf(listOf(fieldOf(job('voorstellen'), 'steps'))[1], 'run'));

  /** Runs the check of the second job, as the runner does, on a folder that `make` fills. */
  function runCheck(name: string, make: (uit: string) => void) {
    const at = join(folder, name);
    mkdirSync(join(at, 'uit', 'content', 'praktijken'), { recursive: true });
    writeFileSync(join(at, 'uit', 'rapport.md'), 'x');
    make(join(at, 'uit'));
    const result = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', check], {
      encoding: 'utf8',
      cwd: at,
      env: { ...process.env, NUMMER: '12', GITHUB_ENV: join(at, 'env') },
    });
    return { status: result.status, env: existsSync(join(at, 'env')) ? readFileSync(join(at, 'env'), 'utf8') : '' };
  }

  test('writes only in a job that runs nothing of the repository', () => {
    expect(fieldOf(job('lezen'), 'permissions')).toEqual({ contents: 'read', issues: 'read' });
    const uses = listOf(fieldOf(job('voorstellen'), 'steps')).map((step) => String(fieldOf(step, 'uses') ?? ''));
    expect(uses.filter((action) => action !== '' && !action.startsWith('actions/download-artifact@'))).toEqual([]);
    expect(
      listOf(fieldOf(job('voorstellen'), 'steps'))
        .map((step) => String(fieldOf(step, 'run') ?? ''))
        .join('\n'),
    ).not.toMatch(/\bnpm\b|\bnode\b|\bnpx\b/);
  });

  test.skipIf(process.platform === 'win32')('passes one small file, and stops at anything else', () => {
    const put =
      (path: string, text = 'x') =>
      (uit: string) => {
        mkdirSync(join(uit, path, '..'), { recursive: true });
        writeFileSync(join(uit, path), text);
      };
    const good = put('content/praktijken/soep.mdx');
    expect(runCheck('goed', good)).toEqual({ status: 0, env: 'PAD=content/praktijken/soep.mdx\nTAK=voorstel/issue-12\n' });
    const bad: Readonly<Record<string, (uit: string) => void>> = {
      geen: () => undefined,
      twee: (uit) => {
        good(uit);
        put('content/praktijken/nog.mdx')(uit);
      },
      elders: put('scripts/kwaad.ts'),
      hoofdletter: put('content/praktijken/Soep.mdx'),
      soort: put('content/praktijken/soep.ts'),
      onderin: put('content/praktijken/map/soep.mdx'),
      groot: put('content/praktijken/soep.mdx', 'x'.repeat(50_001)),
      koppeling: (uit) => {
        symlinkSync('/etc/hostname', join(uit, 'content', 'praktijken', 'soep.mdx'));
      },
    };
    for (const [name, make] of Object.entries(bad)) expect(runCheck(name, make), name).toEqual({ status: 1, env: '' });
  });
});
