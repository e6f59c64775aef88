import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import { identitiesOf, isIdentified } from './list-identity.ts';
import { fingerprint } from './same.ts';

/** Two lists side by side, by index. */
export interface Pairing {
  /** Items that are the same thing, in the order of the newer list. */
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** True when one field is all that differs, and at least two are equal. */
function isReworded(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const equal = keys.filter((key) => fingerprint(fieldOf(one, key)) === fingerprint(fieldOf(other, key)));
  return equal.length >= 2 && keys.length - equal.length === 1;
}

/**
 * Finds which items of a list are the same thing on both sides: first what is equal, then what has the same identity,
 * and then, when one item is left on each side, what differs in one field only. Every item is looked at once for each of
 * these, however long the lists.
 * @param list key of the list, such as `cijfers`
 */
export function pairItems(list: string, before: readonly unknown[], after: readonly unknown[]): Pairing {
  const partner = new Map<number, number>();
  let removed = [...before.keys()];
  let added = [...after.keys()];
  const pairOff = (keyOf: (item: unknown) => string) => {
    const waiting = Map.groupBy(removed, (index) => keyOf(before[index]));
    const taken = new Map<string, number>();
    const used = new Set<number>();
    added = added.filter((index) => {
      const key = keyOf(after[index]);
      const place = taken.get(key) ?? 0;
      const old = key === '' ? undefined : waiting.get(key)?.[place];
      if (old === undefined) return true;
      taken.set(key, place + 1);
      used.add(old);
      partner.set(index, old);
      return false;
    });
    removed = removed.filter((index) => !used.has(index));
  };
  pairOff(fingerprint);
  for (const fields of identitiesOf(list)) {
    pairOff((item) =>
      fields
        .map((field) => textOf(fieldOf(item, field)) ?? '')
        .join('\n')
        .trim(),
    );
  }
  const [went, came] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && went !== undefined && came !== undefined) {
    const [old, now] = [before[went], after[came]];
    if (!isIdentified(now) && isReworded(old, now)) {
      partner.set(came, went);
      [removed, added] = [[], []];
    }
  }
  const pairs = [...partner].map(([now, old]) => ({ before: old, after: now })).sort((a, b) => a.after - b.after);
  return { pairs, added, removed };
}
