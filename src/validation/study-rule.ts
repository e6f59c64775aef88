import type { Studie } from '../schema/studie.ts';
import type { Schemas } from '../schema/schemas.ts';
import { formatEffect } from '../evidence/effect-words.ts';
import type { Ernst, FieldPath, Finding } from '../file/finding.ts';
import { atField, type FileRecord } from '../file/source-file.ts';
import { isRecord } from '../schema/untrusted.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What a rule about studies says of one: the field, how bad it is, and in Dutch what is wrong and how to mend it. */
export type Problem = readonly [path: FieldPath, ernst: Ernst, boodschap: string];

/** A rule about the numbers of a study: it sees only what the schema accepts. */
interface StudyRule {
  readonly id: string;
  readonly comparesFiles?: true;
  readonly problems: (studie: Studie, context: RuleContext) => Iterable<Problem>;
}

/** What the schemas made of a file, for all the rules that ask; null when the schema has something to say first. */
const parsed = new WeakMap<Schemas, WeakMap<object, Studie | null>>();

/**
 * A study as the engine reads it.
 * @returns null for another kind of file, and when the schema refuses it
 */
function readStudie({ kind, data }: Pick<FileRecord, 'kind' | 'data'>, schemas: Schemas): Studie | null {
  if (kind !== 'studie' || !isRecord(data)) return null;
  const ofSchemas = parsed.get(schemas) ?? new WeakMap<object, Studie | null>();
  parsed.set(schemas, ofSchemas);
  const known = ofSchemas.get(data);
  if (known !== undefined) return known;
  const studie = schemas.studie.safeParse(data).data ?? null;
  ofSchemas.set(data, studie);
  return studie;
}

/** The studies that others may be compared with, by the files of a collection; read once for all of them. */
const collections = new WeakMap<readonly FileRecord[], readonly Studie[]>();

/** All studies of a collection that the schema accepts. */
export function publishedStudies({ published, schemas }: RuleContext): readonly Studie[] {
  const known = collections.get(published);
  if (known !== undefined) return known;
  const studies = published.flatMap((file) => readStudie(file, schemas) ?? []);
  collections.set(published, studies);
  return studies;
}

/** Makes a rule of what it says about one study. */
export function studyRule({ id, comparesFiles, problems }: StudyRule): Rule {
  return {
    id,
    kinds: ['studie'],
    ...(comparesFiles === undefined ? {} : { comparesFiles }),
    *check(file, context): Iterable<Finding> {
      const studie = readStudie(file, context.schemas);
      if (studie === null) return;
      for (const [path, ernst, boodschap] of problems(studie, context)) yield atField(file, path, { regelId: id, ernst, boodschap });
    },
  };
}

/** A number as a message prints it, with a comma: "−0,40", "12,5", "20". */
export function inWords(value: number): string {
  if (Number.isInteger(value)) return formatEffect(value, 0);
  return formatEffect(value, 2);
}
