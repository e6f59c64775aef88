import { landNaam } from '../schema/land.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { facetLabel } from './facets.ts';
import { gemeentenOf, type Placed } from './gemeenten.ts';

const PLACES = new Intl.ListFormat('nl', { type: 'conjunction' });

function listed(names: readonly string[], most: number): string {
  return PLACES.format(names.length > most ? [...names.slice(0, most), `${names.length - most} andere`] : names);
}

/** Where a practice takes place, in words: the widest area it names, else the municipalities that do it, or the country. */
export function placeText(entry: Placed, vocabularia: Vocabularia, most = 3): string {
  const { land, gewest = [], provincies = [], plaatsen = [] } = entry.praktijk.gebied;
  const gemeenten = gemeentenOf(entry).map((id) => facetLabel('gemeente', id, vocabularia));
  if (land !== 'BE') {
    const country = landNaam(land);
    const abroad = plaatsen.length === 0 ? country : `${listed(plaatsen, most)} (${country})`;
    return gemeenten.length === 0 ? abroad : `${abroad}, ook in ${listed(gemeenten, most)}`;
  }
  const regions = gewest.map((id) => (id === 'brussel' ? 'heel Brussel' : 'heel Vlaanderen'));
  const smaller = [...gemeenten, ...provincies.map((id) => `provincie ${facetLabel('provincie', id, vocabularia)}`)];
  const text = listed([...(regions.length > 0 ? regions : smaller), ...plaatsen], most);
  return text === '' ? 'België' : text.charAt(0).toUpperCase() + text.slice(1);
}
