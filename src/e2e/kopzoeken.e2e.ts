import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: /Zoek een praktijk/ });
const options = (page: Page) => page.getByRole('option');

test.use({ viewport: { width: 1280, height: 800 } });

test('offers practices, terms, municipalities and studies in groups', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('ouder');
  const list = page.getByRole('listbox', { name: 'Voorstellen' });
  await expect(list.getByRole('group', { name: 'Doelgroepen' }).getByRole('option').first()).toHaveText('Ouderen');
  await expect(list.getByRole('group', { name: 'Praktijken' }).getByRole('option').first()).toBeVisible();
  await field(page).fill('8310');
  await expect(list.getByRole('group', { name: 'Gemeenten' }).getByRole('option')).toHaveText(['Brugge']);
  await field(page).fill('creswell');
  await expect(list.getByRole('group', { name: 'Studies' }).getByRole('option')).toHaveCount(1);
});

test('works by keyboard: arrows choose, Enter goes, Escape closes', async ({ page }) => {
  await page.goto('/over/');
  await field(page).fill('brugge');
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const chosen = options(page).first();
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gemeenten\/brugge\/$/);
});

test('without a choice, Enter searches', async ({ page }) => {
  await page.goto('/over/');
  await field(page).fill('samen eten');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/#q=samen\+eten$/);
});

test('"/" jumps to the search field, but not while writing', async ({ page }) => {
  await page.goto('/over/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.goto('/zoeken/');
  await page.keyboard.press('/');
  await expect(page.locator('#zoek')).toBeFocused();
});

test('suggestions that do not load leave a plain search', async ({ page }) => {
  await page.route('**/voorstellen.json', (route) => route.abort());
  await page.goto('/over/');
  await field(page).fill('gent');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/#q=gent$/);
});
