import { afterEach, describe, expect, it, vi } from 'vitest';
import { classify } from '../classify.ts';
import type { Oordeel } from '../verdict.ts';
import {
  checkQuickly,
  closedPort,
  closeServers,
  HANGS,
  httpServer,
  httpsServer,
  nameError,
  QUICK,
  rawServer,
  type Witness,
} from './fixtures.ts';
import { requestOnce } from './request.ts';
import type { RunOptions } from './check-all.ts';

afterEach(closeServers);

/** Milliseconds: far above what any of these takes on a busy machine, far below what waiting as asked would take. */
const BOUND = 100_000;
vi.setConfig({ testTimeout: 120_000 });

/** Checks one address on a server and tells what came out, with the requests that the server saw. */
async function judged(server: Witness, path = '/bron', changes: Partial<RunOptions> = {}, scheme = 'http', host = 'bron.test') {
  const adres = `${scheme}://${host}:${server.port}${path}`;
  const { outcomes, elapsed } = await checkQuickly([adres], changes);
  const outcome = outcomes.get(adres);
  if (outcome === undefined) throw new Error('No outcome was delivered.');
  const { oordeel, naar, reden, telt } = classify(adres, outcome);
  return { oordeel, naar, reden, telt, outcome, elapsed, requests: server.requests, made: outcome.verzoeken };
}

const status = (code: number, headers: Record<string, string> = {}) =>
  httpServer((_request, response) => {
    response.writeHead(code, headers).end();
  });

describe('answers', () => {
  it.each<[number, Oordeel, number]>([
    [200, 'goed', 1],
    [204, 'goed', 1],
    [304, 'goed', 1],
    [400, 'geweigerd', 2],
    [401, 'geweigerd', 2],
    [403, 'geweigerd', 2],
    [404, 'dood', 2],
    [405, 'geweigerd', 2],
    [410, 'dood', 2],
    [429, 'even-niet-bereikbaar', 3],
    [451, 'geweigerd', 2],
    [500, 'even-niet-bereikbaar', 4],
    [501, 'geweigerd', 2],
    [503, 'even-niet-bereikbaar', 4],
    [999, 'geweigerd', 2],
  ])('%i is %s after %i requests', async (code, oordeel, count) => {
    const result = await judged(await status(code));
    expect([result.oordeel, result.requests.length]).toEqual([oordeel, count]);
    expect(result.requests[0]).toBe('HEAD /bron');
    expect(result.made).toBe(count);
  });

  it.each([403, 404, 405, 500, 501])('asks with GET where HEAD gives %i', async (code) => {
    const server = await httpServer((request, response) => {
      response.writeHead(request.method === 'HEAD' ? code : 200).end();
    });
    const result = await judged(server);
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron', 'GET /bron']]);
  });

  it('asks with GET where HEAD is refused with a time to wait that means nothing', async () => {
    const server = await httpServer((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 403 : 200, { 'retry-after': '3600' }).end();
    });
    const result = await judged(server);
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron', 'GET /bron']]);
  });

  it('asks with GET where HEAD is cut off', async () => {
    const server = await httpServer((request, response) => {
      if (request.method === 'HEAD') request.socket.destroy();
      else response.end('ja');
    });
    const result = await judged(server);
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron', 'GET /bron']]);
  });

  it('tries again after a 500 that is over', async () => {
    const server = await httpServer((_request, response, nth) => {
      response.writeHead(nth < 3 ? 500 : 200).end();
    });
    const result = await judged(server);
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron', 'GET /bron', 'GET /bron']]);
  });

  it('sends who we are, and no name or password of an address', async () => {
    let headers: Record<string, unknown> = {};
    const server = await httpServer((request, response) => {
      headers = request.headers;
      response.end();
    });
    const adres = `http://naam:woord@bron.test:${server.port}/`;
    await checkQuickly([adres], { userAgent: 'Praktijkdatabank (+https://voorbeeld.be)' });
    expect(headers['user-agent']).toBe('Praktijkdatabank (+https://voorbeeld.be)');
    expect(headers['host']).toBe(`bron.test:${server.port}`);
    expect(headers['authorization']).toBeUndefined();
  });
});

