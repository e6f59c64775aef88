import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { validateDirectory } from '../reading/validate-directory.ts';
import type { Finding } from '../file/finding.ts';
import { violations } from './axe.ts';

const PHONE = { width: 360, height: 740 };

const ready = (page: Page) => expect(page.locator('[data-ready]')).toBeVisible();

async function openForm(page: Page, query = ''): Promise<void> {
  await page.goto(`/voorstellen/${query}`);
  await ready(page);
}

/** Moves on with the Tab key until the control with this label has the focus, as someone without a mouse does. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach #${id}.`);
}

async function typeIn(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

/** Chooses in a list by typing the first letters. */
async function chooseIn(page: Page, id: string, letters: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(letters);
}

async function tickBox(page: Page, id: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('Space');
}

/** Tabs to a button of the open step and presses it. */
async function pressButton(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.trim() !== name) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`The Tab key does not reach the button "${name}".`);
}

/** From an empty form to the last step, with the keyboard alone. */
async function fillWithKeyboard(page: Page): Promise<void> {
  await typeIn(page, 'v-titel', 'Soepbar Voorbeelddorp: soep delen op de markt');
  await typeIn(
    page,
    'v-samenvatting',
    'Elke vrijdag delen vrijwilligers soep uit op de markt van het dorp. Wie alleen eet, schuift aan bij de lange tafel.',
  );
  await chooseIn(page, 'v-status', 'Lop');
  await typeIn(page, 'v-status-per', 'maart 2026');
  await pressButton(page, 'Volgende');
  await typeIn(page, 'v-organisaties-0-naam', 'OCMW Voorbeelddorp');
  await chooseIn(page, 'v-organisaties-0-type', 'Lokaal');
  await typeIn(page, 'v-gebied-gemeenten-zoek', 'Assebroek');
  await page.keyboard.press('Enter');
  await chooseIn(page, 'v-schaal', 'Buurt');
  await pressButton(page, 'Volgende');
  await tickBox(page, 'v-doelgroepen-ouderen');
  await tickBox(page, 'v-aanpakken-samen-eten');
  await tickBox(page, 'v-beleidsdomeinen-welzijn');
  await pressButton(page, 'Volgende');
  await typeIn(page, 'v-bronnen-0-titel', 'Jaarverslag 2025 van het dienstencentrum');
  await typeIn(page, 'v-bronnen-0-uitgever', 'OCMW Voorbeelddorp');
  await typeIn(page, 'v-bronnen-0-url', 'www.voorbeeld.be/jaarverslag');
  await typeIn(page, 'v-bronnen-0-datum', 'maart 2026');
  await pressButton(page, 'Volgende');
  await typeIn(page, 'v-tekst-wat-is-het', 'Elke vrijdag delen vrijwilligers soep uit.');
  await chooseIn(page, 'v-tekst-wat-is-het-bron', 'ocmw');
  await pressButton(page, 'Zet verwijzing');
  await typeIn(page, 'v-tekst-wat-levert-het-op', 'Hoeveel mensen komen, is niet bekend. Ook eenzaamheid is niet gemeten.');
  await pressButton(page, 'Volgende');
  await pressButton(page, 'Volgende');
  await pressButton(page, 'Volgende');
  await pressButton(page, 'Volgende');
}

