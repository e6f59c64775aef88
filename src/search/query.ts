/** Longest query that is searched for; people paste whole letters. */
const LONGEST_QUERY = 200;

/** A query as typed, made fit to search for: one line, no stray spaces, not endless. */
export function normaliseQuery(raw: string): string {
  const oneLine = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  // By character and not by code unit: half an emoji cannot be put in an address.
  return [...oneLine].slice(0, LONGEST_QUERY).join('').trim();
}
