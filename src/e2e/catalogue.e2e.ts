import { expect, type Page, test } from '@playwright/test';

const visibleCards = (page: Page) => page.locator('[data-praktijken] > li:visible');

async function tick(page: Page, facet: string, label: string): Promise<void> {
  const group = page.locator(`[data-facet=${facet}]`);
  if (!(await group.evaluate((node) => node.hasAttribute('open')))) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: label, exact: false }).first().check();
}

async function countOf(page: Page, facet: string, value: string): Promise<number> {
  return Number(await page.locator(`[data-facet=${facet}] li:has(input[value="${value}"]) .count`).textContent());
}

test('facets combine, count rightly and stand in the address', async ({ page }) => {
  await page.goto('/praktijken/');
  const all = await visibleCards(page).count();
  const expected = await countOf(page, 'doelgroep', 'ouderen');
  await tick(page, 'doelgroep', 'Ouderen');
  await expect(visibleCards(page)).toHaveCount(expected);
  expect(expected).toBeLessThan(all);

  const both = await countOf(page, 'aanpak', 'vrijwilligerswerk');
  await tick(page, 'aanpak', 'Vrijwilligerswerk');
  await expect(visibleCards(page)).toHaveCount(both);
  await expect(page).toHaveURL(/\?doelgroep=ouderen&aanpak=vrijwilligerswerk$/);
  await expect(page.locator('[data-announce]')).toHaveText(`${both} ${both === 1 ? 'praktijk' : 'praktijken'}`);

  await page.goBack();
  await expect(visibleCards(page)).toHaveCount(expected);
  await page.goForward();
  await expect(visibleCards(page)).toHaveCount(both);
  await page.reload();
  await expect(visibleCards(page)).toHaveCount(both);
});

test('ticked filters can be taken away one by one', async ({ page }) => {
  await page.goto('/praktijken/?doelgroep=ouderen&schaal=gemeente');
  const chips = page.getByRole('list', { name: 'Gekozen filters' }).getByRole('button');
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  await expect(chips).toHaveCount(1);
  await expect(page).toHaveURL(/\?schaal=gemeente$/);
});

test('within a facet any value will do', async ({ page }) => {
  await page.goto('/praktijken/?provincie=limburg');
  const limburg = await visibleCards(page).count();
  await page.goto('/praktijken/?provincie=limburg&provincie=brussel');
  expect(await visibleCards(page).count()).toBeGreaterThan(limburg);
});

test('no results: says so and offers the way back', async ({ page }) => {
  await page.goto('/praktijken/?doelgroep=jongeren&aanpak=natuur-en-dieren&schaal=buurt&status=in-opstart');
  await expect(visibleCards(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Geen praktijk heeft al deze kenmerken' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await expect(page).toHaveURL(/\/praktijken\/$/);
  expect(await visibleCards(page).count()).toBeGreaterThan(0);
});

test('nonsense in the address is ignored', async ({ page }) => {
  await page.goto('/praktijken/?doelgroep=<script>alert(1)</script>&aanpak=%00&onbekend=1');
  expect(await visibleCards(page).count()).toBeGreaterThan(0);
});
