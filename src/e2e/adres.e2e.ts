import { type BrowserContext, expect, type Page, type Request, test } from '@playwright/test';

/** A word that no page, file or script holds. */
const TYPED = 'geheimwoordje';

// With a service worker: it asks for pages and the search index too.
test.use({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

/** Everything that leaves the pages and their service worker: addresses, headers (Referer among them) and bodies. */
function watchRequests(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request: Request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  return sent;
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
}

test.describe('what a visitor types stays on the device', () => {
  const places = [
    { name: 'the search in the header', start: '/over/', field: '#kop-zoek' },
    { name: 'the search in the header of the search page', start: '/zoeken/', field: '#kop-zoek' },
    { name: 'the search page', start: '/zoeken/', field: '#zoek' },
    { name: 'the catalogue', start: '/praktijken/', field: '#zoek-praktijken' },
    { name: 'the home page', start: '/', field: '#zoek-home' },
    { name: 'a page that does not exist', start: '/bestaat-niet/', field: '#zoek-404' },
  ];
  test('in a search, wherever it starts', async ({ page, context }) => {
    const sent = watchRequests(context);
    for (const { name, start, field } of places) {
      await page.goto(start);
      const before = sent.length;
      await page.locator(field).fill(TYPED);
      await page.keyboard.press('Enter');
      await expect(page, name).toHaveURL(/\/zoeken\/#q=geheimwoordje$/);
      await ready(page);
      await expect(page.locator('#zoek'), name).toHaveValue(TYPED);
      // A page further on: what is asked for there tells nothing of where someone came from.
      await page.getByRole('link', { name: 'Kijk per doelgroep' }).click();
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveText('Doelgroepen');
      await page.waitForLoadState('networkidle');
      expect(sent.length, name).toBeGreaterThan(before);
      expect(
        sent.filter((request) => request.includes(TYPED)),
        name,
      ).toEqual([]);
    }
  });

  test('in the filters of the catalogue', async ({ page, context }) => {
    const sent = watchRequests(context);
    await page.goto('/praktijken/');
    await ready(page);
    const group = page.locator('[data-facet=doelgroep]');
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await group.locator('input[value=ouderen]').check();
    await ready(page);
    await page.getByRole('navigation', { name: 'Volgorde' }).getByRole('link', { name: 'Alfabet' }).click();
    await expect(page).toHaveURL(/\/volgorde\/alfabet\/#doelgroep=ouderen$/);
    await ready(page);
    expect(sent.filter((request) => request.includes('doelgroep=ouderen'))).toEqual([]);
  });
});

test.describe('an old link', () => {
  test('shows what it did, and becomes a new one', async ({ page, baseURL }) => {
    for (const [from, to] of [
      ['/zoeken/?q=samen+eten&doelgroep=ouderen', '/zoeken/#q=samen+eten&doelgroep=ouderen'],
      ['/zoeken/?q=eten&onbekend=1', '/zoeken/#q=eten'],
      ['/zoeken/?onbekend=1', '/zoeken/'],
      ['/praktijken/?doelgroep=ouderen', '/praktijken/#doelgroep=ouderen'],
      ['/praktijken/?q=eten', '/zoeken/#q=eten'],
    ] as const) {
      await page.goto(from);
      await page.waitForURL(`${baseURL}${to}`);
      await ready(page);
      if (to.includes('doelgroep')) await expect(page.getByRole('button', { name: 'Verwijder filter: Ouderen' }), from).toBeVisible();
      if (to.includes('q=')) await expect(page.locator('#zoek'), from).toHaveValue(/eten/);
    }
  });

  test('leaves no step behind: back goes to where someone came from', async ({ page }) => {
    await page.goto('/over/');
    await page.goto('/zoeken/?q=eten');
    await expect(page).toHaveURL(/\/zoeken\/#q=eten$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/over\/$/);
  });
});

test('back and forward go through the searches', async ({ page }) => {
  await page.goto('/zoeken/');
  for (const query of ['eten', 'wandelen']) {
    await page.locator('#zoek').fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#q=${query}$`));
  }
  await page.goBack();
  await expect(page.locator('#zoek')).toHaveValue('eten');
  await page.goForward();
  await expect(page.locator('#zoek')).toHaveValue('wandelen');
  await page.locator('#kop-zoek').fill('muziek');
  await page.keyboard.press('Enter');
  await expect(page.locator('#zoek')).toHaveValue('muziek');
  await page.goBack();
  await expect(page.locator('#zoek')).toHaveValue('wandelen');
});

test('back leads past what was typed to what was asked before', async ({ page }) => {
  await page.goto('/zoeken/#q=eten');
  await ready(page);
  // In parts, each long enough ago to be searched for, and then Enter.
  for (const typed of ['wan', 'wandel', 'wandelen']) {
    await page.locator('#zoek').fill(typed);
    await expect(page).toHaveURL(new RegExp(`#q=${typed}$`));
  }
  await page.keyboard.press('Enter');
  await page.goBack();
  await expect(page).toHaveURL(/#q=eten$/);
  await expect(page.locator('#zoek')).toHaveValue('eten');
});

test('a link within the page leaves the search as it is', async ({ page }) => {
  await page.goto('/zoeken/#q=eten');
  await ready(page);
  const count = await page.locator('[data-result-count]').textContent();
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhoud')).toBeFocused();
  await expect(page).toHaveURL(/\/zoeken\/#q=eten$/);
  await expect(page.locator('[data-result-count]')).toHaveText(count ?? '');
});

test('an address of a stranger shows an ordinary page', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  for (const fragment of ['q=%E0%A4%A', '__proto__=1&constructor=2', `doelgroep=${'a'.repeat(30_000)}`, 'doelgroep=<img src=x>', '=&=&=']) {
    await page.goto('about:blank');
    await page.goto(`/praktijken/#${fragment}`);
    await page.waitForURL(/\/(?:praktijken|zoeken)\//);
    await ready(page);
  }
  expect(problems).toEqual([]);
});
