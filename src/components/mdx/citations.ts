import { citationAnchor, type NumberedSource } from '../../catalog/sources.ts';

/** What a citation in the text needs to know: its number, and how often the source was cited before. */
export interface PageCitations {
  readonly cite: (id: string) => { readonly nummer: number; readonly titel: string; readonly anchor: string };
}

/**
 * Hands out numbers and anchors for the citations of one page, in reading order.
 * @throws Error for an id that the page has no source for (the validator refuses such a page earlier)
 */
export function pageCitations(sources: readonly NumberedSource[]): PageCitations {
  const used = new Map<string, number>();
  return {
    cite(id) {
      const source = sources.find(({ bron }) => bron.id === id);
      if (source === undefined) throw new Error(`De bron "${id}" staat niet in de lijst bronnen van deze pagina.`);
      const times = (used.get(id) ?? 0) + 1;
      used.set(id, times);
      return { nummer: source.nummer, titel: source.bron.titel, anchor: citationAnchor(id, times) };
    },
  };
}
