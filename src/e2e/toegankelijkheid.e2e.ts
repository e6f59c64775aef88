import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { contentPages } from './built-site.ts';
import { representativePages } from './representative-pages.ts';

/*
 * On one page of each structure in every run of the tests; on all pages with `npm run toegankelijkheid`, once a week.
 */
const ON_ALL_PAGES = process.env['ALL_PAGES'] === '1';

/** So many tests, so that the workers can share them; which pages are in one is only computed when it runs. */
const PARTS = ON_ALL_PAGES ? 48 : 6;

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function enlargeText(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
}

async function checkPage(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  expect.soft(await violations(page), `${path} light, 320 px`).toEqual([]);
  expect.soft(await overflow(page), `${path} sticks out at 320 px`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // Structure is the same in the dark; colours are not.
  expect.soft(await violations(page, ['color-contrast']), `${path} dark, 320 px`).toEqual([]);
  await enlargeText(page, '200%');
  expect.soft(await overflow(page), `${path} sticks out at 320 px with text at 200 %`).toBeLessThanOrEqual(0);
  await enlargeText(page, '');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft(await violations(page), `${path} light, 1280 px`).toEqual([]);
}

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing, light and dark, narrow and wide, and nothing sticks out (${part + 1} of ${PARTS})`, async ({ page }) => {
    const all = ON_ALL_PAGES ? contentPages().map(({ path }) => path) : representativePages();
    const paths = all.filter((_, index) => index % PARTS === part);
    // As for a test of one page, for each of them.
    test.setTimeout(test.info().timeout * paths.length);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) await checkPage(page, path);
  });
}

test('the keyboard reaches the content first, and focus is visible', async ({ page }) => {
  await page.goto('/praktijken/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
});
