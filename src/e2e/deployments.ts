import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { SaveList } from '../offline/save-list.ts';
import { DIST } from './built-site.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host whose site can be replaced while visitors are on it. */
export interface Host {
  readonly origin: string;
  /** Replaces the whole site, as a deployment does: what is not in the folder is gone. */
  readonly deploy: (folder: string) => void;
  /** Answers that many more requests for these addresses, and keeps the next ones waiting until `release`. */
  readonly hold: (addresses: RegExp, after: number) => void;
  readonly release: () => void;
  /** Number of requests that wait. */
  readonly held: () => number;
  readonly close: () => Promise<void>;
}

/** Pages that are enough to see how keeping all of them goes, with those that the tests visit. */
const FEW = /^\/(?:praktijken|gemeenten|studies)\/(?:[a-c]|samana)/;

/** The list of everything that can be kept, with few of the pages. */
function shortened(list: Buffer): string {
  // Written by our own build.
  const { pages, ...others } = JSON.parse(list.toString()) as SaveList;
  return JSON.stringify({ ...others, pages: pages.filter(({ path }) => FEW.test(path)) });
}

/**
 * Starts a host on a free port.
 * @param isListShort true when keeping everything is about few pages: one test keeps all of them, the others need not
 */
export async function startHost(folder: string, isListShort = false): Promise<Host> {
  let current = folder;
  let gate: { readonly addresses: RegExp; left: number } | undefined;
  let waiting: (() => void)[] = [];
  const answer = (path: string, response: ServerResponse) => {
    const file = join(current, path.endsWith('/') ? `${path}index.html` : path);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    const sent = found ? file : join(current, '404.html');
    response.writeHead(found ? 200 : 404, { 'Content-Type': MEDIA_TYPES[extname(sent)] ?? 'application/octet-stream' });
    const body = readFileSync(sent);
    response.end(isListShort && path === '/offline/bestanden.json' ? shortened(body) : body);
  };
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host.invalid').pathname);
    if (gate?.addresses.test(path) === true) {
      if (gate.left === 0) return void waiting.push(() => answer(path, response));
      gate.left -= 1;
    }
    answer(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A server on a port has an address that is an object.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    deploy: (next) => void (current = next),
    hold: (addresses, after) => void (gate = { addresses, left: after }),
    release: () => {
      gate = undefined;
      for (const send of waiting) send();
      waiting = [];
    },
    held: () => waiting.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The build id of the site in dist. */
export function builtId(): string {
  const [id] = readdirSync(join(DIST, 'pagefind'));
  if (id === undefined) throw new Error('De gebouwde site heeft geen zoekindex.');
  return id;
}

/** A copy of the built site as a later build would be, and what to do when done with it. */
export interface NextBuild {
  readonly folder: string;
  readonly id: string;
  readonly remove: () => void;
}

/**
 * Makes a later build out of the built site: another build id, other names for all scripts and stylesheets, and
 * another title on the home page. Nothing of the old build can be reached under its old address.
 */
export function makeNextBuild(): NextBuild {
  const folder = mkdtempSync(join(tmpdir(), 'volgende-'));
  cpSync(DIST, folder, { recursive: true });
  const old = builtId();
  const id = 'volgende42';
  renameSync(join(folder, 'pagefind', old), join(folder, 'pagefind', id));
  const renamed = readdirSync(join(folder, '_astro'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({ from: name, to: name.replace(/\.(js|css)$/, '-volgende.$1') }));
  for (const { from, to } of renamed) renameSync(join(folder, '_astro', from), join(folder, '_astro', to));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|js|css|json)$/.test(entry.name) || entry.name.startsWith('pagefind')) continue;
    const path = join(entry.parentPath, entry.name);
    let text = readFileSync(path, 'utf8').replaceAll(old, id);
    for (const { from, to } of renamed) text = text.replaceAll(from, to);
    if (entry.name === 'sw.js') text = text.replaceAll('"revision":"', '"revision":"volgende');
    writeFileSync(path, text.replaceAll('</h1>', ' (volgende)</h1>'));
  }
  return { folder, id, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
