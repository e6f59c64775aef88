import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { type BuiltPage, builtPages, DIST, elementsOf } from './built-site.ts';
import { slowlyCheckedPages } from './representative-pages.ts';

// All of these read every page: one worker parses them once.
test.describe.configure({ mode: 'default' });

const pages = builtPages();

/** Compressed bytes of a page with its stylesheets: what must arrive before it can be read. */
function readableBytes(page: BuiltPage): number {
  const sheets = elementsOf(page)
    // What is for paper only is not waited for.
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((link) => link.getAttribute('href') ?? '');
  return [Buffer.from(page.html), ...sheets.map((href) => readFileSync(join(DIST, href)))]
    .map((bytes) => gzipSync(bytes).length)
    .reduce((sum, size) => sum + size, 0);
}

test('html-validate finds nothing on a page of each structure, or on any page when asked', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Astro writes elements without closing slash and attributes as short as they can be.
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      // Stylesheets come from the site itself.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Titles of practices and the name of the site go before length.
      'long-title': 'off',
    },
  });
  const findings: string[] = [];
  for (const { path, html } of slowlyCheckedPages()) {
    const { results } = await validator.validateString(html, path);
    for (const message of results.flatMap((result) => result.messages)) {
      findings.push(`${path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
  expect(findings.slice(0, 20)).toEqual([]);
});

test('every page says what it is, once, in Dutch', () => {
  const titles = new Map<string, string>();
  const wrong: string[] = [];
  for (const page of pages) {
    const { path } = page;
    const root = elementsOf(page);
    const title = root.querySelector('title')?.text ?? '';
    if (root.querySelector('html')?.getAttribute('lang') !== 'nl') wrong.push(`${path}: not in Dutch`);
    if (root.querySelectorAll('h1').length !== 1) wrong.push(`${path}: not one h1`);
    if ((root.querySelector('meta[name=description]')?.getAttribute('content')?.length ?? 0) <= 20) wrong.push(`${path}: no description`);
    if (title === '') wrong.push(`${path}: no title`);
    if (titles.has(title)) wrong.push(`${path}: has the title of ${titles.get(title)}`);
    titles.set(title, path);
  }
  expect(wrong).toEqual([]);
});

test('a strict content security policy stands in every page', () => {
  const wrong: string[] = [];
  for (const page of pages) {
    const policy = elementsOf(page).querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    if (!policy.includes("default-src 'none'")) wrong.push(`${page.path}: allows what is not named`);
    if (/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/.test(policy)) wrong.push(`${page.path}: ${policy}`);
    const inline = /<[^>]+\s(?:style|on\w+)=/.exec(page.html);
    if (inline !== null) wrong.push(`${page.path}: ${inline[0]}`);
  }
  expect(wrong).toEqual([]);
});

test('a practice fits in one round trip: HTML and CSS are 14 kB or less', () => {
  const praktijken = pages.filter(({ path }) => /^\/praktijken\/[^/]+\/$/.test(path));
  expect(praktijken.length).toBeGreaterThanOrEqual(30);
  const heavy = praktijken.map((page) => ({ path: page.path, bytes: readableBytes(page) })).filter(({ bytes }) => bytes > 14_336);
  expect(heavy).toEqual([]);
});

test('the catalogue is 40 kB or less', () => {
  const catalogue = pages.find(({ path }) => path === '/praktijken/');
  expect(catalogue && readableBytes(catalogue)).toBeLessThan(40_960);
});
