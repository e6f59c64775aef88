declare module 'damerau-levenshtein' {
  /** Edit distance that counts a swap of neighbours as one step. */
  export default function distance(
    a: string,
    b: string,
  ): { readonly steps: number; readonly relative: number; readonly similarity: number };
}
