import { expect, test } from '@playwright/test';
import { builtPages, elementsOf } from './built-site.ts';
import { ON_ALL_PAGES } from './representative-pages.ts';

/** A practice with null results and many references. */
const PATH = '/praktijken/circle-of-friends-ystavapiiri/';

const praktijken = builtPages().filter(({ path }) => /^\/praktijken\/[^/]+\/$/.test(path) && path !== '/praktijken/');

test('every reference leads to its source, and every source back', () => {
  const wrong: string[] = [];
  for (const page of praktijken) {
    const { path } = page;
    const root = elementsOf(page);
    const sources = root.querySelectorAll('.sources > li');
    const citations = root.querySelectorAll('.cite');
    if (sources.length === 0) wrong.push(`${path}: no sources`);
    if (citations.length < sources.length) wrong.push(`${path}: ${sources.length} sources, ${citations.length} references`);
    for (const citation of citations) {
      const link = citation.querySelector('a');
      const index = sources.findIndex((source) => source.id === link?.getAttribute('href')?.slice(1));
      const back = sources[index]?.querySelectorAll('.back a').map((anchor) => anchor.getAttribute('href'));
      const isRight = link?.text.trim() === `bron ${index + 1}` && back?.includes(`#${citation.id}`) === true;
      if (!isRight) wrong.push(`${path}: ${citation.id}`);
    }
    if (new Set(citations.map(({ id }) => id)).size !== citations.length) wrong.push(`${path}: two references with one id`);
  }
  expect(wrong).toEqual([]);
});

test('a null result is told in as many words as good news', async ({ page }) => {
  await page.goto(PATH);
  const research = page.getByRole('region', { name: 'Onderzoek naar deze praktijk' });
  await expect(research.getByText('Geen aantoonbaar verschil').first()).toBeVisible();
  // And at the top, where people decide.
  const facts = page.getByRole('region', { name: 'In het kort' });
  await expect(facts.getByRole('link', { name: 'Geen aantoonbaar verschil' })).toBeVisible();
});

test('a practice without research says that the effect is unknown', () => {
  const without = praktijken.filter(({ html }) => !html.includes('class="evaluations"'));
  expect(without.length).toBeGreaterThan(0);
  for (const { path, html } of without) expect(html, path).toContain('Of ze eenzaamheid vermindert, is niet bekend.');
});

test('a practice says at the top what came out and how sure, as its card does', () => {
  const wrong: string[] = [];
  const cards = new Map(
    builtPages()
      .filter(({ path }) => /^\/praktijken\/(bladzijde\/\d+\/)?$/.test(path))
      .flatMap((page) => elementsOf(page).querySelectorAll('[data-praktijken] .card'))
      .map((card) => [card.querySelector('a')?.getAttribute('href') ?? '', card.querySelectorAll('.wijzers li')] as const),
  );
  expect(cards.size).toBe(praktijken.length);
  for (const page of praktijken) {
    const facts = elementsOf(page).querySelector('.facts');
    const [found, level] = (facts?.querySelectorAll('.dial b') ?? []).map(({ text }) => text);
    const [outcome, ladder] = (cards.get(page.path) ?? []).map(({ text }) => text.replace(/\s+/g, ' '));
    const isSame = found !== undefined && level !== undefined && outcome?.includes(found) === true && ladder?.endsWith(level) === true;
    if (!isSame) wrong.push(`${page.path}: ${found} ${level}, card: ${outcome} ${ladder}`);
    // What is known elsewhere stands only where nothing was measured here, and never without saying so.
    const elsewhere = facts?.querySelector('.elders')?.text.trim().startsWith('Deze aanpak elders') === true;
    if (elsewhere !== (found === 'Zelf niet gemeten')) wrong.push(`${page.path}: elsewhere`);
  }
  expect(wrong).toEqual([]);
});

test('related practices say why they are related', async ({ page }) => {
  await page.goto(PATH);
  const related = page.getByRole('region', { name: 'Verwante praktijken' }).getByRole('article');
  expect(await related.count()).toBeGreaterThan(0);
  for (const card of await related.all()) await expect(card).toContainText(/Ook .+, ook voor .+/);
});

test('a named relation stands on both pages', () => {
  const related = new Map(
    praktijken.map((page) => [
      page.path,
      elementsOf(page)
        .querySelectorAll('.named a')
        .map((link) => link.getAttribute('href') ?? ''),
    ]),
  );
  const pairs = [...related].flatMap(([from, all]) => all.map((to) => [from, to] as const));
  expect(pairs.length).toBeGreaterThan(50);
  const oneSided = pairs.filter(([from, to]) => related.get(to)?.includes(from) !== true);
  expect(oneSided).toEqual([]);
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
  for (const page of all) {
    const { path } = page;
    const root = elementsOf(page);
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

/** The longest are those that may not fit: which they are is computed, so that a new long one is among them. */
const PRINTED = ON_ALL_PAGES ? praktijken.length : 12;

test('a practice prints on one or two sheets of A4', async ({ page }) => {
  const longest = praktijken
    .map((praktijk) => ({ path: praktijk.path, length: elementsOf(praktijk).querySelector('main')?.text.length ?? 0 }))
    .sort((a, b) => b.length - a.length)
    .slice(0, PRINTED);
  expect(longest).toHaveLength(PRINTED);
  await page.emulateMedia({ media: 'print' });
  for (const { path } of longest) {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect.soft(sheets, path).toBeGreaterThan(0);
    expect.soft(sheets, path).toBeLessThanOrEqual(2);
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
