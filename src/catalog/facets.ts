import { landNaam } from '../schema/land.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { rememberFor, rememberForPair } from './remember.ts';

/** The facets of the catalogue, in the order in which people use them. */
export const FACETS = ['doelgroep', 'aanpak', 'provincie', 'gemeente', 'schaal', 'status', 'onderzoek'] as const;
export type Facet = (typeof FACETS)[number];

/** Heading above the values of a facet. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  doelgroep: 'Doelgroep',
  aanpak: 'Aanpak',
  provincie: 'Provincie',
  gemeente: 'Gemeente',
  schaal: 'Schaal',
  status: 'Status',
  onderzoek: 'Onderzoek',
};

/** Areas beside the provinces: a practice all over Flanders belongs to none of them. */
const AREA_LABELS = {
  'heel-vlaanderen': 'Heel Vlaanderen',
  'elders-in-belgie': 'Heel België of elders in België',
  buitenland: 'Buitenland',
} as const;

/** How much research there is on a practice, by the strongest kind. */
export const ONDERZOEK_LABELS = {
  'met-controlegroep': 'Onderzocht met controlegroep',
  'ander-onderzoek': 'Ander onderzoek',
  'geen-onderzoek': 'Geen onderzoek bekend',
} as const;
export type Onderzoek = keyof typeof ONDERZOEK_LABELS;

const CONTROLLED_DESIGNS: readonly string[] = ['rct', 'cluster-rct', 'quasi-experimenteel'];

/** A value of a facet: what stands in addresses, and what people read. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

/** A facet value with the number of practices that have it. */
export interface CountedValue extends FacetValue {
  readonly count: number;
}

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

function asValues(labels: Readonly<Record<string, string>>): FacetValue[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

/** All values that a facet can have, in the order of the vocabulary. */
export function allFacetValues(facet: Facet, vocabularia: Vocabularia): readonly FacetValue[] {
  switch (facet) {
    case 'doelgroep':
      return vocabularia.doelgroepen;
    case 'aanpak':
      return vocabularia.aanpakken;
    case 'provincie':
      return [...vocabularia.provincies, ...asValues(AREA_LABELS)];
    case 'gemeente':
      return vocabularia.gemeenten;
    case 'schaal':
      return vocabularia.schalen;
    case 'status':
      return vocabularia.statussen;
    case 'onderzoek':
      return asValues(ONDERZOEK_LABELS);
  }
}

/** What areas and kinds of research mean; the vocabularies explain the rest. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  'heel-vlaanderen': 'Praktijken die in heel Vlaanderen lopen of die elke Vlaamse gemeente kan gebruiken.',
  'elders-in-belgie': 'Praktijken in heel België, of op een plaats buiten Vlaanderen en Brussel.',
  buitenland: 'Praktijken uit andere landen, vaak met meer onderzoek dan de Vlaamse. Kijk wat je ervan kunt overnemen.',
  'met-controlegroep':
    'Onderzoekers vergeleken deelnemers met mensen die niet meededen. Dat zegt het meest over het effect, ook als er geen verschil was.',
  'ander-onderzoek':
    'Er is een bevraging, een meting vooraf en achteraf, of een onderzoek met gesprekken. Dat leert veel, maar bewijst geen effect.',
  'geen-onderzoek': 'We vonden geen onderzoek naar deze praktijken. Of ze eenzaamheid verminderen, is dus niet bekend.',
};

/** What a value of a facet means, or undefined for a municipality. */
export function explanationOf(facet: Facet, id: string, vocabularia: Vocabularia): string | undefined {
  const value = allFacetValues(facet, vocabularia).find((candidate) => candidate.id === id);
  const explained = value !== undefined && 'toelichting' in value ? value.toelichting : EXPLANATIONS[id];
  return typeof explained === 'string' ? explained : undefined;
}

function byFacet<V>(make: (facet: Facet) => V): Readonly<Record<Facet, V>> {
  return {
    doelgroep: make('doelgroep'),
    aanpak: make('aanpak'),
    provincie: make('provincie'),
    gemeente: make('gemeente'),
    schaal: make('schaal'),
    status: make('status'),
    onderzoek: make('onderzoek'),
  };
}

const labelsOf = rememberFor((vocabularia: Vocabularia) =>
  // Of two values with one id (which the validator refuses) the first one counts.
  byFacet(
    (facet) =>
      new Map(
        allFacetValues(facet, vocabularia)
          .toReversed()
          .map(({ id, label }) => [id, label]),
      ),
  ),
);

/** The label of one value of a facet; the id itself when the vocabulary has no such value. */
export function facetLabel(facet: Facet, id: string, vocabularia: Vocabularia): string {
  return labelsOf(vocabularia)[facet].get(id) ?? id;
}

/** For each facet, the practices that have a value, in the order of the list. Made once for a list: every page asks. */
const entriesByValue = rememberForPair((entries: readonly PraktijkEntry[], vocabularia: Vocabularia) => {
  const index = byFacet(() => new Map<string, PraktijkEntry[]>());
  for (const entry of entries) {
    const values = facetValuesOf(entry.praktijk, vocabularia);
    for (const facet of FACETS) {
      for (const id of values[facet]) {
        const known = index[facet].get(id);
        if (known === undefined) index[facet].set(id, [entry]);
        else known.push(entry);
      }
    }
  }
  return index;
});

/** The values of a facet that occur, with their counts, in the order of the vocabulary. */
export function countFacet(facet: Facet, entries: readonly PraktijkEntry[], vocabularia: Vocabularia): CountedValue[] {
  const byValue = entriesByValue(entries, vocabularia)[facet];
  return allFacetValues(facet, vocabularia).flatMap(({ id, label }) => {
    const count = byValue.get(id)?.length;
    return count === undefined ? [] : [{ id, label, count }];
  });
}

/** The practices that have a value of a facet, in the order of the list. */
export function selectByFacet(facet: Facet, id: string, entries: readonly PraktijkEntry[], vocabularia: Vocabularia): PraktijkEntry[] {
  return [...(entriesByValue(entries, vocabularia)[facet].get(id) ?? [])];
}

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
