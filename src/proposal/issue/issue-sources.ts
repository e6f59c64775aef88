/*
 * The sources of an issue: each with a name and a day, and every reference to one of them with that name.
 */
import { SLUG_PATTERN } from '../../schema/slug.ts';
import { fieldOf, isRecord } from '../../schema/untrusted.ts';
import type { Group } from '../answers/read-group.ts';
import { mapReferences, nameSources, sourceFinder } from '../answers/source-answer.ts';
import { idFromTitle } from '../draft.ts';
import type { FormField } from '../form-model.ts';
import type { TellOf } from '../note.ts';

/** Fields whose references are names of sources, and the finder of those. */
interface SettledSources {
  readonly velden: Record<string, unknown>;
  /** The name of the source that some words mean; undefined when it is not known. */
  readonly find: (words: string) => string | undefined;
}

/** The sources with the day on which they were read; today where nobody said. */
function withDayRead(sources: readonly Group[], today: string, tell: TellOf): Group[] {
  return sources.map((source) => {
    if (fieldOf(source, 'geraadpleegd') !== undefined) return source;
    tell(
      'Bronnen',
      `Er stond niet bij wanneer deze bron gelezen is. De dag van vandaag is ingevuld (${today}).`,
      String(source['titel'] ?? source['url'] ?? ''),
    );
    return { ...source, geraadpleegd: today };
  });
}

/**
 * Gives the sources names, and refers to them by those.
 * @param velden the front matter as it was read
 * @param today `2026-11-29`
 * @param tell is called for a source without a day, and for a reference of which no source is found
 */
export function settleSources(
  velden: Readonly<Record<string, unknown>>,
  fields: readonly FormField[],
  today: string,
  tell: TellOf,
): SettledSources {
  const listed = Array.isArray(velden['bronnen']) ? velden['bronnen'].filter(isRecord) : [];
  const sources = nameSources(withDayRead(listed, today, tell));
  const find = sourceFinder(sources);
  const unresolved = new Set<string>();
  const mapped = mapReferences(velden, fields, (words) => {
    const id = find(words);
    if (id !== undefined) return id;
    if (SLUG_PATTERN.test(words)) return words;
    unresolved.add(words);
    return idFromTitle(words) || words;
  });
  for (const words of unresolved) tell('Bron', 'Bij deze verwijzing is geen bron gevonden in de lijst.', words);
  const changed = isRecord(mapped) ? mapped : {};
  return { velden: sources.length === 0 ? changed : { ...changed, bronnen: sources }, find };
}
