import type { Praktijk } from '../schema/praktijk.ts';

/**
 * Ids of all citations on the page of a practice, in reading order: text, mechanism, figures, evaluations,
 * recognitions, and last the key facts, which stand beside the text. Each is one `<Bron />` on the page.
 * @param inText ids of the citations in the text
 */
export function citedOnPage(praktijk: Praktijk, inText: readonly string[]): string[] {
  const { kosten, personeel, materiaal, contact, financiering, vrijwilligers, opstarttijd, opleiding } = praktijk;
  const needs = [...kosten, financiering, ...personeel, vrijwilligers, opstarttijd, opleiding, ...materiaal, contact];
  return [
    ...inText,
    ...(praktijk.mechanisme?.bronnen ?? []),
    ...praktijk.cijfers.map(({ bron }) => bron),
    ...praktijk.evaluaties.map(({ bron }) => bron),
    ...praktijk.erkenningen.map(({ bron }) => bron),
    ...needs.flatMap((part) => (part?.bron === undefined ? [] : [part.bron])),
  ];
}
