/** The largest page so far is under 12 kB; parsing time grows with the square of what strangers can make of more. */
export const LARGEST_PAGE = 50_000;

/** Lists that editors keep: the municipalities alone are over 100 kB. */
export const LARGEST_LIST = 500_000;

/** What is wrong with a file of this many bytes; null when it is small enough. */
export function sizeProblem(bytes: number, largest: number): { readonly regelId: string; readonly boodschap: string } | null {
  if (bytes <= largest) return null;
  return {
    regelId: 'te-groot',
    boodschap: `Het bestand telt ${Math.round(bytes / 1000)} kB; ${largest / 1000} kB is het meeste. Hoort hier een ander bestand te staan?`,
  };
}
