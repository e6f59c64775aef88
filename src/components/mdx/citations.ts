import { citationAnchor, type NumberedSource } from '../../catalog/sources.ts';

/** What a citation on a page needs to know: its number, and how often the source was cited before. */
export interface PageCitations {
  /**
   * @param id the source
   * @param nth which citation of it in the running text, from 1; left out for a citation beside the text
   */
  readonly cite: (id: string, nth?: number) => { readonly nummer: number; readonly titel: string; readonly anchor: string };
}

/**
 * Hands out numbers and anchors for the citations of one page. Astro draws the parts of a page in an order of its own,
 * so the place of a citation in the text is told, not counted: those beside the text come first, then those in it.
 * @param sources the sources of the page, with an anchor for each of their citations
 * @param inText ids of the citations in the text
 * @throws Error for an id that the page has no source for (the validator refuses such a page earlier)
 */
export function pageCitations(sources: readonly NumberedSource[], inText: readonly string[] = []): PageCitations {
  const used = new Map<string, number>();
  return {
    cite(id, nth) {
      const source = sources.find(({ bron }) => bron.id === id);
      if (source === undefined) throw new Error(`De bron "${id}" staat niet in de lijst bronnen van deze pagina.`);
      const besideText = source.anchors.length - inText.filter((other) => other === id).length;
      const before = nth === undefined ? (used.get(id) ?? 0) : besideText + nth - 1;
      if (nth === undefined) used.set(id, before + 1);
      return { nummer: source.nummer, titel: source.bron.titel, anchor: citationAnchor(id, before + 1) };
    },
  };
}
