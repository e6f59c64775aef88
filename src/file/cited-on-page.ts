import type { Praktijk } from '../schema/praktijk.ts';

/**
 * Ids of all citations on the page of a practice, in reading order: text, mechanism, figures, evaluations,
 * recognitions, and last the key facts, which stand beside the text. Each is one `<Bron />` on the page.
 * @param inText ids of the citations in the text
 */
export function citedOnPage(praktijk: Praktijk, inText: readonly string[]): string[] {
  const { inzet } = praktijk;
  const inzetParts = [inzet?.kosten, inzet?.personeel, inzet?.vrijwilligers].filter((part) => part !== undefined);
  return [
    ...inText,
    ...(praktijk.mechanisme?.bronnen ?? []),
    ...praktijk.cijfers.map(({ bron }) => bron),
    ...praktijk.evaluaties.map(({ bron }) => bron),
    ...praktijk.erkenningen.map(({ bron }) => bron),
    ...inzetParts.flatMap(() => (inzet === undefined ? [] : [inzet.bron])),
  ];
}
