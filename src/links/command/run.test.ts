import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMemory, writeMemory } from '../../reading/links-memory.ts';
import type { Bevinding, Geheugen } from '../memory.ts';
import type { Link } from '../link.ts';
import { closeServers, httpServer, nameError, QUICK, resolveTest } from '../network/fixtures.ts';
import { runLinks, type Surroundings, writeReports } from './run.ts';
import { readSettings, UsageError } from './settings.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(closeServers);

const link = (adres: string): Link => ({
  adres,
  plaatsen: [{ bestand: 'a.mdx', pad: 'praktijken/a.mdx', veld: '', regel: 1, kolom: 1 }],
  geraadpleegd: null,
});
const QUICK_SETTINGS = { ...readSettings([]), pause: 5 };

/** Runs with a memory on disk, as the command does. */
function run(links: readonly Link[], memory: string, settings = QUICK_SETTINGS, changes: Partial<Surroundings> = {}) {
  return runLinks(links, readMemory(memory).geheugen, settings, {
    userAgent: 'test',
    controlHost: 'online.test',
    signal: new AbortController().signal,
    save: (known) => writeMemory(memory, known),
    startProgress: () => ({ advance: () => undefined, end: () => undefined }),
    resolve: resolveTest,
    isAllowed: QUICK.isAllowed,
    backOff: 5,
    ...changes,
  });
}

describe('a run', () => {
  it('remembers, so that the next asks only what is no longer sure', async () => {
    const memory = join(folder, 'twice.json');
    const server = await httpServer((request, response) => response.writeHead(request.url === '/weg' ? 404 : 200).end());
    const links = ['/', '/weg'].map((path) => link(`http://bron.test:${server.port}${path}`));
    const first = await run(links, memory);
    expect([first.end, first.verslag.nuNagekeken, first.verslag.tellingen.dood, first.verslag.tellingen.goed]).toEqual(['klaar', 2, 1, 1]);
    const asked = server.requests.length;
    const second = await run(links, memory);
    expect([second.verslag.nuNagekeken, second.verslag.tellingen.dood, server.requests.length]).toEqual([0, 1, asked]);
    const third = await run(links, memory, { ...QUICK_SETTINGS, anew: true });
    expect([third.verslag.nuNagekeken, server.requests.length]).toEqual([2, asked * 2]);
  });

  it('goes on where it was stopped, and loses ten results at most', async () => {
    const memory = join(folder, 'stopped.json');
    const stop = new AbortController();
    const server = await httpServer((_request, response, nth) => {
      if (nth === 26) stop.abort();
      response.end();
    });
    const links = Array.from({ length: 60 }, (_, nr) => link(`http://host${nr}.test:${server.port}/`));
    const first = await run(links, memory, QUICK_SETTINGS, { signal: stop.signal });
    expect(first.end).toBe('gestopt');
    expect(first.verslag.nietNagekeken.length).toBeGreaterThan(0);
    const known = readMemory(memory).geheugen.size;
    expect(known).toBe(first.verslag.nuNagekeken);
    const second = await run(links, memory);
    expect([second.end, second.verslag.nuNagekeken, second.verslag.tellingen.goed]).toEqual(['klaar', 60 - known, 60]);
    expect(server.requests.length).toBeLessThanOrEqual(60 + 8);
  });

  it('records nothing on a machine without internet', async () => {
    const memory = join(folder, 'offline.json');
    const resolve = async () => Promise.reject(nameError('ENOTFOUND'));
    const { end, verslag } = await run(
      Array.from({ length: 20 }, (_, nr) => link(`https://host${nr}.be/`)),
      memory,
      QUICK_SETTINGS,
      { resolve },
    );
    expect([end, verslag.tellingen.dood, verslag.nietNagekeken.length, existsSync(memory)]).toEqual(['offline', 0, 20, false]);
  });

  it('tells when no address fits the choice', async () => {
    const settings = { ...QUICK_SETTINGS, paden: ['praktijken/tikfout.mdx'] };
    await expect(run([link('https://a.be/')], join(folder, 'none.json'), settings)).rejects.toThrow(UsageError);
  });

  it('writes both reports', async () => {
    const { verslag } = await run([], join(folder, 'none.json'));
    const [json, markdown] = [join(folder, 'a.json'), join(folder, 'a.md')];
    writeReports(verslag, { ...QUICK_SETTINGS, json, markdown });
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(verslag);
    expect(readFileSync(markdown, 'utf8')).toContain('Er is niets te doen.');
  });
});

describe('the memory', () => {
  const known: Geheugen = new Map<string, Bevinding>([
    [
      'https://a.be/',
      { oordeel: 'goed', reden: 'De pagina is er.', naar: null, nagekeken: '2026-11-25T03:00:00.000Z', sinds: null, dagen: 0 },
    ],
  ]);

  it('comes back as it was, and leaves no draft', () => {
    const path = join(folder, 'map', 'memory.json');
    writeMemory(path, known);
    expect(readMemory(path)).toEqual({ geheugen: known, problem: null });
    expect(readdirSync(join(folder, 'map'))).toEqual(['memory.json']);
  });

  it('may be missing', () => {
    expect(readMemory(join(folder, 'nergens.json'))).toEqual({ geheugen: new Map(), problem: null });
  });

  it.each(['', '{', '[]', '{"versie":2,"adressen":{}}', '{"versie":1,"adressen":{"a":{"oordeel":"prima"}}}', '\u0000\u0001'])(
    'tells that %j is broken, and begins anew',
    (text) => {
      const path = join(folder, 'broken.json');
      writeFileSync(path, text);
      expect(readMemory(path)).toEqual({
        geheugen: new Map(),
        problem: `De resultaten van vroeger in ${path} zijn niet bruikbaar; we beginnen opnieuw.`,
      });
    },
  );
});
