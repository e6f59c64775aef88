/** Months from the start of the calendar to an ISO date of any precision; a year alone counts to its end. */
function monthsOf(iso: string): number {
  const [year = '0', month = '12'] = iso.split('-');
  return Number(year) * 12 + Number(month);
}

/**
 * Months between an ISO date (year, month or day) and today. A year alone counts to its end, so nothing looks older
 * than it is; what lies in the future is negative.
 * @returns undefined when the text is no such date
 */
export function monthsSince(iso: string, today: string): number | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return undefined;
  return monthsOf(today) - monthsOf(iso);
}
