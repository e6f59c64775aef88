import { toCsv } from '../text/csv.ts';
import type { EditorialRow } from './editorial.ts';

const COLUMNS = [
  'id',
  'titel',
  'volledigheid (%)',
  'ontbreekt',
  'nagekeken',
  'maanden sinds nagekeken',
  'status',
  'status per',
  'maanden sinds status',
  'status onzeker',
  'niveau',
  'volgende stap',
  'fouten',
  'waarschuwingen',
  'aanvaard',
  'regels',
] as const;

/** The editors' table as a file for a spreadsheet, a line per practice. */
export function toEditorialCsv(rows: readonly EditorialRow[]): string {
  const lines = rows.map((row) => {
    const count = (isCounted: (finding: EditorialRow['findings'][number]) => boolean) => row.findings.filter(isCounted).length;
    return [
      row.id,
      row.titel,
      row.completeness.percent,
      row.completeness.missing.map(({ deel }) => deel).join(', '),
      row.nagekeken,
      row.reviewAge,
      row.status,
      row.status_per,
      row.statusAge,
      row.isStale ? 'ja' : 'nee',
      row.niveau,
      row.next ?? '',
      count(({ ernst }) => ernst === 'fout'),
      count(({ ernst, isAccepted }) => ernst === 'waarschuwing' && !isAccepted),
      count(({ isAccepted }) => isAccepted),
      [...new Set(row.findings.map(({ regelId }) => regelId))].join(', '),
    ];
  });
  return toCsv([COLUMNS, ...lines], 'spreadsheet');
}
