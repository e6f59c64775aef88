import type { Toepassing } from '../schema/toepassing.ts';
import { runningRank } from './facet-values.ts';

/** The municipalities that do a practice: of which the page tells more, and those it names only. */
export interface ShownToepassingen {
  readonly told: readonly Toepassing[];
  readonly named: readonly Toepassing[];
}

/** More would push the rest of the page out of sight on a phone. */
const MOST_TOLD = 6;

/** What runs comes first, then the newest news; a page tells more of the first ones that have more to tell. */
export function shownToepassingen(toepassingen: readonly Toepassing[]): ShownToepassingen {
  const sorted = [...toepassingen].sort(
    (a, b) => runningRank(a) - runningRank(b) || (a.status_per < b.status_per ? 1 : a.status_per > b.status_per ? -1 : 0),
  );
  const hasMore = ({ aangepast, gestopt }: Toepassing) => aangepast !== undefined || gestopt !== undefined;
  const told = sorted.filter(hasMore).slice(0, MOST_TOLD);
  return { told, named: sorted.filter((toepassing) => !told.includes(toepassing)) };
}
