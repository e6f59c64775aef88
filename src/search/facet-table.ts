/*
 * The facet values of all pages, as the build writes them for the browser. The index knows its pages by names of its
 * own, so a page goes by its place in an order of the catalogue, which the index can tell.
 */
import { byFacet, type Facet, FACETS } from '../catalog/facets.ts';
import { ORDERS } from '../catalog/order.ts';
import type { FacetValues } from '../catalog/selection.ts';

/** Name of the file with the table, in the folder of the index. */
export const FACET_TABLE_FILE = 'kenmerken.json';

/** The order in which the pages are counted off. */
export const FACET_TABLE_ORDER = ORDERS[0];

/** Per facet, per value: the places of the pages that have it. */
export type FacetTable = Readonly<Record<Facet, Readonly<Record<string, readonly number[]>>>>;

/**
 * Makes the table.
 * @param pages the values of every page, in the order FACET_TABLE_ORDER
 */
export function makeFacetTable(pages: readonly FacetValues[]): FacetTable {
  return byFacet((facet) => {
    const places = new Map<string, number[]>();
    for (const [place, values] of pages.entries()) {
      for (const value of values[facet]) {
        const own = places.get(value);
        if (own === undefined) places.set(value, [place]);
        else own.push(place);
      }
    }
    return Object.fromEntries(places);
  });
}

/**
 * Reads the table back.
 * @param ids what the index calls its pages, in the order FACET_TABLE_ORDER
 * @throws Error when the table is about other pages than the index
 */
export function readFacetTable(table: FacetTable, ids: readonly string[]): ReadonlyMap<string, FacetValues> {
  const pages = ids.map(() => byFacet((): string[] => []));
  for (const facet of FACETS) {
    for (const [value, places] of Object.entries(table[facet])) {
      for (const place of places) {
        const page = pages[place];
        if (page === undefined) throw new Error(`De tabel met kenmerken telt meer pagina's dan de zoekindex (${ids.length}).`);
        page[facet].push(value);
      }
    }
  }
  return new Map(ids.map((id, place) => [id, pages[place] ?? byFacet(() => [])]));
}

/** Per facet and value: the number of pages of the whole site. */
export function countTable(table: FacetTable): Readonly<Record<Facet, Readonly<Record<string, number>>>> {
  return byFacet((facet) => Object.fromEntries(Object.entries(table[facet]).map(([value, places]) => [value, places.length])));
}
