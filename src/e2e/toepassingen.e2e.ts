import { expect, test } from '@playwright/test';
import { corpusOf } from '../reading/corpus.ts';
import { builtPages, elementsOf } from './built-site.ts';

const toepassingen = corpusOf().records.toepassingen.map(({ toepassing }) => toepassing);
const pages = new Map(builtPages().map((page) => [page.path, page]));

/** The elements of a page that must be there. */
function elementsAt(path: string) {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`${path} is not built.`);
  return elementsOf(page);
}

test('each stands on its practice, on its municipality and in the list of that municipality', () => {
  expect(toepassingen.length).toBeGreaterThan(0);
  const missing: string[] = [];
  for (const { praktijk, gemeente } of toepassingen) {
    const link = elementsAt(`/praktijken/${praktijk}/`).querySelector(`a[href$="/gemeenten/${gemeente}/#${praktijk}"]`);
    if (link === null) missing.push(`${praktijk}: no link to ${gemeente}`);
    const town = elementsAt(`/gemeenten/${gemeente}/`);
    if (town.querySelector(`article[id="${praktijk}"]`) === null) missing.push(`${gemeente}: nothing on ${praktijk}`);
    const card = town.querySelector(`[data-praktijken] a[href$="/praktijken/${praktijk}/"]`);
    if (card === null) missing.push(`${gemeente}: ${praktijk} is not in the list`);
  }
  expect(missing).toEqual([]);
});

test('a reader goes from a practice to how a town does it, and back', async ({ page }) => {
  const [first] = toepassingen;
  if (first === undefined) throw new Error('There are none.');
  await page.goto(`/praktijken/${first.praktijk}/`);
  const places = page.getByRole('region', { name: 'Waar gebeurt dit?' });
  await places.getByRole('link').first().click();
  const details = page.locator(`article[id="${first.praktijk}"]`);
  await expect(details).toBeInViewport();
  await expect(details.getByText('Bronnen:')).toBeVisible();
  await details.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/praktijken/${first.praktijk}/$`));
});

test('the data file has them all, with their ids', async ({ request }) => {
  const response = await request.get('/data/toepassingen.json');
  const ids = ((await response.json()) as readonly { id: string }[]).map(({ id }) => id);
  expect(ids).toEqual(corpusOf().records.toepassingen.map(({ id }) => id));
});
