/*
 * The names of the caches. Each starts with the folder of the site, because several sites may share one host,
 * and what belongs to one build carries the name of that build.
 */

/** The caches of this site, by what is in them. */
export interface CacheNames {
  /** Pages that someone visited. */
  readonly pages: string;
  /** Stylesheets, scripts and fonts of other builds, which kept pages still ask for. */
  readonly assets: string;
  /** The search index of one build. */
  readonly index: (build: string) => string;
  /** All pages of one build, kept on request. */
  readonly everything: (build: string) => string;
  /** The build that a cache belongs to, when it is a cache of this kind. */
  readonly buildOf: (kind: 'index' | 'everything', name: string) => string | undefined;
}

/**
 * The names for a site.
 * @param root folder of the site, with a slash at both ends
 */
export function cacheNames(root: string): CacheNames {
  const prefix = `praktijkdatabank:${root}:`;
  const named = (kind: string) => (build: string) => `${prefix}${kind}:${build}`;
  return {
    pages: `${prefix}pages`,
    assets: `${prefix}assets`,
    index: named('index'),
    everything: named('everything'),
    buildOf(kind, name) {
      const start = named(kind)('');
      return name.startsWith(start) ? name.slice(start.length) : undefined;
    },
  };
}
