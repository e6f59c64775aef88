import { z } from 'zod';
import type { FieldPath } from '../file/finding.ts';

/** Strips optional, default and preprocessing wrappers off a schema. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out);
  return schema;
}

/** The objects that a schema allows: one, or each option of a union. */
function objectsOf(schema: z.core.$ZodType): z.ZodObject[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  if (inner instanceof z.ZodUnion) return inner.def.options.flatMap(objectsOf);
  return [];
}

/** The keys that a schema allows at a path, for "did you mean"; empty when there is no object there. */
export function keysAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const [step, ...rest] = path;
  const objects = objectsOf(schema);
  if (step === undefined) return [...new Set(objects.flatMap((object) => Object.keys(object.shape)))];
  if (typeof step === 'number') {
    const inner = unwrap(schema);
    return inner instanceof z.ZodArray ? keysAt(inner.def.element, rest) : [];
  }
  return objects.flatMap((object) => {
    const child = object.shape[step];
    return child === undefined ? [] : keysAt(child, rest);
  });
}
