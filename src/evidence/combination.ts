import type { Studie } from '../schema/studie.ts';
import { type AssessedStudy, onePerTrial } from './study.ts';

/** An approach for a target group; null for "any". */
export interface Combination {
  readonly aanpak: string | null;
  readonly doelgroep: string | null;
}

/** True for a study whose comparison isolates the approach, and that holds for the group. */
function isIn({ aanpak, doelgroep }: Combination, { verschilt_in, doelgroepen }: Pick<Studie, 'verschilt_in' | 'doelgroepen'>): boolean {
  return (aanpak === null || verschilt_in.includes(aanpak)) && (doelgroep === null || doelgroepen.includes(doelgroep));
}

/** The studies that are pooled for a combination, one a trial, in their order. */
export function pooledFor(all: readonly AssessedStudy[], combination: Combination): AssessedStudy[] {
  return onePerTrial(
    all.filter(({ studie, isPooled }) => isPooled && isIn(combination, studie)),
    ({ studie }) => studie,
  );
}
