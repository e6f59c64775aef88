import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { cardResearch } from '../catalog/card-research.ts';
import type { PraktijkEntry } from '../catalog/entry.ts';
import { areasOf, facetValuesOf } from '../catalog/facet-values.ts';
import { facetLabel, NIET_BEKEND } from '../catalog/facets.ts';
import { byPraktijk, gemeentenOf } from '../catalog/gemeenten.ts';
import { placeText } from '../catalog/place-text.ts';
import { type Order, ORDERS, ranksOf, sortEntries } from '../catalog/order.ts';
import { statusText } from '../catalog/status.ts';
import { cellFinder } from '../evidence/elsewhere.ts';
import { buildEvidence, termsOf } from '../evidence/evidence-map.ts';
import { ladderContext } from '../evidence/ladder.ts';
import { makeWijzers } from '../evidence/wijzers.ts';
import { nearestGemeenten } from '../catalog/neighbours.ts';
import { corpusOf } from '../reading/corpus.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { FACET_TABLE_ORDER, type FacetTable, makeFacetTable } from '../search/facet-table.ts';
import { compoundTails, makeLexicon, type PageText } from '../search/index-words.ts';
import type { Place } from '../search/places.ts';
import { kindOrder } from '../search/kinds.ts';
import { joinedWords } from '../search/query-words.ts';
import { respelledWords, wordsOf } from '../text/fold.ts';
import { Lexicon, type LexiconData } from '../search/lexicon.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

/** A page as the index gets it: the built page with words in its head that visitors do not see. */
export interface SearchPage {
  readonly url: string;
  readonly content: string;
}

/** Villages, postcodes and provinces of a practice: people look for what is near, by any name. */
function areaWords(entry: PraktijkEntry, vocabularia: Vocabularia): string {
  const named = gemeentenOf(entry);
  const gemeenten = vocabularia.gemeenten.filter(({ id }) => named.includes(id));
  const areas = areasOf(entry, vocabularia);
  const provincies = vocabularia.provincies.filter(({ id }) => areas.includes(id));
  return [
    ...gemeenten.flatMap(({ label, synoniemen, postcodes }) => [label, ...synoniemen, ...postcodes]),
    ...provincies.flatMap(({ label, synoniemen }) => [label, ...synoniemen]),
    ...(entry.praktijk.gebied.plaatsen ?? []),
  ].join(' ');
}

function tellingText(praktijk: Praktijk, vocabularia: Vocabularia): string {
  const terms = [
    ...praktijk.doelgroepen.map((id) => facetLabel('doelgroep', id, vocabularia)),
    ...praktijk.aanpakken.map((id) => facetLabel('aanpak', id, vocabularia)),
  ];
  return [praktijk.titel, praktijk.samenvatting, ...praktijk.organisaties.map(({ naam }) => naam), ...terms].join('\n');
}

/** How many municipalities to offer for one that has no practice. */
const MOST_NEARBY = 4;

