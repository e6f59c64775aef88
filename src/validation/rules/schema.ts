import type { z } from 'zod';
import { VOCABULARIUM_SCHEMAS, type Vocabularia } from '../../schema/vocabularium.ts';
import { isVocabulariumNaam } from '../../schema/vocabularium-naam.ts';
import { fieldInfoAt } from '../../schema/field-at.ts';
import { INSTELLINGEN, instellingenSchema } from '../../schema/instellingen.ts';
import { isRedactieNaam, REDACTIE_SCHEMAS } from '../../schema/redactie.ts';
import type { FieldPath, Finding } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { isProbableTypo, toMessages, type SchemaMessage } from '../schema-message.ts';
import { atField, type SourceFile } from '../../file/source-file.ts';
import { fieldOf, listOf } from '../../schema/untrusted.ts';
import { foldWords } from '../../text/fold.ts';

/** The shape and the values of the front matter: types, lengths, dates, terms, unknown keys. */
export const schemaRule: Rule = {
  id: 'schema',
  kinds: ['praktijk', 'studie', 'overzicht', 'instrument', 'pagina', 'toepassing', 'vocabularium', 'redactie'],
  *check(file, context) {
    if (file.data === undefined || file.data === null) return;
    if (file.kind === 'vocabularium') {
      if (isVocabulariumNaam(file.id)) yield* checkList(file, VOCABULARIUM_SCHEMAS[file.id], VOCABULARIUM_HINT);
      return;
    }
    if (file.kind === 'redactie') {
      if (file.id === INSTELLINGEN) yield* report(file, instellingenSchema, file.data, []);
      if (isRedactieNaam(file.id)) yield* checkList(file, REDACTIE_SCHEMAS[file.id], REDACTIE_HINT);
      return;
    }
    const schema = context.schemas[file.kind];
    yield* report(file, schema, file.data, [], (message) => withSynonym(message, schema, file.data, context.vocabularia));
  },
};

/** Someone who writes "bejaarden" or "Assebroek" means a term that we know by another name: say which. */
function withSynonym(message: SchemaMessage, schema: z.ZodType, data: unknown, vocabularia: Vocabularia): SchemaMessage {
  if (message.regelId !== 'onbekende-term') return message;
  const info = fieldInfoAt(schema, message.path);
  const name = info?.kind === 'choice' || info?.kind === 'choices' ? info.vocabulary : undefined;
  const found = valueAt(data, message.path);
  if (name === undefined || typeof found !== 'string') return message;
  const word = foldWords(found);
  const terms = vocabularia[name].flatMap((term) => ('label' in term ? [term] : []));
  const term = terms.find(({ label, synoniemen }) => [label, ...synoniemen].some((text) => foldWords(text) === word));
  if (term === undefined) return message;
  return { ...message, boodschap: `"${found}" is hier geen id. Het hoort bij "${term.id}" (${term.label}): schrijf dat.` };
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce((value, step) => (typeof step === 'number' ? listOf(value)[step] : fieldOf(value, step)), data);
}

const VOCABULARIUM_HINT = 'Een vocabularium is een lijst van termen, elk met een streepje, id, label en toelichting.';
const REDACTIE_HINT = 'Dit bestand is een lijst: begin elk stuk met een streepje. Is ze leeg, schrijf dan [].';

function* checkList(file: SourceFile, schema: z.ZodType, hint: string): Iterable<Finding> {
  // Without a single term nothing could be tagged; a list of editors may well be empty.
  if (!Array.isArray(file.data) || (file.data.length === 0 && file.kind === 'vocabularium')) {
    yield atField(file, [], { regelId: 'verkeerd-type', boodschap: hint });
    return;
  }
  for (const [index, entry] of file.data.entries()) yield* report(file, schema, entry, [index]);
}

function* report(
  file: SourceFile,
  schema: z.ZodType,
  data: unknown,
  at: FieldPath,
  better: (message: SchemaMessage) => SchemaMessage = (message) => message,
): Iterable<Finding> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return;
  const messages = result.error.issues.flatMap((issue) => toMessages(issue, schema));
  for (const message of withoutEchoes(messages)) {
    const { path, at: part, regelId, boodschap } = better(message);
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
