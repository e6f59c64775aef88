import { type Document, isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { FieldPath } from './finding.ts';

/**
 * Where a value of a YAML text stands, and all within it. The parser's own tree knows this too, but is some ten times as
 * large: with thousands of files at hand that is more than a build may hold.
 */
interface Place {
  /** Offset of its first character in the text. */
  readonly from: number;
  /** Offset behind its last character, for a number, date or word without quotes; undefined for anything else. */
  readonly plainTo?: number;
  readonly entries?: readonly Entry[];
  readonly items?: readonly (Place | undefined)[];
}

/** A key of a group, and the place of its value; undefined where there is none. */
interface Entry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value?: Place | undefined;
}

/** The places in a parsed text. Recursion is safe: the reader refuses what is nested deeply. */
function placeOf(node: unknown): Place | undefined {
  if (!isNode(node)) return undefined;
  const from = node.range?.[0] ?? 0;
  if (isMap(node)) {
    const entries = node.items.flatMap((pair): Entry[] => {
      if (!isPair(pair) || !isScalar(pair.key)) return [];
      return [{ key: String(pair.key.value), keyAt: { from: pair.key.range?.[0] ?? 0 }, value: placeOf(pair.value) }];
    });
    return { from, entries };
  }
  if (isSeq(node)) return { from, items: node.items.map(placeOf) };
  const end = node.range?.[1];
  return isScalar(node) && node.type === 'PLAIN' && end !== undefined ? { from, plainTo: end } : { from };
}

/** Finds the offsets of fields in one text, without holding on to its tree. */
export interface YamlPlaces {
  /** Offset of a field; for one that is missing, of the group that it is missing from, or what is nearest. */
  readonly offsetOf: (path: FieldPath, part: 'key' | 'value') => number;
  /** First and last offset of a number, date or word without quotes; undefined for anything else. */
  readonly plainAt: (path: FieldPath) => readonly [from: number, to: number] | undefined;
}

/** The step within a list: its item, if it has one. */
function itemAt(place: Place, step: FieldPath[number]): Place | undefined {
  return typeof step === 'number' ? place.items?.[step] : undefined;
}

function find(root: Place | undefined, path: FieldPath, part: 'key' | 'value'): Place | undefined {
  let place = root;
  let found = root;
  /** Name of the group that was entered last: where something is missing from it is told. */
  let owner: Place | undefined;
  for (const [index, step] of path.entries()) {
    if (place?.entries !== undefined) {
      const entry = place.entries.find(({ key }) => key === step);
      if (entry === undefined) return owner ?? found;
      owner = entry.keyAt;
      const wantsKey = part === 'key' && index === path.length - 1;
      place = wantsKey ? entry.keyAt : (entry.value ?? entry.keyAt);
    } else if (place?.items !== undefined) {
      place = itemAt(place, step);
      owner = undefined;
    } else {
      break;
    }
    if (place === undefined) break;
    found = place;
  }
  return found;
}

/** The places of all fields in a parsed text. */
export function yamlPlaces(document: Document): YamlPlaces {
  const contents: unknown = document.contents;
  const root = isCollection(contents) || isNode(contents) ? placeOf(contents) : undefined;
  return {
    offsetOf: (path, part) => find(root, path, part)?.from ?? 0,
    plainAt: (path) => {
      const place = find(root, path, 'value');
      return place?.plainTo === undefined ? undefined : [place.from, place.plainTo];
    },
  };
}
