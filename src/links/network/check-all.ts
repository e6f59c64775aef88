import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import PQueue from 'p-queue';
import { checkAddress, type CheckOptions } from './check-address.ts';
import { type Checked, Connectivity } from './connectivity.ts';
import { HostGate } from './host-gate.ts';
import { requestOnce, type RequestOptions } from './request.ts';

/** Limits of a whole run. Times are in milliseconds. */
export interface RunOptions extends Omit<CheckOptions, 'signal'>, Omit<RequestOptions, 'signal'> {
  /** Requests at the same time, over all hosts. */
  readonly concurrency: number;
  /** Pause between two requests to one host. */
  readonly pause: number;
  /** Time for the whole run; what is not checked by then is left for the next. */
  readonly deadline: number;
  /** A host that surely exists: when even its name is not found, this machine is offline. */
  readonly controlHost: string;
  /** Ends the run early. */
  readonly signal: AbortSignal;
}

/** How a run ended: all done, out of time, stopped by its signal, or without internet. */
export type RunEnd = 'klaar' | 'tijd-om' | 'gestopt' | 'offline';

/** Takes each result as soon as it is sure. */
export type Deliver = (checked: Checked) => void;

/** Asks for the control host, twice if need be; a machine that hangs on it is offline too. */
async function canLookUp({ resolve, controlHost, timeout, backOff }: RunOptions): Promise<boolean> {
  const lookUp = () => {
    const found = resolve(controlHost).then(
      (addresses) => addresses.length > 0,
      () => false,
    );
    return Promise.race([found, delay(timeout, false, { ref: false })]);
  };
  if (await lookUp()) return true;
  await delay(backOff);
  return lookUp();
}

/**
 * Checks addresses: at most `concurrency` requests at a time, to one host one at a time with a pause after it.
 * What is delivered can be trusted: on a machine that is offline, or turns out to be, the run stops at once.
 */
export async function checkAll(adressen: readonly string[], options: RunOptions, deliver: Deliver): Promise<RunEnd> {
  if (adressen.length === 0) return 'klaar';
  if (!(await canLookUp(options))) return 'offline';

  const offline = new AbortController();
  const outOfTime = AbortSignal.timeout(options.deadline);
  const signal = AbortSignal.any([options.signal, outOfTime, offline.signal]);
  // Each waiting address listens to it.
  setMaxListeners(0, signal);

  const slots = new PQueue({ concurrency: options.concurrency });
  const gates = new Map<string, HostGate>();
  const network = {
    gateOf: (host: string) => {
      const gate = gates.get(host) ?? new HostGate(options.pause, signal);
      gates.set(host, gate);
      return gate;
    },
    request: (url: URL, method: 'HEAD' | 'GET') =>
      slots.add(() => {
        signal.throwIfAborted();
        return requestOnce(url, method, { ...options, signal });
      }),
  };
  const connectivity = new Connectivity(() => canLookUp(options), deliver);
  const checkOne = async (adres: string) => {
    const outcome = await checkAddress(adres, network, { ...options, signal });
    if (!(await connectivity.take({ adres, outcome }))) offline.abort();
  };

  const results = await Promise.allSettled(adressen.map(checkOne));
  const broken = results.find((result): result is PromiseRejectedResult => result.status === 'rejected' && !signal.aborted);
  if (broken !== undefined) throw broken.reason;
  if (!offline.signal.aborted && !(await connectivity.finish())) offline.abort();
  if (offline.signal.aborted) return 'offline';
  if (options.signal.aborted) return 'gestopt';
  return outOfTime.aborted && results.some(({ status }) => status === 'rejected') ? 'tijd-om' : 'klaar';
}
