/*
 * The list of everything that can be kept, as the build writes it and the page reads it.
 */

/** A file and its size in bytes, as stored: not compressed. */
export interface SaveFile {
  /** Address from the host. */
  readonly path: string;
  readonly bytes: number;
}

export interface SaveList {
  readonly build: string;
  /** Stylesheets, scripts and fonts. */
  readonly assets: readonly SaveFile[];
  /** The search index. */
  readonly index: readonly SaveFile[];
  readonly pages: readonly SaveFile[];
}

/** Kinds of pages by the first folder of their address; what matters most is kept first. */
const PAGE_GROUPS: readonly { readonly folder: string; readonly label: string }[] = [
  { folder: '', label: 'algemene pagina’s' },
  { folder: 'praktijken', label: 'praktijken' },
  { folder: 'wat-werkt-voor-wie', label: 'wat werkt voor wie' },
  { folder: 'doelgroepen', label: 'doelgroepen' },
  { folder: 'aanpakken', label: 'aanpakken' },
  { folder: 'studies', label: 'studies' },
  { folder: 'overzichten', label: 'overzichten' },
  { folder: 'instrumenten', label: 'vragenlijsten' },
  { folder: 'gemeenten', label: 'gemeenten' },
];

/** Place of a page among the groups. A page right below the root, such as `/over/`, is a general one. */
function groupIndex(path: string, root: string): number {
  const [folder = '', next = ''] = path.slice(root.length).split('/');
  const isList = next === '';
  const index = PAGE_GROUPS.findIndex((group) => group.folder === folder);
  return index === -1 || isList ? 0 : index;
}

/** The pages in the order in which to keep them. */
export function inOrder(pages: readonly SaveFile[], root: string): SaveFile[] {
  return [...pages].sort((a, b) => groupIndex(a.path, root) - groupIndex(b.path, root) || (a.path < b.path ? -1 : 1));
}

/** How many of the pages are in each group that has any, most important first. */
export function countGroups(pages: readonly SaveFile[], root: string): { readonly label: string; readonly count: number }[] {
  const counts = PAGE_GROUPS.map(({ label }) => ({ label, count: 0 }));
  for (const { path } of pages) {
    const group = counts[groupIndex(path, root)];
    if (group !== undefined) group.count += 1;
  }
  return counts.filter(({ count }) => count > 0);
}

/** Bytes of all files together. */
export function bytesOf(files: readonly SaveFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
