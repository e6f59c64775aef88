/** Folder of all search indexes within the site; each build has a folder of its own in it. */
export const INDEX_FOLDER = 'pagefind';

/** Address of the index of one build, from the root of the site. */
export function indexPath(buildId: string): string {
  return `/${INDEX_FOLDER}/${buildId}/`;
}
