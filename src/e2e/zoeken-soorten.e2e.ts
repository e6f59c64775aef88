import { expect, type Page, test } from '@playwright/test';

const kinds = (page: Page) => page.getByRole('navigation', { name: 'Soorten resultaten' });
const best = (page: Page) => page.getByRole('region', { name: 'Beste treffers' });

async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
}

async function search(page: Page, query: string): Promise<void> {
  // From elsewhere: an address that differs only behind its # does not load the page again.
  await page.goto('about:blank');
  await page.goto(`/zoeken/#q=${encodeURIComponent(query)}`);
  await ready(page);
}

/** The kinds that the page says it found, each with its number. */
async function counted(page: Page): Promise<{ label: string; count: number }[]> {
  const links = await kinds(page).getByRole('link').all();
  return Promise.all(
    links.map(async (link) => ({
      label: ((await link.textContent()) ?? '').replace(/ [\d.]+$/, ''),
      count: Number(((await link.locator('.count').textContent()) ?? '').replace('.', '')),
    })),
  );
}

test('finds pages of every kind', async ({ page }) => {
  for (const [query, kind, address] of [
    ['De Jong Gierveld', 'instrument', '/instrumenten/djg-6/'],
    ['djg', 'instrument', '/instrumenten/djg-11/'],
    ['samen eten', 'aanpak', '/aanpakken/samen-eten/'],
    ['senioren', 'doelgroep', '/doelgroepen/ouderen/'],
    ['8310', 'gemeente', '/gemeenten/brugge/'],
    ['Creswell 2012', 'studie', '/studies/creswell-2012-mbsr/'],
    ['Masi', 'overzicht', '/overzichten/masi-2011-meta/'],
    ['wat is eenzaamheid', 'uitleg', '/wat-is-eenzaamheid/'],
    ['controlegroep', 'uitleg', '/woordenlijst/#controlegroep'],
  ] as const) {
    await search(page, query);
    await expect(page.locator(`[data-results] [data-hit="${kind}"] a[href$="${address}"]`).first(), query).toBeVisible();
  }
});

test('the first eight links have the best of each kind', async ({ page }) => {
  await search(page, 'ouderen');
  const found = (await counted(page)).filter(({ label }) => label !== 'Alles').length;
  expect(found).toBeGreaterThan(4);
  const first = await page
    .locator('[data-results] a')
    .evaluateAll((links) => links.slice(0, 8).map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[1] ?? ''));
  expect(new Set(first).size).toBeGreaterThanOrEqual(found);
});

test('what a count says is what can be opened', async ({ page }) => {
  await search(page, 'mindfulness');
  const all = await counted(page);
  const [total, ...each] = all;
  expect(total?.label).toBe('Alles');
  expect(each.reduce((sum, { count }) => sum + count, 0)).toBe(total?.count);
  await expect(page.locator('[data-result-count]')).toHaveText(`${total?.count} resultaten`);
  for (const { label, count } of each) {
    await kinds(page).getByRole('link', { name: label }).click();
    await ready(page);
    await expect(page.getByRole('heading', { level: 3, name: `${label} ${count}` })).toBeVisible();
    const cards = page.locator('[data-cards] > li');
    await expect(cards.first()).toBeVisible();
    for (let shown = await cards.count(); shown < count; shown = await cards.count()) {
      await page.getByRole('button', { name: /^Toon meer/ }).click();
      await expect.poll(() => cards.count()).toBeGreaterThan(shown);
    }
    await expect(cards).toHaveCount(count);
  }
});

test('a kind stands in the address, and the back button leaves it', async ({ page }) => {
  await search(page, 'mindfulness');
  await page.getByRole('link', { name: /^Toon alle \d+ studies$/ }).click();
  await expect(page).toHaveURL(/#q=mindfulness&soort=studie$/);
  await expect(page.locator('[data-result-count]')).toHaveText(/^\d+ studies$/);
  await expect(page.locator('#resultaten')).toBeFocused();
  await expect(kinds(page).getByRole('link', { name: /Studies/ })).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await ready(page);
  await expect(best(page)).toBeVisible();
});

test('filters are about practices: who ticks one sees those', async ({ page }) => {
  await search(page, 'mindfulness');
  const group = page.locator('[data-facet=onderzoek]');
  await group.locator('summary').click();
  await group.getByRole('checkbox').first().check();
  await ready(page);
  await expect(page.locator('[data-result-count]')).toHaveText(/praktijk/);
  await expect(kinds(page).getByRole('link', { name: /Praktijken/ })).toHaveAttribute('aria-current', 'true');
  await kinds(page).getByRole('link', { name: /Alles/ }).click();
  await ready(page);
  await expect(page).toHaveURL(/#q=mindfulness$/);
  await expect(best(page)).toBeVisible();
});

test('the kinds keep the focus of a keyboard', async ({ page }) => {
  await search(page, 'mindfulness');
  const studies = kinds(page).getByRole('link', { name: /Studies/ });
  await studies.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/soort=studie/);
  await ready(page);
  await expect(studies).toBeFocused();
});

test('who seems to look for somebody to talk to, sees first whom to call', async ({ page }) => {
  const help = page.getByRole('complementary', { name: /iemand praten/ });
  for (const query of ['ik ben eenzaam', 'ik voel me zo alleen', 'zelfmoord']) {
    await search(page, query);
    await expect(help).toBeVisible();
    for (const number of ['106', '102', '1813']) {
      await expect(help.getByRole('link', { name: number, exact: true })).toHaveAttribute('href', `tel:${number}`);
    }
    const [above, below] = [await help.boundingBox(), await page.locator('[data-result-count]').boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  }
  await search(page, 'eenzame ouderen');
  await expect(help).toBeHidden();
});

test('an empty search page offers ways in', async ({ page }) => {
  await page.goto('/zoeken/');
  await ready(page);
  const ways = page.locator('[data-unasked]');
  for (const name of ['Praktijken', 'Doelgroepen', 'Aanpakken', 'Gemeenten', 'Studies', 'Overzichten', 'Vragenlijsten', 'Woordenlijst']) {
    await expect(ways.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await ways.getByRole('link', { name: 'De Jong Gierveld' }).click();
  await ready(page);
  await expect(page.locator('[data-hit=instrument]').first()).toBeVisible();
});

test('results fit on a narrow screen, and are told', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await search(page, 'ouderen');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await expect(page.locator('[data-announce]')).toHaveText(/^[\d.]+ resultaten gevonden: \d+ praktijken, /);
});

test('words that have nothing to do with loneliness find nothing', async ({ page }) => {
  for (const query of ['bitcoin', 'parkeerplaats', 'belastingaangifte', 'zonnepanelen', 'playstation']) {
    await search(page, query);
    await expect(page.locator('[data-results] a'), query).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
  }
});
