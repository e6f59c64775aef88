import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { praktijkText, VOCABULARIA } from '../validation/fixtures.ts';
import { readVersions } from './git-versions.ts';
import { readHistories } from './histories.ts';

/* Real repositories, made for one test and thrown away. */

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geschiedenis-'));
  root = join(folder, 'project');
  mkdirSync(join(root, 'content', 'praktijken'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs git without the settings of who runs the tests. */
function git(args: readonly string[], day = '2026-11-24', cwd = root): void {
  const date = day.includes('T') ? day : `${day}T12:00:00Z`;
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Jan Modaal', '-c', 'user.email=jan@modaal.be', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  );
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

const pathOf = (id: string) => join(root, 'content', 'praktijken', `${id}.mdx`);
const write = (id: string, text: string) => writeFileSync(pathOf(id), text);
const commit = (day: string, message = 'Change') => {
  git(['add', '-A']);
  git(['commit', '-q', '-m', message], day);
};
/** The files as they lie on disk. */
const currentIn = (project: string) => (id: string) => {
  const path = join(project, 'content', 'praktijken', `${id}.mdx`);
  return existsSync(path) ? readFileSync(path) : null;
};
const history = (id: string, project = root) => readHistories(project, VOCABULARIA, currentIn(project))(id);
const days = (id: string) => {
  const told = history(id);
  return told.isKnown ? told.days.map(({ dag, wijzigingen }) => [dag, ...wijzigingen]) : told.reason;
};

/** A practice that was added and finished. */
function makeProject(): void {
  git(['init', '-q', '-b', 'main']);
  write('buurttafel', praktijkText());
  commit('2026-11-24');
  write('buurttafel', praktijkText({ status: 'afgerond' }));
  commit('2026-11-26');
}

const TOLD = [
  ['2026-11-26', 'Status: Lopend → Afgerond'],
  ['2026-11-24', 'Toegevoegd aan de databank'],
];

describe('readHistories', () => {
  it('tells what changed when', () => {
    makeProject();
    expect(history('buurttafel')).toMatchObject({ isKnown: true, hasMore: false });
    expect(days('buurttafel')).toEqual(TOLD);
  });

  it('tells each practice its own history, also many in one commit', () => {
    makeProject();
    write('belronde', praktijkText());
    write('buurttafel', praktijkText({ status: 'afgerond', schaal: 'buurt' }));
    commit('2026-11-27');
    expect(days('belronde')).toEqual([['2026-11-27', 'Toegevoegd aan de databank']]);
    expect(days('buurttafel')).toEqual([['2026-11-27', 'Schaal: Gemeente → Buurt'], ...TOLD]);
  });

  it('counts days in Brussels, and keeps them in order when a clock stood wrong', () => {
    makeProject();
    write('buurttafel', praktijkText({ status: 'afgerond', schaal: 'buurt' }));
    commit('2026-11-26T23:30:00Z');
    write('buurttafel', praktijkText({ status: 'afgerond', schaal: 'regio' }));
    commit('2020-01-01');
    expect(days('buurttafel')).toEqual([['2026-11-27', 'Schaal: Gemeente → Regio'], ...TOLD]);
  });

  it('leaves out days on which only the layout of the file changed', () => {
    makeProject();
    write('buurttafel', praktijkText({ status: '"afgerond"' }).replaceAll('\n', '\r\n'));
    commit('2026-11-27');
    expect(days('buurttafel')).toEqual(TOLD);
  });

  it('follows a renamed file, and starts anew for a new file with the old name', () => {
    makeProject();
    renameSync(pathOf('buurttafel'), pathOf('buurttafel-brugge'));
    commit('2026-11-27');
    write('buurttafel', praktijkText({ schaal: 'regio' }));
    commit('2026-11-28');
    write('buurttafel-brugge', praktijkText({ status: 'afgerond', schaal: 'buurt' }));
    commit('2026-11-29');
    expect(days('buurttafel-brugge')).toEqual([['2026-11-29', 'Schaal: Gemeente → Buurt'], ...TOLD]);
    expect(days('buurttafel')).toEqual([['2026-11-28', 'Toegevoegd aan de databank']]);
  });

  it('keeps two files apart that swap names', () => {
    makeProject();
    write(
      'belronde',
      praktijkText(
        { titel: 'Belronde in de buurt', doelgroepen: '[jongeren]' },
        '## Wat is het?\n\nVrijwilligers bellen elke week rond naar wie alleen woont.',
      ),
    );
    commit('2026-11-27');
    renameSync(pathOf('belronde'), pathOf('tussen'));
    renameSync(pathOf('buurttafel'), pathOf('belronde'));
    renameSync(pathOf('tussen'), pathOf('buurttafel'));
    commit('2026-11-28');
    // Git sees two changed files: both keep their own name and tell what changed.
    expect(days('belronde')).toHaveLength(2);
    expect(days('buurttafel')).toHaveLength(3);
  });

  it('starts anew for a page that was removed and came back', () => {
    makeProject();
    rmSync(pathOf('buurttafel'));
    commit('2026-11-27');
    write('buurttafel', praktijkText());
    commit('2026-11-28');
    expect(days('buurttafel')).toEqual([['2026-11-28', 'Toegevoegd aan de databank']]);
  });

  it('counts work on a branch from the day it was merged', () => {
    makeProject();
    git(['checkout', '-q', '-b', 'voorstel']);
    write('buurttafel', praktijkText({ status: 'afgerond', schaal: 'buurt' }));
    commit('2026-11-27');
    write('belronde', praktijkText());
    commit('2026-11-28');
    git(['checkout', '-q', 'main']);
    write('andere', praktijkText());
    commit('2026-11-29');
    git(['merge', '-q', '--no-ff', '-m', 'Merge', 'voorstel'], '2026-12-01');
    expect(days('buurttafel')).toEqual([['2026-12-01', 'Schaal: Gemeente → Buurt'], ...TOLD]);
    expect(days('belronde')).toEqual([['2026-12-01', 'Toegevoegd aan de databank']]);
  });

  it('skips a version that could not be read, and tells the whole change after it', () => {
    makeProject();
    write('buurttafel', '---\ntitel: [\n---\n<Kapot');
    commit('2026-11-27');
    write('buurttafel', praktijkText({ status: 'afgerond', schaal: 'buurt' }));
    commit('2026-11-28');
    expect(days('buurttafel')).toEqual([['2026-11-28', 'Schaal: Gemeente → Buurt'], ...TOLD]);
  });

  it('tells nothing of who did it or what they wrote about it, and is not led astray by either', () => {
    makeProject();
    write('buurttafel', praktijkText({ status: 'afgerond', schaal: 'buurt' }));
    commit(
      '2026-11-27',
      `<script>alert(1)</script>\n\n${'0'.repeat(40)} 1\n:100644 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} A\ncontent/praktijken/vals.mdx`,
    );
    git(['commit', '-q', '--allow-empty', '-m', 'Leeg'], '2026-11-28');
    expect(days('buurttafel')).toEqual([['2026-11-27', 'Schaal: Gemeente → Buurt'], ...TOLD]);
    expect(days('vals')).toBe('nog-niet-vastgelegd');
    expect(JSON.stringify(history('buurttafel'))).not.toMatch(/Modaal|script/);
  });

  it('reads past files with odd names', () => {
    makeProject();
    for (const name of ['met spatie', 'aanhaling"s', 'lijn\neinde', '-streep', 'ünïcödé', ':100644 100644 a b A', `${'a'.repeat(40)} 99`]) {
      write(name, praktijkText());
    }
    commit('2026-11-27');
    expect(days('buurttafel')).toEqual(TOLD);
    const versions = readVersions(root, 'content/praktijken');
    if (typeof versions === 'string') throw new Error(versions);
    expect(versions.get('content/praktijken/lijn\neinde.mdx')).toHaveLength(1);
    expect(versions.size).toBe(8);
  });

  it('says so for a new page that is in no commit, and for a page that is newer than its last one', () => {
    makeProject();
    write('nieuw', praktijkText());
    write('buurttafel', praktijkText({ schaal: 'buurt' }));
    expect(history('nieuw')).toEqual({ isKnown: false, reason: 'nog-niet-vastgelegd' });
    expect(history('buurttafel')).toMatchObject({ isKnown: true, hasMore: true });
    write('buurttafel', praktijkText({ status: '"afgerond"' }).replaceAll('\n', '\r\n'));
    expect(history('buurttafel')).toMatchObject({ isKnown: true, hasMore: false });
    write('buurttafel', praktijkText({ schaal: 'buurt' }));
    expect(days('buurttafel')).toEqual(TOLD);
  });

  it('works for a project in a folder of a larger repository, and from a hook of another one', () => {
    git(['init', '-q', '-b', 'main'], undefined, folder);
    write('buurttafel', praktijkText());
    commit('2026-11-24');
    vi.stubEnv('GIT_DIR', join(folder, 'elders'));
    expect(days('buurttafel')).toEqual([['2026-11-24', 'Toegevoegd aan de databank']]);
  });

  it('does not know the history in a shallow clone', () => {
    makeProject();
    const clone = join(folder, 'kopie');
    git(['clone', '-q', '--depth', '1', `file://${root}`, clone], undefined, folder);
    expect(history('buurttafel', clone)).toEqual({ isKnown: false, reason: 'onvolledig' });
  });

  it('does not fetch what a clone without contents lacks', () => {
    makeProject();
    git(['config', 'uploadpack.allowFilter', 'true']);
    const clone = join(folder, 'kopie');
    git(['clone', '-q', '--filter=blob:none', `file://${root}`, clone], undefined, folder);
    rmSync(root, { recursive: true });
    expect(history('buurttafel', clone)).toEqual({ isKnown: false, reason: 'onvolledig' });
  });

  it('does not know the history without a repository', () => {
    write('buurttafel', praktijkText());
    expect(history('buurttafel')).toEqual({ isKnown: false, reason: 'geen-git' });
  });

  it('does not know the history when unpacked inside a repository of something else', () => {
    git(['init', '-q', '-b', 'main'], undefined, folder);
    writeFileSync(join(folder, 'README.md'), 'Iets anders');
    git(['add', 'README.md'], undefined, folder);
    git(['commit', '-q', '-m', 'Iets anders'], undefined, folder);
    write('buurttafel', praktijkText());
    expect(history('buurttafel')).toEqual({ isKnown: false, reason: 'geen-git' });
  });

  it('does not know the history in a repository without commits', () => {
    git(['init', '-q', '-b', 'main']);
    write('buurttafel', praktijkText());
    expect(history('buurttafel')).toEqual({ isKnown: false, reason: 'geen-git' });
  });

  it('does not know the history without git', () => {
    makeProject();
    vi.stubEnv('PATH', join(folder, 'leeg'));
    expect(history('buurttafel')).toEqual({ isKnown: false, reason: 'geen-git' });
  });
});
