import { expect, test } from '@playwright/test';
import { SETTINGS } from '../settings/site.ts';

test('the page about the databank says who edits and who pays, or that it is not known yet', async ({ page }) => {
  await page.goto('/over/');
  const section = page.getByRole('region', { name: 'Redactie en financiering' });
  const answers = [SETTINGS.editors, SETTINGS.payer, SETTINGS.mail].map((known) => known ?? 'Nog niet bekend.');
  await expect(section.getByRole('definition')).toHaveText(answers);
});

for (const width of [1024, 1060, 1100, 1160, 1250, 1280]) {
  test(`the search stands beside the menu at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/over/');
    const brand = await page.locator('.brand').boundingBox();
    const menu = await page.locator('.site-nav').boundingBox();
    const search = await page.locator('.header-search').boundingBox();
    if (brand === null || menu === null || search === null) throw new Error('The header lacks a part.');
    expect(search.y).toBeLessThan(brand.y + brand.height);
    expect(search.x).toBeGreaterThanOrEqual(menu.x + menu.width);
    expect(menu.x).toBeGreaterThanOrEqual(brand.x + brand.width);
  });
}
