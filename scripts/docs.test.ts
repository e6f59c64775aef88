/*
 * What the pages for developers, editors and contributors name has to be there: files, the things in them, commands and
 * rooms. A page that sends somebody to what is gone is worse than none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { ROOMS } from './walls/rooms.ts';

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');

const PAGES = [
  'README.md',
  ...['.github', '.github/decisions'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  ),
];

const manifest = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

/** Paths that a page names between backticks, as far as they name one file or folder: no `<id>`, no `*`. */
function namedPaths(page: string): { path: string; symbol: string | undefined }[] {
  const tops = readdirSync(PROJECT_ROOT).join('|').replaceAll('.', '\\.');
  // A placeholder of Astro is part of a name of a file: src/pages/praktijken/[id].astro.
  const pattern = new RegExp('`((?:' + tops + ')(?:/[\\w.[\\]/-]*)?)(?:#(\\w+))?`', 'g');
  return [...read(page).matchAll(pattern)].flatMap(([, path = '', symbol]) => (path.startsWith('dist') ? [] : [{ path, symbol }]));
}

/** The files of this project that a page links to. */
function linkedFiles(page: string): string[] {
  return [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    const [path = ''] = target.split('#');
    return path === '' || /^https?:/.test(path) || path.startsWith('../../../') ? [] : [join(dirname(page), path)];
  });
}

/** The names of the npm scripts that a page mentions. */
function commandsOf(page: string): string[] {
  const mentions = read(page).matchAll(/npm (?:(start|test)\b|run (?:-s )?([\w:-]+))/g);
  return [...mentions].flatMap(([, short, name]) => short ?? name ?? []);
}

describe.each(PAGES)('%s', (page) => {
  it('names files that are there', () => {
    expect(namedPaths(page).filter(({ path }) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
  });

  it('names what those files hold', () => {
    const gone = namedPaths(page).filter(({ path, symbol }) => symbol !== undefined && !new RegExp(`\\b${symbol}\\b`).test(read(path)));
    expect(gone).toEqual([]);
  });

  it('links to files that are there', () => {
    expect(linkedFiles(page).filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
  });

  it('names commands that are there', () => {
    expect(commandsOf(page).filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

describe('README and DEVELOPING', () => {
  it('name every command', () => {
    const named = new Set([...commandsOf('README.md'), ...commandsOf('.github/DEVELOPING.md')]);
    expect(Object.keys(manifest.scripts).filter((name) => !named.has(name))).toEqual([]);
    expect(named.size).toBeGreaterThan(10);
  });

  it('name every room, and no other', () => {
    const rows = [...read('.github/DEVELOPING.md').matchAll(/^\| `([a-z0-9/]+)` \| \S/gm)].map(([, room = '']) => room);
    expect(rows.sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('name enough files to be worth a test', () => {
    expect(namedPaths('.github/DEVELOPING.md').length).toBeGreaterThan(60);
    expect(namedPaths('.github/DEVELOPING.md').filter(({ symbol }) => symbol !== undefined).length).toBeGreaterThan(20);
  });
});
