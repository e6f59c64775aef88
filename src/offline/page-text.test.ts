import { expect, test } from 'vitest';
import { fileNamesIn, indexBuildIn, titleOf } from './page-text.ts';

test('the title comes without the name of the site', () => {
  expect(titleOf('<head><title>Koffie &amp; taart · De site</title>', 'De site')).toBe('Koffie & taart');
  expect(titleOf('<title>De site</title>', 'De site')).toBe('De site');
  expect(titleOf('<p>geen titel</p>', 'De site')).toBe('');
});

test('a page that searches names the build of its index', () => {
  expect(indexBuildIn('<div data-search data-index="/eenzaamheid/pagefind/c5fdee88fa/" data-root="/">')).toBe('c5fdee88fa');
  expect(indexBuildIn('<p>/pagefind/c5fdee88fa/</p>')).toBeUndefined();
});

test('finds the files that a page, a stylesheet or a script asks for', () => {
  const html = '<link href="/_astro/_..CRzDnOOG.css"><script src="/_astro/Base.astro_lang.C0uh9CM4.js"></script>';
  expect(fileNamesIn(html)).toEqual(['_..CRzDnOOG.css', 'Base.astro_lang.C0uh9CM4.js']);
  expect(fileNamesIn('src:url(/_astro/letter-latin.B_c7.woff2)')).toEqual(['letter-latin.B_c7.woff2']);
  expect(fileNamesIn('import"./a.B1.js";import"./a.B1.js"')).toEqual(['a.B1.js']);
});