describe('a server that asks to wait', () => {
  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('is asked again after that time, in %s', async (_name, after) => {
    const server = await httpServer((_request, response, nth) => {
      if (nth === 1) response.writeHead(429, { 'retry-after': after() }).end();
      else response.end();
    });
    const result = await judged(server, '/bron', { longestWait: 3000 });
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron', 'GET /bron']]);
    expect((server.spans[1]?.start ?? 0) - (server.spans[0]?.start ?? 0)).toBeGreaterThanOrEqual(900);
    expect(result.elapsed).toBeLessThan(BOUND);
  });

  it.each(['86400', '99999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])('is left alone when it asks for %s', async (after) => {
    const server = await status(429, { 'retry-after': after });
    const adressen = [1, 2, 3, 4, 5].map((nr) => `http://bron.test:${server.port}/${nr}`);
    const { outcomes, elapsed } = await checkQuickly(adressen);
    const oordelen = [...outcomes].map(([adres, outcome]) => classify(adres, outcome));
    expect(oordelen.map(({ oordeel, telt }) => [oordeel, telt])).toEqual(adressen.map(() => ['even-niet-bereikbaar', false]));
    expect(server.requests).toEqual(['HEAD /1']);
    expect(elapsed).toBeLessThan(BOUND);
  });

  it('holds back the other addresses of that host too', async () => {
    const server = await httpServer((_request, response, nth) => {
      if (nth === 1) response.writeHead(503, { 'retry-after': '1' }).end();
      else response.end();
    });
    const adressen = [1, 2, 3].map((nr) => `http://bron.test:${server.port}/${nr}`);
    await checkQuickly(adressen);
    expect(server.requests).toHaveLength(4);
    expect(Math.min(...server.spans.slice(1).map(({ start }) => start)) - (server.spans[0]?.start ?? 0)).toBeGreaterThanOrEqual(990);
  });
});

describe('redirects', () => {
  const redirecting = (targets: Readonly<Record<string, readonly [number, string]>>) =>
    httpServer((request, response) => {
      const [code, location] = targets[request.url ?? ''] ?? [200, ''];
      response.writeHead(code, location === '' ? {} : { location }).end();
    });

  it('tells the new address when every step is for good', async () => {
    const server = await redirecting({ '/bron': [301, '/b'], '/b': [308, '/nieuw?x=1#deel'] });
    const result = await judged(server);
    expect([result.oordeel, result.naar]).toEqual(['verhuisd', `http://bron.test:${server.port}/nieuw?x=1`]);
    expect(result.requests).toEqual(['HEAD /bron', 'HEAD /b', 'HEAD /nieuw?x=1']);
  });

  it.each([302, 303, 307])('takes %i as a page that is still at its address', async (code) => {
    const result = await judged(await redirecting({ '/bron': [code, '/elders'] }));
    expect([result.oordeel, result.naar, result.made]).toEqual(['goed', null, 2]);
  });

  it('takes a slash at the end as the same address', async () => {
    expect((await judged(await redirecting({ '/bron': [301, '/bron/'] }))).oordeel).toBe('goed');
  });

  it.each([
    ['the front page', '/'],
    ['the front page in Dutch', '/nl/'],
    ['a page for what is not found', '/niet-gevonden'],
    ['a page for what is not found', '/nl/404.html'],
  ])('suspects %s (%s)', async (_name, target) => {
    expect((await judged(await redirecting({ '/bron/diep': [301, target] }), '/bron/diep')).oordeel).toBe('verdacht');
  });

  it('sees a circle, and asks with GET before it believes it', async () => {
    const result = await judged(await redirecting({ '/bron': [302, '/b'], '/b': [302, '/bron'] }));
    expect([result.oordeel, result.outcome.einde]).toEqual(['verdacht', { kind: 'doorverwijzing', waarom: 'lus' }]);
    expect(result.requests).toEqual(['HEAD /bron', 'HEAD /b', 'GET /b', 'GET /bron']);
  });

  it('stops in a chain that never ends', async () => {
    const server = await httpServer((_request, response, nth) => {
      response.writeHead(302, { location: `/${nth}` }).end();
    });
    const result = await judged(server);
    expect([result.oordeel, result.outcome.einde]).toEqual(['verdacht', { kind: 'doorverwijzing', waarom: 'te-veel' }]);
    expect(result.requests).toHaveLength(11);
  });

  it('makes no more than 14 requests when everything goes wrong', async () => {
    const server = await httpServer((_request, response, nth) => {
      if (nth <= 10) response.writeHead(302, { location: `/${nth}` }).end();
      else response.writeHead(500).end();
    });
    const result = await judged(server);
    expect([result.oordeel, result.requests.length]).toEqual(['even-niet-bereikbaar', 14]);
  });

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.9/',
    'http://0x7f000009/',
    'http://2130706441/',
    'http://0177.0.0.011/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hallo',
    'ftp://bron.test/',
    'http://bron.test:22/',
    'http://',
  ])('does not go to %s', async (location) => {
    const server = await httpServer((_request, response) => {
      response.writeHead(302, { location }).end();
    });
    const result = await judged(server, '/bron', { isAllowed: (address) => address === '127.0.0.1' });
    expect([result.oordeel, result.outcome.einde]).toEqual(['verdacht', { kind: 'doorverwijzing', waarom: 'niet-toegelaten' }]);
    expect([result.requests, result.made]).toEqual([['HEAD /bron'], 1]);
  });

  it('looks at the address that a name leads to at the moment of connecting', async () => {
    const inside = await status(200);
    const server = await redirecting({ '/bron': [302, `http://binnen.test:${inside.port}/`] });
    const resolve: RunOptions['resolve'] = async (host) => [{ address: host === 'binnen.test' ? '127.0.0.2' : '127.0.0.1', family: 4 }];
    const result = await judged(server, '/bron', { resolve, isAllowed: (address) => address === '127.0.0.1' });
    expect([result.oordeel, inside.requests]).toEqual(['verdacht', []]);
  });

  it('refuses a name with one public and one private address', async () => {
    const inside = await status(200);
    const resolve: RunOptions['resolve'] = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ];
    const result = await judged(inside, '/bron', { resolve, isAllowed: (address) => address === '127.0.0.1' });
    expect([result.oordeel, inside.requests]).toEqual(['verdacht', []]);
  });

  it('does not trip over a redirect without address', async () => {
    expect((await judged(await status(302))).oordeel).toBe('verdacht');
  });
});

