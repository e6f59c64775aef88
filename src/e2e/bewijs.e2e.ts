import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { poolEffects, isPool } from '../evidence/pool.ts';
import { STAAT_ORDER } from '../evidence/state.ts';
import type { BewijsRecord, StudieRecord } from '../evidence/export.ts';
import { builtPages, DIST } from './built-site.ts';

/** Written by our own build. */
const { studies } = JSON.parse(readFileSync(join(DIST, 'data/studies.json'), 'utf8')) as { studies: StudieRecord[] };
const { cellen: cells } = JSON.parse(readFileSync(join(DIST, 'data/bewijs.json'), 'utf8')) as { cellen: BewijsRecord[] };
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const inner = cells.filter(({ aanpak, doelgroep }) => aanpak !== null && doelgroep !== null);
/** Over all approaches, or all target groups. */
const margins = cells.filter(({ aanpak, doelgroep }) => aanpak === null || doelgroep === null);

/** The address of the page of a cell. */
function cellPath({ aanpak, doelgroep }: BewijsRecord): string {
  return `/wat-werkt-voor-wie/${aanpak}/${doelgroep}/`;
}

/** The page of a cell, read; and its address. */
function cellPage(cell: BewijsRecord) {
  const path = cellPath(cell);
  return { path, page: parse(pages.get(path) ?? '') };
}

test('the open data agree with each other: every pool can be recomputed from the studies', () => {
  expect(studies.length).toBeGreaterThan(50);
  const byId = new Map(studies.map((study) => [study.id, study]));
  for (const cell of cells) {
    const pooled = cell.studies.flatMap((id) => {
      const study = byId.get(id);
      return study?.gepoold === true && study.g !== null && study.v !== null ? [{ g: study.g, v: study.v }] : [];
    });
    expect(pooled.length, JSON.stringify(cell)).toBe(cell.k);
    const result = poolEffects(pooled);
    const isTwoInCell = cell.k === 2 && cell.aanpak !== null && cell.doelgroep !== null;
    if (isTwoInCell) expect([cell.g, cell.ci95], JSON.stringify(cell)).toEqual([null, null]);
    else if (isPool(result)) expect(result.g).toBeCloseTo(cell.g ?? Number.NaN, 10);
    else expect([cell.pi95, cell.tau2, cell.i2, cell.q]).toEqual([null, null, null, null]);
  }
  for (const study of studies) expect(study.gepoold, study.id).toBe(study.reden === null);
});

test('every cell has its page, with a verdict', () => {
  for (const cell of inner) {
    const { path, page } = cellPage(cell);
    expect(page.querySelector('.verdict')?.text ?? '', path).not.toBe('');
  }
});

test('no page claims more than its state', () => {
  for (const cell of inner) {
    const { path, page } = cellPage(cell);
    const verdict = page.querySelector('.verdict')?.text;
    if (cell.staat === 'weten-niet') expect(verdict, path).toContain('We weten niet of dit helpt.');
    if (cell.ci95 !== null && cell.ci95[0] <= 0 && cell.ci95[1] >= 0) expect(verdict, path).not.toMatch(/Wie meedeed, was/);
  }
});

test('a cell with few studies gives no average', () => {
  for (const cell of inner.filter(({ k }) => k < 3)) {
    const { path, page } = cellPage(cell);
    expect(page.querySelector('.verdict-box')?.text, path).not.toMatch(/Neem 100 keer|gemiddeld minder eenzaam/);
  }
});

test('a margin claims nothing, in the data and on the page of its target group', () => {
  expect(margins.length).toBeGreaterThan(10);
  for (const { staat, zekerheid } of margins) expect([staat, zekerheid]).toEqual([null, null]);
  for (const { aanpak, doelgroep } of margins) {
    if (aanpak !== null || doelgroep === null) continue;
    const box = parse(pages.get(`/doelgroepen/${doelgroep}/`) ?? '').querySelector('.verdict-box')?.text ?? '';
    expect(box, doelgroep).not.toMatch(/Hoe zeker is dat|minder eenzaam dan|Neem 100 keer/);
  }
});

test('every study, review and instrument has its page', () => {
  for (const { id } of studies) expect(pages.has(`/studies/${id}/`), id).toBe(true);
  for (const id of new Set(cells.flatMap(({ overzichten }) => overzichten))) expect(pages.has(`/overzichten/${id}/`), id).toBe(true);
  expect([...pages.keys()].filter((path) => /^\/instrumenten\/[^/]+\/$/.test(path)).length).toBeGreaterThan(5);
});

