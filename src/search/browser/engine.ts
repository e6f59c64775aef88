import type { FacetValues } from '../../catalog/selection.ts';
import { countTable, FACET_TABLE_FILE, FACET_TABLE_ORDER, type FacetTable, readFacetTable } from '../facet-table.ts';
import type { FacetCounts } from './facet-groups.ts';
import { Lexicon, LEXICON_FILE, type LexiconData } from '../lexicon.ts';
import { type Hit, hitWithoutWords, mergeHits, type MergedHit } from '../merge.ts';
import { type Place, placeIn, PLACES_FILE } from '../places.ts';
import { cutTail } from '../tail.ts';
import { planQuery, type Plan, type PlannedWord, type PlanOptions } from '../planner.ts';
import { wordsOf } from '../../text/fold.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';

/** What a query found: the plan, and the pages, best first. */
export interface Found {
  readonly plan: Plan;
  readonly hits: readonly MergedHit[];
}

/** How much a match in a field of a page counts beside its text. */
const META_WEIGHTS = { titel: 5, tags: 3, samenvatting: 3, organisaties: 3, plaats: 3, gebied: 3, delen: 1, title: 1, wijzers: 0 };

/** The fields that tell what a page is about. */
const TELLING: ReadonlySet<string> = new Set(['titel', 'samenvatting', 'tags', 'organisaties', 'plaats', 'gebied', 'delen']);

function asHit({ id, score, matchedMetaFields = [] }: PagefindResult): Hit {
  return { id, score, isTelling: matchedMetaFields.some((field) => TELLING.has(field)) };
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
  private count: Promise<number> | undefined;
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

  /** Finds the pages for a query. */
  async find(query: string, options: PlanOptions = {}): Promise<Found> {
    const plan = await planQuery(query, this.lexicon, async (word) => (await this.ask(`"${word}"`)).length > 0, options);
    if (plan.phrase !== null) {
      const results = await this.ask(`"${plan.phrase}"`);
      return { plan, hits: results.map(({ id, score }) => hitWithoutWords(id, score)) };
    }
    const narrowed = { ...plan, words: await Promise.all(plan.words.map((word) => this.narrow(word))) };
    const terms = [...new Set(narrowed.words.flatMap(({ variants }) => variants.map(({ term }) => term)))];
    const answers = await Promise.all(terms.map(async (term) => [term, await this.ask(term)] as const));
    const whole = plan.words.length > 1 || wordsOf(query).length > 1 ? await this.ask(`"${query.replaceAll('"', ' ')}"`) : [];
    const hits = mergeHits(
      narrowed,
      new Map(answers.map(([term, results]) => [term, results.map(asHit)])),
      whole.map(({ id }) => id),
    );
    return { plan, hits: cutTail(hits, narrowed.words.length, () => true, await this.pageCount()) };
  }

  /** A word that stands on most pages needs no other ways to find it: those would only take time. */
  private async narrow(word: PlannedWord): Promise<PlannedWord> {
    const [first, ...others] = word.variants;
    if (first === undefined || others.length === 0 || first.kind !== 'woord') return word;
    const [hits, all] = await Promise.all([this.ask(first.term), this.pageCount()]);
    return hits.length > all * COMMON_SHARE ? { ...word, variants: [first] } : word;
  }

  private async pageCount(): Promise<number> {
    this.count ??= this.pagefind.search(null).then(({ results }) => results.length);
    return this.count;
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

  /** Ids of all pages, in an order of the catalogue. */
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
