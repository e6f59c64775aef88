import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { builtPages, DIST, elementsOf } from './built-site.ts';

const ids = builtPages().flatMap(({ path }) => /^\/praktijken\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const ORDERS = ['nagekeken', 'status', 'niveau', 'bevindingen', 'titel'];

const rows = (page: Page) => page.locator('.editorial tbody tr');
/** Numbers of a column, counted from 1. */
const numbers = (page: Page, column: number) =>
  rows(page).evaluateAll((all, nth) => all.map((row) => Number(row.children[nth]?.getAttribute('data-value'))), column);
const sorted = (values: number[], direction: 1 | -1) => [...values].sort((a, b) => direction * (a - b));
const head = (page: Page, name: string) => page.locator('.editorial thead').getByRole('button', { name });

test('the table has every practice once, in every order', () => {
  for (const path of ['/redactie/', ...ORDERS.map((order) => `/redactie/volgorde/${order}/`)]) {
    const page = builtPages().find((candidate) => candidate.path === path);
    if (page === undefined) throw new Error(`${path} is not there.`);
    const root = elementsOf(page);
    const links = root.querySelectorAll('.editorial tbody tr th a');
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-2)).sort(), path).toEqual([...ids].sort());
    expect(root.querySelectorAll('.editorial th[aria-sort]'), path).toHaveLength(1);
  }
});

test('the file has the same practices', () => {
  const csv = readFileSync(join(DIST, 'data', 'redactie.csv'), 'utf8');
  const lines = csv.trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(';')[0]?.replaceAll('"', '')).sort()).toEqual([...ids].sort());
});

test('a head of a column sorts in place, turns round, says so and keeps focus', async ({ page }) => {
  await page.goto('/redactie/');
  expect(await numbers(page, 1)).toEqual(sorted(await numbers(page, 1), 1));
  await head(page, 'Status van').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sort-status]')).toHaveText('Gesorteerd op status van, aflopend.');
  await expect(page.locator('.editorial th[aria-sort]')).toHaveText('Status van');
  expect(await numbers(page, 3)).toEqual(sorted(await numbers(page, 3), -1));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sort-status]')).toHaveText('Gesorteerd op status van, oplopend.');
  expect(await numbers(page, 3)).toEqual(sorted(await numbers(page, 3), 1));
  await expect(head(page, 'Status van')).toBeFocused();
  await head(page, 'Praktijk').click();
  const names = await rows(page).locator('th').allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('nl').compare));
  await expect(page).toHaveURL('/redactie/');
});

test('on a small screen the table scrolls, with the names in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/redactie/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const region = page.getByRole('region', { name: 'Tabel van alle praktijken' });
  await region.focus();
  await region.evaluate((element) => element.scrollTo(400, 0));
  const name = await rows(page).first().locator('th').boundingBox();
  expect(name?.x).toBeGreaterThanOrEqual(0);
  expect((name?.x ?? 0) + (name?.width ?? 320)).toBeLessThan(180);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the heads lead to the table in another order', async ({ page }) => {
    await page.goto('/redactie/');
    await page.locator('.editorial thead').getByRole('link', { name: 'Status van' }).click();
    await expect(page).toHaveURL('/redactie/volgorde/status/');
    await expect(page.locator('.editorial th[aria-sort]')).toHaveText('Status van');
    await page.locator('.editorial thead').getByRole('link', { name: 'Volledig' }).click();
    await expect(page).toHaveURL('/redactie/');
  });
});
