/**
 * Address on this site of the page that explains a rule: `/fouten/een-bron/`.
 * @param regelId the id between square brackets in a finding
 */
export function explanationPath(regelId: string): string {
  return `/fouten/${regelId}/`;
}

/** Where the explanation of a rule stands, as people can open it. */
export type ExplanationAddress = (regelId: string) => string;

/**
 * Makes the full address of an explanation, where the address of the site is known.
 * @param siteUrl address of the site, such as `https://voorbeeld.github.io`; undefined when not known
 * @param basePath folder of the site below its host
 * @returns a function from the id of a rule to its address; without `siteUrl`, the path on the site
 */
export function explanationAddress(siteUrl: string | undefined, basePath: string): ExplanationAddress {
  if (siteUrl === undefined) return explanationPath;
  return (regelId) => new URL(`${basePath.replace(/\/$/, '')}${explanationPath(regelId)}`, siteUrl).href;
}
