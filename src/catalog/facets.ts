import { UITKOMSTEN } from '../evidence/outcome-words.ts';
import type { Onderzoek } from '../evidence/wijzers.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { rememberFor } from './remember.ts';

/** The facets of the catalogue, in the order in which people use them. */
export const FACETS = ['doelgroep', 'aanpak', 'provincie', 'gemeente', 'schaal', 'status', 'uitkomst', 'onderzoek'] as const;
export type Facet = (typeof FACETS)[number];

/** Heading above the values of a facet. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  doelgroep: 'Doelgroep',
  aanpak: 'Aanpak',
  provincie: 'Provincie',
  gemeente: 'Gemeente',
  schaal: 'Schaal',
  status: 'Status',
  uitkomst: 'Wat kwam eruit',
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
} as const satisfies Readonly<Record<Onderzoek, string>>;

/** A value of a facet: what stands in addresses, and what people read. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
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
    case 'uitkomst':
      return Object.entries(UITKOMSTEN).map(([id, { label, explanation }]) => ({ id, label, toelichting: explanation }));
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

/** Something for each facet. */
export function byFacet<V>(make: (facet: Facet) => V): Readonly<Record<Facet, V>> {
  return {
    doelgroep: make('doelgroep'),
    aanpak: make('aanpak'),
    provincie: make('provincie'),
    gemeente: make('gemeente'),
    schaal: make('schaal'),
    status: make('status'),
    uitkomst: make('uitkomst'),
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
