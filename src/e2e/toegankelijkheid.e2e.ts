import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { ON_ALL_PAGES, slowlyCheckedPages } from './representative-pages.ts';
import { watchForStrangers } from './strangers.ts';

/*
 * On one page of each structure in every run of the tests; on all pages, and also wide, with `npm run toegankelijkheid`,
 * once a week.
 */

// Otherwise the browser warns that it may have none, and what it asks for would not be seen.
test.use({ serviceWorkers: 'allow' });

/** So many tests, so that the workers can share them; which pages are in one is only computed when it runs. */
const PARTS = ON_ALL_PAGES ? 48 : 4;

/** Pages that show on a wide screen what a narrow one leaves out: the table, and menu and search beside each other. */
const OTHERWISE_WHEN_WIDE = ['/', '/wat-werkt-voor-wie/tabel/'];

const WIDE = { width: 1280, height: 900 };

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
  if (ON_ALL_PAGES) {
    await enlargeText(page, '');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    expect.soft(await violations(page), `${path} light, 1280 px`).toEqual([]);
  }
  // What a page asks for late counts too.
  await page.waitForLoadState('networkidle');
}

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing, light and dark, nothing sticks out, and no other host is asked (${part + 1} of ${PARTS})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const paths = slowlyCheckedPages().flatMap(({ path }, index) => (index % PARTS === part ? [path] : []));
    // As for a test of one page, for each of them.
    test.setTimeout(test.info().timeout * paths.length);
    expect(paths.length).toBeGreaterThan(0);
    const seen = watchForStrangers(context, baseURL);
    for (const path of paths) await checkPage(page, path);
    expect(await seen(), 'other hosts, cookies, errors and warnings').toEqual([]);
  });
}

test('axe finds nothing on a wide screen, where that shows more', async ({ page }) => {
  await page.setViewportSize(WIDE);
  for (const path of OTHERWISE_WHEN_WIDE) {
    await page.goto(path);
    expect.soft(await violations(page), path).toEqual([]);
  }
});

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
