/**
 * The address at which the Internet Archive shows a page as it was nearest to a day. The address is built, not
 * requested: whether there is a copy is for a person to see.
 * Form of the address: https://archive.org/help/wayback_api.php (timestamp YYYYMMDD; without it, the last copy).
 * @param adres the address of the page
 * @param day ISO day on which somebody read it, or null when nobody wrote that down
 */
export function archiveAddress(adres: string, day: string | null): string {
  const moment = day === null ? '' : `${day.replaceAll('-', '')}/`;
  return `https://web.archive.org/web/${moment}${adres}`;
}
