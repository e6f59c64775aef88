/**
 * The address of a page of this site as links need it: with the folder that the site lives in.
 * @param path address from the root of the site, such as `/praktijken/`
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
