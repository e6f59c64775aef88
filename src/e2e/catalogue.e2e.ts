import { expect, type Page, test } from '@playwright/test';
import { builtPages, elementsOf } from './built-site.ts';

const visibleCards = (page: Page) => page.locator('[data-praktijken] > li:visible, [data-cards] > li:visible');
const total = async (page: Page) => Number((await page.locator('[data-result-count]').textContent())?.replace(/\D/g, ''));

async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-zoek-klaar="true"]')).toBeVisible();
}

async function open(page: Page, query: string): Promise<void> {
  // From elsewhere: an address that differs only behind its # does not load the page again.
  await page.goto('about:blank');
  await page.goto(`/praktijken/${query}`);
  await ready(page);
}

async function tick(page: Page, facet: string, label: string): Promise<void> {
  const group = page.locator(`[data-facet=${facet}]`);
  if (!(await group.evaluate((node) => node.hasAttribute('open')))) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: label, exact: false }).first().check();
  await ready(page);
}

async function countOf(page: Page, facet: string, value: string): Promise<number> {
  return Number(await page.locator(`[data-facet=${facet}] li:has(input[value="${value}"]) .count`).textContent());
}

test('facets combine, count rightly and stand in the address', async ({ page }) => {
  await open(page, '');
  const all = await total(page);
  const expected = await countOf(page, 'doelgroep', 'ouderen');
  await tick(page, 'doelgroep', 'Ouderen');
  await expect.poll(() => total(page)).toBe(expected);
  expect(expected).toBeLessThan(all);

  const both = await countOf(page, 'aanpak', 'vrijwilligerswerk');
  await tick(page, 'aanpak', 'Vrijwilligerswerk');
  await expect.poll(() => total(page)).toBe(both);
  await expect(page).toHaveURL(/#doelgroep=ouderen&aanpak=vrijwilligerswerk$/);
  await expect(page.locator('[data-announce]')).toHaveText(`${both} ${both === 1 ? 'praktijk' : 'praktijken'} gevonden`);

  await page.goBack();
  await expect.poll(() => total(page)).toBe(expected);
  await page.goForward();
  await expect.poll(() => total(page)).toBe(both);
  await page.reload();
  await expect.poll(() => total(page)).toBe(both);
});

test('what came out is a filter, and the usual order starts with what helped', async ({ page }) => {
  const outcomes = async () =>
    visibleCards(page)
      .locator('[data-uitkomst]')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['uitkomst']));
  await open(page, '');
  const all = await outcomes();
  const rank = ['minder', 'gemengd', 'geen-verschil', 'meer', 'onbekend', 'niet-gemeten'];
  expect(all[0]).toBe('minder');
  expect(all).toContain('geen-verschil');
  expect(all).toEqual([...all].sort((a, b) => rank.indexOf(a ?? '') - rank.indexOf(b ?? '')));
  await expect(page.getByText('Eerst wat zelf gemeten is', { exact: false }).first()).toBeVisible();

  const expected = await countOf(page, 'uitkomst', 'geen-verschil');
  await tick(page, 'uitkomst', 'Geen aantoonbaar verschil');
  await expect.poll(() => total(page)).toBe(expected);
  await expect(page).toHaveURL(/#uitkomst=geen-verschil$/);
  await expect.poll(outcomes).toEqual(Array.from({ length: expected }, () => 'geen-verschil'));
});

test('all hits of a filter can be reached, each once', async ({ page }) => {
  await open(page, '#doelgroep=ouderen');
  const expected = await total(page);
  const more = page.getByRole('button', { name: 'Toon meer praktijken' });
  while (await more.isVisible()) {
    const before = await visibleCards(page).count();
    await more.click();
    await expect.poll(() => visibleCards(page).count()).toBeGreaterThan(before);
  }
  const ids = await page
    .locator('[data-results] [data-praktijk]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-praktijk')));
  expect(ids).toHaveLength(expected);
  expect(new Set(ids).size).toBe(expected);
});

