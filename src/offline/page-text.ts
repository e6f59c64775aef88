/*
 * What a kept page says about itself. The worker has no HTML parser; these patterns fit what our own build writes.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
  '#x27': "'",
};

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#38|#34|#x27);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** The title of a page without the name of the site, or an empty text when it has none. */
export function titleOf(html: string, siteName: string): string {
  const title = decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').trim();
  const ending = ` · ${siteName}`;
  return title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}

/** Build of the search index that a page works with, if it searches at all. */
export function indexBuildIn(html: string): string | undefined {
  return /\sdata-index="[^"]*\/([^/"]+)\/"/.exec(html)?.[1];
}

/** Names of the hashed files that a page, script or stylesheet may ask for. */
export function fileNamesIn(text: string): string[] {
  return [...new Set(text.match(/[\w.~-]+\.(?:css|js|woff2)\b/g) ?? [])];
}
