import { type FieldInfo, fieldsOf } from '../schema/field-info.ts';
import { fieldValues, type FieldValue } from '../schema/field-values.ts';
import { isRecordKind, type Schemas } from '../schema/schemas.ts';
import type { SourceFile } from '../file/source-file.ts';

/** The fields that the schema of a file has; none for a list of the editors and for a vocabulary. */
export function fieldsOfFile({ kind }: Pick<SourceFile, 'kind'>, schemas: Schemas): readonly FieldInfo[] {
  return isRecordKind(kind) ? fieldsOf(schemas[kind]) : [];
}

/** The values in the front matter of a file, with their fields. */
export function valuesOfFile(file: Pick<SourceFile, 'kind' | 'data'>, schemas: Schemas): Iterable<FieldValue> {
  return fieldValues(fieldsOfFile(file, schemas), file.data);
}
