/*
 * The systems beside which our search is measured, on the same built pages: an untouched Pagefind, and MiniSearch with
 * its usual Dutch settings.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopwords } from '@orama/stopwords/dutch';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { parse as parseHtml } from 'node-html-parser';
import * as pagefind from 'pagefind';
import { foldWord } from '../../src/text/fold.ts';

/**
 * An index of the same pages as Pagefind makes it by itself.
 * @param site the folder of the built site
 * @returns a temporary folder with the index; the caller removes it, and closes Pagefind
 */
export async function plainIndex(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl', writePlayground: false });
  await index?.addDirectory({ path: site, glob: 'praktijken/*/index.html' });
  await index?.writeFiles({ outputPath: folder });
  return folder;
}

/** The answers of that index; the page must find it at /pagefind-kaal/. */
export async function askPlain(page: Page, vraag: string): Promise<string[]> {
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

/**
 * A search over titles and texts of the same pages.
 * @param site the folder of the built site
 */
export function miniSearch(site: string): (vraag: string) => string[] {
  const stop = new Set(stopwords.map(foldWord));
  const processTerm = (term: string) => (stop.has(foldWord(term)) ? null : foldWord(term));
  const engine = new MiniSearch<{ id: string; titel: string; tekst: string }>({
    fields: ['titel', 'tekst'],
    processTerm,
    searchOptions: { boost: { titel: 2 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(
    readdirSync(join(site, 'praktijken'))
      .filter((id) => existsSync(join(site, 'praktijken', id, 'index.html')))
      .flatMap((id) => {
        const body = parseHtml(readFileSync(join(site, 'praktijken', id, 'index.html'), 'utf8')).querySelector('[data-pagefind-body]');
        return body === null ? [] : [{ id, titel: body.querySelector('h1')?.textContent ?? '', tekst: body.textContent }];
      }),
  );
  return (vraag) => engine.search(vraag).map(({ id }) => String(id));
}
