import { expect, type Page, test } from '@playwright/test';
import { builtId, type Host, makeNextBuild, type NextBuild, startHost } from './deployments.ts';
import { violations } from './axe.ts';
import { DIST } from './built-site.ts';

/*
 * Two builds in turn on one host: whoever is on the site during a deployment never gets a blank page or a broken
 * search. The host is our own, because the one of the other tests cannot change what it serves.
 */
test.describe.configure({ mode: 'serial' });

test.use({ serviceWorkers: 'allow' });

let next: NextBuild;
let host: Host;

test.beforeAll(() => {
  next = makeNextBuild();
});
test.afterAll(() => next.remove());
test.beforeEach(async () => {
  host = await startHost(DIST, true);
});
test.afterEach(() => host.close());

const hits = (page: Page) => page.locator('[data-results] [data-praktijk]');
const bar = (page: Page) => page.locator('[data-update-bar]');

/** Visits a page and waits until the worker is in control. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${host.origin}${path}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#zoek').fill(query);
  await page.keyboard.press('Enter');
  await expect(hits(page).first()).toBeVisible();
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`${host.origin}/zoeken/?q=${query}`);
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
  await expect(hits(page).first()).toBeVisible();
}

async function waitForIndex(page: Page, build: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, `/pagefind/${build}/volledig`))
    .toBe(true);
}

/** Builds whose index is still kept. */
async function keptIndexes(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await caches.keys())
      .filter((name) => name.includes(':index:'))
      .map((name) => name.slice(name.lastIndexOf(':') + 1))
      .sort(),
  );
}

async function hasStyles(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).display === 'grid');
}

async function askForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

test('a page of the old build goes on searching after a deployment, and offers the new version', async ({ page }) => {
  await visit(page, '/zoeken/');
  await ask(page, 'buurtpensioen');
  await waitForIndex(page, builtId());
  host.deploy(next.folder);
  await askForUpdate(page);
  await expect(bar(page)).toContainText('Er is een nieuwe versie van deze site');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('volgende');
  await ask(page, 'jongeren');

  await page.getByRole('button', { name: 'Vernieuw' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('volgende');
  await expect(bar(page)).toHaveCount(0);
  await ask(page, 'ouderen');
  await waitForIndex(page, next.id);
  await expect.poll(() => keptIndexes(page)).toEqual([next.id]);
});

test('the message can be sent away, and nothing reloads by itself', async ({ page }) => {
  await visit(page, '/praktijken/');
  host.deploy(next.folder);
  await page.setViewportSize({ width: 320, height: 640 });
  await askForUpdate(page);
  await expect(bar(page)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('volgende');
  await page.goto(`${host.origin}/praktijken/samana/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('volgende');
  expect(await hasStyles(page)).toBe(true);
  await page.waitForTimeout(500);
  await expect(bar(page)).toHaveCount(0);
});

test('a second tab of the old build keeps its index until it is closed', async ({ page, context }) => {
  await visit(page, '/zoeken/');
  await ask(page, 'buurtpensioen');
  await waitForIndex(page, builtId());
  const other = await context.newPage();
  await visit(other, '/zoeken/');
  host.deploy(next.folder);
  await askForUpdate(page);
  await page.getByRole('button', { name: 'Vernieuw' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('volgende');
  await ask(page, 'ouderen');
  await page.waitForTimeout(1_500);
  expect(await keptIndexes(page)).toContain(builtId());
  await ask(other, 'vrijwilligers');
  await expect(other.getByRole('heading', { level: 1 })).not.toContainText('volgende');
  await expect(bar(other)).toBeVisible();
  await other.getByRole('button', { name: 'Vernieuw' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toContainText('volgende');
  await expect.poll(() => keptIndexes(page)).toEqual([next.id]);
});

test('offline after a deployment: pages of either build have their styles, and search works', async ({ page, context }) => {
  await visit(page, '/zoeken/');
  await ask(page, 'buurtpensioen');
  await waitForIndex(page, builtId());
  await visit(page, '/praktijken/samana/');
  await visit(page, '/praktijken/bladzijde/2/');
  host.deploy(next.folder);
  // The new build is seen through the old worker first: its page and its files come from the network.
  await page.goto(`${host.origin}/studies/`);
  await expect(bar(page)).toBeVisible();

  await context.setOffline(true);
  for (const path of ['/', '/studies/', '/praktijken/samana/', '/praktijken/bladzijde/2/']) {
    await page.goto(`${host.origin}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Offline lezen/);
    expect(await hasStyles(page), path).toBe(true);
  }
  await search(page, 'ouderen');
  await context.setOffline(false);

  await page.goto(`${host.origin}/studies/`);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Vernieuw' }).click();
  await reloaded;
  await expect.poll(() => keptIndexes(page)).toEqual([next.id]);
  await waitForIndex(page, next.id);
  await context.setOffline(true);
  // The practice is still the copy of the old build: what it is made of was set aside.
  await page.goto(`${host.origin}/praktijken/samana/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('volgende');
  expect(await hasStyles(page)).toBe(true);
  await search(page, 'ouderen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('volgende');
});

test('everything that was kept stays readable and searchable after a deployment, and can be brought up to date', async ({
  page,
  context,
}) => {
  await visit(page, '/offline/');
  await page.getByRole('button', { name: 'Bewaar alles voor offline' }).click();
  const text = page.locator('[data-save-text]');
  await expect(text).toContainText('Klaar: alles is bewaard');
  host.deploy(next.folder);
  await askForUpdate(page);
  await page.getByRole('button', { name: 'Vernieuw' }).click();
  await expect(text).toContainText('Er is een andere versie van de site');

  await context.setOffline(true);
  for (const path of ['/gemeenten/brugge/', '/praktijken/samana/']) {
    await page.goto(`${host.origin}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Offline lezen/);
    expect(await hasStyles(page), path).toBe(true);
  }
  await search(page, 'ouderen');
  await context.setOffline(false);

  await page.goto(`${host.origin}/offline/`);
  await page.getByRole('button', { name: 'Werk bij' }).click();
  await expect(text).toContainText('Klaar: alles is bewaard');
  await context.setOffline(true);
  await page.goto(`${host.origin}/gemeenten/brugge/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('volgende');
  expect(await hasStyles(page)).toBe(true);
});
