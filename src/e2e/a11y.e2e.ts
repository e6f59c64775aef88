import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages, pageOfEachKind } from './built-site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages per test: enough to share a browser, few enough to run side by side. */
const BATCH = 25;

const paths = builtPages().map(({ path }) => path);
const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) => paths.slice(index * BATCH, (index + 1) * BATCH));

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations: found } = await (rules === undefined ? builder.withTags(WCAG) : builder.withRules(rules)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const [index, batch] of batches.entries()) {
  test(`axe finds nothing, light and dark, 320 px wide (${index + 1} of ${batches.length})`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of batch) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      expect.soft(await violations(page), `${path} light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      // Structure is the same in the dark; colours are not.
      expect.soft(await violations(page, ['color-contrast']), `${path} dark`).toEqual([]);
    }
  });
}

test('axe finds nothing on a wide screen', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of pageOfEachKind()) {
    await page.goto(path);
    expect.soft(await violations(page), path).toEqual([]);
  }
});

test('nothing sticks out sideways at 320 px, nor with text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of pageOfEachKind()) {
    await page.goto(path);
    for (const zoom of ['100%', '200%']) {
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, zoom);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${path} at ${zoom}`).toBeLessThanOrEqual(0);
    }
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

test('targets are at least 24 by 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of pageOfEachKind()) {
    await page.goto(path);
    expect.soft(await violations(page, ['target-size']), path).toEqual([]);
  }
});
