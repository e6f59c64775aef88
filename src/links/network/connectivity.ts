import { NETWORK_FAILURES, type Outcome } from '../outcome.ts';

/** Hosts that fail one after the other before we doubt our own connection. */
const HOSTS_TO_DOUBT = 10;

/** An address with how its check ended. */
export interface Checked {
  readonly adres: string;
  readonly outcome: Outcome;
}

/** True when nothing of an outcome came from a server: it would look so too on a machine without internet. */
function isSilent({ hops, einde }: Outcome): boolean {
  if (hops.length > 0) return false;
  if (einde.kind === 'mislukt') return NETWORK_FAILURES.has(einde.failure);
  return einde.kind === 'overgeslagen' && einde.waarom !== 'te-druk' && NETWORK_FAILURES.has(einde.waarom);
}

/**
 * Keeps apart "that page is gone" and "this machine is offline": results in which no server was heard are held
 * back until another server answers, or until the control says that we are online.
 */
export class Connectivity {
  readonly #isOnline: () => Promise<boolean>;
  readonly #deliver: (checked: Checked) => void;
  #held: Checked[] = [];
  #hasAnswer = false;

  /**
   * @param isOnline the control: true when the machine can look up a name that surely exists
   * @param deliver takes each result that can be trusted
   */
  constructor(isOnline: () => Promise<boolean>, deliver: (checked: Checked) => void) {
    this.#isOnline = isOnline;
    this.#deliver = deliver;
  }

  /** Takes a result. Resolves to false when it turns out that the machine is offline. */
  async take(checked: Checked): Promise<boolean> {
    const { einde, hops } = checked.outcome;
    if (!isSilent(checked.outcome)) {
      this.#deliver(checked);
      // An address that we may not ask for, or a host that we left alone, says nothing about the connection.
      const isHeard =
        hops.length > 0 || (einde.kind !== 'overgeslagen' && !(einde.kind === 'mislukt' && einde.failure === 'niet-toegelaten'));
      if (isHeard) {
        this.#hasAnswer = true;
        this.#release();
      }
      return true;
    }
    this.#held.push(checked);
    return this.#silentHosts() < HOSTS_TO_DOUBT || this.finish();
  }

  /** Decides about what is still held back. Resolves to false when the machine is offline; then it is dropped. */
  async finish(): Promise<boolean> {
    if (this.#held.length === 0) return true;
    const isSilence = !this.#hasAnswer && this.#silentHosts() >= HOSTS_TO_DOUBT;
    const held = this.#held;
    if (!isSilence && (await this.#isOnline())) {
      this.#release();
      return true;
    }
    // While the control ran, a server may have answered and released them.
    if (this.#held !== held && this.#hasAnswer) return true;
    this.#held = [];
    return false;
  }

  #silentHosts(): number {
    return new Set(this.#held.map(({ adres }) => new URL(adres).hostname)).size;
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    for (const checked of held) this.#deliver(checked);
  }
}