/** What `npm run valideer` says of the file, in a folder with the real vocabularies. */
function validateFile(name: string, text: string): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'voorstel-'));
  try {
    mkdirSync(join(folder, 'praktijken'));
    writeFileSync(join(folder, 'praktijken', name), text);
    return validateDirectory(folder).findings.filter(({ ernst }) => ernst === 'fout');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('keyboard only, on a phone: from an empty form to a valid file, in four ways', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openForm(page);
  await fillWithKeyboard(page);
  await expect(page.getByRole('heading', { name: 'Nakijken en indienen' })).toBeVisible();
  await expect(page.getByText('Je bestand is klaar: er zijn geen fouten.')).toBeVisible();

  const downloading = page.waitForEvent('download');
  await pressButton(page, 'Download het bestand');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('soepbar-voorbeelddorp-soep-delen-op-de-markt.mdx');
  const text = readFileSync(await download.path(), 'utf8');
  expect(validateFile(download.suggestedFilename(), text)).toEqual([]);
  expect(text).toContain('gemeenten: [ brugge ]');
  expect(text).toContain('<Bron id="ocmw-voorbeelddorp-2026" />');

  const github = new URL((await page.getByRole('link', { name: 'Open GitHub' }).getAttribute('href')) ?? '');
  expect(github.pathname).toMatch(/\/new\/main\/content\/praktijken$/);
  expect(github.searchParams.get('filename')).toBe(download.suggestedFilename());
  expect(github.searchParams.get('value')).toBe(text);
  const issue = new URL((await page.getByRole('link', { name: 'Open een melding' }).getAttribute('href')) ?? '');
  expect(issue.searchParams.get('template')).toBe('praktijk.yml');
  expect(issue.searchParams.get('bestand')).toBe(text);
  const mail = new URL((await page.getByRole('link', { name: 'Open je mail' }).getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toContain(text);
});

test('a mistake is told at its field, in the words of the validator, and the list of mistakes leads there', async ({ page }) => {
  await openForm(page);
  await page.locator('#v-titel').fill('Kort');
  await page.locator('#v-titel').blur();
  const titel = page.locator('[data-veld="titel"]');
  await expect(titel.locator('.message')).toContainText('De tekst telt 4 tekens; minstens 5 is nodig. Vul ze aan.');
  await expect(page.locator('#v-titel')).toHaveAttribute('aria-invalid', 'true');
  await expect(titel.getByRole('link', { name: /Uitleg/ })).toHaveAttribute('href', '/fouten/lengte/');
  // A field that nobody reached yet is left in peace.
  await expect(page.locator('[data-veld="samenvatting"] .message')).toHaveCount(0);
  await page.getByRole('button', { name: 'Volgende' }).click();
  const summary = page.locator('#inhoud .step:not([hidden]) > .notice');
  await expect(summary).toBeFocused();
  await expect(summary).toHaveAccessibleName('Kijk nog 4 dingen na');
  await expect(summary.getByRole('link')).toHaveText(['Titel', 'Samenvatting', 'Status', 'Datum van de status']);
  await summary.getByRole('link', { name: 'Samenvatting' }).click();
  await expect(page.locator('#v-samenvatting')).toBeFocused();
  await page.goto('/voorstellen/#indienen');
  await ready(page);
  await expect(page.getByRole('region', { name: 'Nakijken en indienen' }).getByRole('link', { name: /^Bronnen/ })).toHaveText([
    'Bronnen 1, Titel',
    'Bronnen 1, Uitgever',
    'Bronnen 1, Adres',
    'Bronnen 1, Korte naam',
  ]);
  await page.locator('#inhoud').getByRole('link', { name: 'Doelgroepen' }).click();
  await expect(page.locator('#v-doelgroepen')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Voor wie en hoe' })).toBeVisible();
});

test('what is typed stays in this browser, can be taken up again, and can be erased', async ({ page }) => {
  await openForm(page);
  await page.locator('#v-titel').fill('Een titel die blijft staan');
  await expect(page.locator('[data-saved]')).toContainText('Bewaard in deze browser om');
  await page.reload();
  await ready(page);
  await expect(page.locator('#v-titel')).toHaveValue('Een titel die blijft staan');
  await expect(page.locator('[data-restored]')).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles en begin opnieuw' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await ready(page);
  await expect(page.locator('#v-titel')).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // Also what was typed just now and is not kept yet: leaving the page must not keep it after all.
  await page.locator('#v-titel').fill('Een titel die weg moet');
  await expect(page.locator('[data-saved]')).toContainText('Bewaard in deze browser om');
  await page.locator('#v-titel').fill('Een titel die ook weg moet');
  await page.getByRole('button', { name: 'Wis alles en begin opnieuw' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.locator('#v-titel')).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a link to another place on the page leaves the step as it is', async ({ page }) => {
  await openForm(page, '#bronnen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
  await expect(page.getByRole('heading', { name: 'Bronnen' })).toBeVisible();
});

test('messages follow an entry that moves up, and a new entry begins without', async ({ page }) => {
  await openForm(page, '#wie-en-waar');
  const add = page.getByRole('button', { name: 'Voeg een organisatie toe' });
  await page.locator('#v-organisaties-0-naam').fill('OCMW Voorbeelddorp');
  await add.click();
  await page.locator('#v-organisaties-1-website').fill('geen adres');
  await page.getByRole('button', { name: 'Haal organisatie 1 weg' }).click();
  await expect(add).toBeFocused();
  await expect(page.locator('[data-veld="organisaties[0].website"] .message')).toContainText('geen bruikbaar adres');
  await add.click();
  await expect(page.locator('#v-organisaties-1-naam')).toBeFocused();
  await page.locator('#v-organisaties-1-naam').fill('De Brug');
  await page.waitForTimeout(400);
  await expect(page.locator('[data-veld="organisaties[1].website"] .message')).toHaveCount(0);
  await expect(page.locator('[data-veld="organisaties[1].type"] .message')).toHaveCount(0);
});

test('a number that may be two numbers is asked, by keyboard, and waits for an answer', async ({ page }) => {
  await openForm(page, '#cijfers');
  await page.getByRole('link', { name: 'Cijfers en onderzoek' }).click();
  await page.getByRole('button', { name: 'Voeg een cijfer toe' }).click();
  await page.locator('#v-cijfers-0-waarde').focus();
  await page.keyboard.type('1.250');
  const question = page.getByRole('group', { name: '"1.250" kan twee getallen zijn: 1250 of 1,25. Welk getal bedoel je?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: '1250' })).toBeFocused();
  const figure = page.locator('[data-veld="cijfers[0].waarde"]');
  await expect(figure.locator('.message-error')).toContainText('"1.250" kan op twee manieren gelezen worden. Kies wat je bedoelt.');
  await expect(page.locator('[data-saved]')).toContainText('Bewaard in deze browser om');
  expect((await violations(page)).filter((line) => /cijfers.{0,4}waarde/.test(line))).toEqual([]);
  await page.reload();
  await ready(page);
  await expect(page.locator('#v-cijfers-0-waarde')).toHaveValue('1.250');
  await question.getByRole('button', { name: '1,25' }).click();
  await expect(page.locator('#v-cijfers-0-waarde')).toHaveValue('1,25');
  await expect(page.locator('#v-cijfers-0-waarde')).toBeFocused();
  await expect(question).toHaveCount(0);
  await expect(figure.getByRole('status')).toHaveText('Ingevuld: 1,25.');
  await expect(figure.locator('.message-error')).toHaveCount(0);
});

test('what was understood of an answer is told below its field', async ({ page }) => {
  await openForm(page);
  await page.locator('#v-status-per').fill('voorjaar 2024');
  await page.locator('#v-status-per').blur();
  await expect(page.locator('#v-status-per')).toHaveValue('2024');
  await expect(page.locator('[data-veld="status_per"]').getByRole('status')).toHaveText(
    'Gelezen als 2024. Kijk na of dat klopt. (voorjaar 2024)',
  );
});

test('a village of two municipalities is asked, and one of a single municipality keeps its name in what is told', async ({ page }) => {
  await openForm(page, '#wie-en-waar');
  const towns = page.locator('[data-veld="gebied.gemeenten"]');
  await page.locator('#v-gebied-gemeenten-zoek').fill('Hofstade');
  await page.keyboard.press('Enter');
  const question = page.getByRole('group', { name: '"Hofstade" kan in meer dan één gemeente zijn: Aalst of Zemst. Welke bedoel je?' });
  await question.getByRole('button', { name: 'Zemst' }).click();
  await expect(towns.getByRole('status')).toHaveText('Zemst staat erbij.');
  await expect(page.locator('#v-gebied-gemeenten-zoek')).toBeFocused();
  await page.locator('#v-gebied-gemeenten-zoek').fill('Assebroek');
  await page.keyboard.press('Enter');
  await expect(towns.getByRole('status')).toContainText(
    '"Assebroek" hoort bij Brugge. Die gemeente is ingevuld; noem Assebroek zelf in de tekst.',
  );
  await expect(towns.locator('.tags').getByRole('button')).toHaveText([/^Zemst/, /^Brugge/]);
});

test('a reference to a source that was taken away can be taken away too', async ({ page }) => {
  await openForm(page, '#bronnen');
  await page.locator('#v-bronnen-0-uitgever').fill('Stad Voorbeeld');
  await page.locator('#v-bronnen-0-uitgever').blur();
  await page.getByRole('link', { name: 'Cijfers en onderzoek' }).click();
  const explained = page.locator('[data-veld="mechanisme.bronnen"]');
  await explained.getByLabel('stad-voorbeeld').check();
  await page.getByRole('link', { name: 'Bronnen', exact: false }).first().click();
  await page.getByRole('button', { name: 'Haal bron 1 weg' }).click();
  await page.getByRole('link', { name: 'Cijfers en onderzoek' }).click();
  await expect(explained.locator('.message')).toContainText('De bron "stad-voorbeeld" staat niet in de lijst bronnen');
  await explained.getByLabel('stad-voorbeeld (bestaat niet meer)').uncheck();
  await expect(explained.locator('.message')).toHaveCount(0);
});

test('a practice that cannot be fetched is not called unknown', async ({ page }) => {
  await page.route('**/data/praktijken/*.json', (route) => route.abort());
  await page.goto('/voorstellen/?wijzig=buurttafel-deerlijk');
  await expect(page.locator('[data-loading]')).toContainText('Het formulier kan niet geladen worden');
  await expect(page.locator('[data-unknown]')).toBeHidden();
});

test('tells of another tab, and of a page that changed since', async ({ page, context }) => {
  await openForm(page, '?wijzig=buurttafel-deerlijk');
  await page.locator('#v-titel').fill('Een andere titel voor deze pagina');
  await expect(page.locator('[data-saved]')).toContainText('Bewaard in deze browser om');
  const other = await context.newPage();
  await openForm(other, '?wijzig=buurttafel-deerlijk');
  await expect(other.locator('[data-restored]')).not.toContainText('intussen veranderd');
  await other.locator('#v-titel').fill('Nog een andere titel voor deze pagina');
  await expect(page.locator('[data-alarm]')).toContainText('ook in een ander tabblad');
  await other.close();
  await page.route('**/data/praktijken/buurttafel-deerlijk.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('"Lessen"', '"Andere lessen"') });
  });
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-restored]')).toContainText('De pagina zelf is intussen veranderd.');
});

test('a correction starts from the published page and changes only what was changed', async ({ page }) => {
  const id = 'buurttafel-deerlijk';
  await openForm(page, `?wijzig=${id}`);
  await expect(page.locator('[data-correcting]')).toContainText('De buur(t)tafel in Deerlijk');
  const before = readFileSync(`content/praktijken/${id}.mdx`, 'utf8');
  await page.goto(`/voorstellen/?wijzig=${id}#indienen`);
  await ready(page);
  await page.locator('summary', { hasText: 'Bekijk het bestand' }).click();
  await expect(page.locator('#bestand-tekst')).toHaveValue(before);
  await expect(page.getByText('Je veranderde nog niets aan deze pagina.')).toBeVisible();
  await page.getByRole('link', { name: 'Wie en waar' }).click();
  await page.locator('#v-schaal').selectOption('buurt');
  await page.getByRole('link', { name: 'Nakijken en indienen' }).click();
  await page.locator('summary', { hasText: 'Bekijk het bestand' }).click();
  await expect(page.locator('#bestand-tekst')).toHaveValue(before.replace('schaal: gemeente', 'schaal: buurt'));
  await expect(page.getByRole('link', { name: 'Open GitHub' })).toHaveAttribute(
    'href',
    new RegExp(`/edit/main/content/praktijken/${id}\\.mdx$`),
  );
});

test('a file that is too long for an address is copied, to paste where the address leads', async ({ page, context }) => {
  await context.route(/github\.com/, (route) => route.fulfill({ body: 'GitHub' }));
  await openForm(page, '?wijzig=buurttafel-deerlijk#verhaal');
  await page.locator('#v-tekst-hoe-werkt-het').fill('Vrijwilligers koken voor de buurt. '.repeat(250));
  await page.goto('/voorstellen/?wijzig=buurttafel-deerlijk#indienen');
  const way = page.locator('.way', { hasText: 'Als melding' });
  await expect(way).toContainText('Je bestand is te lang om erin klaar te zetten. We kopiëren de tekst als je klikt.');
  const link = way.getByRole('link', { name: 'Open een melding' });
  expect(new URL((await link.getAttribute('href')) ?? '').searchParams.has('bestand')).toBe(false);

  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('nee')) } }),
  );
  await link.click();
  const box = page.locator('#bestand-tekst');
  await expect(page.locator('.hand-in [role="status"]')).toHaveText(
    'Kopiëren lukte niet. Kopieer zelf de geselecteerde tekst hieronder. Plak ze in het laatste vak.',
  );
  await expect(box).toBeVisible();
  const [selected, whole] = await box.evaluate((area: HTMLTextAreaElement) => [area.selectionEnd - area.selectionStart, area.value.length]);
  expect(selected).toBe(whole);

  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (document.title = String(text.length))) },
    }),
  );
  await link.click();
  await expect(page.locator('.hand-in [role="status"]')).toHaveText('De tekst is gekopieerd. Plak ze in het laatste vak.');
  expect(await page.title()).toBe(String(whole));
});

