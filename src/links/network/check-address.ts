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

/**
 * Checks one address: HEAD first, GET where that does not give a page; follows redirects itself, and tries again
 * what fails for a moment. Makes at most 1 + tries + MOST_REDIRECTS requests, whatever the servers do.
 * @throws the reason of the signal, when that ends the check
 */
export async function checkAddress(adres: string, network: Network, options: CheckOptions): Promise<Outcome> {
  const hops: Hop[] = [];
  let url = new URL(adres);
  let seen = new Set([url.href]);
  let method: 'HEAD' | 'GET' = 'HEAD';
  let failures = 0;
  let verzoeken = 0;
  const end = (einde: Ending): Outcome => ({ hops, einde, verzoeken });

  for (;;) {
    const gate = network.gateOf(url.hostname);
    const reply = await gate.run(() => {
      verzoeken += 1;
      return network.request(url, method);
    });
    options.signal.throwIfAborted();
    if (reply === null) return end({ kind: 'overgeslagen', waarom: gate.closed ?? 'te-druk' });
    gate.note('failure' in reply && TEMPORARY_FAILURES.has(reply.failure) ? reply.failure : null);

    const asked = 'status' in reply ? parseRetryAfter(reply.retryAfter, Date.now()) : null;
    if ('status' in reply && REDIRECTS.has(reply.status)) {
      const next = nextUrl(reply.location, url, seen, options);
      // Some servers send HEAD in a circle and GET to the page; a visitor would see the page.
      if ('kind' in next && next.waarom === 'lus' && method === 'HEAD') {
        method = 'GET';
        seen = new Set([url.href]);
        continue;
      }
      if ('kind' in next) return end(next);
      if (hops.length === MOST_REDIRECTS) return end({ kind: 'doorverwijzing', waarom: 'te-veel' });
      hops.push({ status: reply.status, naar: next.href });
      seen.add(next.href);
      url = next;
      continue;
    }
    const isTemporary = 'status' in reply ? isTemporaryStatus(reply.status) : TEMPORARY_FAILURES.has(reply.failure);
    const isAnswer = 'status' in reply && ((reply.status >= 200 && reply.status < 300) || reply.status === 304);
    const wasHead = method === 'HEAD';
    // Many servers do not know HEAD and answer it with any error; only the answer to GET counts.
    if (!isAnswer) method = 'GET';
    const asksToWait = 'status' in reply && isTemporary && (reply.status === 429 || asked !== null);
    if (wasHead && 'status' in reply && !isAnswer && !asksToWait) continue;

    if (!isTemporary) return end(endingOf(reply));
    failures += 1;
    if (asked !== null && asked > options.longestWait) {
      gate.close('te-druk');
      return end(endingOf(reply));
    }
    if (failures >= options.tries) {
      if ('status' in reply && reply.status === 429) gate.close('te-druk');
      return end(endingOf(reply));
    }
    if (asked !== null) gate.holdFor(asked);
    // The wait of one address; the host goes on with the others, unless it asked all to wait.
    await delay(Math.max(asked ?? 0, withJitter(options.backOff * 2 ** (failures - 1))), undefined, { signal: options.signal });
  }
}

function endingOf(reply: Reply): Ending {
  if ('status' in reply) return { kind: 'antwoord', status: reply.status };
  return { kind: 'mislukt', failure: reply.failure, code: reply.code };
}
