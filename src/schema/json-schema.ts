import { z } from 'zod';
import { makeSchemas } from './schemas.ts';
import { VOCABULARIUM_SCHEMAS, type Vocabularia } from './vocabularium.ts';
import { VOCABULARIUM_NAMEN } from './vocabularium-naam.ts';

/**
 * The JSON Schemas (draft 2020-12) of everything that contributors write, by name: `praktijk`, `studie`, …
 * and one per vocabulary. For editors and for other programs; they describe what may be written, before
 * dates are normalised. Checks that JSON Schema cannot express are left to `npm run valideer`.
 */
export function jsonSchemas(vocabularia: Vocabularia): Readonly<Record<string, object>> {
  const toJson = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const records = Object.entries(makeSchemas(vocabularia)).map(([name, schema]) => [name, toJson(schema)] as const);
  const lists = VOCABULARIUM_NAMEN.map((name) => [name, toJson(z.array(VOCABULARIUM_SCHEMAS[name]))] as const);
  return Object.fromEntries([...records, ...lists]);
}