test('tells of a practice that may be the same', async ({ page }) => {
  await openForm(page);
  await page.locator('#v-titel').fill('De buurttafel in Deerlijk');
  await expect(page.getByText('Dit lijkt op een praktijk die er al is')).toBeVisible();
  await expect(page.getByRole('link', { name: /buur\(t\)tafel in Deerlijk/ })).toBeVisible();
});

test('hostile text is shown as text, in the preview too, and nothing of it runs', async ({ page }) => {
  const messages: string[] = [];
  page.on('dialog', (dialog) => {
    messages.push(dialog.message());
    void dialog.dismiss();
  });
  await openForm(page);
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>{alert(3)}\n\nimport a from "b"\n\n[klik](javascript:alert(4))';
  await page.locator('#v-titel').fill('"><script>alert(5)</script>: {x}\u202e # ---');
  await page.getByRole('link', { name: 'Het verhaal' }).click();
  await page.locator('#v-tekst-wat-is-het').fill(hostile);
  const preview = page.locator('[data-preview]');
  await expect(preview).toContainText('<img src=x onerror=alert(1)>');
  await expect(preview).toContainText('{alert(3)}');
  expect(await preview.locator('script, img, iframe, [onerror]').count()).toBe(0);
  expect(await preview.locator('a[href^="javascript"]').count()).toBe(0);
  await page.getByRole('link', { name: 'De praktijk', exact: false }).first().click();
  await page.getByRole('button', { name: 'Haal onzichtbare tekens weg' }).click();
  await expect(page.locator('#v-titel')).toHaveValue('"><script>alert(5)</script>: {x} # ---');
  expect(messages).toEqual([]);
});

