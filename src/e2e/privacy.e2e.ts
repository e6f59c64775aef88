import { expect, test } from '@playwright/test';
import { watchForStrangers } from './strangers.ts';

/* That no page of any structure asks another host for anything is seen where all of them are visited: toegankelijkheid. */

test.use({ serviceWorkers: 'allow' });

test('a search asks no other host for anything, sets no cookie and logs no error', async ({ page, context, baseURL }) => {
  const seen = watchForStrangers(context, baseURL);
  await page.goto('/zoeken/?q=ouderen');
  await expect(page.locator('[data-results] [data-praktijk]').first()).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await seen()).toEqual([]);
});

test('an address that does not exist gets a page that helps', async ({ page }) => {
  const response = await page.goto('/praktijken/babbelbank-nergens/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina vinden we niet');
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('babbelbank nergens');
});
