import type { Finding } from '../file/finding.ts';

/** The findings of a proposal, beside those that were there before. */
export interface FindingDiff {
  /** Findings that the proposal brings: errors first, then by file and line. */
  readonly fresh: readonly Finding[];
  /** Number of findings that were there before and still are. */
  readonly existing: number;
  /** Number of findings that the proposal takes away. */
  readonly solved: number;
}

/** What makes two findings the same one: not the line, nor the place in a list, since those move. */
function keyOf({ bestand, regelId, veld, boodschap }: Finding, renames: ReadonlyMap<string, string>): string {
  return JSON.stringify([renames.get(bestand) ?? bestand, regelId, veld.replace(/\[\d+\]/g, '[]'), boodschap]);
}

/**
 * Tells apart what a proposal brings and what was there already.
 * @param renames new path by old path, as findings show them
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renames: ReadonlyMap<string, string> = new Map(),
): FindingDiff {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding, renames), (known.get(keyOf(finding, renames)) ?? 0) + 1);
  const fresh = after.filter((finding) => {
    const key = keyOf(finding, new Map());
    const count = known.get(key) ?? 0;
    if (count > 0) known.set(key, count - 1);
    return count === 0;
  });
  const existing = after.length - fresh.length;
  const rank = ({ ernst }: Finding) => (ernst === 'fout' ? 0 : 1);
  return { fresh: fresh.sort((a, b) => rank(a) - rank(b)), existing, solved: before.length - existing };
}
