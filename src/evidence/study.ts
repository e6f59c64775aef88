import type { Studie } from '../schema/studie.ts';
import { type Effect, effectOf, hasEffect } from './effect.ts';

/** What the evidence engine makes of one study. */
export interface AssessedStudy {
  readonly studie: Studie;
  /** Hedges' g with its variance (negative = less lonely); null when the study has no usable number. */
  readonly effect: Effect | null;
  /** True when the effect counts in the pools. */
  readonly isPooled: boolean;
  /** In Dutch, why there is no effect or why it does not count; null when it counts. */
  readonly reden: string | null;
}

/** Designs that compare with people who did not take part. */
const CONTROLLED: ReadonlySet<Studie['ontwerp']> = new Set(['rct', 'cluster-rct', 'quasi-experimenteel']);

/** True for a design with a control group. */
export function isControlled({ ontwerp }: Pick<Studie, 'ontwerp'>): boolean {
  return CONTROLLED.has(ontwerp);
}

/** True for a design in which chance decided who took part. */
export function isRandomised({ ontwerp }: Pick<Studie, 'ontwerp'>): boolean {
  return ontwerp === 'rct' || ontwerp === 'cluster-rct';
}

/** The European Economic Area, Switzerland and the United Kingdom: places where care and neighbourhoods are most like ours. */
const NEAR: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH GB'.split(' '),
);

/** True for a study in the European Economic Area, Switzerland or the United Kingdom. */
export function isNear({ land }: Pick<Studie, 'land'>): boolean {
  return land?.some((code) => NEAR.has(code)) === true;
}

/** True when the others waited or got nothing: hope and attention alone then favour the intervention. */
export function isPassivelyCompared({ vergelijking }: Pick<Studie, 'vergelijking'>): boolean {
  return /wachtlijst|wachtgroep|geen behandeling|geen interventie|geen aanbod|kreeg niets|^niets/i.test(vergelijking);
}

/** True when a second reader saw the numbers in a source; only then may they count. */
export function isConfirmed({ gecontroleerd }: Pick<Studie, 'gecontroleerd'>): boolean {
  return gecontroleerd !== undefined && gecontroleerd !== 'nee';
}

/**
 * Decides what a study contributes: its effect, and whether that is pooled. Only controlled designs with a
 * usable number that a second reader saw are pooled.
 */
export function assessStudy(studie: Studie): AssessedStudy {
  const found = effectOf(studie);
  if (!hasEffect(found)) return { studie, effect: null, isPooled: false, reden: found.reden };
  const reden = !isControlled(studie) ? 'geen controlegroep' : !isConfirmed(studie) ? 'nog niet door een tweede lezer nagekeken' : null;
  return { studie, effect: found, isPooled: reden === null, reden };
}

/** People in the comparison that the effect is about: both arms, or as many as the study reports. */
export function peopleIn({ invoer, n, n_interventie, n_controle }: Studie): number | null {
  if (invoer?.vorm === 'gemiddelden') return invoer.interventie.n + invoer.controle.n;
  if (invoer?.vorm === 'toets' || invoer?.vorm === 'gestandaardiseerd-n') return invoer.n_interventie + invoer.n_controle;
  if (n !== undefined) return n;
  return n_interventie !== undefined && n_controle !== undefined ? n_interventie + n_controle : null;
}
