import { expect, test } from '@playwright/test';
import { isState } from '../address/state.ts';
import { formSteps } from '../proposal/steps.ts';
import { type BuiltPage, builtFiles, builtPages, contentPages, elementsOf } from './built-site.ts';

// All of these read every page: one worker parses them once.
test.describe.configure({ mode: 'default' });

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Links of a page, as `[attribute value, address without query]`. */
function linksOf(page: BuiltPage): { raw: string; target: URL }[] {
  const raw = elementsOf(page)
    .querySelectorAll('[href], [src], [action]')
    .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action') ?? '');
  return raw.map((value) => ({ raw: value, target: new URL(value, `https://site.invalid${page.path}`) }));
}

test('every internal link and fragment leads somewhere', () => {
  const files = new Set(builtFiles().flatMap((path) => [path, path.replace(/index\.html$/, '')]));
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set(
        elementsOf(page)
          .querySelectorAll('[id]')
          .map((node) => node.id),
      ),
    ]),
  );
  const steps = new Set(formSteps([]).map(({ id }) => id));
  const broken: string[] = [];
  let checked = 0;
  for (const page of pages) {
    const { path } = page;
    for (const { raw, target } of linksOf(page)) {
      if (target.host !== 'site.invalid') continue;
      checked += 1;
      const address = decodeURI(target.pathname);
      if (!files.has(address)) broken.push(`${path} → ${raw}`);
      const fragment = decodeURIComponent(target.hash.slice(1));
      // What a page with a search is to show, and no place in it.
      if (isState(fragment) && byPath.get(address)?.html.includes('data-search') === true) continue;
      // Steps of the form are drawn by its script.
      if (address === '/voorstellen/' && steps.has(fragment)) continue;
      if (fragment !== '' && !ids.get(address)?.has(fragment)) broken.push(`${path} → ${raw} (fragment)`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(pages.length * 10);
});

/** Besides pages: what dials a number or starts a mail. */
const PROTOCOLS: readonly string[] = ['https:', 'mailto:', 'tel:'];

test('links to other sites are https', () => {
  const insecure = pages.flatMap((page) =>
    linksOf(page)
      .filter(({ target }) => target.host !== 'site.invalid' && !PROTOCOLS.includes(target.protocol))
      .map(({ raw }) => `${page.path} → ${raw}`),
  );
  expect(insecure).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const reached = new Set(['/']);
  const queue = pages.filter(({ path }) => path === '/');
  for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
    for (const { target } of linksOf(page)) {
      const path = decodeURI(target.pathname);
      const next = byPath.get(path);
      if (target.host !== 'site.invalid' || reached.has(path) || next === undefined) continue;
      reached.add(path);
      queue.push(next);
    }
  }
  // The old address of a page that moved is left out: only links from elsewhere lead there.
  const lost = contentPages().flatMap(({ path }) => (reached.has(path) || path === '/404.html' ? [] : [path]));
  expect(lost).toEqual([]);
});
