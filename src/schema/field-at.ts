/*
 * What a schema says at a path: of the keys that may stand there, and of the field.
 */
import { z } from 'zod';
import { type FieldInfo, fieldInfo, readable, unwrap } from './field-info.ts';

/** Steps from the top of a record to a value. */
type Path = readonly (string | number)[];

/** The objects that a schema allows: one, or each option of a union. */
function objectsOf(schema: z.core.$ZodType): z.ZodObject[] {
  const inner = unwrap(schema).schema;
  if (inner instanceof z.ZodObject) return [inner];
  return inner instanceof z.ZodUnion ? inner.def.options.flatMap(objectsOf) : [];
}

/** The schemas that a value at a path may have: more than one when it stands in a choice between groups. */
function schemasAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (typeof step === 'number') {
    const inner = unwrap(schema).schema;
    return inner instanceof z.ZodArray ? schemasAt(inner.def.element, rest) : [];
  }
  return objectsOf(schema).flatMap((object) => {
    const child = Object.hasOwn(object.shape, step) ? object.shape[step] : undefined;
    return child === undefined ? [] : schemasAt(child, rest);
  });
}

/** The keys that a schema allows at a path; empty when there is no group there. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const objects = schemasAt(schema, path).flatMap(objectsOf);
  return [...new Set(objects.flatMap((object) => Object.keys(object.shape)))];
}

/**
 * The field at a path such as `['bronnen', 0, 'url']`; the numbers of entries may be left out. Undefined when the
 * schema has no such field. The path of an entry is that of its list: `['bronnen', 0]` gives "Bronnen".
 */
export function fieldInfoAt(schema: z.core.$ZodType, path: Path): FieldInfo | undefined {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1);
  if (name === undefined) return undefined;
  const [found] = schemasAt(schema, withEntries(schema, names));
  return found === undefined ? undefined : fieldInfo(name, found);
}

/** The path with an entry behind every list but the last step, so that it can be followed. */
function withEntries(schema: z.core.$ZodType, names: readonly string[]): Path {
  let path: Path = [];
  for (const [index, name] of names.entries()) {
    path = [...path, name];
    const isList = schemasAt(schema, path).some((each) => unwrap(each).schema instanceof z.ZodArray);
    if (isList && index < names.length - 1) path = [...path, 0];
  }
  return path;
}

/**
 * What people call the field at a path: `['cijfers', 0, 'waarde']` is "Getal". A key that the schema does not know is
 * called by its own name.
 */
export function labelOf(schema: z.core.$ZodType, path: Path): string {
  const name = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  return fieldInfoAt(schema, path)?.label ?? readable(name);
}
