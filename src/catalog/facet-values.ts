import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { Facet, Onderzoek } from './facets.ts';
import { rememberFor } from './remember.ts';

const CONTROLLED_DESIGNS: readonly string[] = ['rct', 'cluster-rct', 'quasi-experimenteel'];

/** The strongest kind of research on a practice: effect studies or its own evaluations. */
export function onderzoekOf(praktijk: Praktijk): Onderzoek {
  const isControlled = praktijk.evaluaties.some((evaluatie) => CONTROLLED_DESIGNS.includes(evaluatie.ontwerp));
  if (isControlled || praktijk.studies.length > 0) return 'met-controlegroep';
  return praktijk.evaluaties.length > 0 ? 'ander-onderzoek' : 'geen-onderzoek';
}

const placesOf = rememberFor(
  ({ gemeenten }: Vocabularia) => new Map(gemeenten.map(({ id, provincie }, place) => [id, { place, provincie }])),
);

/** Provinces of municipalities, in the order of the vocabulary. */
function provincesOf(gemeenten: readonly string[], vocabularia: Vocabularia): string[] {
  const places = placesOf(vocabularia);
  return gemeenten
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ provincie }) => provincie);
}

/** Provinces and areas of a practice: those of its municipalities, those it names, or a wider area. */
export function areasOf(praktijk: Praktijk, vocabularia: Vocabularia): string[] {
  const { land, gemeenten = [], provincies = [], gewest = [] } = praktijk.gebied;
  if (land !== 'BE') return ['buitenland'];
  const areas = new Set<string>([...provincies, ...provincesOf(gemeenten, vocabularia)]);
  if (gewest.includes('brussel')) areas.add('brussel');
  if (gewest.includes('vlaanderen')) areas.add('heel-vlaanderen');
  if (areas.size === 0 || praktijk.gebied.plaatsen !== undefined) areas.add('elders-in-belgie');
  return [...areas];
}

/** A practice may name a term twice; it still counts once. */
function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The values that a practice has for each facet, each once. */
export function facetValuesOf(praktijk: Praktijk, vocabularia: Vocabularia): Readonly<Record<Facet, readonly string[]>> {
  return {
    doelgroep: unique(praktijk.doelgroepen),
    aanpak: unique(praktijk.aanpakken),
    provincie: areasOf(praktijk, vocabularia),
    gemeente: unique(praktijk.gebied.gemeenten ?? []),
    schaal: [praktijk.schaal],
    status: [praktijk.status],
    onderzoek: [onderzoekOf(praktijk)],
  };
}
