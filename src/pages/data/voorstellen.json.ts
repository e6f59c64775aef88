import type { APIRoute } from 'astro';
import { facetPath } from '../../catalog/paths.ts';
import { studieLabel } from '../../evidence/cite.ts';
import { getStudies } from '../../reading/evidence.ts';
import { getPraktijken, vocabularia } from '../../reading/praktijken.ts';
import type { SuggestionEntry } from '../../search/suggestions.ts';

/** What the header search offers; loaded when someone starts to type there. */
export const GET: APIRoute = async () => {
  const terms = (facet: 'doelgroep' | 'aanpak', list: typeof vocabularia.doelgroepen) =>
    list.map(({ id, label, synoniemen }): SuggestionEntry => [facet, label, facetPath(facet, id), synoniemen.join(' ')]);
  const gemeenten = vocabularia.gemeenten.map(({ id, label, synoniemen, postcodes }): SuggestionEntry => [
    'gemeente',
    label,
    facetPath('gemeente', id),
    [...synoniemen, ...postcodes].join(' '),
  ]);
  const praktijken = (await getPraktijken()).map(({ id, praktijk }): SuggestionEntry => ['praktijk', praktijk.titel, `/praktijken/${id}/`]);
  const studies = (await getStudies()).map((studie): SuggestionEntry => ['studie', studieLabel(studie), `/studies/${studie.id}/`]);
  return new Response(
    JSON.stringify([
      ...terms('doelgroep', vocabularia.doelgroepen),
      ...terms('aanpak', vocabularia.aanpakken),
      ...gemeenten,
      ...praktijken,
      ...studies,
    ]),
  );
};
