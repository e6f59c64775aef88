import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes of an index as it stands and as it is sent, without the files that no page of ours asks for. */
export function folderSize(folder: string): { bytes: number; gzip: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.css$|ui\.js$|highlight\.js$/.test(entry.name),
  );
  const contents = files.map((file) => readFileSync(join(file.parentPath, file.name)));
  return {
    bytes: contents.reduce((sum, file) => sum + file.length, 0),
    gzip: contents.reduce((sum, file) => sum + gzipSync(file).length, 0),
  };
}

/**
 * Milliseconds from a key in the field to the finished answer, for each query, on a page that has searched before.
 * @param base address of the site, without a slash at its end
 */
export async function warmTimes(page: Page, base: string, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  await page.goto(`${base}/zoeken/?q=start`);
  await page.waitForSelector('[data-zoek-klaar="true"]');
  for (const vraag of queries) {
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
