import type { Praktijk } from '../schema/praktijk.ts';
import { formatDate, whenText } from '../text/wording.ts';

/** What tells how a practice, or a municipality that does it, stands. */
export type Stand = Pick<Praktijk, 'status' | 'status_per' | 'periode' | 'bronnen' | 'nagekeken'>;

/** ISO date (of any precision) of the youngest dated source, or undefined when no source has a date. */
export function newestSource({ bronnen }: Pick<Stand, 'bronnen'>): string | undefined {
  return bronnen
    .flatMap(({ datum }) => (datum === undefined ? [] : [datum]))
    .sort()
    .at(-1);
}

/** After this many months without news, "lopend" is no longer something to rely on. */
const FRESH_MONTHS = 24;

/** Months from the start of the calendar to a date of any precision; a year counts to its end. */
export function monthsOf(iso: string): number {
  const [year = '0', month = '12'] = iso.split('-');
  return Number(year) * 12 + Number(month);
}

/** True when the practice may have stopped since: its status is unknown, or older than two years at the last review. */
export function mayHaveStopped({ status, status_per, nagekeken }: Stand): boolean {
  if (status === 'onbekend') return true;
  return status !== 'afgerond' && monthsOf(nagekeken) - monthsOf(status_per) > FRESH_MONTHS;
}

/** How a practice stood and when, so that old news never reads as an offer of today. */
export function statusText(stand: Stand): string {
  const { status, status_per, periode } = stand;
  const [date, when] = [formatDate(status_per), whenText(status_per)];
  switch (status) {
    case 'lopend':
      return mayHaveStopped(stand) ? `Liep nog ${when}` : `Lopend (${date})`;
    case 'in-opstart':
      return mayHaveStopped(stand) ? `Was in opstart ${when}` : `In opstart (${date})`;
    case 'afgerond':
      return periode?.einde === undefined ? 'Afgerond' : `Afgerond ${whenText(periode.einde)}`;
    default: {
      const newest = newestSource(stand);
      const source = newest === undefined ? '' : ` (jongste bron: ${formatDate(newest)})`;
      return `Niet bekend of dit nog loopt${source}`;
    }
  }
}
