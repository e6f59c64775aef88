/**
 * Address on this site of the page that explains a rule: `/fouten/een-bron/`.
 * @param regelId the id between square brackets in a finding
 */
export function explanationPath(regelId: string): string {
  return `/fouten/${regelId}/`;
}
