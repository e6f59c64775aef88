/**
 * How long a server asks to wait, from its Retry-After header: seconds or an HTTP date (RFC 9110, 10.2.3).
 * @returns milliseconds from `now`, 0 for a moment that has passed; null when there is no header or it makes no sense;
 *   Infinity for more seconds than a number can hold
 */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // A date begins with the name of a day; Date.parse takes far more, such as "-5" and "1.5".
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
