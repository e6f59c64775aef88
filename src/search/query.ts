/** Longest query that is searched for; people paste whole letters. */
const LONGEST_QUERY = 200;

/** A query as typed, made fit to search for: one line, no stray spaces, not endless. */
export function normaliseQuery(raw: string): string {
  return raw.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).trim();
}
