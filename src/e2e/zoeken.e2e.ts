import { expect, type Page, test } from '@playwright/test';

const hits = (page: Page) => page.locator('[data-praktijk]');

async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
}

/** The number of results that the page says it found. */
async function found(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('[data-result-count]').textContent()) ?? '', 10);
}

async function search(page: Page, query: string): Promise<void> {
  // From elsewhere: an address that differs only behind its # does not load the page again.
  await page.goto('about:blank');
  await page.goto(`/zoeken/#q=${encodeURIComponent(query)}`);
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
  await page.locator('#zoek').pressSequentially('jongeren', { delay: 20 });
  await expect(page).toHaveURL(/#q=jongeren$/);
  await expect(hits(page).first()).toBeVisible();
  await page.locator('#zoek').fill('');
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

test('reads a misspelt word, says so, and offers the way back', async ({ page }) => {
  await search(page, 'eenzaamhied');
  await expect(page.getByText('Resultaten voor eenzaamheid')).toBeVisible();
  expect(await hits(page).count()).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Zoek toch op “eenzaamhied”' }).click();
  await expect(page).toHaveURL(/letterlijk=1/);
  await ready(page);
  await expect(hits(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Resultaten voor eenzaamheid')).toBeVisible();
});

test('says why a page is found in which the word does not stand', async ({ page }) => {
  await search(page, 'bejaardentehuis');
  await expect(
    hits(page)
      .filter({ hasText: /Verwant: / })
      .first(),
  ).toBeVisible();
});

test('finds what is near for a place that has nothing', async ({ page }) => {
  await search(page, '2990');
  await expect(page.getByText('We kennen nog geen praktijk uit Wuustwezel')).toBeVisible();
  expect(await hits(page).count()).toBeGreaterThan(0);
  await page.locator('[data-correction]').getByRole('link', { name: 'Wuustwezel' }).click();
  await expect(page).toHaveURL(/\/gemeenten\/wuustwezel\/$/);
});

test('does not correct the last word while someone types', async ({ page }) => {
  await page.goto('/zoeken/');
  await ready(page);
  await page.locator('#zoek').pressSequentially('eenzaamh', { delay: 30 });
  await expect(page).toHaveURL(/#q=eenzaamh$/);
  await ready(page);
  await expect(page.getByText('Resultaten voor')).toBeHidden();
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test('an unfinished word finds what the whole word finds', async ({ page }) => {
  await search(page, 'eenzaamheid');
  const whole = await found(page);
  await search(page, 'eenzaamh');
  expect(await found(page)).toBeGreaterThanOrEqual(whole);
});

test('signs that nobody sees do nothing', async ({ page }) => {
  await search(page, 'eenzaam');
  const first = await hits(page).first().getAttribute('data-praktijk');
  for (const query of ['een\u00adzaam', 'een\u2060zaam', 'een\u200dzaam', '\ufeffeen\ufeffzaam', 'een\u200bzaam\u00a0']) {
    await search(page, query);
    await expect(page.getByText('Resultaten voor')).toBeHidden();
    await expect(hits(page).first()).toHaveAttribute('data-praktijk', first ?? '');
  }
});

test('a word that every page has does not find every page', async ({ page }) => {
  await search(page, 'eenzame mannen');
  expect(await found(page)).toBeGreaterThan(0);
  expect(await found(page)).toBeLessThan(80);
  await expect(hits(page).first()).toHaveAttribute('data-praktijk', 'mens-sheds');
});

test('the order can be chosen, and stands in the address', async ({ page }) => {
  await search(page, 'ouderen');
  await page.getByLabel('Volgorde').selectOption('alfabet');
  await expect(page).toHaveURL(/volgorde=alfabet/);
  await ready(page);
  const titles = await hits(page).getByRole('heading').allTextContents();
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
  await page.goBack();
  await ready(page);
  await expect(page.getByLabel('Volgorde')).toHaveValue('');
});

test('an address with the name that an order had before still works', async ({ page }) => {
  await page.goto('/zoeken/#q=ouderen&volgorde=bewijs');
  await ready(page);
  await expect(page.getByLabel('Volgorde')).toHaveValue('uitkomst');
});

test('a hit says what came out and how sure, as the catalogue does', async ({ page }) => {
  await search(page, 'Ystäväpiiri');
  const hit = hits(page).filter({ has: page.getByRole('heading', { name: /Circle of Friends/ }) });
  const inSearch = await hit.locator('.wijzers').innerText();
  await page.goto('/praktijken/');
  const inCatalogue = await page
    .locator('.card', { has: page.getByRole('link', { name: /Circle of Friends/ }) })
    .locator('.wijzers')
    .innerText();
  expect(inSearch).toContain('Geen aantoonbaar verschil');
  expect(inSearch).toBe(inCatalogue);
});

test('a slow answer never lands on top of a newer one', async ({ page }) => {
  await page.goto('/zoeken/');
  await ready(page);
  const box = page.locator('#zoek');
  for (const text of ['o', 'ou', 'oud', 'xylofoonqqq', 'jongeren', 'samana']) {
    await box.fill(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute('data-praktijk', 'samana');
});

test('nothing found: says so and helps on', async ({ page }) => {
  await search(page, 'xylofoonqqq');
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
});

test('a filter that leaves nothing of the words is named, and can be let go', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/zoeken/#q=samana&provincie=buitenland');
  await ready(page);
  await expect(page.locator('[data-empty-hint]')).toHaveText(
    /^Zonder het filter “Provincie” (is|zijn) er wel \d+ praktijk(en)? bij “samana”\.$/,
  );
  await page.getByRole('button', { name: 'Laat “Provincie” los' }).click();
  await ready(page);
  await expect(hits(page).first()).toHaveAttribute('data-praktijk', 'samana');
  await expect(page).toHaveURL(/#q=samana$/);
});

test('whatever people paste does no harm', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  const queries = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    '😀😀',
    'مرحبا',
    'a'.repeat(10_000),
    '"',
    "'; drop table",
    '%',
    '   ',
  ];
  for (const query of queries) {
    await page.goto('/zoeken/');
    await page.locator('#zoek').fill(query);
    await page.keyboard.press('Enter');
    await ready(page);
    await expect(page.locator('[data-results] script, [data-results] img')).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

test('a broken index is told, not hidden', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/zoeken/#q=ouderen');
  await ready(page);
  await expect(page.locator('[data-empty-hint]')).toContainText('De zoekindex kon niet geladen worden');
});
