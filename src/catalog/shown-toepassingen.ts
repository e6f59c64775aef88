import type { Toepassing } from '../schema/toepassing.ts';
import { runningRank } from './facet-values.ts';
import { statusText } from './status.ts';

/** The municipalities that do a practice: of which the page tells more, and those it names only. */
export interface ShownToepassingen {
  readonly told: readonly Toepassing[];
  /** By how it stands there, in words. */
  readonly named: readonly (readonly [stand: string, toepassingen: readonly Toepassing[]])[];
}

/** More would push the rest of the page out of sight on a phone. */
const MOST_TOLD = 4;

/** What runs comes first, then the newest news; a page tells more of the first ones that have more to tell. */
export function shownToepassingen(toepassingen: readonly Toepassing[]): ShownToepassingen {
  const sorted = [...toepassingen].sort((a, b) => runningRank(a) - runningRank(b) || b.status_per.localeCompare(a.status_per));
  const hasMore = ({ aangepast, gestopt }: Toepassing) => aangepast !== undefined || gestopt !== undefined;
  const told = sorted.filter(hasMore).slice(0, MOST_TOLD);
  const named = Map.groupBy(
    sorted.filter((toepassing) => !told.includes(toepassing)),
    statusText,
  );
  return { told, named: [...named] };
}
