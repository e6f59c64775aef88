/**
 * Measures the search on the built site (`npm run build` comes first), in a real Chromium, with labelled queries:
 * ours, beside an untouched Pagefind index of the same pages and MiniSearch with its usual Dutch settings.
 *
 *   npm run bench:zoeken
 *   npm run bench:zoeken -- --missers        also prints the queries without a right answer among the first three
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { stopwords } from '@orama/stopwords/dutch';
import { preview } from 'astro';
import MiniSearch from 'minisearch';
import { parse as parseHtml } from 'node-html-parser';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { type Answer, byClass, type LabelledQuery, percentile, scoreAnswers } from '../src/search/bench/metrics.ts';
import { foldWord } from '../src/text/fold.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';

const { values } = parseArgs({ options: { missers: { type: 'boolean', default: false } } });
const DIST = join(PROJECT_ROOT, 'dist');
const PORT = 4398;
const BASE = `http://localhost:${PORT}`;
const OFF_TOPIC = 'naast';
const CPU_SLOWDOWN = 4;

// Written by hand beside the code, and checked by the unit test of the queries.
const queries = parse(readFileSync(join(PROJECT_ROOT, 'src/search/bench/zoekvragen.yaml'), 'utf8')) as LabelledQuery[];

/** The system under test: the search page itself, as a visitor opens it. */
async function askSite(page: Page, vraag: string): Promise<string[]> {
  await page.goto(`${BASE}/zoeken/?q=${encodeURIComponent(vraag)}`);
  await page.waitForSelector('[data-zoek-klaar="true"]');
  return page.locator('[data-praktijk]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-praktijk') ?? ''));
}

/** An index of the same pages as Pagefind makes it by itself. */
async function plainIndex(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl', writePlayground: false });
  await index?.addDirectory({ path: DIST, glob: 'praktijken/*/index.html' });
  await index?.writeFiles({ outputPath: folder });
  return folder;
}

async function askPlain(page: Page, vraag: string): Promise<string[]> {
  return page.evaluate(async (term) => {
    const address = '/pagefind-kaal/pagefind.js';
    const engine = (await import(address)) as {
      search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await engine.search(term);
    const pages = await Promise.all(results.slice(0, 12).map((result) => result.data()));
    return pages.map(({ url }) => url.split('/').filter(Boolean).at(-1) ?? '');
  }, vraag);
}

function miniSearch(): (vraag: string) => string[] {
  const stop = new Set(stopwords.map(foldWord));
  const processTerm = (term: string) => (stop.has(foldWord(term)) ? null : foldWord(term));
  const engine = new MiniSearch<{ id: string; titel: string; tekst: string }>({
    fields: ['titel', 'tekst'],
    processTerm,
    searchOptions: { boost: { titel: 2 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(
    readdirSync(join(DIST, 'praktijken'))
      .filter((id) => existsSync(join(DIST, 'praktijken', id, 'index.html')))
      .flatMap((id) => {
        const body = parseHtml(readFileSync(join(DIST, 'praktijken', id, 'index.html'), 'utf8')).querySelector('[data-pagefind-body]');
        return body === null ? [] : [{ id, titel: body.querySelector('h1')?.textContent ?? '', tekst: body.textContent }];
      }),
  );
  return (vraag) => engine.search(vraag).map(({ id }) => String(id));
}

const percent = (share: number) => String(Math.round(share * 100)).padStart(4);

function printTable(systems: readonly (readonly [name: string, answers: readonly Answer[]])[]): void {
  console.log(`\nsucces@3 / recall@10 / MRR / leeg, in %\n${''.padEnd(20)}${systems.map(([name]) => name.padEnd(26)).join('')}`);
  const groups = systems.map(([, answers]) => byClass(answers.filter(({ query }) => query.klasse !== OFF_TOPIC)));
  const line = (name: string, parts: readonly (readonly Answer[])[]) => {
    const cells = parts.map((answers) => {
      const { successAt3, recallAt10, mrr, empty } = scoreAnswers(answers);
      return `${percent(successAt3)} /${percent(recallAt10)} /${percent(mrr)} /${percent(empty)}`.padEnd(26);
    });
    console.log(`${`${name} (${parts[0]?.length ?? 0})`.padEnd(20)}${cells.join('')}`);
  };
  for (const name of groups[0]?.keys() ?? [])
    line(
      name,
      groups.map((group) => group.get(name) ?? []),
    );
  line(
    'alles',
    systems.map(([, answers]) => answers.filter(({ query }) => query.klasse !== OFF_TOPIC)),
  );
  const junk = systems.map(([, answers]) => answers.filter(({ query, ids }) => query.klasse === OFF_TOPIC && ids.length > 0).length);
  console.log(
    `woorden naast het onderwerp met treffers: ${junk.join(' / ')} van ${queries.filter(({ klasse }) => klasse === OFF_TOPIC).length}`,
  );
}

function folderSize(folder: string): { bytes: number; gzip: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.css$|ui\.js$|highlight\.js$/.test(entry.name),
  );
  const contents = files.map((file) => readFileSync(join(file.parentPath, file.name)));
  return {
    bytes: contents.reduce((sum, file) => sum + file.length, 0),
    gzip: contents.reduce((sum, file) => sum + gzipSync(file).length, 0),
  };
}

/** Milliseconds from a key in the field to the finished answer, on a page that has searched before. */
async function warmTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  await page.goto(`${BASE}/zoeken/?q=start`);
  await page.waitForSelector('[data-zoek-klaar="true"]');
  for (const { vraag } of queries.slice(0, 120)) {
    times.push(
      await page.evaluate(async (text) => {
        const root = document.querySelector<HTMLElement>('[data-search]');
        const field = document.querySelector<HTMLInputElement>('#zoek');
        const form = field?.form ?? null;
        if (root === null || field === null || form === null) return Number.NaN;
        field.value = text;
        const started = performance.now();
        form.requestSubmit();
        while (root.dataset['zoekKlaar'] !== 'true') await new Promise((resolve) => setTimeout(resolve, 1));
        return performance.now() - started;
      }, vraag),
    );
  }
  return times;
}

const server = await preview({ root: PROJECT_ROOT, logLevel: 'error', server: { port: PORT } });
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
const plainFolder = await plainIndex();
try {
  const page = await browser.newPage();
  await page.route('**/pagefind-kaal/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind-kaal\//, '');
    return route.fulfill({ path: join(plainFolder, path) });
  });
  const site: Answer[] = [];
  for (const query of queries) site.push({ query, ids: await askSite(page, query.vraag) });
  const plain: Answer[] = [];
  for (const query of queries) plain.push({ query, ids: await askPlain(page, query.vraag) });
  const mini = miniSearch();
  const other = queries.map((query) => ({ query, ids: mini(query.vraag) }));
  printTable([
    ['deze site', site],
    ['Pagefind kaal', plain],
    ['MiniSearch', other],
  ]);

  const [build = ''] = readdirSync(join(DIST, 'pagefind'));
  const [own, bare] = [folderSize(join(DIST, 'pagefind', build)), folderSize(plainFolder)];
  const words = gzipSync(readFileSync(join(DIST, 'pagefind', build, 'woorden.json'))).length;
  console.log(
    `\nindex: ${(own.bytes / 1000).toFixed(0)} kB tegenover ${(bare.bytes / 1000).toFixed(0)} kB kaal (× ${(own.bytes / bare.bytes).toFixed(2)}); woordenlijst ${(words / 1000).toFixed(1)} kB gecomprimeerd`,
  );

  const cold = await (await browser.newContext()).newPage();
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
    const times = await warmTimes(cold);
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
