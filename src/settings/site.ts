/*
 * What depends on where the site and its repository live. A fork changes these lines, or sets the
 * variables in its build; nothing else in the code knows an address.
 */

const environment = typeof process === 'undefined' ? {} : process.env;

/** Name of the site, as in titles and citations. */
export const SITE_NAME = 'Praktijkdatabank Eenzaamheid';

/** Address of the repository. GitHub's own builds know it; elsewhere it is the one below. */
export const REPOSITORY_URL =
  environment['GITHUB_REPOSITORY'] === undefined
    ? 'https://github.com/praktijkdatabank/eenzaamheid'
    : `https://github.com/${environment['GITHUB_REPOSITORY']}`;

/** Branch that the site is built from. */
export const REPOSITORY_BRANCH = 'main';

/** Mail address of the editors, for proposals by mail; empty when there is none: then people fill in whom to write to. */
export const EDITORS_MAIL: string = environment['REDACTIE_MAIL'] ?? '';

/** Address of the host of the published site (https://naam.github.io), or undefined when the build does not know it (then no canonical links). */
export const SITE_URL: string | undefined = environment['SITE_URL'] || undefined;

/** A folder with one slash before and after it: GitHub Pages gives "" or "/eenzaamheid", people also "eenzaamheid/". */
export function asFolder(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Folder of the site below its host: "/" or, on a project page, "/eenzaamheid/". */
export const BASE_PATH: string = asFolder(environment['BASE_PATH'] ?? '');
