import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { saveList } from './save-lists.ts';

const site = mkdtempSync(join(tmpdir(), 'lijst-'));
afterAll(() => rmSync(site, { recursive: true }));
for (const path of [
  'index.html',
  '404.html',
  'gemeenten/brugge/index.html',
  'praktijken/samana/index.html',
  'praktijken/samana/geschiedenis/index.html',
  'redactie/volgorde/status/index.html',
  'data/studies.json',
  '_astro/a.B1.css',
  'pagefind/abc/pagefind.js',
  'pagefind/abc/pagefind-ui.js',
  'pagefind/abc/bestanden.json',
  'pagefind/abc/index/nl_1.pf_index',
]) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), 'tien bytes');
}

test('lists pages, index and assets with their addresses and sizes, and nothing else', () => {
  const { assets, index, pages } = saveList(site, '/eenzaamheid/', 'abc');
  expect(pages.map(({ path }) => path)).toEqual(['/eenzaamheid/', '/eenzaamheid/praktijken/samana/', '/eenzaamheid/gemeenten/brugge/']);
  expect(index.map(({ path }) => path)).toEqual(['/eenzaamheid/pagefind/abc/index/nl_1.pf_index', '/eenzaamheid/pagefind/abc/pagefind.js']);
  expect(assets).toEqual([{ path: '/eenzaamheid/_astro/a.B1.css', bytes: 10 }]);
});
