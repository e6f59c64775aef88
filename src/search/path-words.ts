/** Longest query to offer. */
const LONGEST = 80;

/**
 * The words in the last part of a path: an address that does not exist often still says what someone wanted.
 * @param path as it stands in the address; its codes may be broken
 */
export function wordsOfPath(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  let text = last;
  try {
    text = decodeURIComponent(last);
  } catch {
    // A broken code: its letters are better than nothing.
  }
  const words = text
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return [...words].slice(0, LONGEST).join('').trim();
}
