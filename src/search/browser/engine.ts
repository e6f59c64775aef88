import type { FacetValues } from '../../catalog/selection.ts';
import { countTable, FACET_TABLE_FILE, FACET_TABLE_ORDER, type FacetTable, readFacetTable } from '../facet-table.ts';
import type { FacetCounts } from './facet-groups.ts';
import { type Kind, kindOrder, KINDS, TEXT_KINDS } from '../kinds.ts';
import { Lexicon, LEXICON_FILE, type LexiconData } from '../lexicon.ts';
import { type Hit, hitWithoutWords, mergeHits, type MergedHit } from '../merge.ts';
import { type Place, placeIn, PLACES_FILE } from '../places.ts';
import { cutTail } from '../tail.ts';
import { planQuery, type Plan, type PlannedWord, type PlanOptions, type Variant } from '../planner.ts';
import { wordsOf } from '../../text/fold.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';

/** What a query found: the plan, and the pages, best first. */
export interface Found {
  readonly plan: Plan;
  readonly hits: readonly MergedHit[];
  /** False when all words of the query are ones that most pages have. */
  readonly hasRareWord: boolean;
}

/** How much a match in a field of a page counts beside its text. */
const META_WEIGHTS = {
  titel: 5,
  tags: 3,
  samenvatting: 3,
  organisaties: 3,
  plaats: 3,
  gebied: 3,
  verwant: 3,
  regel: 2,
  delen: 1,
  title: 1,
  wijzers: 0,
  uitkomst: 0,
};

/** The fields that tell what a page is about. */
const TELLING: ReadonlySet<string> = new Set([
  'titel',
  'samenvatting',
  'tags',
  'organisaties',
  'plaats',
  'gebied',
  'verwant',
  'regel',
  'delen',
]);

function asHit({ id, score, matchedMetaFields = [] }: PagefindResult): Hit {
  return { id, score, isTelling: matchedMetaFields.some((field) => TELLING.has(field)), isExact: true };
}

/** On more than this share of the pages a word is common. */
const COMMON_SHARE = 0.5;

/**
 * The search of the site: plans a query, asks the index for every variant, and merges the answers. It remembers
 * what it asked, so that ticking a filter or typing on costs little.
 */
export class SearchEngine {
  private readonly pagefind: Pagefind;
  private readonly lexicon: Lexicon;
  private readonly asked = new Map<string, Promise<readonly PagefindResult[]>>();
  private readonly orders = new Map<string, Promise<readonly string[]>>();
  private table: Promise<FacetTable> | undefined;
  private values: Promise<ReadonlyMap<string, FacetValues>> | undefined;
  private kindOf: Promise<ReadonlyMap<string, Kind>> | undefined;
  /** Any result for a page, for when no word was asked. */
  private readonly anyResult = new Map<string, PagefindResult>();

  private places: Promise<readonly Place[]> | undefined;
  private readonly folder: string;

  private constructor(folder: string, pagefind: Pagefind, lexicon: Lexicon) {
    this.folder = folder;
    this.pagefind = pagefind;
    this.lexicon = lexicon;
  }

  /**
   * Loads the index and the list of words.
   * @param folder address of the index, ending in a slash
   * @param root address of the site, ending in a slash
   * @throws when either is not there
   */
  static async load(folder: string, root: string): Promise<SearchEngine> {
    const [pagefind, response] = await Promise.all([loadPagefind(folder, root, META_WEIGHTS), fetch(`${folder}${LEXICON_FILE}`)]);
    if (!response.ok) throw new Error(`De woordenlijst kon niet geladen worden (${response.status}).`);
    // Written by our own build.
    return new SearchEngine(folder, pagefind, new Lexicon((await response.json()) as LexiconData));
  }

  private remember(results: readonly PagefindResult[]): void {
    for (const result of results) this.anyResult.set(result.id, result);
  }

  private ask(term: string): Promise<readonly PagefindResult[]> {
    const known = this.asked.get(term);
    if (known !== undefined) return known;
    const answer = this.pagefind.search(term).then(({ results }) => {
      this.remember(results);
      return results;
    });
    this.asked.set(term, answer);
    return answer;
  }

