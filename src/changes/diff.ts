import { isRecord, listOf } from '../schema/untrusted.ts';
import { itemName } from './list-identity.ts';
import { pairItems } from './pair-items.ts';
import { hasValue, isSame } from './same.ts';

/** A step on the way to a value: a key, or an item of a list by its name. */
export type Step = string | { readonly item: string };

/** What changed at one place of a record. */
export interface Change {
  /** Where: `['cijfers', { item: 'deelnemers (2025)' }, 'waarde']`. An item that went has the name that it had. */
  readonly path: readonly Step[];
  /** `moved` is for a list alone: what it holds stands in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The value as it was, without one undefined. */
  readonly before: unknown;
  /** The value as it is, without one undefined. */
  readonly after: unknown;
  /** Of a group or list that is there on both sides: what changed in it. Of a list that came or went: its items. */
  readonly parts: readonly Change[];
}

/** Deeper than any record goes; what strangers nest deeper is compared as a whole. */
const DEEPEST = 6;

/** The names of the items of a list; two with the same name get a number. */
function namesOf(list: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  return list.map((item, index) => {
    const name = itemName(item) || `nr. ${index + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function lastKey(path: readonly Step[]): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '';
}

function diffItems(path: readonly Step[], before: readonly unknown[], after: readonly unknown[]): Change[] {
  const { pairs, added, removed } = pairItems(lastKey(path), before, after);
  const [oldNames, newNames] = [namesOf(before), namesOf(after)];
  const partner = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const isNew = new Set(added);
  const current = after.flatMap((item, index): Change[] => {
    const here = [...path, { item: newNames[index] ?? '' }];
    if (isNew.has(index)) return [{ path: here, kind: 'added', before: undefined, after: item, parts: [] }];
    return diffValue(here, before[partner.get(index) ?? -1], item);
  });
  const gone = removed.map((index): Change => {
    const here = [...path, { item: oldNames[index] ?? '' }];
    return { path: here, kind: 'removed', before: before[index], after: undefined, parts: [] };
  });
  const isMoved = pairs.some((pair, index) => pair.before < (pairs[index - 1]?.before ?? -1));
  return [...current, ...gone, ...(isMoved ? [{ path, kind: 'moved' as const, before, after, parts: [] }] : [])];
}

function diffValue(path: readonly Step[], before: unknown, after: unknown): Change[] {
  if (isSame(before, after)) return [];
  const [wasThere, isThere] = [hasValue(before), hasValue(after)];
  const kind = !wasThere ? 'added' : isThere ? 'changed' : 'removed';
  const change = { path, kind, before: wasThere ? before : undefined, after: isThere ? after : undefined } as const;
  const isListOrGone = (value: unknown, isHere: boolean) => Array.isArray(value) || !isHere;
  if (path.length >= DEEPEST) return [{ ...change, parts: [] }];
  if (isListOrGone(before, wasThere) && isListOrGone(after, isThere)) {
    return [{ ...change, parts: diffItems(path, listOf(before), listOf(after)) }];
  }
  return [{ ...change, parts: isRecord(before) && isRecord(after) && kind === 'changed' ? diffKeys(path, before, after) : [] }];
}

function diffKeys(path: readonly Step[], before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Change[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const valueOf = (record: Readonly<Record<string, unknown>>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);
  return keys.flatMap((key) => diffValue([...path, key], valueOf(before, key), valueOf(after, key)));
}

/**
 * What changed between two front matters or records, field by field, in the order of the newer one. How they are
 * written down does not count: white space, quotes, order of keys, empty values.
 * @returns for a record its fields, for a list its items; what stayed the same is left out
 */
export function diffData(before: unknown, after: unknown): readonly Change[] {
  const isRecordOrEmpty = (value: unknown) => isRecord(value) || !hasValue(value);
  if (isRecordOrEmpty(before) && isRecordOrEmpty(after)) return diffKeys([], isRecord(before) ? before : {}, isRecord(after) ? after : {});
  const [change] = diffValue([], before, after);
  if (change === undefined) return [];
  return change.parts.length > 0 ? change.parts : [change];
}

/** The place of a change in the schema, without the names of items: `cijfers[].waarde`. */
export function fieldOfPath(path: readonly Step[]): string {
  return path.reduce<string>((place, step) => (typeof step !== 'string' ? `${place}[]` : place === '' ? step : `${place}.${step}`), '');
}

/**
 * The change at a place, such as `periode.start`, also when a group above it came or went as a whole.
 * @param changes as `diffData` gives them
 * @returns undefined when nothing changed there
 */
export function changeAt(changes: readonly Change[], place: string): Change | undefined {
  const [key = '', ...rest] = place.split('.');
  const change = changes.find(({ path }) => path.at(-1) === key);
  if (change === undefined || rest.length === 0) return change;
  if (change.parts.length > 0) return changeAt(change.parts, rest.join('.'));
  const inner = (value: unknown) => (isRecord(value) ? value : {});
  return changeAt(diffKeys(change.path, inner(change.before), inner(change.after)), rest.join('.'));
}

/** Every change by itself, without the groups and lists around them; what came or went as a whole is one. */
export function leavesOf(changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => (change.parts.length > 0 && change.kind === 'changed' ? leavesOf(change.parts) : [change]));
}
