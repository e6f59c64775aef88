/*
 * The form, read off the schema: a new key in the schema is a new field in the form, in the issue template and
 * at the command line, without a line of code for it. What a field is, the schema says (src/schema/field.ts).
 */
import { type FieldBase, type FieldInfo, type FieldType, fieldsOf, readable } from '../schema/field-info.ts';
import type { Schemas } from '../schema/schemas.ts';
import type { VocabulariumNaam } from '../schema/vocabularium-naam.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/** One value to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly toelichting?: string;
  /** Other words for the same, to find it by. */
  readonly synoniemen: readonly string[];
}

/** What a field takes: as the schema has it, with the terms of the vocabularies as options. */
type FieldKind =
  | Exclude<FieldType, { readonly kind: 'choice' | 'choices' | 'group' | 'list' | 'other' }>
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly max: number }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly fields: readonly FormField[]; readonly min: number };

export type FormField = FieldBase & FieldKind;

/** The values to choose from, in the words of their vocabulary. */
function optionsOf(values: readonly string[], name: VocabulariumNaam | undefined, vocabularia: Vocabularia): Option[] {
  const terms = new Map((name === undefined ? [] : vocabularia[name]).map((term) => [term.id, term]));
  return values.map((value) => {
    const term = terms.get(value);
    if (term === undefined || !('label' in term)) return { value, label: readable(value), synoniemen: [] };
    return {
      value,
      label: term.label,
      synoniemen: [...term.synoniemen, ...('postcodes' in term ? term.postcodes : [])],
      ...('toelichting' in term ? { toelichting: term.toelichting } : {}),
    };
  });
}

function toFormField(info: FieldInfo, vocabularia: Vocabularia): FormField {
  const within = (fields: readonly FieldInfo[]) => fields.map((field) => toFormField(field, vocabularia));
  switch (info.kind) {
    case 'choice':
    case 'choices': {
      const { values, vocabulary, ...field } = info;
      return { ...field, options: optionsOf(values, vocabulary, vocabularia) };
    }
    case 'group':
    case 'list':
      return { ...info, fields: within(info.fields) };
    case 'other':
      throw new Error(`Het formulier kent geen veld voor "${info.name}". Leer het er een in src/schema/field-info.ts.`);
    default:
      return info;
  }
}

/**
 * All fields of a practice, in the order of the schema.
 * @throws Error when the schema has a kind of value that the form cannot ask for
 */
export function praktijkFields(schema: Schemas['praktijk'], vocabularia: Vocabularia): FormField[] {
  return fieldsOf(schema).map((info) => toFormField(info, vocabularia));
}

/** The field at a path such as `['bronnen', 0, 'url']`; undefined when the form has none there. */
export function fieldAt(fields: readonly FormField[], path: readonly (string | number)[]): FormField | undefined {
  const [first, ...rest] = path.filter((step) => typeof step === 'string');
  const field = fields.find(({ name }) => name === first);
  if (field === undefined || rest.length === 0) return field;
  return field.kind === 'group' || field.kind === 'list' ? fieldAt(field.fields, rest) : field;
}
