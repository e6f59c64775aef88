import type { Overzicht } from '../schema/overzicht.ts';
import { countStudies, formatEffect, formatInterval, sizeWord } from './effect-words.ts';
import type { PublishedEffect } from './overzicht-effect.ts';

/** What a review calculated, in plain words: "28 studies samen, minder eenzaam, verschil klein (−0,43)". Stands behind a name and a colon.. */
export function publishedSentence({ value, ci95, k }: Pick<PublishedEffect, 'value' | 'ci95' | 'k'>): string {
  const together = k === null ? 'samengerekend' : k === 1 ? 'één studie' : `${countStudies(k)} samen`;
  const figures = `${formatEffect(value)}; ${ci95 === null ? 'het interval lazen we niet' : `95 %-interval ${formatInterval(ci95)}`}`;
  if (ci95 !== null && ci95[0] <= 0 && ci95[1] >= 0) return `${together}, geen aantoonbaar verschil (${figures}).`;
  return `${together}, ${value < 0 ? 'minder eenzaam' : 'eenzamer'}, verschil ${sizeWord(value)} (${figures}).`;
}

/** Reviews by how much they tell: those with a number that can stand beside ours first, then the most studies, then the newest. */
export function sortReviews(overzichten: readonly Overzicht[], published: readonly PublishedEffect[]): Overzicht[] {
  const hasNumber = new Set(published.map(({ overzicht }) => overzicht.id));
  const rank = ({ id, aantal_studies = 0, jaar = 0 }: Overzicht) => [hasNumber.has(id) ? 1 : 0, aantal_studies, jaar];
  return overzichten
    .map((overzicht) => ({ overzicht, rank: rank(overzicht) }))
    .sort((a, b) => b.rank.map((value, index) => value - (a.rank[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ overzicht }) => overzicht);
}
