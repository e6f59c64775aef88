import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { areasOf, facetLabel } from '../catalog/facets.ts';
import { readRecords } from '../reading/records.ts';
import { CONTENT_ROOT } from '../reading/project.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { compoundTails, makeLexicon, type PageText } from '../search/index-words.ts';
import { joinedWords, respelledWords } from '../search/words.ts';
import { Lexicon, type LexiconData } from '../search/lexicon.ts';

/** A page as the index gets it: the built page with words in its head that visitors do not see. */
export interface SearchPage {
  readonly url: string;
  readonly content: string;
}

/** Names of the hidden fields; the browser gives them their weight. */
const HIDDEN_FIELDS = ['gebied', 'delen'] as const;

/** Villages, postcodes and provinces of a practice: people look for what is near, by any name. */
function areaWords(praktijk: Praktijk, vocabularia: Vocabularia): string {
  const gemeenten = vocabularia.gemeenten.filter(({ id }) => praktijk.gebied.gemeenten?.includes(id) === true);
  const areas = areasOf(praktijk, vocabularia);
  const provincies = vocabularia.provincies.filter(({ id }) => areas.includes(id));
  return [
    ...gemeenten.flatMap(({ label, synoniemen, postcodes }) => [label, ...synoniemen, ...postcodes]),
    ...provincies.flatMap(({ label, synoniemen }) => [label, ...synoniemen]),
    ...(praktijk.gebied.plaatsen ?? []),
  ].join(' ');
}

function tellingText(praktijk: Praktijk, vocabularia: Vocabularia): string {
  const terms = [
    ...praktijk.doelgroepen.map((id) => facetLabel('doelgroep', id, vocabularia)),
    ...praktijk.aanpakken.map((id) => facetLabel('aanpak', id, vocabularia)),
  ];
  return [praktijk.titel, praktijk.samenvatting, ...praktijk.organisaties.map(({ naam }) => naam), ...terms].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * The pages to index and the list of words that goes with them. The built pages themselves stay as they are.
 * @param siteFolder the built site
 */
export function searchPages(siteFolder: string): { readonly pages: readonly SearchPage[]; readonly lexicon: LexiconData } {
  const { praktijken, vocabularia } = readRecords(CONTENT_ROOT);
  const texts = praktijken.map(({ id, praktijk }) => {
    const html = readFileSync(join(siteFolder, 'praktijken', id, 'index.html'), 'utf8');
    const telling = tellingText(praktijk, vocabularia);
    const area = areaWords(praktijk, vocabularia);
    const body = parse(html).querySelector('[data-pagefind-body]')?.textContent ?? '';
    return { id, html, telling, area, body };
  });
  const pageTexts: PageText[] = texts.map(({ telling, area, body }) => ({ telling: `${telling}\n${area}`, body }));
  const data = makeLexicon(
    pageTexts,
    vocabularia.synoniemen.map(({ woorden }) => woorden),
    [...vocabularia.doelgroepen, ...vocabularia.aanpakken],
  );
  const lexicon = new Lexicon(data);
  const pages = texts.map(({ id, html, telling, area, body }) => {
    const hidden = { gebied: area, delen: [...compoundTails(telling, (word) => lexicon.has(word)), ...joinedWords(telling), ...respelledWords(`${telling} ${body}`)].join(' ') };
    const tags = HIDDEN_FIELDS.map((field) => `<meta name="zoek-${field}" content="${escape(hidden[field])}" data-pagefind-meta="${field}[content]">`);
    return { url: `/praktijken/${id}/`, content: html.replace('</head>', `${tags.join('')}</head>`) };
  });
  return { pages, lexicon: data };
}
