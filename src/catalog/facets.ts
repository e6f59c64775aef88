import { UITKOMSTEN } from '../evidence/outcome-words.ts';
import type { Onderzoek } from '../evidence/wijzers.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { GROOTTES, INWONERS_BRON, INWONERS_DAG } from './grootte.ts';
import { KOSTENBANDEN } from './inzet.ts';
import { sentence } from '../text/wording.ts';
import { rememberFor } from './remember.ts';

/** The facets of the catalogue, in the order in which people use them. */
export const FACETS = [
  'doelgroep',
  'aanpak',
  'uitkomst',
  'bevestigd',
  'kosten',
  'personeel',
  'contact',
  'grootte',
  'provincie',
  'gemeente',
  'schaal',
  'status',
  'onderzoek',
] as const;
export type Facet = (typeof FACETS)[number];

/** Heading above the values of a facet. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  doelgroep: 'Doelgroep',
  aanpak: 'Aanpak',
  uitkomst: 'Wat kwam eruit',
  bevestigd: 'Loopt het nog?',
  kosten: 'Kosten per jaar',
  personeel: 'Betaald personeel',
  contact: 'Contact',
  grootte: 'Grootte van de gemeente',
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
} as const satisfies Readonly<Record<Onderzoek, string>>;

/** The value of a page that does not tell. It stands among the others, so that a visitor can take those pages in too. */
export const NIET_BEKEND = 'niet-bekend';

/** How sure it is that a practice runs, by the date of what its status was read in. */
export const BEVESTIGD_LABELS = {
  loopt: 'Ja, volgens een bron van de laatste twee jaar',
  'liep-nog': 'Liep nog, volgens een oudere bron',
  voorbij: 'Nee, het is voorbij',
  [NIET_BEKEND]: 'Niet bekend',
} as const;

/** What is done in no municipality in particular: all over a province, a region or the country. */
export const GROTER_GEBIED = 'groter-gebied';

/** Beside the classes: what has none, and what is not known, such as the size of a town abroad. */
const GROOTTE_LABELS = { [GROTER_GEBIED]: 'Voor een groter gebied', [NIET_BEKEND]: 'Niet bekend' } as const;

/** A practice that names no municipality; the page of that value is not one of a municipality. */
const GEEN_GEMEENTE: FacetValue = { id: NIET_BEKEND, label: 'Noemt geen gemeente' };

const PERSONEEL_LABELS = { betaald: 'Met betaald personeel', [NIET_BEKEND]: 'Niet bekend' } as const;

const CONTACT_LABELS = { 'met-contact': 'Met een dienst die je kunt bereiken', [NIET_BEKEND]: 'Niet bekend' } as const;

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
      return [...vocabularia.gemeenten, GEEN_GEMEENTE];
    case 'grootte':
      return [...GROOTTES, ...asValues(GROOTTE_LABELS)];
    case 'schaal':
      return vocabularia.schalen;
    case 'status':
      return vocabularia.statussen;
    case 'bevestigd':
      return asValues(BEVESTIGD_LABELS);
    case 'kosten':
      return [...KOSTENBANDEN.map(({ id, label }) => ({ id, label: sentence(label) })), { id: NIET_BEKEND, label: 'Niet bekend' }];
    case 'personeel':
      return asValues(PERSONEEL_LABELS);
    case 'contact':
      return asValues(CONTACT_LABELS);
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
  loopt: 'Praktijken die liepen of opstartten volgens een bron van hoogstens twee jaar voor de pagina werd nagekeken.',
  'liep-nog': 'Praktijken die liepen volgens hun jongste bron, maar die is ouder dan twee jaar. Vraag na of ze nog bestaan.',
  voorbij: 'Praktijken die afgerond of gestopt zijn. Ook daar valt van te leren.',
  [GROTER_GEBIED]: 'Praktijken voor een hele provincie, heel Vlaanderen, heel Brussel of heel België.',
  betaald: 'Praktijken waarbij een bron zegt wie ervoor betaald wordt.',
  'met-contact': 'Praktijken waarvan de organisatie op haar eigen site zegt hoe je haar bereikt: een pagina, een mailadres of een nummer.',
  'met-controlegroep':
    'Onderzoekers vergeleken deelnemers met mensen die niet meededen. Dat zegt het meest over het effect, ook als er geen verschil was.',
  'ander-onderzoek':
    'Er is een bevraging, een meting vooraf en achteraf, of een onderzoek met gesprekken. Dat leert veel, maar bewijst geen effect.',
  'geen-onderzoek': 'We vonden geen onderzoek naar deze praktijken. Of ze eenzaamheid verminderen, is dus niet bekend.',
};

/** What "niet bekend" means in each facet that has it. */
const UNKNOWN: Readonly<Partial<Record<Facet, string>>> = {
  bevestigd: 'Praktijken waarvan geen bron zegt of ze nog lopen. Vraag het na.',
  kosten: 'Praktijken waarvan geen bron zegt wat ze de organisator per jaar kosten. Ken jij het bedrag? Vul de pagina aan.',
  contact: 'Praktijken waarvan we geen contact van een dienst vonden. De organisatie staat er wel bij: zoek haar op.',
  personeel: 'Praktijken waarvan geen bron zegt of iemand ervoor betaald wordt. Er kan dus wel betaald personeel zijn.',
  grootte: 'Praktijken van plaatsen waarvan we het aantal inwoners niet bijhouden: in het buitenland of in Wallonië.',
  gemeente: 'Praktijken die geen Vlaamse of Brusselse gemeente noemen: voor een groter gebied, of van elders.',
};

/** What a value of a facet means, or undefined for a municipality. */
export function explanationOf(facet: Facet, id: string, vocabularia: Vocabularia): string | undefined {
  if (id === NIET_BEKEND && UNKNOWN[facet] !== undefined) return UNKNOWN[facet];
  const grootte = facet === 'grootte' ? GROOTTES.find((size) => size.id === id) : undefined;
  if (grootte !== undefined) {
    const size = grootte.label.toLowerCase();
    return `Praktijken in gemeenten met ${size} op ${INWONERS_DAG}, volgens ${INWONERS_BRON.naam}. Een praktijk in verschillende gemeenten staat bij elke grootte.`;
  }
  const value = allFacetValues(facet, vocabularia).find((candidate) => candidate.id === id);
  const explained = value !== undefined && 'toelichting' in value ? value.toelichting : EXPLANATIONS[id];
  return typeof explained === 'string' ? explained : undefined;
}

/** Something for each facet. */
export function byFacet<V>(make: (facet: Facet) => V): Readonly<Record<Facet, V>> {
  return {
    doelgroep: make('doelgroep'),
    aanpak: make('aanpak'),
    uitkomst: make('uitkomst'),
    bevestigd: make('bevestigd'),
    kosten: make('kosten'),
    personeel: make('personeel'),
    contact: make('contact'),
    grootte: make('grootte'),
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
