/*
 * The workflow that makes a file of a proposal: whose words it reads, and what it leaves behind when GitHub refuses,
 * tried with a `gh` that only writes down what it is asked.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_ROOT } from '../src/reading/project.ts';

const job = z.object({ if: z.string().optional(), steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })) });
const { jobs, concurrency } = z
  .object({ concurrency: z.object({ group: z.string() }), jobs: z.object({ lezen: job, voorstellen: job, mislukt: job }) })
  .parse(parse(readFileSync(join(PROJECT_ROOT, '.github', 'workflows', 'voorstel.yml'), 'utf8')));

const scriptOf = (steps: z.output<typeof job>['steps'], name: string | undefined) => steps.find((step) => step.name === name)?.run ?? '';

const hasTools = ['bash', 'jq', 'base64'].every((tool) => spawnSync(tool, ['--version']).status === 0);

/** Asks GitHub for nothing: writes down the question, and fails where the expression in FAIL says so. */
const GH = `#!/usr/bin/env bash
printf "%s|" "$@" >> calls
echo >> calls
if [[ "$*" =~ $FAIL ]]; then exit 1; fi
if [[ "$*" == *issues/7* ]]; then echo '{"title": "later", "body": "later veranderd"}'; fi
`;

describe.runIf(hasTools)('voorstel.yml', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'voorstel-workflow-'));
    writeFileSync(join(folder, 'gh'), GH);
    chmodSync(join(folder, 'gh'), 0o755);
    mkdirSync(join(folder, 'uit/content/praktijken'), { recursive: true });
    writeFileSync(join(folder, 'uit/content/praktijken/soep.mdx'), '---\n---\n');
    writeFileSync(join(folder, 'uit/rapport.md'), 'Het verslag.\n');
    writeFileSync(join(folder, 'event.json'), JSON.stringify({ issue: { title: 'Soep', body: 'zoals de redactie het las' } }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => writeFileSync(join(folder, 'calls'), ''));

  /** Runs a step as GitHub does; FAIL is an expression for the questions to which GitHub says no. */
  function run(script: string, env: Readonly<Record<string, string>>): { status: number | null; calls: string[] } {
    const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        FAIL: 'nothing',
        NUMMER: '7',
        GITHUB_REPOSITORY: 'wij/databank',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '99',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_STEP_SUMMARY: join(folder, 'samenvatting.md'),
        RUNNER_TEMP: folder,
        BASIS: 'main',
        TAK: 'voorstel/issue-7',
        PAD: 'content/praktijken/soep.mdx',
        ...env,
      },
    });
    return { status, calls: readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n') };
  }

  it('reads the words that the editor saw when the label came on', () => {
    const { status, calls } = run(scriptOf(jobs.lezen.steps, 'De tekst van het voorstel'), { GITHUB_EVENT_NAME: 'issues' });
    expect([status, calls]).toEqual([0, ['']]);
    expect(readFileSync(join(folder, 'tekst.md'), 'utf8')).toBe('zoals de redactie het las\n');
    expect(readFileSync(join(folder, 'titel.txt'), 'utf8')).toBe('Soep\n');
  });

  it('asks for the words when an editor starts it by hand', () => {
    const { calls } = run(scriptOf(jobs.lezen.steps, 'De tekst van het voorstel'), { GITHUB_EVENT_NAME: 'workflow_dispatch' });
    expect(calls).toEqual(['api|repos/wij/databank/issues/7|']);
    expect(readFileSync(join(folder, 'tekst.md'), 'utf8')).toBe('later veranderd\n');
  });

  it('opens one proposal, and leaves its branch', () => {
    const { status, calls } = run(scriptOf(jobs.voorstellen.steps, 'Tak, bestand en voorstel'), { FAIL: 'git/ref/heads/voorstel/' });
    expect(status).toBe(0);
    expect(calls).toEqual([
      'api|repos/wij/databank/git/ref/heads/voorstel/issue-7|',
      'api|repos/wij/databank/git/ref/heads/main|--jq|.object.sha|',
      'api|repos/wij/databank/git/refs|--input|tak.json|',
      'api|--method|PUT|repos/wij/databank/contents/content/praktijken/soep.mdx|--input|bestand.json|',
      'api|repos/wij/databank/pulls|--input|voorstel.json|--jq|.html_url|',
      'issue|comment|7|--repo|wij/databank|--body-file|bericht.md|',
    ]);
  });

  it('does not touch a branch that is there', () => {
    const { status, calls } = run(scriptOf(jobs.voorstellen.steps, 'Tak, bestand en voorstel'), {});
    expect(status).toBe(0);
    expect(calls).toEqual([
      'api|repos/wij/databank/git/ref/heads/voorstel/issue-7|',
      'issue|comment|7|--repo|wij/databank|--body-file|bericht.md|',
    ]);
  });

  it.each(['/contents/', '/pulls'])('takes its branch away when GitHub refuses %s, so that a next attempt can begin', (refused) => {
    const { status, calls } = run(scriptOf(jobs.voorstellen.steps, 'Tak, bestand en voorstel'), {
      FAIL: `git/ref/heads/voorstel/|${refused}`,
    });
    expect(status).not.toBe(0);
    expect(calls.at(-1)).toBe('api|--method|DELETE|repos/wij/databank/git/refs/heads/voorstel/issue-7|');
  });

  it('tells the proposer when it failed', () => {
    expect(jobs.mislukt.if).toBe('failure()');
    const { status, calls } = run(scriptOf(jobs.mislukt.steps, undefined), {});
    expect([status, calls]).toEqual([
      0,
      [
        'issue|comment|7|--repo|wij/databank|--body|Van dit voorstel kon geen bestand gemaakt worden. De redactie kan ' +
          '[in het verslag](https://github.com/wij/databank/actions/runs/99) lezen waarom. Wie het voorstel deed, hoeft niets te doen.|',
      ],
    ]);
  });

  it('keeps runs for other labels out of the queue', () => {
    expect(concurrency.group).toBe(
      'voorstel-${{ github.event.issue.number || inputs.nummer }}-' +
        "${{ (github.event_name == 'workflow_dispatch' || github.event.label.name == 'maak-bestand') && 'bestand' || github.run_id }}",
    );
  });
});
