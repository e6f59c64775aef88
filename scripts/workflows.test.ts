import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { fieldOf, isRecord, listOf } from '../src/schema/untrusted.ts';

const FOLDER = join(PROJECT_ROOT, '.github', 'workflows');

/** The rights to write that a job may have, and why. Everything else only reads. */
const MAY_WRITE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'publiceren.yml publiceren': {
    pages: 'puts the built site on GitHub Pages',
    'id-token': 'proves to GitHub Pages which workflow built it',
  },
  'links.yml melden': { issues: 'keeps one issue with the dead links; runs no code of the repository' },
  'voorstel.yml voorstellen': {
    contents: 'makes a branch with the one file that an editor asked for; runs no code of the repository',
    'pull-requests': 'opens the proposal with that file',
    issues: 'tells the proposer where it is',
  },
  'voorstel.yml mislukt': { issues: 'tells the proposer and the editors that it failed; runs no code of the repository' },
};

/** Events in which code of strangers would run with the rights and secrets of this repository. */
const DANGEROUS_EVENTS = ['pull_request_target', 'workflow_run'];

interface Job {
  readonly name: string;
  readonly job: Readonly<Record<string, unknown>>;
}

function textField(value: unknown, key: string): string {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : '';
}

describe.each(readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name)))('.github/workflows/%s', (file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const workflow: unknown = parse(source, { version: '1.2' });
  const jobs: Job[] = Object.entries(fieldOf(workflow, 'jobs') ?? {}).flatMap(([name, job]) => (isRecord(job) ? [{ name, job }] : []));
  const steps = jobs.flatMap(({ job }) => listOf(job['steps']));

  it('has jobs with steps', () => {
    expect(jobs.length).toBeGreaterThan(0);
    for (const { name, job } of jobs) expect(listOf(job['steps']).length, name).toBeGreaterThan(0);
  });

  it('starts at no event that gives strangers the rights of the repository', () => {
    const on = fieldOf(workflow, 'on');
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(isRecord(on) ? on : {});
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter((event) => DANGEROUS_EVENTS.includes(String(event)))).toEqual([]);
  });

  it('gives no rights to all jobs, and to each job only what it needs', () => {
    const top = fieldOf(workflow, 'permissions');
    expect([{}, { contents: 'read' }]).toContainEqual(top);
    for (const { name, job } of jobs) {
      const permissions = job['permissions'];
      expect(isRecord(permissions), `${name} declares its permissions`).toBe(true);
      const allowed = MAY_WRITE[`${file} ${name}`] ?? {};
      for (const [right, value] of Object.entries(isRecord(permissions) ? permissions : {})) {
        expect(['read', 'none', ...(Object.hasOwn(allowed, right) ? ['write'] : [])], `${name}: ${right}`).toContain(value);
      }
    }
  });

  it('pins every action by its commit, with the version beside it', () => {
    const uses = [...source.matchAll(/^\s*(?:-\s+)?uses:\s*(.*)$/gm)].map(([, value = '']) => value);
    expect(uses).toHaveLength(steps.filter((step) => fieldOf(step, 'uses') !== undefined).length);
    for (const value of uses) expect(value).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const { job } of jobs) expect(job['uses'], 'a reusable workflow').toBeUndefined();
  });

  it('names one commit per action', () => {
    const commits = new Map<string, Set<string>>();
    for (const name of readdirSync(FOLDER)) {
      for (const [, action = '', commit = ''] of readFileSync(join(FOLDER, name), 'utf8').matchAll(/uses:\s*([\w./-]+)@([0-9a-f]{40})/g)) {
        commits.set(action, (commits.get(action) ?? new Set()).add(commit));
      }
    }
    for (const [action, found] of commits) expect([...found], action).toHaveLength(1);
  });

  it('writes nothing of an event in a script or a shell', () => {
    for (const step of steps) {
      expect(textField(step, 'run'), 'values go through env').not.toContain('${{');
      expect(textField(step, 'shell')).not.toContain('${{');
      expect(textField(fieldOf(step, 'with'), 'script'), 'values go through env').not.toContain('${{');
    }
  });

  it('stops in time', () => {
    for (const { name, job } of jobs) {
      expect(typeof job['timeout-minutes'], name).toBe('number');
      expect(Number(job['timeout-minutes']), name).toBeLessThanOrEqual(90);
    }
    expect(fieldOf(workflow, 'concurrency'), 'two runs at once').toBeDefined();
  });

  it('leaves no token behind in a copy of the repository', () => {
    for (const step of steps) {
      if (!textField(step, 'uses').startsWith('actions/checkout@')) continue;
      expect(fieldOf(fieldOf(step, 'with'), 'persist-credentials')).toBe(false);
    }
  });

  it('hands no secret to the code of a proposal', () => {
    const on = fieldOf(workflow, 'on');
    const forProposals = isRecord(on) ? Object.hasOwn(on, 'pull_request') : String(on).includes('pull_request');
    if (forProposals) expect(source).not.toMatch(/\$\{\{[^}]*\bsecrets\b/);
    expect(source).not.toContain('allow-unsafe-pr-checkout');
  });
});
