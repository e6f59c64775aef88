import type { Praktijk } from '../schema/praktijk.ts';
import type { Completeness } from './completeness.ts';
import { mayHaveStopped, monthsOf } from '../catalog/status.ts';

/** What the validator found on a page. */
export interface EditorialFinding {
  readonly regelId: string;
  readonly ernst: 'fout' | 'waarschuwing';
  /** True for a warning that the editors accept for now. */
  readonly isAccepted: boolean;
}

/** A practice as the editors look at it. */
export interface EditorialRow {
  readonly id: string;
  readonly titel: string;
  readonly completeness: Completeness;
  /** ISO day of the last review. */
  readonly nagekeken: string;
  /** Id of the status. */
  readonly status: string;
  /** ISO date that the status is from. */
  readonly status_per: string;
  /** Whole months since then. */
  readonly reviewAge: number;
  readonly statusAge: number;
  /** True when the status is unknown, or too old to rely on today. */
  readonly isStale: boolean;
  readonly niveau: number;
  /** In Dutch, what is missing for the next level; null at the top. */
  readonly next: string | null;
  readonly findings: readonly EditorialFinding[];
}

/** What a row is made of. */
export interface EditorialInput {
  readonly id: string;
  readonly praktijk: Praktijk;
  readonly completeness: Completeness;
  readonly place: { readonly niveau: number; readonly next: string | null };
  readonly findings: readonly EditorialFinding[];
}

function ageOf(iso: string, today: string): number {
  return Math.max(0, monthsOf(today) - monthsOf(iso));
}

/** @param today ISO day that ages are counted to */
export function toEditorialRow({ id, praktijk, completeness, place, findings }: EditorialInput, today: string): EditorialRow {
  const { titel, nagekeken, status, status_per } = praktijk;
  return {
    id,
    titel,
    completeness,
    nagekeken,
    status,
    status_per,
    reviewAge: ageOf(nagekeken, today),
    statusAge: ageOf(status_per, today),
    isStale: mayHaveStopped({ ...praktijk, nagekeken: today }),
    niveau: place.niveau,
    next: place.next,
    findings,
  };
}

/** The columns that the table can be sorted by; the first one is the usual one. Each puts first what asks for work. */
export const EDITORIAL_ORDERS = ['volledigheid', 'nagekeken', 'status', 'niveau', 'bevindingen', 'titel'] as const;
export type EditorialOrder = (typeof EDITORIAL_ORDERS)[number];

/** What a column sorts by. Findings: errors weigh more than any number of warnings, accepted ones come last. */
export function sortValueOf(row: EditorialRow, order: EditorialOrder): number | string {
  switch (order) {
    case 'volledigheid':
      return row.completeness.percent;
    case 'nagekeken':
      return row.reviewAge;
    case 'status':
      return row.statusAge;
    case 'niveau':
      return row.niveau;
    case 'bevindingen':
      return row.findings.reduce((sum, { ernst, isAccepted }) => sum + (ernst === 'fout' ? 10_000 : isAccepted ? 1 : 100), 0);
    case 'titel':
      return row.titel;
  }
}

/** How a column is sorted at first: the lowest completeness and level first, the oldest and the most findings first. */
export function directionOf(order: EditorialOrder): 'ascending' | 'descending' {
  return order === 'nagekeken' || order === 'status' || order === 'bevindingen' ? 'descending' : 'ascending';
}

/** The rows in an order. Ties go by title, then by id. */
export function sortRows(rows: readonly EditorialRow[], order: EditorialOrder): EditorialRow[] {
  const sign = directionOf(order) === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [mine, theirs] = [sortValueOf(a, order), sortValueOf(b, order)];
    const difference = typeof mine === 'number' && typeof theirs === 'number' ? sign * (mine - theirs) : 0;
    return difference || a.titel.localeCompare(b.titel, 'nl') || a.id.localeCompare(b.id);
  });
}

/** Address, from the root of the site, of the table in an order. */
export function editorialPath(order: EditorialOrder): string {
  return order === EDITORIAL_ORDERS[0] ? '/redactie/' : `/redactie/volgorde/${order}/`;
}

/** All practices in a few numbers. */
export interface EditorialSummary {
  readonly total: number;
  /** Median of the completeness in percent, rounded; 0 without practices. */
  readonly medianPercent: number;
  readonly stale: number;
  /** Practices with an error or a warning that the editors did not accept. */
  readonly withFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  /** Practices per level, by the number of the level. */
  readonly perNiveau: readonly number[];
  /** Parts that are missing, most missed first. */
  readonly missing: readonly { readonly deel: string; readonly vraag: string; readonly count: number }[];
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** @param niveaus how many levels there are, the lowest (0) included */
export function summariseRows(rows: readonly EditorialRow[], niveaus: number): EditorialSummary {
  const findings = rows.flatMap((row) => row.findings);
  const open = findings.filter(({ isAccepted }) => !isAccepted);
  const missing = new Map<string, { deel: string; vraag: string; count: number }>();
  for (const { deel, vraag } of rows.flatMap(({ completeness }) => completeness.missing)) {
    missing.set(deel, { deel, vraag, count: (missing.get(deel)?.count ?? 0) + 1 });
  }
  return {
    total: rows.length,
    medianPercent: Math.round(medianOf(rows.map(({ completeness }) => completeness.percent))),
    stale: rows.filter(({ isStale }) => isStale).length,
    withFindings: rows.filter((row) => row.findings.some(({ isAccepted }) => !isAccepted)).length,
    errors: open.filter(({ ernst }) => ernst === 'fout').length,
    warnings: open.filter(({ ernst }) => ernst === 'waarschuwing').length,
    accepted: findings.length - open.length,
    perNiveau: Array.from({ length: niveaus }, (_, niveau) => rows.filter((row) => row.niveau === niveau).length),
    missing: [...missing.values()].sort((a, b) => b.count - a.count),
  };
}
