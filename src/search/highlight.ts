/** A stretch of an excerpt, found or not. */
export interface Fragment {
  readonly text: string;
  readonly isHit: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/**
 * Takes Pagefind's excerpt apart, so that a page can build it from text nodes instead of trusting HTML.
 * @param excerpt escaped text with `<mark>` around the words found
 */
export function fragmentsOf(excerpt: string): Fragment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: decode(hit ?? part), isHit: hit !== undefined };
    });
}
