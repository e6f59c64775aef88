import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { type BEVESTIGD_LABELS, type Facet, NIET_BEKEND } from './facets.ts';
import { costBand } from './inzet.ts';
import { rememberFor } from './remember.ts';
import { mayHaveStopped } from './status.ts';

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

/** Whether a practice runs, and how sure that is. */
function confirmedOf(praktijk: Praktijk): keyof typeof BEVESTIGD_LABELS {
  if (praktijk.status === 'onbekend') return NIET_BEKEND;
  if (praktijk.status === 'afgerond') return 'voorbij';
  return mayHaveStopped(praktijk) ? 'liep-nog' : 'loopt';
}

/** A practice may name a term twice; it still counts once. */
function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The values that a practice has for each facet, each once. What is not known of it counts as not measured. */
export function facetValuesOf(
  { praktijk, wijzers }: Pick<PraktijkEntry, 'praktijk' | 'wijzers'>,
  vocabularia: Vocabularia,
): Readonly<Record<Facet, readonly string[]>> {
  return {
    doelgroep: unique(praktijk.doelgroepen),
    aanpak: unique(praktijk.aanpakken),
    provincie: areasOf(praktijk, vocabularia),
    gemeente: unique(praktijk.gebied.gemeenten ?? []),
    schaal: [praktijk.schaal],
    status: [praktijk.status],
    bevestigd: [confirmedOf(praktijk)],
    kosten: [costBand(praktijk) ?? NIET_BEKEND],
    personeel: [praktijk.personeel.length > 0 ? 'betaald' : NIET_BEKEND],
    uitkomst: [wijzers?.uitkomst.uitkomst ?? 'niet-gemeten'],
    onderzoek: [wijzers?.onderzoek ?? 'geen-onderzoek'],
  };
}
