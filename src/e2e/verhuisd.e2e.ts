import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '../reading/project.ts';
import { type Host, startHost } from './deployments.ts';

/*
 * A copy of the project as somebody would unpack it, without git, in which one practice and one page got another name. It
 * is built for real: the list of addresses that moved may well be empty in the project itself.
 */
test.describe.configure({ mode: 'serial' });

const LEFT_OUT = new Set(['.git', '.astro', 'node_modules', 'dist', 'test-results', 'playwright-report']);

let folder: string;
let host: Host;
let id: string;
const NEW_ID = 'nieuwe-naam-van-een-praktijk';

/** The practices that no other file names: their files are all there is to rename or to leave out. */
function unnamedPraktijken(content: string): string[] {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
  return readdirSync(join(content, 'praktijken'))
    .map((name) => basename(name, '.mdx'))
    .filter((candidate) => texts.every(({ name, text }) => name === `${candidate}.mdx` || !text.includes(candidate)));
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verhuisd-'));
  cpSync(PROJECT_ROOT, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'));
  const content = join(folder, 'content');
  const [first, ...rest] = unnamedPraktijken(content);
  if (first === undefined) throw new Error('Elke praktijk wordt ergens genoemd.');
  id = first;
  // A smaller site is built sooner; what is tested here is the same on any.
  for (const other of rest) rmSync(join(content, 'praktijken', `${other}.mdx`));
  renameSync(join(content, 'praktijken', `${id}.mdx`), join(content, 'praktijken', `${NEW_ID}.mdx`));
  const list = [
    { van: `/praktijken/${id}/`, naar: `/praktijken/${NEW_ID}/` },
    { van: '/aanpakken/oude-aanpak/', naar: '/aanpakken/ontmoeting/' },
  ];
  writeFileSync(join(content, 'redactie', 'doorverwijzingen.yaml'), JSON.stringify(list));
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'astro', 'build'], { cwd: folder, maxBuffer: 50_000_000 });
  host = await startHost(join(folder, 'dist'));
});
test.afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

test('there is no git in the copy', () => {
  expect(existsSync(join(folder, '.git'))).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the old address of a practice leads to the new one', async ({ page }) => {
    await page.goto(`${host.origin}/praktijken/${id}/`);
    await expect(page).toHaveURL(`${host.origin}/praktijken/${NEW_ID}/`);
    await expect(page.getByRole('heading', { name: 'In het kort' })).toBeVisible();
  });

  test('the old address of an approach leads to the new one', async ({ page }) => {
    await page.goto(`${host.origin}/aanpakken/oude-aanpak/`);
    await expect(page).toHaveURL(`${host.origin}/aanpakken/ontmoeting/`);
  });

  test('an old address is kept out of search engines, has a link and a title of its own', () => {
    const htmlOf = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
    const html = htmlOf(`praktijken/${id}`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="/praktijken/${NEW_ID}/">Ga naar het nieuwe adres</a>`);
    expect(html).toContain(`<title>Verhuisd: /praktijken/${id}/`);
    expect(htmlOf('aanpakken/oude-aanpak')).toContain('<title>Verhuisd: /aanpakken/oude-aanpak/');
  });

  test('without git a page says that its history is not known, and where to look', async ({ page }) => {
    await page.goto(`${host.origin}/praktijken/${NEW_ID}/`);
    await expect(page.getByText('Gewijzigd op')).toHaveCount(0);
    await page.getByRole('link', { name: 'Wat veranderde wanneer?' }).click();
    await expect(page.getByText('De geschiedenis is hier niet beschikbaar.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'op GitHub', exact: true })).toHaveAttribute('href', new RegExp(`/${NEW_ID}\\.mdx$`));
  });
});
