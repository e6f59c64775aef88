import type { Merger } from './mergers.ts';

/** A municipality while the list is being made. */
export interface Municipality {
  readonly nis: string;
  readonly label: string;
  readonly provincie: string;
  readonly postcodes: readonly string[];
  /** Names of former municipalities and villages. */
  readonly places: readonly string[];
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  /** Undefined when one of the parts is unknown. */
  readonly inhabitants: number | undefined;
}

function sumKnown(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((sum, number) => (sum === undefined || number === undefined ? undefined : sum + number), 0);
}

/** Puts the parts of one merger together. The largest part gives the place on the map. */
function join(merger: Merger, parts: readonly Municipality[]): Municipality {
  const largest = [...parts].sort((a, b) => (b.inhabitants ?? 0) - (a.inhabitants ?? 0))[0];
  const names = parts.flatMap((part) => [part.label, ...part.places]).filter((name) => name !== merger.label);
  return {
    nis: merger.nis,
    label: merger.label,
    provincie: merger.provincie,
    postcodes: parts.flatMap((part) => part.postcodes).sort(),
    places: [...new Set(names)],
    lat: largest?.lat,
    lon: largest?.lon,
    inhabitants: sumKnown(parts.map((part) => part.inhabitants)),
  };
}

/**
 * Applies one merger.
 * @throws Error when a part is not in the list, since the table of mergers is then wrong
 */
export function applyMerger(municipalities: readonly Municipality[], merger: Merger): Municipality[] {
  const parts = merger.from.map((nis) => {
    const part = municipalities.find((municipality) => municipality.nis === nis);
    if (part === undefined) throw new Error(`Municipality ${nis} of the merger into ${merger.label} is not in the list.`);
    return part;
  });
  return [...municipalities.filter((municipality) => !parts.includes(municipality)), join(merger, parts)];
}
