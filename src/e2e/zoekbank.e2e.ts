import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../reading/project.ts';
import { type Answer, byClass, type LabelledQuery, scoreAnswers } from '../search/bench/metrics.ts';
import { builtPages } from './built-site.ts';

// Written by hand beside the code; the first test checks it.
const queries = parse(readFileSync(join(PROJECT_ROOT, 'src/search/bench/zoekvragen.yaml'), 'utf8')) as LabelledQuery[];
/** Queries of which the answer is no practice; right answers are addresses. */
const otherQueries = parse(readFileSync(join(PROJECT_ROOT, 'src/search/bench/zoekvragen-soorten.yaml'), 'utf8')) as LabelledQuery[];
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

/** Practices by their id, or all links in the results by their address. */
type What = 'praktijken' | 'adressen';

/** Asks one question after another in the field of the search page, as a visitor who stays there; what is shown, in order. */
async function askAll(page: Page, questions: readonly string[], what: What): Promise<string[][]> {
  return page.evaluate(
    async ({ texts, isPractices }) => {
      const root = document.querySelector<HTMLElement>('[data-search]');
      const field = document.querySelector<HTMLInputElement>('#zoek');
      if (root === null || field === null) throw new Error('De zoekpagina heeft geen zoekveld.');
      const isReady = () => root.dataset['zoekKlaar'] === 'true';
      const answers: string[][] = [];
      for (const text of texts) {
        field.value = text;
        field.form?.requestSubmit();
        if (isReady()) throw new Error(`De zoekpagina begint niet te zoeken naar "${text}".`);
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!isReady()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(root, { attributeFilter: ['data-zoek-klaar'] });
        });
        const shown = isPractices
          ? [...document.querySelectorAll('[data-praktijk]')].map((card) => card.getAttribute('data-praktijk') ?? '')
          : [...document.querySelectorAll<HTMLAnchorElement>('[data-results] li a')].map(
              (link) => new URL(link.href).pathname + new URL(link.href).hash,
            );
        answers.push([...new Set(shown)]);
      }
      return answers;
    },
    { texts: questions, isPractices: what === 'praktijken' },
  );
}

test('the search answers them well', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.locator('[data-zoek-klaar="true"]').waitFor();
  const ids = await askAll(
    page,
    queries.map(({ vraag }) => vraag),
    'praktijken',
  );
  const answers = queries.map((query, index): Answer => ({ query, ids: ids[index] ?? [] }));
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

test('the search finds other pages than practices', async ({ page }) => {
  const addresses = new Set(builtPages().map(({ path }) => path));
  for (const { vraag, goed } of otherQueries) {
    expect(
      goed.filter((address) => !addresses.has(address.replace(/#.*$/, ''))),
      vraag,
    ).toEqual([]);
  }
  await page.goto('/zoeken/');
  await page.locator('[data-zoek-klaar="true"]').waitFor();
  const found = await askAll(
    page,
    otherQueries.map(({ vraag }) => vraag),
    'adressen',
  );
  const answers = otherQueries.map((query, index): Answer => ({ query, ids: found[index] ?? [] }));
  expect.soft(scoreAnswers(answers).successAt3, 'success@3').toBeGreaterThanOrEqual(0.85);
  expect.soft(scoreAnswers(answers).recallAt10, 'recall@10').toBeGreaterThanOrEqual(0.85);
});
