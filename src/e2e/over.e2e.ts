import { expect, test } from '@playwright/test';
import { SETTINGS } from '../settings/site.ts';

test('the page about the databank says who edits and who pays, or that it is not known yet', async ({ page }) => {
  await page.goto('/over/');
  const section = page.getByRole('region', { name: 'Redactie en financiering' });
  const answers = [SETTINGS.editors, SETTINGS.payer, SETTINGS.mail].map((known) => known ?? 'Nog niet bekend.');
  await expect(section.getByRole('definition')).toHaveText(answers);
});

test('the search stands beside the menu, from a narrow desk screen to a wide one', async ({ page }) => {
  await page.goto('/over/');
  for (const width of [1024, 1060, 1100, 1160, 1250, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const brand = await page.locator('.brand').boundingBox();
    const menu = await page.locator('.site-nav').boundingBox();
    const search = await page.locator('.header-search').boundingBox();
    if (brand === null || menu === null || search === null) throw new Error('The header lacks a part.');
    expect(search.y, `${width} px`).toBeLessThan(brand.y + brand.height);
    expect(search.x, `${width} px`).toBeGreaterThanOrEqual(menu.x + menu.width);
    expect(menu.x, `${width} px`).toBeGreaterThanOrEqual(brand.x + brand.width);
  }
});
