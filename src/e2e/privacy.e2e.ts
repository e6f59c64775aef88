import { expect, test } from '@playwright/test';
import { representativePages } from './representative-pages.ts';

test('no page asks another host for anything, sets a cookie or logs an error', async ({ page, context, baseURL }) => {
  const strangers: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  for (const path of [...representativePages(), '/zoeken/?q=ouderen']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(strangers).toEqual([]);
  expect(problems).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('an address that does not exist gets a page that helps', async ({ page }) => {
  const response = await page.goto('/praktijken/babbelbank-nergens/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina vinden we niet');
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('babbelbank nergens');
});
