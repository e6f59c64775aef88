import { type Facet, NIET_BEKEND } from './facets.ts';
import { ORDERS, type Order } from './order.ts';

/** Facets whose values have a page of their own, with an explanation. */
const OWN_FOLDER: Partial<Readonly<Record<Facet, string>>> = {
  doelgroep: 'doelgroepen',
  aanpak: 'aanpakken',
  gemeente: 'gemeenten',
};

/** Facets whose pages are lists below the catalogue. */
export const LISTED_FACETS = [
  'uitkomst',
  'bevestigd',
  'kosten',
  'personeel',
  'contact',
  'grootte',
  'provincie',
  'schaal',
  'status',
  'onderzoek',
] as const satisfies readonly Facet[];

/** The folder of the page of a facet value; undefined when it is a list below the catalogue, as what is not known always is. */
function folderOf(facet: Facet, id: string): string | undefined {
  return id === NIET_BEKEND ? undefined : OWN_FOLDER[facet];
}

/** True when the page of a facet value is a list below the catalogue. */
export function isListed(facet: Facet, id: string): boolean {
  return folderOf(facet, id) === undefined;
}

/** Address, from the root of the site, of the page that lists the practices with a facet value. */
export function facetPath(facet: Facet, id: string): string {
  const folder = folderOf(facet, id);
  return folder === undefined ? `/praktijken/${facet}/${id}/` : `/${folder}/${id}/`;
}

/** Address, from the root of the site, of a page of the catalogue. Pages count from 1. */
export function cataloguePath(order: Order, page = 1): string {
  const parts = [
    ...(order === ORDERS[0] ? [] : ['volgorde', order]),
    ...(page === 1 ? [] : order === ORDERS[0] ? ['bladzijde', String(page)] : [String(page)]),
  ];
  return ['/praktijken/', ...parts.map((part) => `${part}/`)].join('');
}

/** Address, from the root of the site, of the page that explains a rule of the validator. */
export function regelPath(regelId: string): string {
  return `/fouten/${regelId}/`;
}
