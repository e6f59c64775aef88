import { getCollection } from 'astro:content';
import { type Answer, answersOf } from '../evidence/answer.ts';
import { buildEvidence, type EvidenceCell } from '../evidence/evidence-map.ts';
import { ladderContext, type LadderPlace, placeOnLadder, studiesOn } from '../evidence/ladder.ts';
import type { PraktijkEntry } from '../catalog/entry.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import { getPraktijken, vocabularia } from './praktijken.ts';

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

/** The cell of an approach and a target group, null for "any"; undefined when there is nothing in it. */
export async function getCell(aanpak: string | null, doelgroep: string | null): Promise<EvidenceCell | undefined> {
  return (await getEvidence()).find((cell) => cell.aanpak === aanpak && cell.doelgroep === doelgroep);
}

let answers: Promise<Answer[]> | undefined;

/** What we know of every approach for every group, practices included; computed once per build. */
export function getAnswers(): Promise<Answer[]> {
  answers ??= Promise.all([getEvidence(), getPraktijken()]).then(([cells, entries]) => {
    const counts = new Map<string, number>();
    for (const { praktijk } of entries) {
      for (const aanpak of praktijk.aanpakken) {
        for (const doelgroep of praktijk.doelgroepen) {
          counts.set(`${aanpak}/${doelgroep}`, (counts.get(`${aanpak}/${doelgroep}`) ?? 0) + 1);
        }
      }
    }
    const { aanpakken, doelgroepen } = vocabularia;
    return answersOf({ cells, aanpakken, doelgroepen, countPractices: (aanpak, doelgroep) => counts.get(`${aanpak}/${doelgroep}`) ?? 0 });
  });
  return answers;
}

/** The effect studies on a practice itself: those that name it, and those that it names. */
export async function getStudiesOf({ id, praktijk }: PraktijkEntry): Promise<Studie[]> {
  return studiesOn(id, praktijk, await getStudies());
}

/** Where a practice stands on the ladder. */
export async function getPlace(entry: PraktijkEntry): Promise<LadderPlace> {
  return placeOnLadder(entry.praktijk, await getStudiesOf(entry), ladderContext(await getInstrumenten(), vocabularia));
}
