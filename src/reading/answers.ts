import { type Answer, answersOf } from '../evidence/answer.ts';
import { getEvidence } from './evidence.ts';
import { getPraktijken, vocabularia } from './praktijken.ts';

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
