import { expect, type Page, test } from '@playwright/test';

const hits = (page: Page) => page.locator('[data-praktijk]');

async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
  await ready(page);
}

test('finds a practice by its name, first', async ({ page }) => {
  await search(page, 'buurtpensioen');
  await expect(hits(page).first()).toHaveAttribute('data-praktijk', 'buurtpensioen-accolage-brussel');
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/praktijken\/buurtpensioen-accolage-brussel\/$/);
});

test('shows why: the words found are marked', async ({ page }) => {
  await search(page, 'vrijwilligers');
  await expect(hits(page).first().locator('mark').first()).toContainText(/vrijwillig/i);
});

test('finds organisations and target groups that stand in no sentence', async ({ page }) => {
  await search(page, 'Samana');
  await expect(hits(page).first()).toHaveAttribute('data-praktijk', 'samana');
});

test('searches while typing and keeps the address in step', async ({ page }) => {
  await page.goto('/zoeken/');
  await ready(page);
  await page.getByRole('searchbox').pressSequentially('jongeren', { delay: 20 });
  await expect(page).toHaveURL(/\?q=jongeren$/);
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(hits(page)).toHaveCount(0);
});

test('filters narrow the hits, with counts that come true', async ({ page }) => {
  await search(page, 'ouderen');
  const group = page.locator('[data-facet=provincie]');
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  const option = group.locator('li').first();
  const count = Number(await option.locator('.count').textContent());
  await option.getByRole('checkbox').check();
  await ready(page);
  await expect(page.locator('[data-result-count]')).toContainText(`${count} praktijk`);
  await expect(page).toHaveURL(/provincie=/);
  await page.getByRole('button', { name: /Verwijder filter/ }).click();
  await expect(page).not.toHaveURL(/provincie=/);
});

test('more hits come on request, and focus goes to the first of them', async ({ page }) => {
  await search(page, 'eenzaamheid');
  await expect(hits(page)).toHaveCount(12);
  await page.getByRole('button', { name: 'Toon meer praktijken' }).click();
  await expect(hits(page).nth(12).getByRole('link')).toBeFocused();
});

test('nothing found: says so and helps on', async ({ page }) => {
  await search(page, 'xylofoonqqq');
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
});

test('whatever people paste does no harm', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  const queries = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '.*+?^${}()|[]\\', '😀😀', 'مرحبا', 'a'.repeat(10_000), '"', "'; drop table", '%', '   '];
  for (const query of queries) {
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await ready(page);
    await expect(page.locator('[data-results] script, [data-results] img')).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

test('a broken index is told, not hidden', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/zoeken/?q=ouderen');
  await ready(page);
  await expect(page.getByText('De zoekindex kon niet geladen worden')).toBeVisible();
});
