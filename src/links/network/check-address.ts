import { setTimeout as delay } from 'node:timers/promises';
import { type Ending, type Hop, isTemporaryStatus, type Outcome, TEMPORARY_FAILURES } from '../outcome.ts';
import { parseRetryAfter } from '../retry-after.ts';
import type { HostGate } from './host-gate.ts';
import { mayRequest, type Reply, type RequestOptions } from './request.ts';

/** Redirects that are followed; browsers stop at 20, and no page needs ten. */
const MOST_REDIRECTS = 10;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Limits of the check of one address. Times are in milliseconds. */
export interface CheckOptions {
  readonly isAllowed: RequestOptions['isAllowed'];
  /** Times that a request which fails for a moment is made in all. */
  readonly tries: number;
  /** Wait before the first new try; it doubles for each next one. */
  readonly backOff: number;
  /** Longest wait that a server may ask for; one that asks more is left alone in this run. */
  readonly longestWait: number;
  readonly signal: AbortSignal;
}

/** What the check of an address needs of the world. */
export interface Network {
  readonly gateOf: (host: string) => HostGate;
  /** Makes one request; waits until there is room for it. */
  readonly request: (url: URL, method: 'HEAD' | 'GET') => Promise<Reply>;
}

/** Between half the wait and the whole of it, so that tries of many addresses do not come in waves. */
function withJitter(wait: number): number {
  return wait * (0.5 + Math.random() / 2);
}

type DeadEnd = Extract<Ending, { kind: 'doorverwijzing' }>;

/** Where a redirect leads, without fragment; or why it is not followed. */
function nextUrl(location: string | undefined, from: URL, seen: ReadonlySet<string>, { isAllowed }: CheckOptions): URL | DeadEnd {
  if (location === undefined || location === '') return { kind: 'doorverwijzing', waarom: 'zonder-adres' };
  if (!URL.canParse(location, from.href)) return { kind: 'doorverwijzing', waarom: 'niet-toegelaten' };
  const next = new URL(location, from);
  next.hash = '';
  if (!mayRequest(next, isAllowed)) return { kind: 'doorverwijzing', waarom: 'niet-toegelaten' };
  return seen.has(next.href) ? { kind: 'doorverwijzing', waarom: 'lus' } : next;
}

/** Where the check of an address stands. */
interface Trail {
  readonly hops: Hop[];
  url: URL;
  /** Addresses that it was led past since it asked in this way. */
  seen: Set<string>;
  method: 'HEAD' | 'GET';
  /** Tries that failed for a moment. */
  failures: number;
}

type Answer = Extract<Reply, { readonly status: number }>;

/** Goes where a redirect leads; returns why not when it leads nowhere. */
function follow(trail: Trail, { status, location }: Answer, options: CheckOptions): DeadEnd | null {
  const next = nextUrl(location, trail.url, trail.seen, options);
  // Some servers send HEAD in a circle and GET to the page; a visitor would see the page.
  if ('kind' in next && next.waarom === 'lus' && trail.method === 'HEAD') {
    trail.method = 'GET';
    trail.seen = new Set([trail.url.href]);
    return null;
  }
  if ('kind' in next) return next;
  if (trail.hops.length === MOST_REDIRECTS) return { kind: 'doorverwijzing', waarom: 'te-veel' };
  trail.hops.push({ status, naar: next.href });
  trail.seen.add(next.href);
  trail.url = next;
  return null;
}

function isTemporary(reply: Reply): boolean {
  return 'status' in reply ? isTemporaryStatus(reply.status) : TEMPORARY_FAILURES.has(reply.failure);
}

function isPage(reply: Reply): boolean {
  return 'status' in reply && ((reply.status >= 200 && reply.status < 300) || reply.status === 304);
}

/**
 * Many servers do not know HEAD and answer it with any error; only the answer to GET counts. True when that is what
 * happened; from then on GET is asked.
 * @param asked wait that the server asked for in milliseconds; null when it asked for none
 */
function turnsFromHead(trail: Trail, reply: Reply, asked: number | null): boolean {
  if (isPage(reply)) return false;
  const wasHead = trail.method === 'HEAD';
  trail.method = 'GET';
  const asksToWait = 'status' in reply && isTemporary(reply) && (reply.status === 429 || asked !== null);
  return wasHead && 'status' in reply && !asksToWait;
}

/**
 * Counts a failure that may be over in a moment, and makes way for the next try.
 * @returns true when there is no next try; where the host wants no more requests, it is left alone from then on
 */
function givesUp(trail: Trail, reply: Reply, asked: number | null, gate: HostGate, { tries, longestWait }: CheckOptions): boolean {
  trail.failures += 1;
  const asksTooMuch = asked !== null && asked > longestWait;
  const isLast = trail.failures >= tries;
  if (asksTooMuch || (isLast && 'status' in reply && reply.status === 429)) gate.close('te-druk');
  if (asksTooMuch || isLast) return true;
  if (asked !== null) gate.holdFor(asked);
  return false;
}

/**
 * Checks one address: HEAD first, GET where that does not give a page; follows redirects itself, and tries again
 * what fails for a moment. Makes at most 1 + tries + MOST_REDIRECTS requests, whatever the servers do.
 * @throws the reason of the signal, when that ends the check
 */
export async function checkAddress(adres: string, network: Network, options: CheckOptions): Promise<Outcome> {
  const url = new URL(adres);
  const trail: Trail = { hops: [], url, seen: new Set([url.href]), method: 'HEAD', failures: 0 };
  let verzoeken = 0;
  const end = (einde: Ending): Outcome => ({ hops: trail.hops, einde, verzoeken });

  for (;;) {
    const gate = network.gateOf(trail.url.hostname);
    const reply = await gate.run(() => {
      verzoeken += 1;
      return network.request(trail.url, trail.method);
    });
    options.signal.throwIfAborted();
    if (reply === null) return end({ kind: 'overgeslagen', waarom: gate.closed ?? 'te-druk' });
    gate.note('failure' in reply && isTemporary(reply) ? reply.failure : null);

    if ('status' in reply && REDIRECTS.has(reply.status)) {
      const deadEnd = follow(trail, reply, options);
      if (deadEnd !== null) return end(deadEnd);
      continue;
    }
    const asked = 'status' in reply ? parseRetryAfter(reply.retryAfter, Date.now()) : null;
    if (turnsFromHead(trail, reply, asked)) continue;
    if (!isTemporary(reply) || givesUp(trail, reply, asked, gate, options)) return end(endingOf(reply));
    // The wait of one address; the host goes on with the others, unless it asked all to wait.
    const backOff = withJitter(options.backOff * 2 ** (trail.failures - 1));
    await delay(Math.max(asked ?? 0, backOff), undefined, { signal: options.signal });
  }
}

function endingOf(reply: Reply): Ending {
  if ('status' in reply) return { kind: 'antwoord', status: reply.status };
  return { kind: 'mislukt', failure: reply.failure, code: reply.code };
}