test('a paste of a megabyte is refused in a sentence and leaves the page usable', async ({ page }) => {
  await openForm(page);
  await page.getByRole('link', { name: 'Het verhaal' }).click();
  await page.locator('#v-tekst-wat-is-het').evaluate((area: HTMLTextAreaElement) => {
    area.value = '<{ veel tekst } '.repeat(65_000);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.locator('[data-veld="tekst:Wat is het?"] .message')).toHaveCount(0);
  await page.locator('#v-tekst-wat-is-het').blur();
  await page.locator('#v-tekst-voor-wie').focus();
  await page.getByRole('link', { name: 'Nakijken en indienen' }).click();
  await page.locator('.finding-list').getByRole('link', { name: 'Wat is het?' }).click();
  await expect(page.locator('[data-veld="tekst:Wat is het?"] .message')).toContainText('50 kB is het meeste');
  await page.getByRole('link', { name: 'Nakijken en indienen' }).click();
  await expect(page.getByRole('link', { name: 'Open GitHub' })).toHaveCount(0);
});

test('every step is accessible at 320 px, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openForm(page);
  for (const step of ['praktijk', 'wie-en-waar', 'voor-wie', 'bronnen', 'verhaal', 'resultaten', 'meer', 'indienen']) {
    await page.goto(`/voorstellen/#${step}`);
    await ready(page);
    const next = page.getByRole('button', { name: 'Volgende' });
    if ((await next.count()) > 0) await next.click();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violations(page), `${step}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // Structure is the same in the dark; colours are not.
    expect(await violations(page, ['color-contrast']), `${step}, dark`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, step).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tells how to contribute and offers the template', async ({ page, request }) => {
    await page.goto('/voorstellen/');
    await expect(page.getByText('Het formulier heeft JavaScript nodig.')).toBeVisible();
    await expect(page.locator('[data-voorstel]')).toBeHidden();
    const href = await page.getByRole('link', { name: 'Download het sjabloon' }).getAttribute('href');
    const template = await (await request.get(href ?? '')).text();
    expect(template).toBe(readFileSync('content/_sjablonen/praktijk.mdx', 'utf8'));
  });
});
