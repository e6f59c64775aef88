import { describe, expect, test } from 'vitest';
import { addresses, pageKey, rootOf } from './addresses.ts';

test('the root has a slash at both ends', () => {
  expect(rootOf('/')).toBe('/');
  expect(rootOf('/eenzaamheid')).toBe('/eenzaamheid/');
  expect(rootOf('/eenzaamheid/')).toBe('/eenzaamheid/');
});

describe.each(['/', '/eenzaamheid/'])('addresses below %s', (root) => {
  const at = addresses(root);

  test('start with the root, once', () => {
    expect(at.worker).toBe(`${root}sw.js`);
    expect(at.offlinePage).toBe(`${root}offline/`);
    expect(at.index('abc')).toBe(`${root}pagefind/abc/`);
  });

  test('tell the build of an index file, and of nothing else', () => {
    expect(at.buildOfIndex(`${root}pagefind/abc/pagefind.js`)).toBe('abc');
    expect(at.buildOfIndex(at.indexList('abc'))).toBe('abc');
    expect(at.buildOfIndex(`${root}pagefind/`)).toBeUndefined();
    expect(at.buildOfIndex(`${root}praktijken/pagefind/abc/x`)).toBeUndefined();
  });

  test('know a hashed file', () => {
    expect(at.isAsset(`${root}_astro/a.B1c2.css`)).toBe(true);
    expect(at.isAsset(`${root}favicon.svg`)).toBe(false);
  });
});

test('an index of a site elsewhere on the host is not ours', () => {
  expect(addresses('/eenzaamheid/').buildOfIndex('/pagefind/abc/pagefind.js')).toBeUndefined();
});

test.each([
  ['/praktijken/', '/praktijken/'],
  ['/praktijken/?doelgroep=ouderen#resultaten', '/praktijken/'],
  ['/praktijken/index.html', '/praktijken/'],
  ['/praktijken/samana', '/praktijken/samana/'],
  ['/404.html', '/404.html'],
  ['/data/studies.json', undefined],
  ['/favicon.svg', undefined],
])('the page at %s is kept under %s', (address, key) => {
  expect(pageKey(`https://site.invalid${address}`)).toBe(key);
});
