import distance from 'damerau-levenshtein';
import { foldWords } from './fold.ts';

/** Longest list of allowed values that a message still prints in full. */
const LONGEST_LIST = 25;

/**
 * The allowed value that a person most probably meant, or undefined when none is near.
 * Case, accents and separators do not count; beyond that, one edit (a swap is one) per three characters is near.
 */
export function nearest(found: string, allowed: readonly string[]): string | undefined {
  const wanted = foldWords(found);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of allowed) {
    const folded = foldWords(candidate);
    const prefix = wanted.length >= 4 && (folded.startsWith(wanted) || wanted.startsWith(folded)) ? 1 : Infinity;
    const edits = Math.min(distance(wanted, folded).steps, prefix);
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** `Bedoel je "jongeren"?` with a leading space, or nothing. */
export function didYouMean(found: string, allowed: readonly string[]): string {
  const candidate = nearest(found, allowed);
  return candidate === undefined ? '' : ` Bedoel je "${candidate}"?`;
}

/** `Kies uit: a, b, c.`; a long list is cut and says where the whole list stands. */
export function chooseFrom(allowed: readonly string[], listedIn?: string): string {
  if (allowed.length <= LONGEST_LIST) return `Kies uit: ${allowed.join(', ')}.`;
  const where = listedIn === undefined ? '' : ` De hele lijst staat in ${listedIn}.`;
  return `Kies een van de ${allowed.length} toegelaten waarden.${where}`;
}

/** A found value as a message prints it: short, on one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'niets';
  if (value === null) return 'leeg';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  const text = String(value).replace(/\s+/g, ' ').trim();
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}
