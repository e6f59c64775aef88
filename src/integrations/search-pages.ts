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
import { joinedWords } from '../search/query-words.ts';
import { respelledWords, wordsOf } from '../text/fold.ts';
import { Lexicon, type LexiconData } from '../search/lexicon.ts';

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
  const tag = (kind: 'meta' | 'sort', name: string, content: string) =>
    `<meta name="${kind}-${name}" content="${escape(content)}" data-pagefind-${kind}="${name}[content]">`;
  return [
    ...Object.entries(meta).map(([name, content]) => tag('meta', name, content)),
    ...ORDERS.map((order) => tag('sort', order, String(ranks[order]))),
  ].join('');
}

function builtPage(siteFolder: string, id: string): string {
  return readFileSync(join(siteFolder, 'praktijken', id, 'index.html'), 'utf8');
}

/** One at a time: the pages of thousands of practices do not fit in memory together. */
function* lazily<A, B>(list: readonly A[], make: (item: A) => B): Iterable<B> {
  for (const item of list) yield make(item);
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
  const { vocabularia, records } = corpusOf();
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
    const body = parse(builtPage(siteFolder, id)).querySelector('[data-pagefind-body]')?.textContent ?? '';
    return { entry, telling, area, body };
  });
  const pageTexts: PageText[] = texts.map(({ telling, area, body }) => ({ telling: `${telling}\n${area}`, body }));
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
  return { pages: lazily(texts, pageOf), lexicon: data, places: placesWithout(entries, vocabularia), facets };
}
