/**
 * Measures the search on the built site (`npm run build` comes first), in a real Chromium, with labelled queries:
 * ours, beside an untouched Pagefind index of the same pages and MiniSearch with its usual Dutch settings.
 *
 *   npm run bench:zoeken
 *   npm run bench:zoeken -- --missers        also prints the queries without a right answer among the first three
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { type Answer, type LabelledQuery, percentile } from '../src/search/bench/metrics.ts';
import { OFF_TOPIC, scoreTable } from '../src/search/bench/score-table.ts';
import { folderSize, warmTimes } from './bench-zoeken/measures.ts';
import { askPlain, miniSearch, plainIndex } from './bench-zoeken/rivals.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';

const { values } = parseArgs({ options: { missers: { type: 'boolean', default: false } } });
const DIST = join(PROJECT_ROOT, 'dist');
const PORT = 4398;
const BASE = `http://localhost:${PORT}`;
const CPU_SLOWDOWN = 4;

/** Against a browser that hangs; a busy machine may take its time. */
const PATIENCE_MS = 300_000;

/** Enough for a steady p95, in half a minute. */
const WARM_QUERIES = 120;

// Written by hand beside the code, and checked by the unit test of the queries.
const queries = parse(readFileSync(join(PROJECT_ROOT, 'src/search/bench/zoekvragen.yaml'), 'utf8')) as LabelledQuery[];

const warmQueries = queries.slice(0, WARM_QUERIES).map(({ vraag }) => vraag);

/** The system under test: the search page itself, as a visitor opens it. */
async function askSite(page: Page, vraag: string): Promise<string[]> {
  await page.goto(`${BASE}/zoeken/?q=${encodeURIComponent(vraag)}`);
  await page.waitForSelector('[data-zoek-klaar="true"]');
  return page.locator('[data-praktijk]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-praktijk') ?? ''));
}

const server = await preview({ root: PROJECT_ROOT, logLevel: 'error', server: { port: PORT } });
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
const plainFolder = await plainIndex(DIST);
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route('**/pagefind-kaal/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind-kaal\//, '');
    return route.fulfill({ path: join(plainFolder, path) });
  });
  const site: Answer[] = [];
  for (const query of queries) site.push({ query, ids: await askSite(page, query.vraag) });
  const plain: Answer[] = [];
  for (const query of queries) plain.push({ query, ids: await askPlain(page, query.vraag) });
  const mini = miniSearch(DIST);
  const other = queries.map((query) => ({ query, ids: mini(query.vraag) }));
  const systems = [
    ['deze site', site],
    ['Pagefind kaal', plain],
    ['MiniSearch', other],
  ] as const;
  console.log(`\n${scoreTable(systems)}`);

  const [build = ''] = readdirSync(join(DIST, 'pagefind'));
  const [own, bare] = [folderSize(join(DIST, 'pagefind', build)), folderSize(plainFolder)];
  const words = gzipSync(readFileSync(join(DIST, 'pagefind', build, 'woorden.json'))).length;
  console.log(
    `\nindex: ${(own.bytes / 1000).toFixed(0)} kB tegenover ${(bare.bytes / 1000).toFixed(0)} kB kaal (× ${(own.bytes / bare.bytes).toFixed(2)}); woordenlijst ${(words / 1000).toFixed(1)} kB gecomprimeerd`,
  );

  const cold = await (await browser.newContext()).newPage();
  cold.setDefaultTimeout(PATIENCE_MS);
  let bytes = 0;
  cold.on('response', (response) => {
    void response.body().then(
      (body) => (bytes += body.length),
      () => undefined,
    );
  });
  const started = performance.now();
  await askSite(cold, 'eenzame ouderen');
  console.log(`eerste zoekvraag, koud: ${(performance.now() - started).toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB opgehaald`);
  for (const rate of [1, CPU_SLOWDOWN]) {
    const client = await cold.context().newCDPSession(cold);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    const times = await warmTimes(cold, BASE, warmQueries);
    console.log(`warm, CPU ÷ ${rate}: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`);
  }
  if (values.missers) {
    console.log('\nZonder goed antwoord bij de eerste drie:');
    for (const { query, ids } of site) {
      if (query.klasse === OFF_TOPIC ? ids.length > 0 : !ids.slice(0, 3).some((id) => query.goed.includes(id))) {
        console.log(
          `  ${query.klasse.padEnd(18)} ${query.vraag}  →  ${ids.slice(0, 3).join(', ') || 'niets'}   [${query.goed.slice(0, 3).join(', ')}]`,
        );
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
  await pagefind.close();
  rmSync(plainFolder, { recursive: true, force: true });
}