test('a study that nobody confirmed says so and does not count', () => {
  const unconfirmed = studies.filter(({ reden }) => reden?.includes('tweede lezer'));
  expect(unconfirmed.length).toBeGreaterThan(0);
  for (const { id, reden } of unconfirmed) {
    const text = parse(pages.get(`/studies/${id}/`) ?? '').text;
    expect(text, id).toContain('Ze tellen niet mee in een berekening');
    expect(text, id).toContain(`telt niet mee in onze berekening: ${reden}.`);
  }
});

test('a forest plot has a name, a description and its numbers in a table', () => {
  const plots = [...pages].flatMap(([path, html]) =>
    parse(html)
      .querySelectorAll('.forest')
      .map((plot) => ({ path, plot })),
  );
  // Every cell with a number that counts has one.
  expect(plots.length).toBeGreaterThanOrEqual(inner.filter(({ k }) => k > 0).length);
  expect(plots.length).toBeGreaterThan(0);
  for (const { path, plot } of plots) {
    const svg = plot.querySelector('svg');
    const labels = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(labels, path).toHaveLength(2);
    for (const id of labels) expect(plot.querySelector(`#${id}`)?.text.length ?? 0, path).toBeGreaterThan(20);
    const lines = plot.querySelectorAll('svg .row').length;
    expect(plot.querySelectorAll('tbody tr').length, path).toBe(lines);
  }
});

/** The lists of a page of one group or approach: the sign and words of every entry, and where it leads. */
function answersOn(path: string) {
  return parse(pages.get(path) ?? '')
    .querySelectorAll('.answers[aria-labelledby] > ol > li')
    .map((item) => ({
      staat: item.querySelector('.state-sign')?.getAttribute('data-state'),
      words: item.querySelector('.state')?.text ?? '',
      path: item.querySelector('.name a')?.getAttribute('href') ?? '',
      practices: item.querySelector('.facts-line a')?.getAttribute('href'),
    }));
}

test('every group and every approach has one ordered list with all its cells, each once, the best first', () => {
  const terms = [...pages.keys()].filter((path) => /^\/(doelgroepen|aanpakken)\/[^/]+\/$/.test(path));
  expect(terms.length).toBeGreaterThan(20);
  for (const path of terms) {
    const [, folder, id] = path.split('/');
    const answers = answersOn(path);
    const order = answers.map(({ staat }) => STAAT_ORDER.findIndex((known) => known === staat));
    expect(order, path).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(answers.map((answer) => answer.path)).size, path).toBe(answers.length);
    const expected = inner.filter((cell) => (folder === 'doelgroepen' ? cell.doelgroep : cell.aanpak) === id);
    for (const cell of expected)
      expect(
        answers.map((answer) => answer.path),
        path,
      ).toContain(cellPath(cell));
    for (const answer of answers) {
      expect(answer.words, path).not.toBe('');
      expect(pages.has(answer.path), answer.path).toBe(true);
      if (answer.practices !== undefined) expect(answer.practices).toMatch(/^\/praktijken\/#doelgroep=[a-z-]+&aanpak=[a-z-]+$/);
    }
  }
});

test('no cell with a study is called unknown to all, or never studied', () => {
  for (const path of [...pages.keys()].filter((known) => /^\/(doelgroepen|aanpakken)\/[^/]+\/$/.test(known))) {
    for (const answer of answersOn(path).filter(({ staat }) => staat === 'niet-onderzocht')) {
      const cell = inner.find((candidate) => cellPath(candidate) === answer.path);
      expect(cell?.studies ?? [], answer.path).toEqual([]);
    }
  }
});

test('a page of a cell says the same as the list: its sign and words stand in the heading', () => {
  for (const cell of inner) {
    const { path, page } = cellPage(cell);
    const listed = answersOn(`/doelgroepen/${cell.doelgroep}/`).find((answer) => answer.path === path);
    expect(page.querySelector('#antwoord .state-sign')?.getAttribute('data-state'), path).toBe(listed?.staat);
  }
});

test('one trial behind more cells is said on each of them', () => {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const alone = inner
    .filter(({ k }) => k === 1)
    .map((cell) => {
      const trials = cell.studies.flatMap((id) => {
        const study = byId.get(id);
        return study?.gepoold === true ? [study.trial] : [];
      });
      return { cell, trial: trials[0] };
    });
  for (const { cell, trial } of alone) {
    const others = alone.filter((other) => other.trial === trial && other.cell !== cell);
    const { path, page } = cellPage(cell);
    if (others.length > 0) expect(page.querySelector('.verdict-box')?.text, path).toContain('het is dezelfde proef');
  }
});