/** The municipalities without a practice, with where to look nearby. */
function placesWithout(entries: readonly PraktijkEntry[], { gemeenten }: Vocabularia): Place[] {
  const used = new Set(entries.flatMap(gemeentenOf));
  const withPractices = gemeenten.filter(({ id }) => used.has(id));
  return gemeenten
    .filter(({ id }) => !used.has(id))
    .map((gemeente) => ({
      id: gemeente.id,
      label: gemeente.label,
      namen: [gemeente.label, ...gemeente.synoniemen, ...gemeente.postcodes].map((name) => wordsOf(name).join(' ')).join(','),
      dichtbij: nearestGemeenten(gemeente, withPractices, MOST_NEARBY).map(({ id }) => id),
    }));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A field or an order of a page, as the index reads them from a head. */
function headTag(kind: 'meta' | 'sort', name: string, content: string): string {
  return `<meta name="${kind}-${name}" content="${escape(content)}" data-pagefind-${kind}="${name}[content]">`;
}

/** What to show of a hit, what to sort on, and the hidden words: as the index reads them from a head. */
function headTags(
  entry: PraktijkEntry,
  vocabularia: Vocabularia,
  ranks: Readonly<Record<Order, number>>,
  hidden: Readonly<Record<string, string>>,
): string {
  const { id, praktijk } = entry;
  const values = facetValuesOf(entry, vocabularia);
  const labels = (['doelgroep', 'aanpak', 'gemeente'] as const).flatMap((facet) =>
    values[facet].filter((value) => value !== NIET_BEKEND).map((value) => facetLabel(facet, value, vocabularia)),
  );
  const meta: Readonly<Record<string, string>> = {
    id,
    titel: praktijk.titel,
    samenvatting: praktijk.samenvatting,
    plaats: placeText(entry, vocabularia),
    status: statusText(praktijk),
    wijzers: JSON.stringify(cardResearch(entry, vocabularia)),
    organisaties: praktijk.organisaties.map(({ naam }) => naam).join(', '),
    tags: labels.join(', '),
    ...hidden,
  };
  return [
    ...Object.entries(meta).map(([name, content]) => headTag('meta', name, content)),
    ...ORDERS.map((order) => headTag('sort', order, String(ranks[order]))),
    headTag('sort', kindOrder('praktijk'), String(ranks[ORDERS[0]])),
  ].join('');
}

function builtPage(siteFolder: string, id: string): string {
  return readFileSync(join(siteFolder, 'praktijken', id, 'index.html'), 'utf8');
}

/** A page that is not a practice, written for the index alone. */
function recordPage(
  { kind, url, titel, samenvatting, uitkomst = '', regel, verwant, tekst }: SearchRecord,
  place: number,
  delen: string,
): SearchPage {
  const meta = { titel, samenvatting, uitkomst, regel, verwant, delen };
  const tags = Object.entries(meta).flatMap(([name, content]) => (content === '' ? [] : [headTag('meta', name, content)]));
  const head = [...tags, headTag('sort', kindOrder(kind), String(place))].join('');
  // Without title and line: those are fields, and an excerpt would say them twice.
  const body = escape([tekst, samenvatting, regel].find((text) => text !== '') ?? titel);
  return { url, content: `<!doctype html><html lang="nl"><head>${head}</head><body><p data-pagefind-body>${body}</p></body></html>` };
}

/**
 * The pages to index, with the list of words, the places and the facet values that go with them. The built pages themselves stay as they are.
 * @param siteFolder the built site
 */
export function searchPages(siteFolder: string): {
  readonly pages: Iterable<SearchPage>;
  readonly lexicon: LexiconData;
  readonly places: readonly Place[];
  readonly facets: FacetTable;
} {
  const corpus = corpusOf();
  const { vocabularia, records } = corpus;
  const { praktijken, studies, overzichten, instrumenten } = records;
  const cells = buildEvidence(studies, overzichten, termsOf(vocabularia));
  const wijzersOf = makeWijzers(studies, ladderContext(instrumenten, vocabularia), cellFinder(cells));
  const toepassingen = byPraktijk(records.toepassingen.map(({ toepassing }) => toepassing));
  const entries = praktijken.map(({ id, praktijk }) => ({
    id,
    praktijk,
    wijzers: wijzersOf(id, praktijk),
    toepassingen: toepassingen.get(id) ?? [],
  }));
  const ranks = ranksOf(entries);
  const texts = entries.map((entry) => {
    const { id, praktijk } = entry;
    const telling = tellingText(praktijk, vocabularia);
    const area = areaWords(entry, vocabularia);
    const body = parse(builtPage(siteFolder, id)).querySelector('[data-pagefind-body]')?.structuredText ?? '';
    return { entry, telling, area, body };
  });
  const others = searchRecords(siteFolder, corpus, entries);
  const pageTexts: PageText[] = [
    ...texts.map(({ telling, area, body }) => ({ telling: `${telling}\n${area}`, body })),
    ...others.map(({ kind, titel, regel, verwant, tekst }) => ({
      // Names of places and authors are found as they are; in the list, other words would be "corrected" to them.
      telling: kind === 'gemeente' ? '' : titel,
      body: `${regel}\n${verwant}\n${tekst}`,
    })),
  ];
  const data = makeLexicon(
    pageTexts,
    vocabularia.synoniemen.map(({ woorden }) => woorden),
    [
      ...vocabularia.doelgroepen,
      ...vocabularia.aanpakken,
      // Words that pages avoid are words that people type.
      ...vocabularia.woordenlijst.map(({ label, in_plaats_van }) => ({ label, synoniemen: in_plaats_van })),
    ],
  );
  const lexicon = new Lexicon(data);
  const pageOf = ({ entry, telling, area, body }: (typeof texts)[number]): SearchPage => {
    const delen = [
      ...compoundTails(telling, (word) => lexicon.has(word)),
      ...joinedWords(telling),
      ...respelledWords(`${telling} ${body}`),
    ];
    const places = ranks.get(entry.id);
    if (places === undefined) throw new Error(`Praktijk ${entry.id} heeft geen plaats in de catalogus.`);
    const tags = headTags(entry, vocabularia, places, { gebied: area, delen: delen.join(' ') });
    return { url: `/praktijken/${entry.id}/`, content: builtPage(siteFolder, entry.id).replace('</head>', () => `${tags}</head>`) };
  };
  const facets = makeFacetTable(sortEntries(entries, FACET_TABLE_ORDER).map((entry) => facetValuesOf(entry, vocabularia)));
  const otherPage = (record: SearchRecord, place: number): SearchPage => {
    const text = `${record.titel} ${record.verwant}`;
    const delen = [...compoundTails(text, (word) => lexicon.has(word)), ...joinedWords(text), ...respelledWords(`${text} ${record.tekst}`)];
    return recordPage(record, place, delen.join(' '));
  };
  // One at a time: the pages of thousands of practices do not fit in memory together.
  const pages = function* (): Iterable<SearchPage> {
    for (const text of texts) yield pageOf(text);
    for (const [place, record] of others.entries()) yield otherPage(record, place);
  };
  return { pages: pages(), lexicon: data, places: placesWithout(entries, vocabularia), facets };
}
