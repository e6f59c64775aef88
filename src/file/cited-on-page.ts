import type { Praktijk } from '../schema/praktijk.ts';
import { bodyCitations } from './citations.ts';
import { parseMdx } from './parse-mdx.ts';

/**
 * Ids of all citations on the page of a practice, in reading order: text, mechanism, figures, evaluations,
 * recognitions, and last the key facts, which stand beside the text. Each is one `<Bron />` on the page.
 */
export function citedOnPage(praktijk: Praktijk, body: string): string[] {
  const { inzet } = praktijk;
  const inzetParts = [inzet?.kosten, inzet?.personeel, inzet?.vrijwilligers].filter((part) => part !== undefined);
  return [
    ...bodyCitations(parseMdx(body).tree).map(({ id }) => id),
    ...(praktijk.mechanisme?.bronnen ?? []),
    ...praktijk.cijfers.map(({ bron }) => bron),
    ...praktijk.evaluaties.map(({ bron }) => bron),
    ...praktijk.erkenningen.map(({ bron }) => bron),
    ...inzetParts.flatMap(() => (inzet === undefined ? [] : [inzet.bron])),
  ];
}
