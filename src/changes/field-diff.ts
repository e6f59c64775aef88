import { isRecord, listOf, textOf } from '../schema/untrusted.ts';
import { diffText, type TextPart, withContext } from './text-diff.ts';

/** What changed in one field, or in one item of a list. */
export type FieldChange = { readonly veld: string } & (
  | { readonly soort: 'erbij' | 'weg'; readonly waarde: string }
  | { readonly soort: 'waarde'; readonly van: string; readonly naar: string }
  | { readonly soort: 'tekst'; readonly delen: readonly TextPart[] }
  | { readonly soort: 'lijst'; readonly erbij: readonly string[]; readonly weg: readonly string[] }
  | { readonly soort: 'volgorde' }
);

/** Fields by which an item of a list is the same item on both sides, in the order in which they are tried. */
const KEYS = ['id', 'van', 'bestand', 'wat', 'naam', 'praktijk', 'niveau', 'ontwerp', 'groep'] as const;

/** Deeper than any record goes; what strangers nest deeper is not followed. */
const DEEPEST = 6;

/** From this length on a text is compared word by word. */
const LONG_TEXT = 40;

/** A value as people read it: lists with commas, fields of an object with their names. */
export function valueText(value: unknown, depth = 0): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value))
    return depth > DEEPEST ? '…' : value.map((item) => valueText(item, depth + 1)).join(value.some(isRecord) ? ' • ' : ', ');
  if (isRecord(value)) {
    if (depth > DEEPEST) return '…';
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${valueText(inner, depth + 1)}`)
      .join('; ');
  }
  return typeof value === 'string' ? value : String(value);
}

/** The name of an item in a list: its id or what it is about, with the year where it has one. */
function itemName(item: unknown): string | undefined {
  if (!isRecord(item)) return textOf(item);
  for (const key of KEYS) {
    const text = Object.hasOwn(item, key) ? textOf(item[key]) : undefined;
    if (text === undefined) continue;
    const detail = textOf(key === 'bestand' ? item['regel'] : item['jaar']);
    return detail === undefined ? text : `${text} (${detail})`;
  }
  return undefined;
}

function joined(path: string, step: string): string {
  return path === '' ? step : `${path} › ${step}`;
}

/** The items of a list by name; two with the same name get a number. */
function byName(list: readonly unknown[]): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const [index, item] of list.entries()) {
    const name = itemName(item) ?? `nr. ${index + 1}`;
    let unique = name;
    for (let count = 2; named.has(unique); count += 1) unique = `${name} (${count})`;
    named.set(unique, item);
  }
  return named;
}

function diffNames(veld: string, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const [from, to] = [before.map((item) => valueText(item)), after.map((item) => valueText(item))];
  const [old, current] = [new Set(from), new Set(to)];
  const erbij = to.filter((item) => !old.has(item));
  const weg = from.filter((item) => !current.has(item));
  if (erbij.length + weg.length > 0) return [{ veld, soort: 'lijst', erbij, weg }];
  return from.join('\n') === to.join('\n') ? [] : [{ veld, soort: 'volgorde' }];
}

/** True for an item with an id or address of its own: with another one it is another item. */
function isIdentified(item: unknown): boolean {
  return isRecord(item) && (Object.hasOwn(item, 'id') || Object.hasOwn(item, 'van'));
}

function diffItems(veld: string, before: readonly unknown[], after: readonly unknown[], depth: number): FieldChange[] {
  const [old, current] = [byName(before), byName(after)];
  const gone = [...old].filter(([name]) => !current.has(name));
  const come = [...current].filter(([name]) => !old.has(name));
  const changes = [...current].flatMap(([name, item]) =>
    old.has(name) ? diffValue(joined(veld, name), old.get(name), item, depth + 1) : [],
  );
  const [onlyGone, onlyCome] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && onlyGone !== undefined && onlyCome !== undefined && !isIdentified(onlyCome[1])) {
    // One went and one came: most likely the same item in other words.
    return [...diffValue(joined(veld, onlyGone[0]), onlyGone[1], onlyCome[1], depth + 1), ...changes];
  }
  changes.push(...come.map(([name, item]): FieldChange => ({ veld: joined(veld, name), soort: 'erbij', waarde: valueText(item) })));
  changes.push(...gone.map(([name, item]): FieldChange => ({ veld: joined(veld, name), soort: 'weg', waarde: valueText(item) })));
  if (changes.length > 0) return changes;
  return [...old.keys()].join('\n') === [...current.keys()].join('\n') ? [] : [{ veld, soort: 'volgorde' }];
}

function diffValue(veld: string, before: unknown, after: unknown, depth: number): FieldChange[] {
  if (depth > DEEPEST)
    return valueText(before) === valueText(after) ? [] : [{ veld, soort: 'waarde', van: valueText(before), naar: valueText(after) }];
  if (before === undefined) return [{ veld, soort: 'erbij', waarde: valueText(after) }];
  if (after === undefined) return [{ veld, soort: 'weg', waarde: valueText(before) }];
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    const valueOf = (record: Record<string, unknown>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);
    return keys.flatMap((key) => diffValue(joined(veld, key), valueOf(before, key), valueOf(after, key), depth + 1));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const hasRecords = [...listOf(before), ...listOf(after)].some(isRecord);
    return hasRecords ? diffItems(veld, before, after, depth) : diffNames(veld, before, after);
  }
  const [van, naar] = [valueText(before), valueText(after)];
  if (van === naar) return [];
  const isText = typeof before === 'string' && typeof after === 'string' && Math.max(van.length, naar.length) >= LONG_TEXT;
  const delen = isText && /\s/.test(`${van}${naar}`) ? withContext(diffText(van, naar)) : [];
  return delen.length > 0 ? [{ veld, soort: 'tekst', delen }] : [{ veld, soort: 'waarde', van, naar }];
}

/** What changed between two front matters or records, field by field, in the order of the newer one. */
export function diffFields(before: unknown, after: unknown): FieldChange[] {
  return diffValue('', before ?? {}, after ?? {}, 0);
}
