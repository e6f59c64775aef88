/*
 * The weekly workflow: which rights it has, what it runs, and what its second job does with GitHub, tried with a
 * `gh` that only writes down what it is asked.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_ROOT } from '../src/reading/project.ts';

const TEXT = readFileSync(join(PROJECT_ROOT, '.github', 'workflows', 'links.yml'), 'utf8');

const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.object({ permissions: z.record(z.string(), z.string()), 'timeout-minutes': z.number(), steps: z.array(step) });
const {
  permissions,
  jobs,
  on: triggers,
} = z
  .object({
    on: z.record(z.string(), z.unknown()),
    permissions: z.record(z.string(), z.string()),
    jobs: z.object({ nakijken: job, melden: job }),
  })
  .parse(parse(TEXT));

const steps = Object.values(jobs).flatMap((one) => one.steps);

describe('rights', () => {
  test('are none by default, and each job has one', () => {
    expect([permissions, jobs.nakijken.permissions, jobs.melden.permissions]).toEqual([{}, { contents: 'read' }, { issues: 'write' }]);
  });

  test('the job that may write runs no code of the repository and installs nothing', () => {
    expect(jobs.melden.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/download-artifact', undefined]);
    expect(jobs.melden.steps.map(({ run = '' }) => run).join()).not.toMatch(/\b(npm|npx|node|eval|source|curl)\b/);
  });

  test('nobody outside can start it', () => {
    expect(Object.keys(triggers)).toEqual(['schedule', 'workflow_dispatch']);
  });

  test('no job runs for hours, and the token is not left in the checkout', () => {
    expect(Object.values(jobs).map((one) => one['timeout-minutes'])).toEqual([90, 5]);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toEqual({ 'persist-credentials': false });
  });
});

test('every action is pinned to a commit, with its version beside it', () => {
  const lines = TEXT.split('\n').filter((line) => /\buses:/.test(line));
  expect(lines).toHaveLength(6);
  for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('nothing is put in a script before the shell reads it', () => {
  const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(scripts).toHaveLength(3);
  for (const script of scripts) expect(script).not.toContain('${{');
});

const hasTools = ['bash', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0);

describe.runIf(hasTools)('the issue', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-issue-'));
    const gh = join(folder, 'gh');
    // Writes down its words, one call a line; lists the issues that the test wants.
    writeFileSync(
      gh,
      '#!/usr/bin/env bash\nprintf "%s|" "$@" >> calls\necho >> calls\nif [ "$2" = list ]; then jq -r "${@: -1}" <<< "$ISSUES"; fi\n',
    );
    chmodSync(gh, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What `gh` is asked for, leaving out the question which issues there are. */
  function callsFor(verslag: object, issues: readonly object[]): string[] {
    const calls = join(folder, 'calls');
    rmSync(calls, { force: true });
    writeFileSync(join(folder, 'links.json'), JSON.stringify(verslag));
    writeFileSync(join(folder, 'links.md'), '$(touch gekraakt) `touch gekraakt`');
    const script = jobs.melden.steps.find(({ run }) => run !== undefined)?.run ?? '';
    const env = {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      TITLE: 'Links om na te kijken',
      ISSUES: JSON.stringify(issues),
    };
    const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(join(folder, 'gekraakt'))).toBe(false);
    return readFileSync(calls, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('issue|list|'));
  }

  const ours = { number: 12, title: 'Links om na te kijken' };
  const other = { number: 3, title: 'Links om na te kijken $(touch gekraakt)' };

  test('is made where there is none', () => {
    expect(callsFor({ teDoen: 2, nietNagekeken: [] }, [other])).toEqual([
      'label|create|links|--description|Links naar andere sites|--color|1d76db|--force|',
      'issue|create|--title|Links om na te kijken|--label|links|--body-file|links.md|',
    ]);
  });

  test('is brought up to date where there is one, and only the first', () => {
    expect(callsFor({ teDoen: 2, nietNagekeken: [] }, [{ ...ours, number: 40 }, other, ours])).toEqual([
      'issue|edit|12|--body-file|links.md|',
    ]);
  });

  test('is closed when all is well', () => {
    expect(callsFor({ teDoen: 0, nietNagekeken: [] }, [ours])).toEqual([
      'issue|edit|12|--body-file|links.md|',
      'issue|close|12|--comment|Er is niets meer te doen aan de links.|',
    ]);
  });

  test('stays open while something is not checked', () => {
    expect(callsFor({ teDoen: 0, nietNagekeken: ['https://a.be/'] }, [ours])).toEqual(['issue|edit|12|--body-file|links.md|']);
  });

  test('is not made when there is nothing to do', () => {
    expect(callsFor({ teDoen: 0, nietNagekeken: [] }, [])).toEqual([]);
  });
});
