/*
 * One field of the front matter as YAML: written anew, or changed in what is there so that all else stays as it was.
 */
import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { INVISIBLE } from '../schema/tekst.ts';
import { isRecord } from '../schema/untrusted.ts';
import type { FormField } from './form-model.ts';

/** Lists of small groups stand one group a line, as in the pages that are there. */
const LONGEST_FLOW_LINE = 400;

/** Keys of which a year alone is written as a number. */
type YearKeys = ReadonlySet<string>;

/**
 * The keys of dates and years, at any depth: a year alone reads better without quotation marks, and the schema takes it
 * either way. A key that is text somewhere else is left out.
 */
export function yearKeys(fields: readonly FormField[]): YearKeys {
  const all = leaves(fields);
  const isDate = (field: FormField) => field.kind === 'date' || field.role === 'year';
  const others = new Set(all.filter((field) => !isDate(field)).map(({ name }) => name));
  return new Set(all.filter((field) => isDate(field) && !others.has(field.name)).map(({ name }) => name));
}

function leaves(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => (field.kind === 'group' || field.kind === 'list' ? leaves(field.fields) : [field]));
}

const YAML_KIND = { version: '1.2', schema: 'core' } as const;

function style(document: Document, yearKeys: YearKeys): void {
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string' || key === 'key') return;
      // Escapes exist between double quotes only; nothing may hide in the file.
      if (INVISIBLE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Pair(_key, pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (yearKeys.has(name) && isScalar(pair.value) && typeof pair.value.value === 'string' && /^\d{4}$/.test(pair.value.value)) {
        pair.value.value = Number(pair.value.value);
      }
    },
    Map(key, node) {
      const isItem = typeof key === 'number' && JSON.stringify(node.toJSON()).length < LONGEST_FLOW_LINE;
      if (isItem) node.flow = true;
    },
    Seq(_key, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  // Small groups of short values read best on one line: `gebied: { land: BE, gemeenten: [brugge] }`.
  if (!isMap(document.contents)) return;
  for (const { value } of document.contents.items) {
    if (isMap(value) && value.items.every(({ value: part }) => isScalar(part) || isSeq(part)) && JSON.stringify(value.toJSON()).length < 90)
      value.flow = true;
  }
}

function asText(document: Document): string {
  return document
    .toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: true, indentSeq: true })
    .trimEnd()
    .replace(new RegExp(INVISIBLE.source, 'gu'), (sign) =>
      sign === '\n' ? sign : `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );
}

function styled(data: unknown, yearKeys: YearKeys): Document {
  const document = new Document(data, { ...YAML_KIND, aliasDuplicateObjects: false });
  style(document, yearKeys);
  return document;
}

/**
 * One field of the front matter as YAML.
 * @param yearKeys see `yearKeys`
 */
export function fieldYaml(name: string, value: unknown, yearKeys: YearKeys): string {
  return asText(styled({ [name]: value }, yearKeys));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function pairOf(name: string, value: unknown, yearKeys: YearKeys): Pair[] {
  const { contents } = styled({ [name]: value }, yearKeys);
  return isMap(contents) ? contents.items : [];
}

function changeMap(map: YAMLMap, value: Readonly<Record<string, unknown>>, yearKeys: YearKeys): void {
  map.items = map.items.filter((pair) => Object.hasOwn(value, keyOf(pair)));
  Object.entries(value).forEach(([name, part], index, all) => {
    const there = map.items.find((pair) => keyOf(pair) === name);
    if (there !== undefined) {
      there.value = changed(there.value, part, name, yearKeys);
      return;
    }
    const before = map.items.findIndex((pair) => keyOf(pair) === all[index - 1]?.[0]);
    map.items.splice(before + 1, 0, ...pairOf(name, part, yearKeys));
  });
}

function changeSeq(seq: YAMLSeq, value: readonly unknown[], yearKeys: YearKeys): void {
  const left = new Set(seq.items);
  const kept = value.map((item) => {
    const same = [...left].find((node) => isNode(node) && isSame(node.toJSON(), item));
    left.delete(same);
    return same;
  });
  seq.items = value.map((item, index) => {
    const node = kept[index] ?? seq.items[index];
    if (kept[index] !== undefined) return node;
    // What stands at this place and is not one of the others is this entry, changed.
    const wasHere = node !== undefined && left.delete(node) ? node : null;
    return wasHere === null ? newItem(item, yearKeys) : changed(wasHere, item, '', yearKeys);
  });
}

function newItem(item: unknown, yearKeys: YearKeys): unknown {
  const { contents } = styled([item], yearKeys);
  return isSeq(contents) ? contents.items[0] : null;
}

/** The node with another value; what stays the same in it stays as it was written. */
function changed(node: unknown, value: unknown, name: string, yearKeys: YearKeys): unknown {
  if (isNode(node) && isSame(node.toJSON(), value)) return node;
  if (isMap(node) && isRecord(value)) changeMap(node, value, yearKeys);
  else if (isSeq(node) && Array.isArray(value)) changeSeq(node, value as readonly unknown[], yearKeys);
  else return writtenLike(name === '' ? newItem(value, yearKeys) : pairOf(name, value, yearKeys)[0]?.value, node);
  return node;
}

/** A new value with the quotation marks and the comment of the one that stood there. */
function writtenLike(made: unknown, node: unknown): unknown {
  if (!isScalar(made) || !isScalar(node)) return made;
  const areTexts = typeof made.value === 'string' && typeof node.value === 'string';
  if (areTexts && made.type === undefined && node.type !== undefined) made.type = node.type;
  if (typeof node.comment === 'string') made.comment = node.comment;
  return made;
}

/**
 * A field of a page with another value: entries, quotation marks and comments that need not change stay as they were.
 * @param text the field as it stands in the page
 * @param yearKeys see `yearKeys`
 * @returns the field as YAML that reads as this value
 */
export function changedFieldYaml(name: string, value: unknown, text: string, yearKeys: YearKeys): string {
  const document = parseDocument(text, YAML_KIND);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.items.length !== 1) return fieldYaml(name, value, yearKeys);
  changeMap(contents as YAMLMap, { [name]: value }, yearKeys);
  const result = asText(document as Document<Node>);
  const read: unknown = parseDocument(result, YAML_KIND).toJS();
  const meant: unknown = parseDocument(fieldYaml(name, value, yearKeys), YAML_KIND).toJS();
  // Key order may differ from what was asked: it is the order of the page.
  return sameData(read, meant) ? result : fieldYaml(name, value, yearKeys);
}

function sameData(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  if (isRecord(a) && isRecord(b))
    return (
      Object.keys(a).length === Object.keys(b).length &&
      Object.entries(a).every(([key, item]) => Object.hasOwn(b, key) && sameData(item, b[key]))
    );
  return a === b;
}
