import { setTimeout as delay } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Failure } from '../outcome.ts';

/** Requests in a row without answer before a host is left alone for this run: two addresses with all their tries. */
const FAILURES_TO_CLOSE = 6;

/** Lets requests to one host through one at a time, with a pause after each. */
export class HostGate {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #pause: number;
  readonly #signal: AbortSignal;
  #openFrom = 0;
  #failures = 0;
  #closed: 'te-druk' | Failure | null = null;

  /** @param pause milliseconds between the end of one request and the start of the next */
  constructor(pause: number, signal: AbortSignal) {
    this.#pause = pause;
    this.#signal = signal;
  }

  /** Why no more requests go to this host in this run; null while they do. */
  get closed(): 'te-druk' | Failure | null {
    return this.#closed;
  }

  /**
   * Makes a request when it is its turn.
   * @returns its result, or null when the host was closed in the meantime
   * @throws the reason of the signal, when that ends the wait
   */
  run<T>(request: () => Promise<T>): Promise<T | null> {
    return this.#queue.add(async () => {
      // A host that asks to wait may do so while we wait.
      for (let wait = this.#wait(); wait > 0 && this.#closed === null; wait = this.#wait()) {
        await delay(wait, undefined, { signal: this.#signal });
      }
      this.#signal.throwIfAborted();
      if (this.#closed !== null) return null;
      try {
        return await request();
      } finally {
        this.holdFor(this.#pause);
      }
    });
  }

  #wait(): number {
    return this.#openFrom - performance.now();
  }

  /** Makes all requests to this host wait for some milliseconds from now. */
  holdFor(milliseconds: number): void {
    this.#openFrom = Math.max(this.#openFrom, performance.now() + milliseconds);
  }

  /** No more requests to this host in this run. */
  close(reason: 'te-druk' | Failure): void {
    this.#closed ??= reason;
  }

  /** Notes how a request to this host ended: with an answer of whatever kind (null), or with a failure. */
  note(failure: Failure | null): void {
    this.#failures = failure === null ? 0 : this.#failures + 1;
    if (failure !== null && this.#failures >= FAILURES_TO_CLOSE) this.close(failure);
  }
}
