const countryNames = new Intl.DisplayNames(['nl'], { type: 'region', fallback: 'none' });

/** Codes that have a Dutch name but are no country: groups, parts of another country, test codes. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** True for a two-letter country code of ISO 3166-1 that has a Dutch name. */
export function isLandcode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code) || countryNames.of(code) === undefined) return false;
  // Other names of a country (UK) and codes of former ones (YU) canonicalise to another code.
  return new Intl.Locale(`und-${code}`).region === code;
}

/** The Dutch name of a country, such as "Nederland" for NL. */
export function landNaam(code: string): string {
  // Its full name is that of a treaty: "Hongkong SAR van China".
  if (code === 'HK') return 'Hongkong';
  return countryNames.of(code) ?? code;
}
