import type { Studie } from '../schema/studie.ts';
import { peopleIn } from './arms.ts';

/** Intraclass correlation of loneliness within a place, where a study does not report it. */
const ASSUMED_ICC = 0.05;
/** People per place, where a study does not tell how many places there were. */
const ASSUMED_SIZE = 20;

/** By how much the variance grows because people were allocated together, and what that rests on. */
export interface DesignEffect {
  /** The variance is multiplied by this; 1 or more. */
  readonly factor: number;
  readonly icc: number;
  /** True when the study does not report the intraclass correlation. */
  readonly isIccAssumed: boolean;
  /** People per place. */
  readonly size: number;
  /** True when the study does not tell how many places or people there were. */
  readonly isSizeAssumed: boolean;
}

type Allocated = Pick<Studie, 'invoer' | 'toewijzing' | 'clusters' | 'icc' | 'n' | 'n_interventie' | 'n_controle'>;

/** True when a record gives a standard error or interval that already accounts for clusters. */
export function accountsForClusters({ invoer }: Pick<Studie, 'invoer'>): boolean {
  return invoer !== undefined && 'se_met_clusters' in invoer && invoer.se_met_clusters === true;
}

/**
 * The design effect 1 + (m − 1) · ICC of people who were allocated per place, with m people a place: for a record with
 * clusters, by lot or not, whose standard error does not account for them.
 * Source: Cochrane Handbook for Systematic Reviews of Interventions, version 6, section 23.1.4.
 * @returns null when people were allocated one by one, or when the standard error is right already
 */
export function designEffectOf(studie: Allocated): DesignEffect | null {
  const { toewijzing, clusters, icc } = studie;
  if (accountsForClusters(studie) || (clusters === undefined && toewijzing !== 'cluster')) return null;
  const people = peopleIn(studie);
  const isSizeAssumed = clusters === undefined || people === null;
  const size = isSizeAssumed ? ASSUMED_SIZE : Math.max(1, people / clusters);
  const used = icc ?? ASSUMED_ICC;
  return { factor: 1 + (size - 1) * used, icc: used, isIccAssumed: icc === undefined, size, isSizeAssumed };
}
