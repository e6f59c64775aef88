/*
 * The part of Pagefind's browser interface that the site uses. Pagefind is made by the build, so its types
 * cannot be imported; these follow https://pagefind.app/docs/api-reference/.
 */

/** One hit before its text is loaded. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** The fields of the page in which the term stands, beside or without its text. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindPage>;
}

/** The text of one hit. */
export interface PagefindPage {
  readonly url: string;
  /** HTML-escaped text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface PagefindSearch {
  readonly results: readonly PagefindResult[];
}

export interface Pagefind {
  readonly options: (options: {
    readonly baseUrl?: string;
    readonly excerptLength?: number;
    readonly ranking?: { readonly metaWeights?: Readonly<Record<string, number>>; readonly termSimilarity?: number };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (term: string | null, options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> }) => Promise<PagefindSearch>;
}

/**
 * Loads Pagefind from the index of this site.
 * @param folder address of the index, ending in a slash
 * @param root address of the site, ending in a slash
 * @param metaWeights how much a match in each field counts
 * @throws when the index is not there, for instance before the first build
 */
export async function loadPagefind(folder: string, root: string, metaWeights: Readonly<Record<string, number>>): Promise<Pagefind> {
  // The file exists only after the build, so the bundler must leave the import alone.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: root, excerptLength: 28, ranking: { metaWeights, termSimilarity: 2 } });
  await pagefind.init();
  return pagefind;
}
