const countryNames = new Intl.DisplayNames(['nl'], { type: 'region', fallback: 'none' });

/** True for a two-letter country code of ISO 3166-1 that has a Dutch name. */
export function isLandcode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined;
}

/** The Dutch name of a country, such as "Nederland" for NL. */
export function landNaam(code: string): string {
  return countryNames.of(code) ?? code;
}
