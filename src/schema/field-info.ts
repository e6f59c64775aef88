/*
 * The fields of a schema as plain data: what form, issue form, terminal, reports and histories need to know of them.
 */
import { z } from 'zod';
import { type FieldMeta, FIELDS, type ReferenceTarget } from './field.ts';
import type { VocabulariumNaam } from './vocabularium-naam.ts';

/** What a field takes. */
export type FieldType =
  /** Characters, after trimming. */
  | { readonly kind: 'text'; readonly min: number; readonly max: number }
  | { readonly kind: 'link' }
  /** A year, month or day; or a day only. */
  | { readonly kind: 'date'; readonly dayOnly: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no' }
  /** A number where that can be, text otherwise. */
  | { readonly kind: 'number-or-text' }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly vocabulary: VocabulariumNaam | undefined }
  | {
      readonly kind: 'choices';
      readonly values: readonly string[];
      readonly vocabulary: VocabulariumNaam | undefined;
      readonly max: number;
    }
  /** Ids of records elsewhere: sources of this page, practices, studies. */
  | { readonly kind: 'reference'; readonly to: ReferenceTarget; readonly many: boolean }
  /** Lines of text. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'group'; readonly fields: readonly FieldInfo[] }
  | { readonly kind: 'list'; readonly fields: readonly FieldInfo[]; readonly min: number }
  /** A value that nobody is asked for in a form: an interval, a choice between groups. */
  | { readonly kind: 'other' };

/** What all fields have. */
export interface FieldBase extends Pick<FieldMeta, 'role' | 'unless' | 'fallback' | 'past' | 'wanted'> {
  /** Key in the file. */
  readonly name: string;
  readonly label: string;
  /** What to fill in, part of a sentence; empty when the label says enough. */
  readonly help: string;
  /** A filled-in example; empty when there is none. */
  readonly example: string;
  readonly required: boolean;
  /** What one entry of it is called; the label in lower case when the schema does not say. */
  readonly singular: string;
  /** Other words that people use for it. */
  readonly otherNames: readonly string[];
}

export type FieldInfo = FieldBase & FieldType;

/** A schema without its wrappers, what the wrappers said about it, and whether a value is needed. */
interface Unwrapped {
  readonly schema: z.core.$ZodType;
  readonly meta: FieldMeta;
  readonly required: boolean;
}

/** What zod's own `.meta()` says in words, for a key that needs nothing else said. */
function wordsOf(schema: z.core.$ZodType): FieldMeta {
  const { title, description, examples } = z.globalRegistry.get(schema) ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { help: description }),
    ...(Array.isArray(examples) ? { examples } : {}),
  };
}

/** The schema below optional, default and preprocessing wrappers, with what they all say of the field. */
export function unwrap(schema: z.core.$ZodType, outer: FieldMeta = {}, required = true): Unwrapped {
  const meta = { ...wordsOf(schema), ...FIELDS.get(schema), ...outer };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.def.innerType, meta, false);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) return unwrap(schema.def.innerType, meta, required);
  // What is read: of a preprocessing that is what comes out, of a transformation what goes in.
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out instanceof z.ZodTransform ? schema.def.in : schema.def.out, meta, required);
  return { schema, meta, required };
}

/** A key or id as words: "geen-verschil" and "geenVerschil" read as "Geen verschil". */
export function readable(value: string): string {
  const words = value
    .replaceAll(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function arrayLimits(schema: z.ZodArray): { min: number; max: number } {
  let min = 0;
  let max = Infinity;
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod;
    if (def.check === 'min_length' && 'minimum' in def) min = Number(def.minimum);
    if (def.check === 'max_length' && 'maximum' in def) max = Number(def.maximum);
  }
  return { min, max };
}

/** The schema and meta of a choice between fixed values; undefined when it is none. */
function valuesOf(schema: z.core.$ZodType): string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return undefined;
}

