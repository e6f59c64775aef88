import { getCollection } from 'astro:content';
import { buildEvidence, type EvidenceCell } from '../evidence/evidence-map.ts';
import { ladderContext, type LadderPlace, placeOnLadder, studiesOn } from '../evidence/ladder.ts';
import type { PraktijkEntry } from '../catalog/entry.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import { vocabularia } from './praktijken.ts';

/** All effect studies, by author and year. */
export async function getStudies(): Promise<Studie[]> {
  const files = await getCollection('studies');
  return files.map(({ data }) => data).sort((a, b) => a.id.localeCompare(b.id));
}

/** All reviews, newest first. */
export async function getOverzichten(): Promise<Overzicht[]> {
  const files = await getCollection('overzichten');
  return files.map(({ data }) => data).sort((a, b) => (b.jaar ?? 0) - (a.jaar ?? 0) || a.id.localeCompare(b.id));
}

/** All measuring instruments, by name. */
export async function getInstrumenten(): Promise<Instrument[]> {
  const files = await getCollection('instrumenten');
  return files.map(({ data }) => data).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

let evidence: Promise<EvidenceCell[]> | undefined;

/** The evidence map; computed once per build. */
export function getEvidence(): Promise<EvidenceCell[]> {
  evidence ??= Promise.all([getStudies(), getOverzichten()]).then(([studies, overzichten]) =>
    buildEvidence(studies, overzichten, {
      aanpakken: vocabularia.aanpakken.map(({ id }) => id),
      doelgroepen: vocabularia.doelgroepen.map(({ id }) => id),
    }),
  );
  return evidence;
}

/** The evidence on one term: its margin and its cells; undefined when there is none. */
export async function getTermEvidence(
  facet: 'aanpak' | 'doelgroep',
  id: string,
): Promise<{ margin: EvidenceCell; cells: EvidenceCell[] } | undefined> {
  const other = facet === 'aanpak' ? 'doelgroep' : 'aanpak';
  const own = (await getEvidence()).filter((cell) => cell[facet] === id);
  const margin = own.find((cell) => cell[other] === null);
  return margin === undefined ? undefined : { margin, cells: own.filter((cell) => cell[other] !== null) };
}

/** The effect studies on a practice itself: those that name it, and those that it names. */
export async function getStudiesOf({ id, praktijk }: PraktijkEntry): Promise<Studie[]> {
  return studiesOn(id, praktijk, await getStudies());
}

/** Where a practice stands on the ladder. */
export async function getPlace(entry: PraktijkEntry): Promise<LadderPlace> {
  return placeOnLadder(entry.praktijk, await getStudiesOf(entry), ladderContext(await getInstrumenten(), vocabularia));
}
