import type { Bron } from '../schema/bron.ts';

/** A source with its number on the page and the anchors of the places that cite it. */
export interface NumberedSource {
  readonly bron: Bron;
  readonly nummer: number;
  /** Fragment ids of the citations, in reading order. */
  readonly anchors: readonly string[];
}

/** Fragment id of a source in the list. */
export function sourceAnchor(id: string): string {
  return `bron-${id}`;
}

/** Fragment id of the n-th citation (from 1) of a source. */
export function citationAnchor(id: string, n: number): string {
  return `verwijzing-${id}-${n}`;
}

/**
 * Numbers sources in the order in which a reader meets them.
 * @param bronnen the sources of the page
 * @param cited ids of all citations on the page in reading order, repetitions included
 * @returns the cited sources by number; sources that nothing cites come last
 */
export function numberSources(bronnen: readonly Bron[], cited: readonly string[]): NumberedSource[] {
  const order = [...new Set([...cited, ...bronnen.map((bron) => bron.id)])];
  return order
    .flatMap((id) => bronnen.filter((bron) => bron.id === id))
    .map((bron, index) => {
      const times = cited.filter((id) => id === bron.id).length;
      const anchors = Array.from({ length: times }, (_, n) => citationAnchor(bron.id, n + 1));
      return { bron, nummer: index + 1, anchors };
    });
}
