import type { Overzicht } from '../schema/overzicht.ts';

/** A pooled effect that others published, on the axis of our own: negative = less lonely. */
export interface PublishedEffect {
  readonly overzicht: Overzicht;
  /** Standardised mean difference. */
  readonly value: number;
  readonly ci95: readonly [lower: number, upper: number] | null;
  /** Studies in this effect; null when unknown. */
  readonly k: number | null;
  /** What the review pooled, in its own words; null when it is about everything in the review. */
  readonly about: string | null;
  readonly aanpakken: readonly string[];
  readonly doelgroepen: readonly string[];
}

/** Measures in standard deviations: only these share an axis. */
const STANDARDISED: ReadonlySet<string> = new Set(['smd', 'cohen-d', 'hedges-g']);

/**
 * The published effects of a review that can stand beside our own: standardised, with a known sign for less
 * lonely. Effects on other outcomes, without comparison or in points of a scale stand on the page of the review only.
 */
export function publishedEffects(overzicht: Overzicht): PublishedEffect[] {
  return (overzicht.gepoolde_effecten ?? []).flatMap((effect) => {
    if (
      effect.buiten_vergelijking !== undefined ||
      !STANDARDISED.has(effect.maat) ||
      effect.teken === undefined ||
      effect.teken === 'richting-uit-tekst'
    )
      return [];
    const turn = effect.teken === 'positief-is-minder-eenzaam';
    const ci95 = effect.ci95 === undefined ? null : turn ? ([-effect.ci95[1], -effect.ci95[0]] as const) : effect.ci95;
    return [
      {
        overzicht,
        value: turn ? -effect.waarde : effect.waarde,
        ci95,
        k: effect.k ?? null,
        about: effect.wat ?? effect.groep ?? null,
        aanpakken: effect.aanpakken ?? [],
        doelgroepen: effect.doelgroepen ?? overzicht.doelgroepen,
      },
    ];
  });
}
