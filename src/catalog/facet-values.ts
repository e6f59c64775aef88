import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { type BEVESTIGD_LABELS, type Facet, GROTER_GEBIED, NIET_BEKEND } from './facets.ts';
import { type Grootte, grootteOf } from './grootte.ts';
import { costBand } from './inzet.ts';
import { rememberFor } from './remember.ts';
import { mayHaveStopped } from './status.ts';

const placesOf = rememberFor(
  ({ gemeenten }: Vocabularia) =>
    new Map(gemeenten.map((gemeente, place) => [gemeente.id, { place, provincie: gemeente.provincie, grootte: grootteOf(gemeente) }])),
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

/**
 * How large the municipalities of a practice are: a class each. Without any it is for a wider area, or of a place of
 * which the size is not in the list.
 */
function sizesOf({ land, plaatsen }: Praktijk['gebied'], gemeenten: readonly string[], vocabularia: Vocabularia): string[] {
  const places = placesOf(vocabularia);
  const sizes = gemeenten.map((id): Grootte | typeof NIET_BEKEND => places.get(id)?.grootte ?? NIET_BEKEND);
  if (sizes.length > 0) return sizes;
  return [land === 'BE' && plaatsen === undefined ? GROTER_GEBIED : NIET_BEKEND];
}

/** Whether a practice runs, and how sure that is. */
export function confirmedOf(praktijk: Praktijk): keyof typeof BEVESTIGD_LABELS {
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
  const gemeenten = unique(praktijk.gebied.gemeenten ?? []);
  return {
    doelgroep: unique(praktijk.doelgroepen),
    aanpak: unique(praktijk.aanpakken),
    provincie: areasOf(praktijk, vocabularia),
    grootte: unique(sizesOf(praktijk.gebied, gemeenten, vocabularia)),
    gemeente: gemeenten.length > 0 ? gemeenten : [NIET_BEKEND],
    schaal: [praktijk.schaal],
    status: [praktijk.status],
    bevestigd: [confirmedOf(praktijk)],
    kosten: [costBand(praktijk) ?? NIET_BEKEND],
    personeel: [praktijk.personeel.length > 0 ? 'betaald' : NIET_BEKEND],
    uitkomst: [wijzers?.uitkomst.uitkomst ?? 'niet-gemeten'],
    onderzoek: [wijzers?.onderzoek ?? 'geen-onderzoek'],
  };
}
