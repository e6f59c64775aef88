import { getCollection } from 'astro:content';
import { buildEvidence, type EvidenceCell, termsOf } from '../evidence/evidence-map.ts';
import { studiesOn } from '../evidence/ladder.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import { corpusOf } from './corpus.ts';

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
    buildEvidence(studies, overzichten, termsOf(corpusOf().vocabularia)),
  );
  return evidence;
}

/** The cell of an approach and a target group, null for "any"; undefined when there is nothing in it. */
export async function getCell(aanpak: string | null, doelgroep: string | null): Promise<EvidenceCell | undefined> {
  return (await getEvidence()).find((cell) => cell.aanpak === aanpak && cell.doelgroep === doelgroep);
}

/** The effect studies on a practice itself: those that name it. */
export async function getStudiesOf(id: string): Promise<Studie[]> {
  return studiesOn(id, await getStudies());
}
