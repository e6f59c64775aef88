/*
 * What the network told about an address. Plain data: the part that asks the network makes it, and the part that
 * judges reads it. No text of the server stands in it but the addresses that it sends visitors to.
 */

/** Why there was no answer to a request. */
export type Failure =
  | 'time-out'
  | 'verbroken'
  | 'geen-verbinding'
  | 'onbereikbaar'
  | 'naam-onbekend'
  | 'naam-even-niet'
  | 'onveilig'
  | 'onzin'
  | 'niet-toegelaten';

/** One step along a redirect: the status that said so. */
export interface Hop {
  readonly status: number;
  /** Address that it led to. */
  readonly naar: string;
}

/** How the search for a page ended. */
export type Ending =
  | { readonly kind: 'antwoord'; readonly status: number }
  | { readonly kind: 'mislukt'; readonly failure: Failure; readonly code: string }
  /** A redirect that is not followed: in a circle, too long, or to where no page of a source can be. */
  | { readonly kind: 'doorverwijzing'; readonly waarom: 'lus' | 'te-veel' | 'niet-toegelaten' | 'zonder-adres' }
  /** Not asked: the host wants no more requests today, or did not answer for other addresses. */
  | { readonly kind: 'overgeslagen'; readonly waarom: 'te-druk' | Failure };

/** All about one address, checked once. */
export interface Outcome {
  readonly hops: readonly Hop[];
  readonly einde: Ending;
  /** Requests that it took. */
  readonly verzoeken: number;
}

/** Failures of the network itself: when every host fails so, the machine is offline. */
export const NETWORK_FAILURES: ReadonlySet<Failure> = new Set([
  'time-out',
  'geen-verbinding',
  'onbereikbaar',
  'naam-onbekend',
  'naam-even-niet',
]);

/** Failures that may be over in a moment. */
export const TEMPORARY_FAILURES: ReadonlySet<Failure> = new Set([...NETWORK_FAILURES, 'verbroken', 'onzin']);

/** Statuses that may be over in a moment. */
export function isTemporaryStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status < 600 && status !== 501 && status !== 505);
}