function arrayType(schema: z.ZodArray): FieldType {
  const element = unwrap(schema.def.element);
  const { min, max } = arrayLimits(schema);
  if (element.schema instanceof z.ZodObject) return { kind: 'list', fields: fieldsOf(element.schema), min };
  const values = valuesOf(element.schema);
  if (values !== undefined) return { kind: 'choices', values, vocabulary: element.meta.vocabulary, max };
  if (element.meta.refersTo !== undefined) return { kind: 'reference', to: element.meta.refersTo, many: true };
  return element.schema._zod.def.type === 'string' ? { kind: 'lines' } : { kind: 'other' };
}

/** Of a text: what the registry says that it stands for, and its length otherwise. */
function textType(schema: z.core.$ZodType, meta: FieldMeta): FieldType {
  if (meta.refersTo !== undefined) return { kind: 'reference', to: meta.refersTo, many: false };
  if (meta.kind === 'link' || schema instanceof z.ZodURL) return { kind: 'link' };
  if (meta.kind === 'date' || schema instanceof z.ZodISODate) return { kind: 'date', dayOnly: meta.dayOnly ?? true };
  const [min, max] = schema instanceof z.ZodString ? [schema.minLength, schema.maxLength] : [null, null];
  return { kind: 'text', min: min ?? 0, max: max ?? Infinity };
}

function unionType(schema: z.ZodUnion): FieldType {
  const types = schema.def.options.map((option) => unwrap(option).schema._zod.def.type);
  const isNumberOrText = types.includes('number') && types.every((type) => type === 'number' || type === 'string');
  return isNumberOrText ? { kind: 'number-or-text' } : { kind: 'other' };
}

function typeOf({ schema, meta }: Unwrapped): FieldType {
  const values = valuesOf(schema);
  if (values !== undefined) return { kind: 'choice', values, vocabulary: meta.vocabulary };
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodArray) return arrayType(schema);
  if (schema instanceof z.ZodUnion) return unionType(schema);
  switch (schema._zod.def.type) {
    case 'string':
      return textType(schema, meta);
    case 'number':
    case 'int':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'yes-no' };
    default:
      return { kind: 'other' };
  }
}

function exampleOf({ examples = [] }: FieldMeta): string {
  const [first] = examples;
  if (Array.isArray(first)) return first.join(', ');
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/**
 * What a field holds when nobody fills it in.
 * @param today ISO day
 * @param sourceDates ISO dates of any precision, of the sources beside it
 */
export function fallbackValue(fallback: NonNullable<FieldMeta['fallback']>, today: string, sourceDates: readonly string[] = []): string {
  return fallback === 'today' ? today : ([...sourceDates].sort().at(-1) ?? today.slice(0, 7));
}

/**
 * One field as plain data.
 * @param name its key in the file
 */
export function fieldInfo(name: string, schema: z.core.$ZodType): FieldInfo {
  const unwrapped = unwrap(schema);
  const { meta, required } = unwrapped;
  const type = typeOf(unwrapped);
  const label = meta.title ?? readable(name);
  const { role, unless, fallback, past, wanted } = meta;
  return {
    name,
    label,
    help: meta.help ?? '',
    example: exampleOf(meta),
    // A list that may be without entries need not be there.
    required: type.kind === 'list' ? required && type.min > 0 : required,
    singular: meta.singular ?? label.toLowerCase(),
    otherNames: meta.otherNames ?? [],
    ...(role === undefined ? {} : { role }),
    ...(unless === undefined ? {} : { unless }),
    ...(fallback === undefined ? {} : { fallback }),
    ...(past === undefined ? {} : { past }),
    ...(wanted === undefined ? {} : { wanted }),
    ...type,
  };
}

/** Rules ask for the fields of a schema once per file. */
const CACHE = new WeakMap<z.ZodObject, readonly FieldInfo[]>();

/** The fields of a group, in the order of its schema. */
export function fieldsOf(schema: z.ZodObject): readonly FieldInfo[] {
  const known = CACHE.get(schema) ?? Object.entries(schema.shape).map(([name, child]) => fieldInfo(name, child));
  CACHE.set(schema, known);
  return known;
}
