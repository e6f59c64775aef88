import type { EditorialRow } from './editorial.ts';

/** A spreadsheet runs what starts like this as a formula; an apostrophe before it makes it text. */
const FORMULA_START = /^[=+\-@\t\r]/;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

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

/**
 * The editors' table as a file that a Flemish spreadsheet opens with a double click: semicolons, since the comma is
 * for decimals there, and a mark that says UTF-8.
 */
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
      row.statusPer,
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
  return `\uFEFF${[COLUMNS, ...lines].map((line) => line.map(cellOf).join(';')).join('\r\n')}\r\n`;
}