  /**
   * The pages of a variant. The index gives every word that begins as the stem of the term does: its compounds, but also
   * much else ("mannen" is "man", which begins "mantelzorg"; "ouderen" is "ouder", which begins "Oudergem").
   */
  private async askVariant({ term }: Variant): Promise<readonly Hit[]> {
    const hits = (await this.ask(term)).map(asHit);
    if (/[\s"]/.test(term)) return hits;
    const exact = new Set((await this.ask(`"${term}"`)).map(({ id }) => id));
    return exact.size === 0 ? hits : hits.map((hit) => ({ ...hit, isExact: exact.has(hit.id) }));
  }

  /** Finds the pages for a query. */
  async find(query: string, options: PlanOptions = {}): Promise<Found> {
    const plan = await planQuery(query, this.lexicon, async (word) => (await this.ask(`"${word}"`)).length > 0, options);
    if (plan.phrase !== null) {
      const results = await this.ask(`"${plan.phrase}"`);
      return { plan, hits: results.map(({ id, score }) => hitWithoutWords(id, score)), hasRareWord: true };
    }
    const narrowed = { ...plan, words: await Promise.all(plan.words.map((word) => this.narrow(word))) };
    const variants = new Map(narrowed.words.flatMap((word) => word.variants.map((variant) => [variant.term, variant])));
    const answers = await Promise.all([...variants].map(async ([term, variant]) => [term, await this.askVariant(variant)] as const));
    const whole = plan.words.length > 1 || wordsOf(query).length > 1 ? await this.ask(`"${query.replaceAll('"', ' ')}"`) : [];
    const hits = mergeHits(
      narrowed,
      new Map(answers),
      whole.map(({ id }) => id),
    );
    const kinds = await this.kinds();
    return { plan, ...cutTail(hits, narrowed.words.length, (id) => kinds.get(id) ?? 'uitleg', await this.textCount()) };
  }

  /** A word that stands on most pages needs no other ways to find it: those would only take time. */
  private async narrow(word: PlannedWord): Promise<PlannedWord> {
    const [first, ...others] = word.variants;
    if (first === undefined || others.length === 0 || first.kind !== 'woord') return word;
    const [hits, all] = await Promise.all([this.ask(first.term), this.textCount()]);
    return hits.length > all * COMMON_SHARE ? { ...word, variants: [first] } : word;
  }

  /** The kind of every page. */
  kinds(): Promise<ReadonlyMap<string, Kind>> {
    this.kindOf ??= Promise.all(KINDS.map(async (kind) => (await this.idsInOrder(kindOrder(kind))).map((id) => [id, kind] as const))).then(
      (pages) => new Map(pages.flat()),
    );
    return this.kindOf;
  }

  /** How many pages have a text of their own. */
  private async textCount(): Promise<number> {
    return [...(await this.kinds()).values()].filter((kind) => TEXT_KINDS.includes(kind)).length;
  }

  /**
   * For a query that names a municipality without practices: the practices in the nearest ones. Loaded only then.
   * @returns the place with the hits, nearest first; undefined when the query names no such place
   */
  async findNearby(query: string): Promise<{ place: Place; hits: readonly MergedHit[] } | undefined> {
    this.places ??= fetch(`${this.folder}${PLACES_FILE}`).then(async (response) =>
      response.ok ? ((await response.json()) as Place[]) : [],
    );
    const place = placeIn(query, await this.places);
    if (place === undefined) return undefined;
    const values = await this.facetValues();
    const ids = place.dichtbij.flatMap((gemeente) => [...values].flatMap(([id, own]) => (own.gemeente.includes(gemeente) ? [id] : [])));
    return { place, hits: [...new Set(ids)].map((id) => hitWithoutWords(id)) };
  }

  private facetTable(): Promise<FacetTable> {
    this.table ??= fetch(`${this.folder}${FACET_TABLE_FILE}`).then(async (response) => {
      if (!response.ok) throw new Error(`De tabel met kenmerken kon niet geladen worden (${response.status}).`);
      // Written by our own build.
      return (await response.json()) as FacetTable;
    });
    return this.table;
  }

  /** The facet values of every page: with them any filter and any count is exact, also for hits of several searches. */
  facetValues(): Promise<ReadonlyMap<string, FacetValues>> {
    this.values ??= Promise.all([this.facetTable(), this.idsInOrder(FACET_TABLE_ORDER)]).then(([table, ids]) => readFacetTable(table, ids));
    return this.values;
  }

  /** Ids of the pages that have an order of the index, in that order: all practices for one of the catalogue. */
  idsInOrder(order: string): Promise<readonly string[]> {
    const known = this.orders.get(order);
    if (known !== undefined) return known;
    const answer = this.pagefind.search(null, { sort: { [order]: 'asc' } }).then(({ results }) => {
      this.remember(results);
      return results.map(({ id }) => id);
    });
    this.orders.set(order, answer);
    return answer;
  }

  /** Values of each facet with their number of pages, over the whole site. */
  async counts(): Promise<FacetCounts> {
    return countTable(await this.facetTable());
  }

  /**
   * The page of a hit. Its excerpt is the one of the variant that fitted best, so that the words found are marked.
   * @throws Error when the hit did not come from this engine
   */
  async page({ id, matched }: MergedHit): Promise<PagefindPage> {
    const best = matched.find(({ kind }) => kind === 'woord') ?? matched[0];
    const results = best === undefined ? [] : await this.ask(best.term);
    const result = results.find((candidate) => candidate.id === id) ?? this.anyResult.get(id);
    if (result === undefined) throw new Error(`De zoekindex kent pagina ${id} niet.`);
    return result.data();
  }
}
