import { landNaam } from '../schema/land.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { facetLabel } from './facets.ts';

const PLACES = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Where a practice takes place, in words: the widest area it names, else its municipalities, or the country. */
export function placeText(praktijk: Praktijk, vocabularia: Vocabularia, most = 3): string {
  const { land, gemeenten = [], gewest = [], provincies = [], plaatsen = [] } = praktijk.gebied;
  const regions = gewest.map((id) => (id === 'brussel' ? 'heel Brussel' : 'heel Vlaanderen'));
  const smaller = [
    ...gemeenten.map((id) => facetLabel('gemeente', id, vocabularia)),
    ...provincies.map((id) => `provincie ${facetLabel('provincie', id, vocabularia)}`),
  ];
  const names = [...(regions.length > 0 ? regions : smaller), ...plaatsen];
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} andere`] : names;
  const text = PLACES.format(shown);
  if (land === 'BE') return text === '' ? 'België' : text.charAt(0).toUpperCase() + text.slice(1);
  return text === '' ? landNaam(land) : `${text} (${landNaam(land)})`;
}
