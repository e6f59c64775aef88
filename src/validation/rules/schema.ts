import type { z } from 'zod';
import { VOCABULARIUM_SCHEMAS, isVocabulariumNaam } from '../../schema/vocabularium.ts';
import type { FieldPath, Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isProbableTypo, toMessages, type SchemaMessage } from '../schema-message.ts';
import { atField, type SourceFile } from '../source-file.ts';

/** The shape and the values of the front matter: types, lengths, dates, terms, unknown keys. */
export const schemaRule: Rule = {
  id: 'schema',
  kinds: ['praktijk', 'studie', 'overzicht', 'instrument', 'pagina', 'vocabularium'],
  *check(file, context) {
    if (file.data === undefined || file.data === null) return;
    if (file.kind === 'vocabularium') {
      yield* checkVocabularium(file);
      return;
    }
    yield* report(file, context.schemas[file.kind], file.data, []);
  },
};

function* checkVocabularium(file: SourceFile): Iterable<Finding> {
  if (!isVocabulariumNaam(file.id)) return;
  if (!Array.isArray(file.data) || file.data.length === 0) {
    const boodschap = 'Een vocabularium is een lijst van termen, elk met een streepje, id, label en toelichting.';
    yield atField(file, [], { regelId: 'verkeerd-type', boodschap });
    return;
  }
  for (const [index, entry] of file.data.entries()) {
    yield* report(file, VOCABULARIUM_SCHEMAS[file.id], entry, [index]);
  }
}

function* report(file: SourceFile, schema: z.ZodType, data: unknown, at: FieldPath): Iterable<Finding> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return;
  const messages = result.error.issues.flatMap((issue) => toMessages(issue, schema));
  for (const message of withoutEchoes(messages)) {
    const { path, at: part, regelId, boodschap } = message;
    yield atField(file, [...at, ...path], { regelId, boodschap }, part);
  }
}

/**
 * Some mistakes give two problems; keep the first. A misspelt key is both unknown and missing. Text where a list
 * should stand (or the other way round) has a length as well, and that is not what is wrong with it.
 */
function withoutEchoes(messages: readonly SchemaMessage[]): SchemaMessage[] {
  const pathOf = (message: SchemaMessage) => JSON.stringify(message.path);
  const parent = (message: SchemaMessage) => JSON.stringify(message.path.slice(0, -1));
  const unknown = messages.filter((message) => message.regelId === 'onbekende-sleutel');
  const wrongType = new Set(messages.filter((message) => message.regelId === 'verkeerd-type').map(pathOf));
  return messages.filter((message) => {
    if (message.regelId === 'lengte') return !wrongType.has(pathOf(message));
    if (message.regelId !== 'ontbrekend-veld') return true;
    return !unknown.some(
      (other) => parent(other) === parent(message) && isProbableTypo(String(other.path.at(-1)), [String(message.path.at(-1))]),
    );
  });
}
