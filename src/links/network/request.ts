import { lookup as lookupName } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Failure } from '../outcome.ts';

/** An IP address of a host. */
interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Looks up the IP addresses of a host. Rejects with the error of Node's dns module when there are none. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** The machine's own way to look up a name. */
export const resolveName: Resolve = (host) => lookupName(host, { all: true, verbatim: true });

/** How one request is made. */
export interface RequestOptions {
  /** Milliseconds for the whole of it: name, connection, security and headers. */
  readonly timeout: number;
  readonly userAgent: string;
  readonly resolve: Resolve;
  /** Which IP addresses may be connected to. */
  readonly isAllowed: (address: string) => boolean;
  /** Certificates to trust in place of the usual ones (PEM); for tests. */
  readonly ca?: readonly string[];
  /** Ends the request early. */
  readonly signal: AbortSignal;
}

/** The answer of a server, or why there is none. `bytes` is what was read from the connection. */
export type Reply =
  | { readonly status: number; readonly location: string | undefined; readonly retryAfter: string | undefined; readonly bytes: number }
  | { readonly failure: Failure; readonly code: string; readonly bytes: number };

/** Headers longer than this are not from a page that anybody reads. */
const MOST_HEADER_BYTES = 16 * 1024;

/** Answers "wait, more will follow" (1xx) that are taken; a server can send them without end. */
const MOST_INFORMATION = 5;

const FAILURES: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'naam-onbekend',
  ENODATA: 'naam-onbekend',
  EAI_AGAIN: 'naam-even-niet',
  EAI_FAIL: 'naam-even-niet',
  ESERVFAIL: 'naam-even-niet',
  ETIMEOUT: 'naam-even-niet',
  ETIMEDOUT: 'time-out',
  ECONNREFUSED: 'geen-verbinding',
  ECONNRESET: 'verbroken',
  EPIPE: 'verbroken',
  EHOSTUNREACH: 'onbereikbaar',
  ENETUNREACH: 'onbereikbaar',
  EADDRNOTAVAIL: 'onbereikbaar',
  ENOTPUBLIC: 'niet-toegelaten',
};

/** An error with a code, as Node's own have it. */
class CodedError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function codeOf(error: unknown): string {
  // Several addresses were tried and each failed: the first tells most.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && 'code' in first ? String(first.code) : '';
}

function failureOf(code: string, isSecure: boolean): Failure {
  const known = FAILURES[code];
  if (known !== undefined) return known;
  if (code.startsWith('HPE_')) return 'onzin';
  return isSecure && /CERT|SSL|TLS|EPROTO|SELF_SIGNED|UNABLE_TO/.test(code) ? 'onveilig' : 'verbroken';
}

/**
 * Looks up names for a connection. The addresses that it hands out are the ones that are connected to, so a host
 * cannot name a public address when it is looked at and a private one when it is called.
 */
function guardedLookup({ resolve, isAllowed }: RequestOptions): LookupFunction {
  return (host, options, callback) => {
    const answer = (error: CodedError | null, addresses: readonly ResolvedAddress[]) => {
      // Outside of the promise: what the connection throws must not come back as a failed look-up.
      setImmediate(() => {
        const [first] = addresses;
        if (error !== null || first === undefined) callback(error ?? new CodedError('ENOTFOUND'), '', 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      });
    };
    resolve(host).then(
      (addresses) => {
        const areAllowed = addresses.every(({ address }) => isAllowed(address));
        answer(areAllowed ? null : new CodedError('ENOTPUBLIC'), addresses);
      },
      (error: unknown) => answer(new CodedError(codeOf(error) || 'EAI_FAIL'), []),
    );
  };
}

/** Ports of the web, and the high ones on which some sites stand; the rest belongs to other services. */
function isWebPort(port: string): boolean {
  return port === '' || port === '80' || port === '443' || Number(port) >= 1024;
}

/** True when an address may be asked for at all; where its name leads is looked at when it is connected to. */
export function mayRequest(url: URL, isAllowed: RequestOptions['isAllowed']): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  return isWebPort(url.port) && url.hostname !== '' && (isIP(literal) === 0 || isAllowed(literal));
}

/**
 * Makes one request and reads no more than the headers of the answer: the connection is cut as soon as they are
 * there, so neither an endless body nor one that unpacks to gigabytes costs anything. Follows no redirect.
 * User name and password in an address are not sent. Never rejects.
 */
export function requestOnce(url: URL, method: 'HEAD' | 'GET', options: RequestOptions): Promise<Reply> {
  if (!mayRequest(url, options.isAllowed)) return Promise.resolve({ failure: 'niet-toegelaten', code: 'ENOTPUBLIC', bytes: 0 });
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve) => {
    const request = (isSecure ? requestHttps : requestHttp)({
      method,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      ...(url.port === '' ? {} : { port: url.port }),
      path: `${url.pathname}${url.search}`,
      // A connection of its own, closed after the answer: nothing that one server does touches the next request.
      agent: false,
      lookup: guardedLookup(options),
      maxHeaderSize: MOST_HEADER_BYTES,
      headers: {
        host: url.host,
        'user-agent': options.userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-language': 'nl-BE,nl;q=0.9,fr;q=0.6,en;q=0.5',
        'accept-encoding': 'identity',
      },
      ...(options.ca === undefined ? {} : { ca: [...options.ca] }),
    });
    let isSettled = false;
    const settle = (reply: Omit<Extract<Reply, { failure: Failure }>, 'bytes'> | Omit<Extract<Reply, { status: number }>, 'bytes'>) => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      options.signal.removeEventListener('abort', onAbort);
      resolve({ ...reply, bytes: request.socket?.bytesRead ?? 0 });
      request.destroy();
    };
    const fail = (code: string) => settle({ failure: failureOf(code, isSecure), code });
    const onAbort = () => fail('ETIMEDOUT');
    const timer = setTimeout(() => fail('ETIMEDOUT'), options.timeout);
    options.signal.addEventListener('abort', onAbort);
    if (options.signal.aborted) onAbort();

    let information = 0;
    request.on('information', () => {
      information += 1;
      if (information > MOST_INFORMATION) fail('HPE_TOO_MANY_INFORMATION');
    });
    request.on('upgrade', () => fail('HPE_UPGRADE'));
    request.on('response', (response) => {
      // Cut short on purpose, below.
      response.on('error', () => undefined);
      const { statusCode = 0, headers } = response;
      settle({ status: statusCode, location: headers.location, retryAfter: headers['retry-after'] });
    });
    request.on('error', (error) => fail(codeOf(error)));
    request.on('close', () => fail('ECONNRESET'));
    request.end();
  });
}
