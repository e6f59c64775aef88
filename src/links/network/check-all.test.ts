import { afterEach, describe, expect, it, vi } from 'vitest';
import { classify } from '../classify.ts';
import { checkQuickly, closeServers, httpServer, nameError, QUICK, rawServer } from './fixtures.ts';

afterEach(closeServers);

/** Milliseconds: far above what any of these takes on a busy machine, far below what waiting for an answer would take. */
const BOUND = 100_000;
vi.setConfig({ testTimeout: 120_000 });

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('politeness', () => {
  it('asks one host one thing at a time, with a pause after each', async () => {
    const server = await httpServer((_request, response) => void setTimeout(() => response.end(), 10));
    const adressen = Array.from({ length: 12 }, (_, nr) => `http://bron.test:${server.port}/${nr}`);
    const { outcomes } = await checkQuickly(adressen, { pause: 40 });
    expect(outcomes.size).toBe(12);
    expect([server.most, server.requests.length]).toEqual([1, 12]);
    const pauses = server.spans.slice(1).map(({ start }, index) => start - (server.spans[index]?.start ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(39);
  });

  it('asks no more at the same time than it may, over all hosts', async () => {
    const server = await httpServer((_request, response) => void setTimeout(() => response.end(), 20));
    const adressen = Array.from({ length: 60 }, (_, nr) => `http://host${nr}.test:${server.port}/`);
    const { outcomes, elapsed } = await checkQuickly(adressen, { concurrency: 5 });
    expect([outcomes.size, server.most]).toEqual([60, 5]);
    expect(elapsed).toBeGreaterThanOrEqual((60 / 5) * 20);
    expect(elapsed).toBeLessThan(BOUND);
  });

  it('takes the pause of a host that others redirect to', async () => {
    const goal = await httpServer((_request, response) => response.end());
    const start = await httpServer((request, response) => {
      response.writeHead(302, { location: `http://doel.test:${goal.port}${request.url}` }).end();
    });
    const adressen = Array.from({ length: 6 }, (_, nr) => `http://host${nr}.test:${start.port}/p${nr}`);
    await checkQuickly(adressen, { pause: 40 });
    const pauses = goal.spans.slice(1).map(({ start: at }, index) => at - (goal.spans[index]?.start ?? 0));
    expect(goal.requests).toHaveLength(6);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(39);
  });

  it('leaves a host alone after six requests without an answer', async () => {
    const silent = await rawServer(() => undefined);
    const good = await httpServer((_request, response) => response.end());
    const adressen = Array.from({ length: 40 }, (_, nr) => `http://stil.test:${silent.port}/${nr}`);
    const { outcomes, elapsed } = await checkQuickly([...adressen, `http://goed.test:${good.port}/`], { timeout: 50 });
    expect(outcomes.size).toBe(41);
    expect(silent.requests).toHaveLength(6);
    expect(elapsed).toBeLessThan(BOUND);
    const last = outcomes.get(adressen[39] ?? '');
    expect(last && classify(adressen[39] ?? '', last).oordeel).toBe('even-niet-bereikbaar');
  });
});

describe('bounds', () => {
  it('stops in time, and says what there was no time for', async () => {
    const slow = await httpServer((_request, response) => void setTimeout(() => response.end(), 100));
    const adressen = Array.from({ length: 50 }, (_, nr) => `http://bron.test:${slow.port}/${nr}`);
    const { end, outcomes, elapsed } = await checkQuickly(adressen, { deadline: 450 });
    expect(end).toBe('tijd-om');
    expect(outcomes.size).toBeGreaterThanOrEqual(1);
    expect(outcomes.size).toBeLessThanOrEqual(5);
    expect(elapsed).toBeLessThan(BOUND);
    const asked = slow.requests.length;
    await later(200);
    expect(slow.requests).toHaveLength(asked);
  });

  it('stops at once when a person says so, also in a wait that a server asked for', async () => {
    const server = await httpServer((_request, response) => {
      response.writeHead(429, { 'retry-after': '1000' }).end();
    });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const { end, elapsed } = await checkQuickly([`http://bron.test:${server.port}/`], { signal: stop.signal, longestWait: 2_000_000 });
    expect(end).toBe('gestopt');
    expect(elapsed).toBeLessThan(BOUND);
  });

  it('takes little of many addresses that all pour without end, and no more at the same time than it may', async () => {
    const chunk = Buffer.alloc(1 << 16);
    let poured = 0;
    const server = await httpServer((request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end();
      const pour = () => {
        if (response.destroyed) return;
        poured += chunk.length;
        if (response.write(chunk)) setImmediate(pour);
        else response.once('drain', pour);
      };
      pour();
    });
    const adressen = Array.from({ length: 40 }, (_, nr) => `http://host${nr}.test:${server.port}/`);
    const { outcomes } = await checkQuickly(adressen);
    expect([outcomes.size, server.requests.length]).toEqual([40, 80]);
    expect(server.most).toBeLessThanOrEqual(QUICK.concurrency);
    // What a connection holds by itself before anybody reads is some megabytes; the memory of this process is that of all tests.
    expect(poured / adressen.length).toBeLessThan(16e6);
  });
});

describe('a machine without internet', () => {
  const offline: typeof QUICK.resolve = async () => {
    throw nameError('EAI_AGAIN');
  };
  const adressenOf = (count: number) => Array.from({ length: count }, (_, nr) => `https://host${nr}.be/bron`);

  it.each([1, 9, 300])('judges nothing (%i addresses)', async (count) => {
    const { end, outcomes, elapsed } = await checkQuickly(adressenOf(count), { resolve: offline });
    expect([end, outcomes.size]).toEqual(['offline', 0]);
    expect(elapsed).toBeLessThan(BOUND);
  });

  it('knows so after two look-ups, before it asks for any page', async () => {
    const asked: string[] = [];
    const resolve: typeof offline = async (host) => {
      asked.push(host);
      return offline(host);
    };
    await checkQuickly(adressenOf(300), { resolve });
    expect(asked).toEqual(['online.test', 'online.test']);
  });

  it('judges nothing behind a wall that lets names through only', async () => {
    const resolve: typeof offline = async () => [{ address: '127.0.0.1', family: 4 }];
    const { end, outcomes } = await checkQuickly(
      adressenOf(20).map((adres) => adres.replace('.be/', '.be:1024/')),
      { resolve },
    );
    expect([end, outcomes.size]).toEqual(['offline', 0]);
  });

  it('keeps what it knew for sure when the internet goes away halfway', async () => {
    const server = await httpServer((_request, response) => response.end());
    let asked = 0;
    const resolve: typeof offline = async (host) => {
      asked += 1;
      if (asked > 20) throw nameError('ENOTFOUND');
      return QUICK.resolve(host);
    };
    const adressen = Array.from({ length: 40 }, (_, nr) => `http://host${nr}.test:${server.port}/`);
    const { end, outcomes } = await checkQuickly(adressen, { resolve });
    expect(end).toBe('offline');
    // The control, then a name for each page that was there.
    expect([...outcomes].map(([adres, outcome]) => classify(adres, outcome).oordeel)).toEqual(Array(19).fill('goed'));
  });

  it('calls many dead names dead when the machine is online', async () => {
    const server = await httpServer((_request, response) => response.end());
    const good = `http://goed.test:${server.port}/`;
    const { end, outcomes } = await checkQuickly([good, ...adressenOf(30)]);
    expect(end).toBe('klaar');
    const oordelen = [...outcomes].map(([adres, outcome]) => classify(adres, outcome).oordeel);
    expect([oordelen.filter((oordeel) => oordeel === 'goed').length, oordelen.filter((oordeel) => oordeel === 'dood').length]).toEqual([
      1, 30,
    ]);
  });
});
