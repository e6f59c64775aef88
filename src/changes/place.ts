import { fieldOf, isRecord } from '../schema/untrusted.ts';

/*
 * A place in a record as text: `titel`, `periode.start`, `cijfers[].waarde` for a field of every item of a list,
 * `doelgroepen[]` for the items themselves, `[].id` for a file that is a list.
 */

type Edit = (value: unknown) => unknown;

const ITEMS = '[]';

/** The steps of a place: keys, and `[]` for every item. */
export function stepsOf(place: string): string[] {
  return place
    .replaceAll(ITEMS, `.${ITEMS}`)
    .split('.')
    .filter((step) => step !== '');
}

/** The record with another value for a key; without the key for undefined. */
function withKey(record: Readonly<Record<string, unknown>>, key: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: value };
}

/**
 * The data with the values at a place edited. What is not there stays away; what does not change stays the same object.
 * @param edit gives the new value; undefined takes it away
 */
export function editAt(data: unknown, steps: readonly string[], edit: Edit): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(data);
  if (step === ITEMS) {
    if (!Array.isArray(data)) return data;
    const items = data.map((item: unknown) => editAt(item, rest, edit));
    return items.some((item, index) => item !== data[index]) ? items.filter((item) => item !== undefined) : data;
  }
  if (!isRecord(data) || !Object.hasOwn(data, step)) return data;
  const value = editAt(data[step], rest, edit);
  return value === data[step] ? data : withKey(data, step, value);
}

/** All values at a place. */
export function valuesAt(data: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return data === undefined ? [] : [data];
  if (step === ITEMS) return Array.isArray(data) ? data.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt(fieldOf(data, step), rest);
}

/**
 * The record with a value put at a place, and the groups on the way to it made.
 * @param keys the place, without lists
 * @returns null when something that is no group stands on the way
 */
export function putAt(record: Readonly<Record<string, unknown>>, keys: readonly string[], value: unknown): Record<string, unknown> | null {
  const [key, ...rest] = keys;
  if (key === undefined) return null;
  if (rest.length === 0) return withKey(record, key, value);
  const inner = fieldOf(record, key) ?? {};
  const filled = isRecord(inner) ? putAt(inner, rest, value) : null;
  return filled === null ? null : withKey(record, key, filled);
}

/** The place up to and including its last list, and the keys after that. */
export function splitAtList(place: string): { readonly list: readonly string[]; readonly keys: readonly string[] } {
  const steps = stepsOf(place);
  const last = steps.lastIndexOf(ITEMS) + 1;
  return { list: steps.slice(0, last), keys: steps.slice(last) };
}
