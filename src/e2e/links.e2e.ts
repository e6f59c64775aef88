import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { builtFiles, builtPages } from './built-site.ts';

const pages = builtPages();
const files = new Set(builtFiles().flatMap((path) => [path, path.replace(/index\.html$/, '')]));
const documents = new Map(pages.map(({ path, html }) => [path, parse(html)]));
const ids = new Map([...documents].map(([path, root]) => [path, new Set(root.querySelectorAll('[id]').map((node) => node.id))]));

/** Links of a page, as `[attribute value, address without query]`. */
function linksOf(path: string): { raw: string; target: URL }[] {
  const root = documents.get(path);
  const raw = root
    ?.querySelectorAll('[href], [src], [action]')
    .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action') ?? '');
  return (raw ?? []).map((value) => ({ raw: value, target: new URL(value, `https://site.invalid${path}`) }));
}

test('every internal link and fragment leads somewhere', () => {
  const broken: string[] = [];
  let checked = 0;
  for (const { path } of pages) {
    for (const { raw, target } of linksOf(path)) {
      if (target.host !== 'site.invalid') continue;
      checked += 1;
      const page = decodeURI(target.pathname);
      if (!files.has(page)) broken.push(`${path} → ${raw}`);
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (fragment !== '' && !ids.get(page)?.has(fragment)) broken.push(`${path} → ${raw} (fragment)`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(pages.length * 10);
});

test('links to other sites are https', () => {
  const insecure = pages.flatMap(({ path }) =>
    linksOf(path)
      .filter(({ target }) => target.host !== 'site.invalid' && target.protocol !== 'https:')
      .map(({ raw }) => `${path} → ${raw}`),
  );
  expect(insecure).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const reached = new Set(['/']);
  const queue = ['/'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const { target } of linksOf(path)) {
      const next = decodeURI(target.pathname);
      if (target.host !== 'site.invalid' || reached.has(next) || !documents.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  // The old address of a page that moved: only links from elsewhere lead there.
  const hasMoved = (path: string) => documents.get(path)?.querySelector('meta[http-equiv=refresh]') !== null;
  const lost = pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html' && !hasMoved(path));
  expect(lost).toEqual([]);
});
