import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { builtPages } from './built-site.ts';

/** A practice with null results and many references. */
const PATH = '/praktijken/circle-of-friends-ystavapiiri/';

const praktijken = builtPages().filter(({ path }) => /^\/praktijken\/[^/]+\/$/.test(path) && path !== '/praktijken/');

test('every reference leads to its source, and every source back', () => {
  for (const { path, html } of praktijken) {
    const root = parse(html);
    const sources = root.querySelectorAll('.sources > li');
    expect(sources.length, path).toBeGreaterThan(0);
    const citations = root.querySelectorAll('.cite');
    expect(citations.length, path).toBeGreaterThanOrEqual(sources.length);
    for (const citation of citations) {
      const target = citation.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
      const index = sources.findIndex((source) => source.id === target);
      expect(index, `${path} ${citation.id}`).toBeGreaterThanOrEqual(0);
      expect(citation.querySelector('a')?.text.trim(), path).toBe(`bron ${index + 1}`);
      const back = sources[index]?.querySelectorAll('.back a').map((link) => link.getAttribute('href'));
      expect(back, path).toContain(`#${citation.id}`);
    }
    const anchors = citations.map((citation) => citation.id);
    expect(new Set(anchors).size, path).toBe(anchors.length);
  }
});

test('a null result is told in as many words as good news', async ({ page }) => {
  await page.goto(PATH);
  const research = page.getByRole('region', { name: 'Onderzoek naar deze praktijk' });
  await expect(research.getByText('Geen verschil in eenzaamheid gevonden').first()).toBeVisible();
});

test('a practice without research says that the effect is unknown', () => {
  const without = praktijken.filter(({ html }) => !html.includes('class="evaluations"'));
  expect(without.length).toBeGreaterThan(0);
  for (const { path, html } of without) expect(html, path).toContain('Of ze eenzaamheid vermindert, is niet bekend.');
});

test('related practices say why they are related', async ({ page }) => {
  await page.goto(PATH);
  const related = page.getByRole('region', { name: 'Verwante praktijken' }).getByRole('article');
  expect(await related.count()).toBeGreaterThan(0);
  for (const card of await related.all()) await expect(card).toContainText(/Ook .+, ook voor .+/);
});

test('a named relation stands on both pages', () => {
  const byPath = new Map(praktijken.map(({ path, html }) => [path, html]));
  const pairs = praktijken.flatMap(({ path, html }) =>
    parse(html)
      .querySelectorAll('.named a')
      .map((link) => [path, link.getAttribute('href') ?? ''] as const),
  );
  expect(pairs.length).toBeGreaterThan(50);
  for (const [from, to] of pairs) {
    const back = parse(byPath.get(to) ?? '')
      .querySelectorAll('.named a')
      .map((link) => link.getAttribute('href'));
    expect(back, `${from} → ${to}`).toContain(from);
  }
});

test('the page can be mended and its history seen', async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByRole('link', { name: 'Stel een verbetering voor' })).toHaveAttribute(
    'href',
    '/voorstellen/?wijzig=circle-of-friends-ystavapiiri',
  );
  await page.getByRole('link', { name: 'Wat veranderde wanneer?' }).click();
  await expect(page).toHaveURL(`${PATH}geschiedenis/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat veranderde wanneer?');
  await expect(page.getByRole('link', { name: 'op GitHub', exact: true })).toHaveAttribute(
    'href',
    /\/commits\/main\/content\/praktijken\/circle-of-friends-ystavapiiri\.mdx$/,
  );
});

test('every practice tells its history, or why it is not known', () => {
  const all = builtPages().filter(({ path }) => /^\/praktijken\/[^/]+\/geschiedenis\/$/.test(path));
  expect(all).toHaveLength(praktijken.length);
  for (const { path, html } of all) {
    const root = parse(html);
    const days = root.querySelectorAll('.history > li');
    if (days.length === 0) {
      expect(root.querySelector('main')?.text, path).toContain('De geschiedenis is hier niet beschikbaar.');
      continue;
    }
    expect(days.at(-1)?.text, path).toContain('Toegevoegd aan de databank');
    const dates = days.map((day) => day.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(dates, path).toEqual([...new Set(dates)].sort().reverse());
  }
});

test('a practice prints on one or two sheets of A4', async ({ page }) => {
  test.setTimeout(240_000);
  for (const { path } of praktijken) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect.soft(sheets, path).toBeGreaterThan(0);
    expect.soft(sheets, path).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a practice reads in full and the catalogue can be browsed by facet', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('heading', { name: 'Wat is het?' })).toBeVisible();
    await page.goto('/praktijken/');
    await page.locator('summary', { hasText: 'Provincie' }).click();
    const link = page.locator('[data-facet=provincie] a').first();
    const count = Number(await link.locator('.count').textContent());
    await link.click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${count} ${count === 1 ? 'praktijk' : 'praktijken'}`);
  });

  test('a search leads to the catalogue', async ({ page }) => {
    await page.goto('/');
    await page.locator('#zoek-home').fill('ouderen');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/praktijken\/\?q=ouderen$/);
    await expect(page.getByRole('heading', { name: 'Praktijken', level: 1 })).toBeVisible();
  });

  test('search says what to do instead', async ({ page }) => {
    await page.goto('/zoeken/?q=ouderen');
    await expect(page.getByText('Zoeken heeft JavaScript nodig')).toBeVisible();
  });
});
