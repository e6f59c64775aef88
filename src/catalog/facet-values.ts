import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { PraktijkEntry } from './entry.ts';
import { type BEVESTIGD_LABELS, type Facet, GROTER_GEBIED, NIET_BEKEND } from './facets.ts';
import { gemeentenOf, type Placed } from './gemeenten.ts';
import { type Grootte, grootteOf } from './grootte.ts';
import { costBand } from './inzet.ts';
import { rememberFor } from './remember.ts';
import { mayHaveStopped, type Stand } from './status.ts';

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

/**
 * Provinces and areas of a practice: those of the municipalities that do it, those it names, or a wider area. One from
 * abroad that a municipality here does too is found in both.
 */
export function areasOf(entry: Placed, vocabularia: Vocabularia): string[] {
  const { praktijk } = entry;
  const { land, provincies = [], gewest = [] } = praktijk.gebied;
  const areas = new Set<string>([...provincies, ...provincesOf(gemeentenOf(entry), vocabularia)]);
  if (land !== 'BE') return ['buitenland', ...areas];
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

/** Whether a practice runs, or a municipality goes on with it, and how sure that is. */
export function confirmedOf(stand: Stand): keyof typeof BEVESTIGD_LABELS {
  if (stand.status === 'onbekend') return NIET_BEKEND;
  if (stand.status === 'afgerond') return 'voorbij';
  return mayHaveStopped(stand) ? 'liep-nog' : 'loopt';
}

/** What surely runs comes first: that can be visited. What is over comes last, but for what nobody knows. */
const CONFIRMED_FIRST: readonly (keyof typeof BEVESTIGD_LABELS)[] = ['loopt', 'liep-nog', 'voorbij', NIET_BEKEND];

/** Place in an order by how sure it is that something runs; 0 comes first. */
export function runningRank(stand: Stand): number {
  return CONFIRMED_FIRST.indexOf(confirmedOf(stand));
}

/** Whether somebody can be called: of the practice, or of a municipality that does it. */
function hasContact({ praktijk, toepassingen = [] }: Placed): boolean {
  return [praktijk, ...toepassingen].some(({ contact }) => contact !== undefined);
}

/** A practice may name a term twice; it still counts once. */
function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The values that a practice has for each facet, each once. What is not known of it counts as not measured. */
export function facetValuesOf(
  entry: Pick<PraktijkEntry, 'praktijk' | 'wijzers' | 'toepassingen'>,
  vocabularia: Vocabularia,
): Readonly<Record<Facet, readonly string[]>> {
  const { praktijk, wijzers } = entry;
  const gemeenten = gemeentenOf(entry);
  return {
    doelgroep: unique(praktijk.doelgroepen),
    aanpak: unique(praktijk.aanpakken),
    provincie: areasOf(entry, vocabularia),
    grootte: unique(sizesOf(praktijk.gebied, gemeenten, vocabularia)),
    gemeente: gemeenten.length > 0 ? gemeenten : [NIET_BEKEND],
    schaal: [praktijk.schaal],
    status: [praktijk.status],
    bevestigd: [confirmedOf(praktijk)],
    kosten: [costBand(praktijk) ?? NIET_BEKEND],
    personeel: [praktijk.personeel.length > 0 ? 'betaald' : NIET_BEKEND],
    contact: [hasContact(entry) ? 'met-contact' : NIET_BEKEND],
    uitkomst: [wijzers?.uitkomst.uitkomst ?? 'niet-gemeten'],
    onderzoek: [wijzers?.onderzoek ?? 'geen-onderzoek'],
  };
}
