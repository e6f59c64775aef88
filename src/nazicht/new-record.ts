import type { FieldInfo } from '../schema/field-info.ts';
import { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';
import { blocksOf } from '../file/blocks.ts';
import { fieldCitations } from '../file/citations.ts';
import type { SourceFile } from '../file/source-file.ts';
import { headingTree, sectionSources } from '../file/sections.ts';
import { fieldTitles } from '../schema/field-titles.ts';
import { pathText, valueText } from './value-text.ts';

/** A source of a new page, and where it is cited. */
interface CitedSource {
  readonly id: string;
  /** Title, publisher and date, as far as given. */
  readonly omschrijving: string;
  /** The address, or why there is none. */
  readonly adres: string;
  /** Sections and fields that cite it, each with how often: "Wat is het? (2)". */
  readonly plaatsen: readonly string[];
}

/** What an editor wants to know of a file that is new. */
export interface NewRecord {
  /** Fields with their values, without figures and sources. */
  readonly velden: readonly (readonly [veld: string, waarde: string])[];
  /** Figures in words, each with its source. */
  readonly cijfers: readonly string[];
  readonly bronnen: readonly CitedSource[];
  /** The text, section by section. */
  readonly secties: readonly { readonly titel: string; readonly tekst: string }[];
}

const APART = ['cijfers', 'bronnen'];

/** The kinds of files whose figures and sources are described one by one. */
const SOURCED: ReadonlySet<string> = new Set(['praktijk', 'toepassing']);

function figureText(item: unknown): string {
  const part = (key: string) => textOf(fieldOf(item, key)) ?? '?';
  return `${part('waarde')} ${part('eenheid')}: ${part('wat')} (${part('jaar')}), bron ${part('bron')}`;
}

/** For every source that is cited: the places, with how often. */
function citedPlaces({ data, tree }: SourceFile, fields: readonly FieldInfo[]): Map<string, Map<string, number>> {
  const places = new Map<string, Map<string, number>>();
  const add = (id: string, place: string) => {
    const counts = places.get(id) ?? new Map<string, number>();
    places.set(id, counts.set(place, (counts.get(place) ?? 0) + 1));
  };
  if (tree !== null)
    for (const { section, citations } of blocksOf(tree)) for (const id of citations) add(id, section || 'begin van de tekst');
  for (const { id, path } of fieldCitations(data, fields)) add(id, pathText([String(path[0])], fieldTitles(fields)));
  return places;
}

/**
 * Describes a new file; for a list or a record without fields, what there is.
 * @param schemaFields the fields of its schema
 */
export function describeNew(file: SourceFile, schemaFields: readonly FieldInfo[]): NewRecord {
  const titles = fieldTitles(schemaFields);
  const places = citedPlaces(file, schemaFields);
  const fields = isRecord(file.data) ? Object.entries(file.data) : [];
  const isSourced = SOURCED.has(file.kind);
  const bronnen = isSourced ? listOf(fieldOf(file.data, 'bronnen')) : [];
  return {
    velden: fields
      .filter(([key]) => !isSourced || !APART.includes(key))
      .map(([key, value]) => [pathText([key], titles), valueText(value, titles, key)]),
    cijfers: isSourced ? listOf(fieldOf(file.data, 'cijfers')).map(figureText) : [],
    bronnen: bronnen.map((bron) => {
      const part = (key: string) => textOf(fieldOf(bron, key));
      const id = part('id') ?? '?';
      return {
        id,
        omschrijving: [part('titel'), part('uitgever'), part('datum')].filter((text) => text !== undefined).join(', '),
        adres: part('url') ?? `zonder link: ${part('zonder_link') ?? 'geen reden gegeven'}`,
        plaatsen: [...(places.get(id) ?? [])].map(([place, count]) => (count === 1 ? place : `${place} (${count})`)),
      };
    }),
    secties: sectionSources(file.tree ?? headingTree(file.body), file.body).map(({ section, source }) => ({
      titel: section.title,
      tekst: source,
    })),
  };
}
