import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../reading/project.ts';
import { type Answer, byClass, type LabelledQuery, scoreAnswers } from '../search/bench/metrics.ts';
import { builtPages } from './built-site.ts';

// Written by hand beside the code; the first test checks it.
const queries = parse(readFileSync(join(PROJECT_ROOT, 'src/search/bench/zoekvragen.yaml'), 'utf8')) as LabelledQuery[];
const OFF_TOPIC = 'naast';

/** Success among the first three per class: a little under what `npm run bench:zoeken` measured. */
const FLOORS: Readonly<Record<string, number>> = {
  exact: 1,
  verbuiging: 0.93,
  samenstelling: 0.93,
  synoniem: 0.9,
  tikfout: 0.92,
  vraag: 0.85,
  plaats: 0.95,
  'vlaams-nederlands': 0.66,
  diakriet: 0.92,
  afkorting: 0.92,
};

test('the labelled queries are about practices that exist, in ten classes', () => {
  const ids = new Set(builtPages().flatMap(({ path }) => /^\/praktijken\/([^/]+)\/$/.exec(path)?.[1] ?? []));
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.map(({ vraag }) => vraag)).size).toBe(queries.length);
  expect([...new Set(queries.map(({ klasse }) => klasse))].sort()).toEqual([...Object.keys(FLOORS), OFF_TOPIC].sort());
  for (const { klasse, vraag, goed } of queries) {
    expect(
      goed.filter((id) => !ids.has(id)),
      vraag,
    ).toEqual([]);
    expect(goed.length === 0, vraag).toBe(klasse === OFF_TOPIC);
  }
});

test('the search answers them well', async ({ page }) => {
  test.setTimeout(420_000);
  const answers: Answer[] = [];
  for (const query of queries) {
    await page.goto(`/zoeken/?q=${encodeURIComponent(query.vraag)}`);
    await page.locator('[data-zoek-klaar="true"]').waitFor();
    const ids = await page.locator('[data-praktijk]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-praktijk') ?? ''));
    answers.push({ query, ids });
  }
  const onTopic = answers.filter(({ query }) => query.klasse !== OFF_TOPIC);
  const all = scoreAnswers(onTopic);
  expect.soft(all.successAt3, 'success@3').toBeGreaterThanOrEqual(0.93);
  expect.soft(all.recallAt10, 'recall@10').toBeGreaterThanOrEqual(0.77);
  expect.soft(all.mrr, 'MRR').toBeGreaterThanOrEqual(0.88);
  expect.soft(all.empty, 'empty').toBeLessThanOrEqual(0.03);
  for (const [klasse, group] of byClass(onTopic)) {
    expect.soft(scoreAnswers(group).successAt3, `success@3 of ${klasse}`).toBeGreaterThanOrEqual(FLOORS[klasse] ?? 1);
  }
  const junk = answers.filter(({ query, ids }) => query.klasse === OFF_TOPIC && ids.length > 0).map(({ query }) => query.vraag);
  expect.soft(junk.length, junk.join(', ')).toBeLessThanOrEqual(2);
});
