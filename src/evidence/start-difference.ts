import type { Invoer } from '../schema/invoer.ts';
import type { Studie } from '../schema/studie.ts';
import { type Effect, effectOf, hasEffect } from './effect.ts';
import { pooledSd } from './hedges-g.ts';

/** From this many standard deviations on, groups that were made by lot are said to have differed at the start. */
const WORTH_TELLING = 0.25;

/** How two groups differed before anything was done, and what the number would be in change. */
export interface StartDifference {
  /** In standard deviations at the start; negative = the intervention group was less lonely. */
  readonly d: number;
  /** The same study as a difference in change, on an assumed correlation between before and after. */
  readonly inChange: Effect;
}

type Start = NonNullable<NonNullable<Studie['uitkomst']['groepen']>['voormeting']>['interventie'];

/** True when a group's mean and SD at the start are known. */
function isKnown(start: Start): start is NonNullable<Start> & { gem: number; sd: number } {
  return start?.gem !== undefined && start.sd !== undefined;
}

/**
 * The difference at the start between two groups whose means after the end are compared. Those means stay the number of
 * a trial by lot: to choose afterwards favours one side. From a quarter of a standard deviation on the reader should
 * know of it.
 * @returns null for other forms, without lot, and where the start is not reported or differed less
 */
export function startDifferenceOf(studie: Studie): StartDifference | null {
  const { invoer, toewijzing, uitkomst } = studie;
  if (invoer?.vorm !== 'gemiddelden' || toewijzing !== 'individu') return null;
  const { interventie: one, controle: other } = uitkomst.groepen?.voormeting ?? {};
  if (!isKnown(one) || !isKnown(other)) return null;

  const { interventie, controle, hoger_is_eenzamer } = invoer;
  const sd = pooledSd({ n: interventie.n, sd: one.sd }, { n: controle.n, sd: other.sd });
  const d = ((one.gem - other.gem) / sd) * (hoger_is_eenzamer ? 1 : -1);
  const change: Invoer = {
    vorm: 'verandering',
    interventie: { n: interventie.n, gem_voor: one.gem, gem_na: interventie.gem, sd_voor: one.sd },
    controle: { n: controle.n, gem_voor: other.gem, gem_na: controle.gem, sd_voor: other.sd },
    hoger_is_eenzamer,
  };
  const inChange = effectOf({ ...studie, invoer: change });
  return Math.abs(d) >= WORTH_TELLING && hasEffect(inChange) ? { d, inChange } : null;
}
