import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { builtFiles, contentPages, DIST } from './built-site.ts';
import { builtId, type Host, startHost } from './deployments.ts';

test.use({ serviceWorkers: 'allow' });

const VISITED = '/praktijken/samana/';
const UNVISITED = '/studies/';
const hits = (page: Page) => page.locator('[data-results] [data-praktijk]');
const saveText = (page: Page) => page.locator('[data-save-text]');

/** Waits until the worker controls the page and has kept what it should of it. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const path = new URL(page.url()).pathname;
  await expect.poll(() => page.evaluate(async (key) => (await caches.match(key, { ignoreSearch: true })) !== undefined, path)).toBe(true);
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

async function waitForIndex(page: Page): Promise<void> {
  const mark = `/pagefind/${builtId()}/volledig`;
  await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, mark)).toBe(true);
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/zoeken/?q=${query}`);
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
}

async function saveAll(page: Page): Promise<void> {
  await visit(page, '/offline/');
  await page.getByRole('button', { name: 'Bewaar alles voor offline' }).click();
  // More than a thousand pages: a guard against hanging, as wide as a busy machine needs.
  await expect(saveText(page)).toContainText('Klaar: alles is bewaard', { timeout: 400_000 });
}

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  return errors;
}

test('a visited page can be read offline, with its styles', async ({ page, context }) => {
  await visit(page, VISITED);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await context.setOffline(true);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // It searches with an index that was never asked for; what it shows by itself can be read all the same.
  await page.goto('/praktijken/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Praktijken');
  await page.goto(`${VISITED}?van=elders`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(font).toContain('Atkinson');
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'))).toBe(true);
});

test('a page that was not visited gives the offline page, which lists what there is', async ({ page, context }) => {
  await visit(page, VISITED);
  await context.setOffline(true);
  await page.goto(UNVISITED);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline lezen');
  // Which of both it is, the browser says; under Playwright a new process may not have heard yet that it is offline.
  await expect(page.getByRole('heading', { level: 2, name: /Je bent nu offline|De site is nu niet bereikbaar/ })).toBeVisible();
  await expect(page.getByText('De pagina die je vroeg, is niet bewaard')).toBeVisible();
  await page.locator('[data-kept-list]').getByRole('link').first().click();
  await expect(page).toHaveURL(VISITED);

  await page.goto(UNVISITED);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Offline lezen');
});

test('keeping the site for later waits for a search that is under way', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.pf_fragment', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/zoeken/?q=bejaarden');
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)).toBe(false);
  release();
  await expect(hits(page).first()).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});

test('errors are not kept', async ({ page, context }) => {
  await visit(page, VISITED);
  const response = await page.goto('/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await context.setOffline(true);
  await page.goto('/bestaat-niet/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline lezen');
});

test('after one search online, any search works offline', async ({ page, context }) => {
  await search(page, 'buurtpensioen');
  await ready(page);
  await waitForIndex(page);
  await context.setOffline(true);
  await search(page, 'jongeren');
  await expect(hits(page).first()).toBeVisible();
  expect(await hits(page).count()).toBeGreaterThan(3);
});

test('after "Bewaar alles" every page and the search work offline; then all can be removed', async ({ page, context }) => {
  const errors = collectErrors(context);
  await saveAll(page);
  await context.setOffline(true);
  await search(page, 'ouderen');
  await expect(hits(page).first()).toBeVisible();
  for (const path of [VISITED, UNVISITED, '/gemeenten/brugge/', '/praktijken/bladzijde/2/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Offline lezen');
  }
  await page.goto('/offline/');
  await expect(saveText(page)).toContainText('Klaar: alles is bewaard, zoals de site was op');
  await page.getByRole('button', { name: 'Verwijder wat bewaard is' }).click();
  await expect(saveText(page)).toContainText('Verwijderd');
  await page.goto(UNVISITED);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline lezen');
  expect(errors).toEqual([]);
});

test.describe('saving that is interrupted', () => {
  /** Pages of which the host answers some and keeps the rest waiting, so that saving is under way for as long as needed. */
  const MANY = /^\/(?:gemeenten|praktijken|studies)\//;
  /** Files that are under way at the same time; see saveFiles. */
  const PARALLEL = 6;
  let host: Host;
  test.beforeEach(async () => {
    host = await startHost(DIST, true);
  });
  test.afterEach(() => host.close());

  /** Starts to save, until so many of the pages are kept and the next ones wait for the host. */
  async function saveSome(page: Page, button: string, pages: number): Promise<void> {
    host.hold(MANY, pages);
    await page.getByRole('button', { name: button }).click();
    await expect.poll(() => host.held()).toBe(PARALLEL);
  }

  test('saving can be stopped, goes on after the page was closed, and counts on', async ({ page, context }) => {
    await visit(page, `${host.origin}/offline/`);
    await saveSome(page, 'Bewaar alles voor offline', 60);
    await expect.poll(async () => Number(await page.getByRole('progressbar').getAttribute('value'))).toBeGreaterThan(0);
    await expect(page.locator('[data-save-count]')).toHaveText(/^[\d.]+ van [\d.]+ bestanden, [\d,]+ MB van [\d,]+ MB$/);
    await page.getByRole('button', { name: 'Stop even' }).click();
    await expect(saveText(page)).toContainText('Je kunt op elk moment verdergaan');
    const kept = Number(/Bewaard: ([\d.]+) van/.exec((await saveText(page).textContent()) ?? '')?.[1]?.replace('.', ''));
    expect(kept).toBeGreaterThanOrEqual(60);
    expect(await violations(page)).toEqual([]);
    await page.close();
    host.release();

    const again = await context.newPage();
    let asked = 0;
    context.on('request', (request) => {
      if (request.serviceWorker() === null && request.resourceType() === 'fetch') asked += 1;
    });
    await again.goto(`${host.origin}/offline/`);
    await again.getByRole('button', { name: 'Ga verder' }).click();
    await expect(saveText(again)).toContainText('Klaar: alles is bewaard');
    const total = Number(/: ([\d.]+) pagina’s/.exec((await saveText(again).textContent()) ?? '')?.[1]?.replace('.', ''));
    expect(asked).toBeLessThan(total - kept + 20);
  });

  test('saving that is cut off by a closed tab or a lost connection resumes', async ({ page, context }) => {
    await visit(page, `${host.origin}/offline/`);
    await saveSome(page, 'Bewaar alles voor offline', 30);
    await context.setOffline(true);
    host.release();
    await expect(saveText(page)).toContainText('De verbinding viel weg');
    await context.setOffline(false);
    await saveSome(page, 'Ga verder', 30);
    await page.reload();
    await expect(saveText(page)).toContainText('Nog niet alles is bewaard');
    host.release();
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await expect(saveText(page)).toContainText('Klaar: alles is bewaard');
  });
});

