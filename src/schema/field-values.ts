import { type FieldInfo } from './field-info.ts';
import { fieldOf, isRecord, listOf } from './untrusted.ts';

/** A value of a record with the field that it stands in. */
export interface FieldValue {
  readonly field: Exclude<FieldInfo, { readonly kind: 'group' | 'list' }>;
  /** Steps from the top of the record: `['bronnen', 0, 'url']`. */
  readonly path: readonly (string | number)[];
  /** As a stranger wrote it: of any type. Of a field that takes more than one value, all of them. */
  readonly value: unknown;
}

/**
 * The values of a record that are there, at any depth, with their fields, in the order of the schema. What has no
 * field, or stands where a group or list should, is left out: the schema rule tells of it.
 */
export function* fieldValues(fields: readonly FieldInfo[], data: unknown, at: FieldValue['path'] = []): Generator<FieldValue> {
  for (const field of fields) {
    const value = fieldOf(data, field.name);
    if (value === undefined) continue;
    const path = [...at, field.name];
    if (field.kind === 'group') {
      if (isRecord(value)) yield* fieldValues(field.fields, value, path);
    } else if (field.kind === 'list') {
      for (const [index, item] of listOf(value).entries()) yield* fieldValues(field.fields, item, [...path, index]);
    } else {
      yield { field, path, value };
    }
  }
}

function takesMore(field: FieldInfo): boolean {
  return field.kind === 'choices' || field.kind === 'lines' || (field.kind === 'reference' && field.many);
}

/** The single values of a field, each with its path; none where a list stands for one value, or one value for a list. */
export function singleValues({ field, path, value }: FieldValue): { readonly path: FieldValue['path']; readonly value: unknown }[] {
  if (takesMore(field)) return listOf(value).map((item, index) => ({ path: [...path, index], value: item }));
  return Array.isArray(value) ? [] : [{ path, value }];
}
