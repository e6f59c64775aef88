import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_ROOT, PROJECT_ROOT } from '../src/reading/project.ts';
import { readLinks } from '../src/reading/links-memory.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-script-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the command. None of these tests asks the network for anything. */
function links(...options: string[]) {
  return spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'links.ts'), ...options], { encoding: 'utf8', cwd: PROJECT_ROOT });
}

test('explains itself', () => {
  const { status, stdout } = links('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Gebruik: npm run links/);
});

test.each([
  [['--gelijktijdig', '100'], '--gelijktijdig is een getal van 1 tot 32'],
  [['--onzin'], 'Met "--onzin" kan dit commando niets beginnen.'],
  [['--content', join(tmpdir(), 'bestaat-niet')], 'De links kunnen niet nagekeken worden'],
  [['--alleen', 'praktijken/bestaat-niet.mdx'], 'Geen enkel adres past bij wat je koos'],
])('exits 2 on %j', (options, message) => {
  const { status, stderr } = links(...options);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test('on content without addresses, asks nothing, exits 0 and writes the reports', () => {
  const content = join(folder, 'leeg');
  mkdirSync(content);
  const [cache, json, markdown] = ['cache.json', 'links.json', 'links.md'].map((name) => join(folder, name)) as [string, string, string];
  const { status, stdout } = links('--content', content, '--cache', cache, '--json', json, '--markdown', markdown);
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, '0 adressen, waarvan 0 nu nagekeken: geen oordeel.']);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ adressen: 0, teDoen: 0, links: [] });
  expect(readFileSync(markdown, 'utf8')).toContain('Er is niets te doen.');
  expect(existsSync(cache)).toBe(false);
});

test('the content has each address once, with file, line and field', () => {
  const found = readLinks(CONTENT_ROOT);
  expect(found.length).toBeGreaterThan(500);
  expect(new Set(found.map(({ adres }) => adres)).size).toBe(found.length);
  for (const { adres, plaatsen } of found) {
    expect(adres).toMatch(/^https?:\/\/[^/\s]+\//);
    expect(plaatsen.length).toBeGreaterThan(0);
  }
  const [place] = found.flatMap(({ plaatsen }) => plaatsen.filter(({ veld }) => veld === 'bronnen[0].url'));
  const line = readFileSync(join(CONTENT_ROOT, place?.pad ?? ''), 'utf8').split('\n')[(place?.regel ?? 0) - 1];
  expect(line).toContain('https://');
});