test('from the first page to an answer in two steps, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Wat werkt voor wie?' }).first().click();
  await page.getByRole('region', { name: 'Voor wie?' }).getByRole('link', { name: 'Ouderen' }).click();
  await expect(page).toHaveURL(/\/doelgroepen\/ouderen\/#wat-helpt$/);
  await expect(page.getByRole('heading', { name: 'Wat helpt?' })).toBeInViewport();
  await page.locator('.answers .name a').first().click();
  await expect(page).toHaveURL(/\/wat-werkt-voor-wie\/[a-z-]+\/ouderen\/$/);
  await context.close();
});

test('the table has headers that stay in sight, and a name for each cell with approach, group and state', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/wat-werkt-voor-wie/tabel/');
  const table = page.getByRole('table', { name: /Wat we weten per doelgroep/ });
  await expect(table).toBeVisible();
  const columns = await table.getByRole('columnheader').count();
  const rows = await table.getByRole('rowheader').count();
  expect(columns).toBeGreaterThan(15);
  expect(await table.getByRole('cell').count()).toBe(rows * (columns - 1));
  // Every cell says something to a screen reader, gaps included.
  for (const text of await table.getByRole('cell').allInnerTexts()) expect(text.trim()).not.toBe('');
  const names = await table
    .locator('a.state-cell')
    .evaluateAll((links) => links.map((link) => link.querySelector('.visually-hidden')?.textContent ?? ''));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^.+ voor .+: .+\. \d/);
  const sizes = await table
    .locator('.figure')
    .evaluateAll((all) => all.map((figure) => Number.parseFloat(getComputedStyle(figure).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('the table can be reached and moved with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/wat-werkt-voor-wie/tabel/');
  const region = page.getByRole('region', { name: /^Tabel van groepen en aanpakken/ });
  // It is a stop of its own: what cannot have focus leaves it where it was.
  await region.focus();
  await expect(region).toBeFocused();
  expect(await region.evaluate((element) => element.tabIndex)).toBe(0);
  // And it is what moves, so that the names of groups and approaches stay.
  const moved = await region.evaluate((element) => {
    element.scrollTop = 1;
    return { isTaller: element.scrollHeight > element.clientHeight, top: element.scrollTop };
  });
  expect(moved).toEqual({ isTaller: true, top: 1 });
  const head = page.getByRole('columnheader', { name: 'Ontmoeting' });
  await region.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await expect(head).toBeInViewport();
});

test('on a phone the table makes way for groups, each with its list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/wat-werkt-voor-wie/tabel/');
  await expect(page.getByRole('table')).toBeHidden();
  await page.locator('.narrow').getByRole('link', { name: 'Ouderen' }).click();
  await expect(page).toHaveURL(/\/doelgroepen\/ouderen\/#wat-helpt$/);
});

test('a practice shows its level, why, and what is missing', async ({ page }) => {
  const [path = ''] =
    [...pages].find(([address, html]) => /^\/praktijken\/[^/]+\/$/.test(address) && html.includes('>Geen effect aangetoond<')) ?? [];
  await page.goto(path);
  const research = page.getByRole('region', { name: 'Onderzoek naar deze praktijk' });
  await expect(research.getByText(/Niveau \d van 5/)).toBeVisible();
  await expect(research.getByText('Geen effect aangetoond', { exact: true })).toBeVisible();
  await expect(research.getByText('De praktijk is minstens één keer toegepast en elk feit heeft een bron.')).toBeVisible();
  await research.getByRole('link', { name: 'Zo bepalen we het niveau' }).click();
  await expect(page.locator('#ladder')).toBeInViewport();
});

test('the data can be downloaded, with a script that names them', async ({ request }) => {
  const csv = await (await request.get('/data/gepoolde-studies.csv')).text();
  expect(csv.trim().split('\n')).toHaveLength(studies.filter(({ gepoold }) => gepoold).length + 1);
  const script = await (await request.get('/data/narekenen.R')).text();
  for (const name of ['studies.json', 'bewijs.json']) expect(script).toContain(name);
  const praktijken: unknown = await (await request.get('/data/praktijken.json')).json();
  expect(praktijken).toHaveLength([...pages.keys()].filter((path) => /^\/praktijken\/[^/]+\/$/.test(path)).length);
});
