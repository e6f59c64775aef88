import type { Praktijk } from '../schema/praktijk.ts';
import { formatDate } from '../text/wording.ts';

/** ISO date (of any precision) of the youngest dated source, or undefined when no source has a date. */
export function newestSource({ bronnen }: Praktijk): string | undefined {
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
export function mayHaveStopped({ status, status_per, nagekeken }: Praktijk): boolean {
  if (status === 'onbekend') return true;
  return status !== 'afgerond' && monthsOf(nagekeken) - monthsOf(status_per) > FRESH_MONTHS;
}

/** How a practice stood and when, so that old news never reads as an offer of today. */
export function statusText(praktijk: Praktijk): string {
  const { status, status_per, periode } = praktijk;
  const when = formatDate(status_per);
  switch (status) {
    case 'lopend':
      return mayHaveStopped(praktijk) ? `Liep nog in ${when}` : `Lopend (${when})`;
    case 'in-opstart':
      return mayHaveStopped(praktijk) ? `Was in opstart in ${when}` : `In opstart (${when})`;
    case 'afgerond':
      return periode?.einde === undefined ? 'Afgerond' : `Afgerond in ${formatDate(periode.einde)}`;
    default: {
      const newest = newestSource(praktijk);
      const source = newest === undefined ? '' : ` (jongste bron: ${formatDate(newest)})`;
      return `Niet bekend of dit nog loopt${source}`;
    }
  }
}
