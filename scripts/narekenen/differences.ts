import { isRecord } from '../../src/schema/untrusted.ts';

/** How far two figures may be apart, as a part of the larger: both sides estimate step by step. */
const TOLERANCE = 1e-5;

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * Where two trees of figures differ, each as `place: ours and theirs`.
 * @param leftOut keys that may differ, such as the version of a package
 */
export function differences(ours: unknown, theirs: unknown, leftOut: ReadonlySet<string> = new Set(), place = ''): string[] {
  if (typeof ours === 'number' && typeof theirs === 'number') return isSame(ours, theirs) ? [] : [`${place}: ${ours} en in R ${theirs}`];
  if ((Array.isArray(ours) && Array.isArray(theirs)) || (isRecord(ours) && isRecord(theirs))) {
    const [left, right] = [new Map(Object.entries(ours)), new Map(Object.entries(theirs))];
    return [...new Set([...left.keys(), ...right.keys()])]
      .filter((key) => !leftOut.has(key))
      .flatMap((key) => differences(left.get(key), right.get(key), leftOut, place === '' ? key : `${place}.${key}`));
  }
  return ours === theirs ? [] : [`${place}: ${JSON.stringify(ours) ?? 'niets'} en in R ${JSON.stringify(theirs) ?? 'niets'}`];
}