test('a full device is told calmly, and what is kept stays usable', async ({ page, context }) => {
  const errors = collectErrors(context);
  await visit(page, '/offline/');
  // Room for the search index, the practices and what every page is made of, and not for all that comes after them.
  const practices = contentPages().filter(({ path }) => /^\/praktijken\/[^/]+\/$/.test(path)).length;
  const shared = builtFiles().filter((path) => /^\/(?:pagefind|_astro)\//.test(path)).length;
  await page.evaluate(
    (places) => {
      const put = Cache.prototype.put;
      let room = places;
      Cache.prototype.put = function (request, response) {
        room -= 1;
        return room < 0 ? Promise.reject(new DOMException('Quota exceeded', 'QuotaExceededError')) : put.call(this, request, response);
      };
    },
    practices + shared + 60,
  );
  await page.getByRole('button', { name: 'Bewaar alles voor offline' }).click();
  await expect(saveText(page)).toContainText('Er is niet genoeg plaats op je toestel', { timeout: 400_000 });
  await expect(saveText(page)).toContainText(/Niet bewaard: .*\(studies\).*\(gemeenten\)/);
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeFocused();
  expect(errors).toEqual([]);
  await context.setOffline(true);
  await page.goto(VISITED);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Offline lezen');
  await search(page, 'ouderen');
  await expect(hits(page).first()).toBeVisible();
});

test('a really full device breaks no page', async ({ page, context, baseURL }) => {
  const errors = collectErrors(context);
  await visit(page, '/offline/');
  const session = await context.newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: baseURL ?? '' });
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: usage + 1_000_000 });
  await page.getByRole('button', { name: 'Bewaar alles voor offline' }).click();
  await expect(saveText(page)).toContainText('Er is niet genoeg plaats op je toestel');
  await page.goto(VISITED);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Samana');
  await search(page, 'ouderen');
  await expect(hits(page).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('storage that refuses breaks no page, and is told', async ({ page, context }) => {
  const errors = collectErrors(context);
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    Object.assign(CacheStorage.prototype, { open: refuse, match: refuse, keys: refuse });
  });
  await page.goto('/offline/');
  await expect(page.getByText('Je browser laat niet toe dat deze site iets bewaart')).toBeVisible();
  await search(page, 'ouderen');
  await expect(hits(page).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('the app can be installed: manifest, icons and start page are there', async ({ page, request }) => {
  await page.goto('/');
  const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
  const manifest: unknown = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ lang: 'nl', start_url: '/', scope: '/', theme_color: '#0b5a5f' });
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test browser is a private window, which installs nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const icons = await page.evaluate(async (href) => {
    // Written by our own build.
    const { icons: list } = (await (await fetch(href)).json()) as { icons: { src: string; sizes: string }[] };
    return Promise.all(
      list.map(async ({ src, sizes }) => {
        const bitmap = await createImageBitmap(await (await fetch(src)).blob());
        return { sizes, real: `${bitmap.width}x${bitmap.height}` };
      }),
    );
  }, address);
  expect(icons).toHaveLength(3);
  for (const { sizes, real } of icons) expect(real).toBe(sizes);
});

test.describe('with service workers blocked', () => {
  test.use({ serviceWorkers: 'block' });

  test('everything works, and the offline page says why nothing can be kept', async ({ page, context }) => {
    const errors = collectErrors(context);
    await page.goto(VISITED);
    await search(page, 'ouderen');
    await expect(hits(page).first()).toBeVisible();
    await page.goto('/offline/');
    await expect(page.getByText('Je browser laat niet toe dat deze site iets bewaart')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bewaar alles voor offline' })).toBeHidden();
    expect(errors).toEqual([]);
  });
});
