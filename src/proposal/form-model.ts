/*
 * The form, read off the schema: a new key in the schema is a new field in the form, in the issue template and
 * at the command line, without a line of code for it.
 */
import { z } from 'zod';
import type { Schemas } from '../schema/schemas.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/** One value to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly toelichting?: string;
  /** Other words for the same, to find it by. */
  readonly synoniemen: readonly string[];
}

/** What all fields have. */
interface FieldBase {
  /** Key in the front matter. */
  readonly name: string;
  readonly label: string;
  /** What to fill in, in a sentence; empty when the label says enough. */
  readonly help: string;
  /** A filled-in example; empty when there is none. */
  readonly example: string;
  readonly required: boolean;
}

/** What a field takes. */
type FieldKind =
  | { readonly kind: 'text'; readonly min: number; readonly max: number }
  | { readonly kind: 'link' }
  /** A year, month or day; or a day only. */
  | { readonly kind: 'date'; readonly dayOnly: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no' }
  /** A number where that can be, text otherwise. */
  | { readonly kind: 'number-or-text' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly max: number }
  /** Ids of records elsewhere: sources of this page, practices, studies. */
  | { readonly kind: 'reference'; readonly to: ReferenceTarget; readonly many: boolean }
  /** Lines of text. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly fields: readonly FormField[]; readonly min: number };

type ReferenceTarget = 'bron' | 'praktijk' | 'studie';

export type FormField = FieldBase & FieldKind;

interface Meta {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly examples?: unknown;
  readonly type?: unknown;
  readonly format?: unknown;
  readonly pattern?: unknown;
  readonly anyOf?: unknown;
}

/** A schema without its wrappers, what the wrappers said about it, and whether a value is needed. */
interface Unwrapped {
  readonly schema: z.core.$ZodType;
  readonly meta: Meta;
  readonly required: boolean;
}

function metaOf(schema: z.core.$ZodType): Meta {
  return z.globalRegistry.get(schema) ?? {};
}

function unwrap(schema: z.core.$ZodType, outer: Meta = {}, required = true): Unwrapped {
  const meta = { ...metaOf(schema), ...outer };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType, meta, false);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out, meta, required);
  return { schema, meta, required };
}

/** Words for values that are no vocabulary: "geen-verschil" reads as "Geen verschil". */
function readable(value: string): string {
  const words = value
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The terms that a list of ids comes from: the vocabulary with exactly these ids. */
function optionsOf(values: readonly string[], vocabularia: Vocabularia): Option[] {
  const lists = [
    vocabularia.doelgroepen,
    vocabularia.aanpakken,
    vocabularia.beleidsdomeinen,
    vocabularia.organisatietypes,
    vocabularia.schalen,
    vocabularia.statussen,
    vocabularia.ontwerpen,
    vocabularia.provincies,
    vocabularia.gemeenten,
  ];
  const list = lists.find((terms) => terms.length === values.length && terms.every(({ id }, index) => id === values[index]));
  if (list === undefined) return values.map((value) => ({ value, label: readable(value), synoniemen: [] }));
  return list.map((term) => ({
    value: term.id,
    label: term.label,
    synoniemen: [...term.synoniemen, ...('postcodes' in term ? term.postcodes : [])],
    ...('toelichting' in term ? { toelichting: term.toelichting } : {}),
  }));
}

/** Keys that name a record elsewhere. A schema knows only that they are ids. */
const REFERENCES: Readonly<Record<string, ReferenceTarget>> = { bron: 'bron', bronnen: 'bron', praktijk: 'praktijk', studies: 'studie' };

function limitOf(schema: z.ZodString, which: 'min' | 'max'): number {
  return (which === 'min' ? schema.minLength : schema.maxLength) ?? (which === 'min' ? 0 : Infinity);
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

function kindOf(name: string, { schema, meta }: Unwrapped, vocabularia: Vocabularia): FieldKind {
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema, vocabularia) };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: optionsOf(schema.options.map(String), vocabularia) };
  if (schema instanceof z.ZodUnion) return { kind: 'number-or-text' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodArray) {
    const element = unwrap(schema.def.element);
    const { min, max } = arrayLimits(schema);
    if (element.schema instanceof z.ZodObject) return { kind: 'list', fields: fieldsOf(element.schema, vocabularia), min };
    if (element.schema instanceof z.ZodEnum) {
      return { kind: 'choices', options: optionsOf(element.schema.options.map(String), vocabularia), max };
    }
    const to = REFERENCES[name];
    return to === undefined ? { kind: 'lines' } : { kind: 'reference', to, many: true };
  }
  if (meta.format === 'uri') return { kind: 'link' };
  if (meta.format === 'date') return { kind: 'date', dayOnly: true };
  if (typeof meta.pattern === 'string' && meta.pattern.startsWith('^\\d{4}(')) return { kind: 'date', dayOnly: false };
  const to = REFERENCES[name];
  if (to !== undefined) return { kind: 'reference', to, many: false };
  if (schema instanceof z.ZodString) return { kind: 'text', min: limitOf(schema, 'min'), max: limitOf(schema, 'max') };
  throw new Error(`Het formulier kent geen veld voor "${name}". Leer het er een in src/proposal/form-model.ts.`);
}

function exampleOf({ examples }: Meta): string {
  const [first]: unknown[] = Array.isArray(examples) ? examples : [];
  if (Array.isArray(first)) return first.join(', ');
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

function fieldsOf(schema: z.ZodObject, vocabularia: Vocabularia): FormField[] {
  return Object.entries(schema.shape).map(([name, child]) => {
    const unwrapped = unwrap(child);
    const { meta, required } = unwrapped;
    const kind = kindOf(name, unwrapped, vocabularia);
    // An optional list inside a wrapper is optional; an obligatory one needs at least one entry.
    const needed = kind.kind === 'list' ? required && kind.min > 0 : required;
    return { name, label: meta.title ?? readable(name), help: meta.description ?? '', example: exampleOf(meta), required: needed, ...kind };
  });
}

/**
 * All fields of a practice, in the order of the schema.
 * @throws Error when the schema has a kind of value that the form cannot ask for
 */
export function praktijkFields(schema: Schemas['praktijk'], vocabularia: Vocabularia): FormField[] {
  return fieldsOf(schema, vocabularia);
}

/** The field at a path such as `['bronnen', 0, 'url']`; undefined when the form has none there. */
export function fieldAt(fields: readonly FormField[], path: readonly (string | number)[]): FormField | undefined {
  const [first, ...rest] = path.filter((step) => typeof step === 'string');
  const field = fields.find(({ name }) => name === first);
  if (field === undefined || rest.length === 0) return field;
  return field.kind === 'group' || field.kind === 'list' ? fieldAt(field.fields, rest) : field;
}
