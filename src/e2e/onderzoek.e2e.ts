import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { builtPages } from './built-site.ts';

/* The lists and pages of studies and reviews: what they say without scripts, and what the filters do. */

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const paths = (folder: string) => [...pages.keys()].filter((path) => new RegExp(`^/${folder}/[^/]+/$`).test(path));
const count = (folder: string) => paths(folder).length;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('studies stand in groups, each with what, on whom, against what and what came out', async ({ page }) => {
    await page.goto('/studies/');
    await expect(page.getByRole('heading', { level: 2, name: `${count('studies')} studies` })).toBeVisible();
    const headings = await page.locator('[data-group] h3').allInnerTexts();
    expect(headings[0]).toMatch(/^Met loting/);
    const lines = page.locator('[data-values]');
    await expect(lines).toHaveCount(count('studies'));
    for (const text of await lines.allInnerTexts()) {
      expect(text).toMatch(/Bij wie: .+[\s\S]*Tegenover: .+/);
      expect(text).toMatch(/Minder eenzaam|Geen aantoonbaar verschil|Eenzamer|Gemengd|Niet bekend/);
      expect(text).toMatch(/Telt (niet )?mee/);
    }
  });

  test('a filter leads to the page of a term or to a group, and others stay away', async ({ page }) => {
    await page.goto('/studies/');
    const filters = page.getByRole('navigation', { name: 'Filter de studies' });
    await expect(filters.locator('details:visible')).toHaveCount(3);
    await filters.getByText('Opzet', { exact: true }).click();
    await filters.getByRole('link', { name: /Zonder vergelijkingsgroep/ }).click();
    await expect(page).toHaveURL(/#zonder-groep$/);
    await filters.getByText('Doelgroep', { exact: true }).click();
    await filters.getByRole('link', { name: /^Mantelzorgers/ }).click();
    await expect(page).toHaveURL(/\/doelgroepen\/mantelzorgers\/$/);
  });
});

test('filters combine, count what a click would give, and stand in the address', async ({ page }) => {
  await page.goto('/studies/');
  const filters = page.getByRole('navigation', { name: 'Filter de studies' });
  const shown = page.locator('[data-values]:visible');
  const all = await shown.count();

  await filters.getByText('Uitkomst', { exact: true }).click();
  const none = filters.getByRole('checkbox', { name: /^Geen aantoonbaar verschil/ });
  const promised = Number(await none.locator('xpath=../span[@class="count"]').innerText());
  await none.check();
  await expect(shown).toHaveCount(promised);
  await expect(page.getByRole('heading', { level: 2, name: `${promised} van ${all} studies` })).toBeVisible();
  await expect(page).toHaveURL(/#uitkomst=geen-verschil$/);
  for (const text of await shown.allInnerTexts()) expect(text).toContain('Geen aantoonbaar verschil');

  await filters.getByText('Telt mee?', { exact: true }).click();
  await filters.getByRole('checkbox', { name: /^Telt mee in onze berekening/ }).check();
  await expect(page.locator('[role="status"][data-announce]')).toHaveText(/^\d+ van \d+ studies$/);
  expect(await shown.count()).toBeLessThan(promised);

  await page.getByRole('button', { name: 'Verwijder filter: Telt mee in onze berekening' }).click();
  await expect(shown).toHaveCount(promised);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/#uitkomst=geen-verschil$/);
  await expect(none).toBeChecked();
});

test('an address with filters opens the list as it was sent', async ({ page }) => {
  await page.goto('/studies/#doelgroep=mantelzorgers');
  const shown = page.locator('[data-values]:visible');
  await expect(page.getByRole('button', { name: 'Verwijder filter: Mantelzorgers' })).toBeVisible();
  expect(await shown.count()).toBeGreaterThan(0);
  for (const text of await shown.allInnerTexts()) expect(text).toContain('mantelzorgers');
});

test('filters that nothing fits say so, and can be cleared', async ({ page }) => {
  await page.goto('/studies/#uitkomst=onbekend&telt=ja');
  await expect(page.getByText('Geen studies passen bij deze filters samen.')).toBeVisible();
  await expect(page.locator('[data-group]:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await expect(page.locator('[data-values]:visible')).toHaveCount(count('studies'));
  await expect(page).toHaveURL(/\/studies\/$/);
});

test('reviews can be filtered too', async ({ page }) => {
  await page.goto('/overzichten/#aanpak=bewegen');
  const shown = page.locator('[data-values]:visible');
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ van \d+ overzichten$/ })).toBeVisible();
  expect(await shown.count()).toBeGreaterThan(0);
  expect(await shown.count()).toBeLessThan(count('overzichten'));
});

test('every study and review leads to the article, and says what nobody saw', () => {
  for (const path of [...paths('studies'), ...paths('overzichten')]) {
    const page = parse(pages.get(path) ?? '');
    const head = page.querySelector('.page-head');
    const link = head?.querySelectorAll('a').find(({ text }) => /^Lees (?:deze studie|dit overzicht) zelf$/.test(text.trim()));
    expect(link?.getAttribute('href'), path).toMatch(/^https?:\/\//);
    expect(page.querySelector('main')?.text, path).not.toMatch(/auteurs niet gezien|titel niet gezien/i);
    expect(page.querySelector('h1')?.text.trim().length ?? 0, path).toBeGreaterThan(10);
  }
});

test('a study starts with its verdict, shows its numbers and names every cell that it fills', async ({ page }) => {
  await page.goto('/studies/mortimer-2014-pliny-telefoonvriendschap/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vriendschapsgroepen aan de telefoon');
  const first = page.getByRole('region', { name: 'Wat vond deze studie?' });
  await expect(first.locator('p').first()).toContainText('kon deze studie niet aantonen');
  const scores = page.getByRole('region', { name: 'Wat de groepen scoorden' }).getByRole('table');
  await expect(scores.getByRole('row', { name: /Wie meedeed achteraf 26 3,5 3,4/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /Telt deze studie mee/ })).toContainText(/telt (niet )?mee in onze berekening/);
  const cell = page.getByRole('region', { name: 'Waar deze studie op de kaart staat' }).getByRole('link').first();
  await cell.click();
  await expect(page.getByRole('link', { name: /Vriendschapsgroepen aan de telefoon/ })).toBeVisible();
});

test('a filter that leaves no study is named, and can be let go', async ({ page }) => {
  await page.goto('/studies/#doelgroep=ouderen&opzet=bestaat-niet');
  const hint = page.locator('[data-empty-hint]');
  await expect(hint).toHaveText(/^Zonder het filter “Opzet” zijn er wel \d+ studies\.$/);
  await expect(page.locator('[data-announce]')).toContainText((await hint.textContent()) ?? '');
  await page.getByRole('button', { name: 'Laat “Opzet” los' }).click();
  await expect(page).toHaveURL(/\/studies\/#doelgroep=ouderen$/);
  await expect(page.locator('#resultaten')).toBeFocused();
  await expect(page.locator('[data-values]:visible').first()).toBeVisible();
});