test('ticked filters can be taken away one by one; then the page is as it was', async ({ page }) => {
  await open(page, '');
  const titles = await visibleCards(page).getByRole('heading').allTextContents();
  await open(page, '#doelgroep=ouderen&schaal=gemeente');
  const chips = page.getByRole('list', { name: 'Gekozen filters' }).getByRole('button');
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  await expect(chips).toHaveCount(1);
  await expect(page).toHaveURL(/#schaal=gemeente$/);
  await chips.first().click();
  await expect(page).toHaveURL(/\/praktijken\/$/);
  await expect(visibleCards(page).getByRole('heading')).toHaveText(titles);
});

test('within a facet any value will do', async ({ page }) => {
  await open(page, '#provincie=limburg');
  const limburg = await total(page);
  await open(page, '#provincie=limburg&provincie=brussel');
  expect(await total(page)).toBeGreaterThan(limburg);
});

test('no results: says so and offers the way back', async ({ page }) => {
  await open(page, '#doelgroep=jongeren&aanpak=natuur-en-dieren&schaal=buurt&status=in-opstart');
  await expect(visibleCards(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Geen praktijk heeft al deze kenmerken' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await expect(page).toHaveURL(/\/praktijken\/$/);
  await expect.poll(() => visibleCards(page).count()).toBeGreaterThan(0);
});

test('a filter that leaves nothing says which one to let go', async ({ page }) => {
  await open(page, '#doelgroep=ouderen&doelgroep=lgbtqia&aanpak=natuur-en-dieren&status=in-opstart');
  const hint = page.locator('[data-empty-hint]');
  await expect(hint).toHaveText(/^Zonder (het filter|de filters) “[^”]+”.* (is|zijn) er wel \d+ praktijk/);
  await expect(page.locator('[data-announce]')).toHaveText(`Geen praktijken gevonden. ${(await hint.textContent()) ?? ''}`);
  const expected = Number(/wel (\d+)/.exec((await hint.textContent()) ?? '')?.[1]);
  const button = page.getByRole('button', { name: /^Laat “/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => total(page)).toBe(expected);
  await expect(page.locator('#resultaten')).toBeFocused();
  await page.goBack();
  await expect(button).toBeVisible();
});

test('what nobody knows is a value of its own, with its number, and can be taken in too', async ({ page }) => {
  await open(page, '#grootte=15000-tot-30000');
  const known = await total(page);
  const unknown = await countOf(page, 'grootte', 'niet-bekend');
  expect(unknown).toBeGreaterThan(0);
  await tick(page, 'grootte', 'Niet bekend');
  await expect.poll(() => total(page)).toBe(known + unknown);
  await expect(page.getByRole('button', { name: 'Verwijder filter: Grootte van de gemeente: niet bekend' })).toBeVisible();
});

test('the order by confirmation starts with what runs', async ({ page }) => {
  await open(page, 'volgorde/bevestigd/#bevestigd=loopt&bevestigd=niet-bekend');
  await expect(page.getByRole('navigation', { name: 'Volgorde' }).getByRole('link', { name: 'Laatst bevestigd' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const statuses = await visibleCards(page).locator('.meta').allTextContents();
  expect(statuses[0]).toMatch(/^(Lopend|In opstart)/);
});

test('nonsense in the address is ignored', async ({ page }) => {
  await open(page, '#doelgroep=<script>alert(1)</script>&aanpak=%00&onbekend=1');
  expect(await visibleCards(page).count()).toBeGreaterThan(0);
});

test('the order goes with the filters', async ({ page }) => {
  await open(page, '#doelgroep=ouderen');
  await page.getByRole('navigation', { name: 'Volgorde' }).getByRole('link', { name: 'Alfabet' }).click();
  await expect(page).toHaveURL(/\/praktijken\/volgorde\/alfabet\/#doelgroep=ouderen$/);
  await ready(page);
  const titles = await visibleCards(page).getByRole('heading').allTextContents();
  expect(titles.length).toBeGreaterThan(3);
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
  await page.goBack();
  await expect(page).toHaveURL(/\/praktijken\/#doelgroep=ouderen$/);
});

test('a filter on a later page starts from the first hit', async ({ page }) => {
  await page.goto('/praktijken/bladzijde/2/');
  await ready(page);
  await tick(page, 'doelgroep', 'Ouderen');
  await expect(page).toHaveURL(/\/praktijken\/#doelgroep=ouderen$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages of the catalogue hold every practice once', async ({ page }) => {
    await page.goto('/praktijken/');
    const expected = await total(page);
    const titles: string[] = [];
    for (;;) {
      titles.push(...(await visibleCards(page).getByRole('heading').allTextContents()));
      const next = page.getByRole('link', { name: 'Volgende' });
      if ((await next.count()) === 0) break;
      const address = new URL((await next.getAttribute('href')) ?? '', page.url()).href;
      await next.click();
      await page.waitForURL(address);
    }
    expect(titles).toHaveLength(expected);
    expect(new Set(titles).size).toBe(expected);
  });

  // The same pages, read from the files.
  for (const start of ['/praktijken/volgorde/bevestigd/', '/praktijken/volgorde/nieuwste/', '/praktijken/volgorde/alfabet/']) {
    test(`the pages from ${start} hold every practice once`, () => {
      const titles: string[] = [];
      for (let path: string | undefined = start; path !== undefined;) {
        const page = builtPages().find((candidate) => candidate.path === path);
        if (page === undefined) throw new Error(`${path} is not there.`);
        const root = elementsOf(page);
        titles.push(...root.querySelectorAll('[data-praktijken] > li h3').map(({ text }) => text.trim()));
        path = root.querySelector('.pager a[rel=next]')?.getAttribute('href');
      }
      const ids = builtPages().filter(({ path }) => /^\/praktijken\/[^/]+\/$/.test(path));
      expect(titles).toHaveLength(ids.length);
      expect(new Set(titles).size).toBe(ids.length);
      if (start.includes('alfabet')) expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
    });
  }

  test('the page of a municipality tells what places of its size did, and how that is reckoned', async ({ page }) => {
    await page.goto('/gemeenten/duffel/');
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Wat deden gemeenten zoals Duffel?' }) });
    await expect(section).toContainText(
      /\d+ gemeenten zijn ongeveer even groot: [\d.]+ tot [\d.]+ inwoners op 1 januari \d{4}, volgens Statbel/,
    );
    const reasons = await section.locator('.card .count').allTextContents();
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^In .+, [\d.]+ inwoners(: .+)?$/);
    const own = Number((/([\d.]+) inwoners op/.exec(await page.locator('.lead').innerText())?.[1] ?? '').replaceAll('.', ''));
    for (const reason of reasons) {
      const theirs = Number((/([\d.]+) inwoners/.exec(reason)?.[1] ?? '').replaceAll('.', ''));
      expect(Math.max(own, theirs) / Math.min(own, theirs)).toBeLessThanOrEqual(1.25);
    }
    await section.getByRole('link', { name: 'Alle praktijken in gemeenten met 15.000 tot 30.000 inwoners' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grootte van de gemeente: 15.000 tot 30.000 inwoners');
  });

  test('every value of a facet is a page with its practices', async ({ page }) => {
    await page.goto('/praktijken/');
    const link = page.locator('[data-facet=provincie] a').first();
    const path = (await link.getAttribute('href')) ?? '';
    const count = Number(await link.locator('.count').textContent());
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${count} ${count === 1 ? 'praktijk' : 'praktijken'}`);
  });
});
