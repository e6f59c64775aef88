import type { Facet } from './facets.ts';

/** Facets whose values have a page of their own, with an explanation. */
const OWN_FOLDER: Partial<Readonly<Record<Facet, string>>> = {
  doelgroep: 'doelgroepen',
  aanpak: 'aanpakken',
  gemeente: 'gemeenten',
};

/** Facets whose pages are lists below the catalogue. */
export const LISTED_FACETS = ['provincie', 'schaal', 'status', 'onderzoek'] as const satisfies readonly Facet[];

/** Address, from the root of the site, of the page that lists the practices with a facet value. */
export function facetPath(facet: Facet, id: string): string {
  const folder = OWN_FOLDER[facet];
  return folder === undefined ? `/praktijken/${facet}/${id}/` : `/${folder}/${id}/`;
}
