/*
 * What a visitor chose, as part of an address: `#q=samen+eten&doelgroep=ouderen`. It stands behind the #, which a
 * browser never sends anywhere, so that what someone types stays on the device.
 *
 * A page describes its state once, part by part. What is as the page itself does it is left out; keys that the page
 * does not know are dropped, and so is whatever cannot be one of its values: an address may come from anyone. The
 * codec knows no path: the same state stands behind any page.
 */

/** How one part of a state is written. */
export interface Part<T> {
  /** The value when the address says nothing, or nothing that can be read. */
  readonly rest: T;
  /** Reads the values that stand behind a key; undefined when none of them will do. */
  readonly read: (values: readonly string[]) => T | undefined;
  readonly write: (value: T) => readonly string[];
}

/** The parts of a state by their key in the address. */
export type Parts<S> = { readonly [K in keyof S & string]: Part<S[K]> };

/** Writes and reads one kind of state. */
export interface AddressState<S> {
  /** The state when nothing is chosen. */
  readonly rest: S;
  /**
   * Reads a state from a fragment, or from the query of an old link.
   * @param text with or without its # or ?; anything may stand in it
   */
  readonly decode: (text: string) => S;
  /** Writes a state, without #; empty when nothing is chosen. One state always has one text. */
  readonly encode: (state: S) => string;
}

/** A longer one was not made here; reading it would only cost time. */
export const LONGEST_STATE = 16_384;

/** Makes the codec for a state. Keys are written in the order in which the parts are given. */
export function addressState<S extends object>(parts: Parts<S>): AddressState<S> {
  // Object.keys gives the keys of `parts`, which are those of S.
  const keys = Object.keys(parts) as (keyof S & string)[];
  const stateOf = (valueOf: <K extends keyof S & string>(key: K) => S[K]): S =>
    // Every key of S is there, each with a value of its own part.
    Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as unknown as S;
  const rest = stateOf((key) => parts[key].rest);
  return {
    rest,
    decode(text) {
      if (text.length > LONGEST_STATE) return rest;
      const values = new URLSearchParams(text.replace(/^[#?]/, ''));
      return stateOf((key) => parts[key].read(values.getAll(key)) ?? parts[key].rest);
    },
    encode(state) {
      const text = new URLSearchParams();
      for (const key of keys) {
        const written = parts[key].write(state[key]);
        if (written.join('\n') === parts[key].write(parts[key].rest).join('\n')) continue;
        for (const value of written) text.append(key, value);
      }
      return text.toString();
    },
  };
}

/** True when a fragment (without its #) holds a state; any other is the name of a place in the page. */
export function isState(fragment: string): boolean {
  return fragment.includes('=');
}

/** The address of a page in a state. */
export function withState(path: string, encoded: string): string {
  return encoded === '' ? path : `${path}#${encoded}`;
}

/**
 * Text that a visitor typed.
 * @param clean makes it fit to use; cleaning twice must give the same as once
 */
export function textPart(clean: (raw: string) => string): Part<string> {
  // Half a sign cannot stand in an address.
  const tidy = (raw: string) => clean(raw.toWellFormed());
  return {
    rest: '',
    read: ([first]) => (first === undefined ? undefined : tidy(first)),
    write: (value) => (tidy(value) === '' ? [] : [tidy(value)]),
  };
}

/**
 * One of a few values; `rest` is that of the page itself, and may be none of them.
 * @param former values that had another name before
 */
export function choicePart<T extends string, R extends T | null>(
  choices: readonly T[],
  rest: R,
  former: Readonly<Record<string, T>> = {},
): Part<T | R> {
  return {
    rest,
    read: ([first = '']) => (Object.hasOwn(former, first) ? former[first] : choices.find((choice) => choice === first)),
    write: (value) => (value === null ? [] : [value]),
  };
}

/** Yes or no; no when nothing is said. */
export function flagPart(): Part<boolean> {
  return { rest: false, read: ([first]) => first === '1', write: (value) => (value ? ['1'] : []) };
}

/** A whole number within bounds. */
export function numberPart(least: number, most: number, rest: number): Part<number> {
  return {
    rest,
    read: ([first = '']) => {
      const value = /^-?\d{1,9}$/.test(first) ? Number(first) : NaN;
      return value >= least && value <= most ? value : undefined;
    },
    write: (value) => [String(value)],
  };
}

/** What an id looks like: of a term, a practice, a study. */
const ID = /^[a-z0-9-]{1,80}$/;

/**
 * A list of ids, each once.
 * @param order 'any' when the order means nothing (it is then written sorted), 'own' when it is part of the state
 * @param most how many are kept; the first ones stay
 */
export function idsPart(order: 'any' | 'own', most = 200): Part<readonly string[]> {
  const tidy = (values: readonly string[]) => [...new Set(values)].filter((value) => ID.test(value)).slice(0, most);
  return {
    rest: [],
    read: tidy,
    write: (values) => (order === 'any' ? tidy(values).sort() : tidy(values)),
  };
}
