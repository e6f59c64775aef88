/*
 * Which address is which. Addresses here are paths from the host, such as `/eenzaamheid/praktijken/`.
 */
import { INDEX_FOLDER, indexPath } from '../search/index-path.ts';

/** The addresses that the worker, the page and the build share. All start with the folder of the site. */
export interface Addresses {
  readonly root: string;
  readonly worker: string;
  readonly offlinePage: string;
  /** Everything that "Bewaar alles" keeps, with sizes; written by the build. */
  readonly saveList: string;
  /** How far "Bewaar alles" is; exists in the cache only. */
  readonly saveState: string;
  readonly index: (build: string) => string;
  /** The files of an index; written by the build. */
  readonly indexList: (build: string) => string;
  /** Says that an index is kept as a whole; exists in the cache only. */
  readonly indexMark: (build: string) => string;
  /** Says that nothing is left of builds before this one; exists in the cache only. */
  readonly cleanMark: (build: string) => string;
  /** Build of the index that an address is in. */
  readonly buildOfIndex: (path: string) => string | undefined;
  /** True for a stylesheet, script or font with a hash in its name. */
  readonly isAsset: (path: string) => boolean;
}

/** The folder of the site as the caches know it: with a slash at both ends. */
export function rootOf(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/**
 * The addresses of a site.
 * @param root folder of the site, with a slash at both ends
 */
export function addresses(root: string): Addresses {
  const at = (path: string) => `${root.slice(0, -1)}${path}`;
  const indexStart = at(`/${INDEX_FOLDER}/`);
  return {
    root,
    worker: at('/sw.js'),
    offlinePage: at('/offline/'),
    saveList: at('/offline/bestanden.json'),
    saveState: at('/offline/stand.json'),
    index: (build) => at(indexPath(build)),
    indexList: (build) => at(`${indexPath(build)}bestanden.json`),
    indexMark: (build) => at(`${indexPath(build)}volledig`),
    cleanMark: (build) => at(`/offline/opgeruimd/${build}`),
    buildOfIndex(path) {
      if (!path.startsWith(indexStart)) return undefined;
      const [build = '', ...rest] = path.slice(indexStart.length).split('/');
      return build === '' || rest.length === 0 ? undefined : build;
    },
    isAsset: (path) => path.startsWith(at('/_astro/')),
  };
}

/**
 * The one address that a page is kept under: without query, fragment or `index.html`, and with a slash at the end.
 * @returns undefined when the address is of a file that is no page
 */
export function pageKey(url: string | URL): string | undefined {
  const path = new URL(url).pathname.replace(/\/index\.html$/, '/');
  if (path.endsWith('/') || path.endsWith('.html')) return path;
  return path.slice(path.lastIndexOf('/')).includes('.') ? undefined : `${path}/`;
}
