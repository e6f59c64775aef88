import { SLUG_PATTERN } from '../../schema/slug.ts';
import { fieldOf, isRecord } from '../../schema/untrusted.ts';
import { idFromTitle } from '../draft.ts';
import type { FormField } from '../form-model.ts';
import { foldWords } from '../../text/fold.ts';
import { readLink } from './link-answer.ts';
import type { Group } from './read-group.ts';

function textOf(group: unknown, key: string): string {
  const value = fieldOf(group, key);
  return typeof value === 'string' ? value : '';
}

/** Longest name that is made for a source: people type it in their text. */
const LONGEST_NAME = 40;

function nameFor(source: Group): string {
  const typed = textOf(source, 'id');
  if (SLUG_PATTERN.test(typed)) return typed;
  if (typed !== '') return idFromTitle(typed) || 'bron';
  const url = textOf(source, 'url');
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '') : '';
  const words = idFromTitle(textOf(source, 'titel') || textOf(source, 'uitgever') || host);
  const short = words.length <= LONGEST_NAME ? words : words.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '');
  const year = textOf(source, 'datum').slice(0, 4);
  return [short || 'bron', ...(year === '' || short.includes(year) ? [] : [year])].join('-');
}

/** The sources with a name each: the one that was typed, or one made from the title. Doubles get a number. */
export function nameSources(sources: readonly Group[]): Group[] {
  const used = new Set<string>();
  const typed = new Set(sources.map((source) => textOf(source, 'id')).filter((id) => SLUG_PATTERN.test(id)));
  return sources.map((source) => {
    const wanted = nameFor(source);
    let id = wanted;
    // Two sources with the same typed name are a mistake that a rule tells of; a made name is never doubled.
    if (textOf(source, 'id') !== id) for (let nth = 2; used.has(id) || typed.has(id); nth += 1) id = `${wanted}-${nth}`;
    used.add(id);
    return { id, ...Object.fromEntries(Object.entries(source).filter(([key]) => key !== 'id')) };
  });
}

/** Finds the source that people mean: by its name, its number in the list, its address, or words of its title. */
export function sourceFinder(sources: readonly Group[]): (words: string) => string | undefined {
  const idOf = (source: Group | undefined) => (source === undefined ? undefined : textOf(source, 'id'));
  const folded = sources.map((source) => ({
    id: textOf(source, 'id'),
    names: [
      textOf(source, 'id'),
      textOf(source, 'titel'),
      `${textOf(source, 'uitgever')} ${textOf(source, 'datum').slice(0, 4)}`,
      textOf(source, 'uitgever'),
    ].map(foldWords),
    url: textOf(source, 'url'),
  }));
  return (words) => {
    const link = readLink(words)?.value;
    if (link !== undefined) return folded.find(({ url }) => url === link)?.id;
    const word = foldWords(words.slice(0, 300)).replace(/^(?:zie |volgens )?(?:de )?bron (?=.)/, '');
    if (word === '') return undefined;
    if (/^\d{1,2}$/.test(word)) return idOf(sources[Number(word) - 1]);
    const whole = folded.filter(({ names }) => names.includes(word));
    if (whole[0] !== undefined) return whole[0].id;
    const part =
      word.length < 5
        ? []
        : folded.filter(({ names }) => names.slice(0, 2).some((name) => name.includes(word) || (name.length > 8 && word.includes(name))));
    return part.length === 1 ? part[0]?.id : undefined;
  };
}

/**
 * The fields with `change` applied to every reference to a source in them.
 * @param fields what the schema says of them
 */
export function mapReferences(value: unknown, fields: readonly FormField[], change: (words: string) => string): unknown {
  if (!isRecord(value)) return value;
  const changeText = (words: unknown) => (typeof words === 'string' ? change(words) : words);
  const changed = fields.flatMap((field): [string, unknown][] => {
    const inner = fieldOf(value, field.name);
    if (inner === undefined) return [];
    if (field.kind === 'reference' && field.to === 'bron')
      return [[field.name, Array.isArray(inner) ? inner.map(changeText) : changeText(inner)]];
    if (field.kind === 'group') return [[field.name, mapReferences(inner, field.fields, change)]];
    if (field.kind === 'list' && Array.isArray(inner))
      return [[field.name, inner.map((item: unknown) => mapReferences(item, field.fields, change))]];
    return [];
  });
  return { ...value, ...Object.fromEntries(changed) };
}
