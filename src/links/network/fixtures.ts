/*
 * A hostile internet on this machine, for the tests: each kind of bad server listens on a free port of 127.0.0.1,
 * and invented names lead to them. Nothing leaves the machine.
 */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createNetServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Outcome } from '../outcome.ts';
import { checkAll, type RunEnd, type RunOptions } from './check-all.ts';
import { isLoopbackAddress } from './public-address.ts';
import { type Resolve } from './request.ts';

const pem = (name: string) => readFileSync(join(import.meta.dirname, 'certificates', name), 'utf8');

/** What a server of the tests saw. */
export interface Witness {
  readonly port: number;
  /** Method and path of each request, in order; for a server below HTTP, one for each connection. */
  readonly requests: string[];
  /** Start and end of each request, in milliseconds. */
  readonly spans: { readonly start: number; end: number }[];
  /** Most requests at the same time. */
  most: number;
}

const opened: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  opened.push({ server, sockets });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}

/** Closes every server and connection that a test opened. */
export async function closeServers(): Promise<void> {
  for (const { server, sockets } of opened.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

function witnessed(answer: Answer): { readonly listener: RequestListener; readonly witness: Omit<Witness, 'port'> } {
  const witness: Omit<Witness, 'port'> = { requests: [], spans: [], most: 0 };
  let open = 0;
  const listener: RequestListener = (request, response) => {
    witness.requests.push(`${request.method} ${request.url}`);
    const span = { start: performance.now(), end: Number.POSITIVE_INFINITY };
    witness.spans.push(span);
    open += 1;
    witness.most = Math.max(witness.most, open);
    response.on('close', () => {
      span.end = performance.now();
      open -= 1;
    });
    answer(request, response, witness.requests.length);
  };
  return { listener, witness };
}

/** A server that speaks HTTP and answers as told; `nth` counts its requests from 1. */
export async function httpServer(answer: Answer): Promise<Witness> {
  const { listener, witness } = witnessed(answer);
  return Object.assign(witness, { port: await listen(createHttpServer(listener)) });
}

/** A server that speaks HTTPS with one of the certificates of the tests. */
export async function httpsServer(certificate: string, answer: Answer): Promise<Witness> {
  const { listener, witness } = witnessed(answer);
  const server = createHttpsServer({ key: pem('test-key.pem'), cert: pem(certificate) }, listener);
  return Object.assign(witness, { port: await listen(server) });
}

/** A server below HTTP, that does with a connection what it wants. */
export async function rawServer(onConnection: (socket: Socket) => void): Promise<Witness> {
  const requests: string[] = [];
  const server = createNetServer((socket) => {
    requests.push('connection');
    onConnection(socket);
  });
  return { port: await listen(server), requests, spans: [], most: 0 };
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createNetServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** An error as the look-up of a name gives it. */
export function nameError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Every name in .test leads to this machine; every other is unknown. */
export const resolveTest: Resolve = async (host) => {
  if (!host.endsWith('.test')) throw nameError('ENOTFOUND');
  return [{ address: '127.0.0.1', family: 4 }];
};

/** For what hangs: enough for a connection on this machine. Elsewhere a busy machine must not make a good server bad. */
export const HANGS = { timeout: 150 };

/** Limits as short as a test needs them. */
export const QUICK: RunOptions = {
  concurrency: 8,
  pause: 5,
  timeout: 10_000,
  deadline: 60_000,
  tries: 3,
  backOff: 10,
  longestWait: 1500,
  userAgent: 'test',
  controlHost: 'online.test',
  resolve: resolveTest,
  isAllowed: isLoopbackAddress,
  ca: [pem('veilig.pem'), pem('verlopen.pem')],
  signal: new AbortController().signal,
};

/** Checks addresses against the hostile internet. */
export async function checkQuickly(
  adressen: readonly string[],
  changes: Partial<RunOptions> = {},
): Promise<{ readonly end: RunEnd; readonly outcomes: Map<string, Outcome>; readonly elapsed: number }> {
  const outcomes = new Map<string, Outcome>();
  const start = performance.now();
  const end = await checkAll(adressen, { ...QUICK, ...changes }, ({ adres, outcome }) => outcomes.set(adres, outcome));
  return { end, outcomes, elapsed: performance.now() - start };
}