describe('connections that go wrong', () => {
  it('gives up on a server that never answers', async () => {
    const result = await judged(await rawServer(() => undefined), '/bron', HANGS);
    expect([result.oordeel, result.outcome.einde, result.requests.length]).toEqual([
      'even-niet-bereikbaar',
      { kind: 'mislukt', failure: 'time-out', code: 'ETIMEDOUT' },
      3,
    ]);
    expect(result.elapsed).toBeLessThan(BOUND);
  });

  it('gives up on headers that come one byte at a time', async () => {
    const server = await rawServer((socket) => {
      const text = `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(10_000)}`;
      let sent = 0;
      const timer = setInterval(() => socket.write(text[sent++] ?? 'x'), 5);
      socket.on('close', () => clearInterval(timer));
    });
    const result = await judged(server, '/bron', HANGS);
    expect([result.oordeel, result.requests.length]).toEqual(['even-niet-bereikbaar', 3]);
    expect(result.elapsed).toBeLessThan(BOUND);
  });

  it.each<[string, Parameters<typeof rawServer>[0]]>([
    ['resets', (socket) => socket.resetAndDestroy()],
    ['closes', (socket) => socket.end()],
    ['closes within the headers', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-')],
    ['speaks no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['answers bytes', (socket) => socket.end(Buffer.alloc(50_000, 0xff))],
    ['changes the protocol', (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')],
    [
      'says "wait" without end',
      (socket) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(100)), 1);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    ['sends two lengths', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx')],
    ['has huge headers', (socket) => socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(5_000_000)}\r\n\r\n`)],
  ])('tries thrice a server that %s', async (_name, onConnection) => {
    const result = await judged(await rawServer(onConnection));
    expect([result.oordeel, result.telt, result.requests.length]).toEqual(['even-niet-bereikbaar', true, 3]);
    expect(result.elapsed).toBeLessThan(BOUND);
  });

  it('tries thrice where nobody listens', async () => {
    const port = await closedPort();
    const result = await judged({ port, requests: [], spans: [], most: 0 });
    expect([result.oordeel, result.outcome.einde, result.made]).toEqual([
      'even-niet-bereikbaar',
      { kind: 'mislukt', failure: 'geen-verbinding', code: 'ECONNREFUSED' },
      3,
    ]);
  });

  it.each<[string, Oordeel]>([
    ['ENOTFOUND', 'dood'],
    ['EAI_AGAIN', 'even-niet-bereikbaar'],
  ])('looks up a name thrice (%s: %s)', async (code, oordeel) => {
    const asked: string[] = [];
    const resolve: RunOptions['resolve'] = async (host) => {
      asked.push(host);
      if (host === 'bestaat-niet.invalid') throw nameError(code);
      return QUICK.resolve(host);
    };
    const adres = 'https://bestaat-niet.invalid/bron';
    const { end, outcomes } = await checkQuickly([adres], { resolve });
    const outcome = outcomes.get(adres);
    expect(outcome && classify(adres, outcome).oordeel).toBe(oordeel);
    expect([end, asked]).toEqual(['klaar', ['online.test', ...Array<string>(3).fill('bestaat-niet.invalid'), 'online.test']]);
  });

  it('does not wait for a look-up that hangs', async () => {
    const adres = 'https://hangt.test/bron';
    const resolve: RunOptions['resolve'] = (host) => (host === 'hangt.test' ? new Promise(() => undefined) : QUICK.resolve(host));
    const { outcomes, elapsed } = await checkQuickly([adres], { ...HANGS, resolve });
    expect(outcomes.get(adres)?.einde).toEqual({ kind: 'mislukt', failure: 'time-out', code: 'ETIMEDOUT' });
    expect(elapsed).toBeLessThan(BOUND);
  });
});

describe('a body', () => {
  it('without end is not read', async () => {
    let written = 0;
    const server = await httpServer((request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end();
      const chunk = Buffer.alloc(1 << 20);
      const pour = () => {
        if (response.destroyed) return;
        written += chunk.length;
        if (response.write(chunk)) setImmediate(pour);
        else response.once('drain', pour);
      };
      pour();
    });
    const result = await judged(server);
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron', 'GET /bron']]);
    expect(result.elapsed).toBeLessThan(BOUND);

    const reply = await requestOnce(new URL(`http://bron.test:${server.port}/`), 'GET', { ...QUICK });
    expect(reply).toMatchObject({ status: 200 });
    expect(reply.bytes).toBeLessThanOrEqual(65_536);
    await new Promise((done) => setTimeout(done, 100));
    const after = written;
    await new Promise((done) => setTimeout(done, 100));
    expect(written, 'the server still pours').toBe(after);
  });
});

describe('security', () => {
  const page = (certificate: string) => httpsServer(certificate, (_request, response) => response.end('ja'));

  it('takes a good certificate', async () => {
    const result = await judged(await page('veilig.pem'), '/bron', {}, 'https', 'veilig.test');
    expect([result.oordeel, result.requests]).toEqual(['goed', ['HEAD /bron']]);
  });

  it.each([
    ['verlopen.pem', 'verlopen.test', 'CERT_HAS_EXPIRED', 'Het certificaat is verlopen.'],
    ['zelfgetekend.pem', 'zelfgetekend.test', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'Het certificaat is door de site zelf getekend.'],
    ['veilig.pem', 'anders.test', 'ERR_TLS_CERT_ALTNAME_INVALID', 'Het certificaat is van een andere site.'],
  ])('refuses %s at %s without asking for a page', async (certificate, host, code, reden) => {
    const result = await judged(await page(certificate), '/bron', {}, 'https', host);
    expect([result.oordeel, result.reden, result.outcome.einde]).toEqual([
      'onveilig',
      reden,
      { kind: 'mislukt', failure: 'onveilig', code },
    ]);
    expect([result.requests, result.made]).toEqual([[], 1]);
  });

  it('calls a server that speaks no TLS unsafe', async () => {
    const result = await judged(await status(200), '/bron', {}, 'https');
    expect([result.oordeel, result.made]).toEqual(['onveilig', 1]);
  });

  it('gives up on a handshake that hangs', async () => {
    const result = await judged(await rawServer(() => undefined), '/bron', HANGS, 'https');
    expect([result.oordeel, result.made]).toEqual(['even-niet-bereikbaar', 3]);
  });
});
