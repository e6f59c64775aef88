import type { BewijsRecord } from '../../src/evidence/export.ts';
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

/** Figures of one cell of the map, under the names that the published script gives them; null for one that is left out. */
type Cell = Readonly<Record<string, number | null>>;

/** The cells that the site pooled from two studies or more, by `aanpak doelgroep`; `-` stands for any. */
export function cellsOfSite(records: readonly BewijsRecord[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    records.flatMap(({ aanpak, doelgroep, k, g, ci95, pi95, tau2, i2, q }) => {
      if (k < 2) return [];
      const [van, tot] = ci95 ?? [null, null];
      const [voorspeld_van, voorspeld_tot] = pi95 ?? [null, null];
      const cell: Cell = { k, g, van, tot, voorspeld_van, voorspeld_tot, tau2, I2: i2, Q: q };
      return [[`${aanpak ?? '-'} ${doelgroep ?? '-'}`, cell] as const];
    }),
  );
}

/**
 * The cells that the published script computed, by `aanpak doelgroep`.
 * @param csv what R's `write.csv` made of its table
 */
export function cellsOfScript(csv: string): Readonly<Record<string, Cell>> {
  const [head = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((field) => field.replaceAll('"', '')));
  return Object.fromEntries(
    rows.map(([aanpak, doelgroep, ...figures]) => [
      `${aanpak} ${doelgroep}`,
      Object.fromEntries(figures.map((figure, index) => [head[index + 2] ?? '', figure === 'NA' ? null : Number(figure)])),
    ]),
  );
}
