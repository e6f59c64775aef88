import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { poolEffects, isPool } from '../evidence/pool.ts';
import type { BewijsRecord, StudieRecord } from '../evidence/export.ts';
import { builtPages, DIST } from './built-site.ts';

/** Written by our own build. */
const studies = JSON.parse(readFileSync(join(DIST, 'data/studies.json'), 'utf8')) as StudieRecord[];
const cells = JSON.parse(readFileSync(join(DIST, 'data/bewijs.json'), 'utf8')) as BewijsRecord[];
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const inner = cells.filter(({ aanpak, doelgroep }) => aanpak !== null && doelgroep !== null);
/** Over all approaches, or all target groups. */
const margins = cells.filter(({ aanpak, doelgroep }) => aanpak === null || doelgroep === null);

/** The page of a cell, read; and its address. */
function cellPage({ aanpak, doelgroep }: BewijsRecord) {
  const path = `/wat-werkt-voor-wie/${aanpak}/${doelgroep}/`;
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
  for (const { id } of unconfirmed) {
    const html = pages.get(`/studies/${id}/`);
    expect(html, id).toContain('Nog niet bevestigd');
    expect(html, id).toContain('telt niet mee in onze berekening');
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

test('the map is a table with headers on a wide screen, and a list on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/wat-werkt-voor-wie/');
  const table = page.getByRole('table', { name: /Wat we weten per doelgroep/ });
  await expect(table).toBeVisible();
  const columns = await table.getByRole('columnheader').count();
  const rows = await table.getByRole('rowheader').count();
  expect(columns).toBeGreaterThan(15);
  expect(await table.getByRole('cell').count()).toBe(rows * (columns - 1));
  // Every cell says something to a screen reader, gaps included.
  for (const text of await table.getByRole('cell').allInnerTexts()) expect(text.trim()).not.toBe('');

  await page.setViewportSize({ width: 360, height: 800 });
  await expect(table).toBeHidden();
  const group = page.locator('.narrow details').filter({ hasText: 'Ouderen' }).first();
  await group.locator('summary').click();
  await group.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/wat-werkt-voor-wie\/[a-z-]+\/ouderen\/$/);
});

test('a practice shows its level, why, and what is missing', async ({ page }) => {
  await page.goto('/praktijken/circle-of-friends-ystavapiiri/');
  const research = page.getByRole('region', { name: 'Onderzoek naar deze praktijk' });
  await expect(research.getByText(/Niveau \d van 5/)).toBeVisible();
  await expect(research.getByText('Geen effect aangetoond')).toBeVisible();
  await expect(research.getByText(/Wat ontbreekt voor niveau \d\?/)).toBeVisible();
  await research.getByRole('link', { name: 'Zo bepalen we het niveau' }).click();
  await expect(page.locator('#ladder')).toBeInViewport();
});

test('the data can be downloaded, with a script that names them', async ({ request }) => {
  const csv = await (await request.get('/data/gepoolde-studies.csv')).text();
  expect(csv.trim().split('\n')).toHaveLength(studies.filter(({ gepoold }) => gepoold).length + 1);
  expect(await (await request.get('/data/narekenen.R')).text()).toContain('gepoolde-studies.csv');
  const praktijken: unknown = await (await request.get('/data/praktijken.json')).json();
  expect(praktijken).toHaveLength([...pages.keys()].filter((path) => /^\/praktijken\/[^/]+\/$/.test(path)).length);
});
