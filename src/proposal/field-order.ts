import { isRecord } from '../schema/untrusted.ts';
import type { FormField } from './form-model.ts';

/**
 * The same values with their keys in the order of the schema, so that every file reads alike. Keys that the schema
 * does not have come last.
 */
export function inFieldOrder(value: unknown, fields: readonly FormField[]): unknown {
  if (!isRecord(value)) return value;
  const ordered = fields.flatMap((field) => {
    if (!Object.hasOwn(value, field.name)) return [];
    const part = value[field.name];
    if (field.kind === 'group') return [[field.name, inFieldOrder(part, field.fields)] as const];
    if (field.kind === 'list' && Array.isArray(part)) return [[field.name, part.map((item) => inFieldOrder(item, field.fields))] as const];
    return [[field.name, part] as const];
  });
  const known = new Set(fields.map(({ name }) => name));
  return Object.fromEntries([...ordered, ...Object.entries(value).filter(([name]) => !known.has(name))]);
}
