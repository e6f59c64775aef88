import { makeSchemas } from '../schema/schemas.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { checkFile } from './check-file.ts';
import { type AcceptedFinding, judgeFindings } from './exceptions.ts';
import { type Finding, sortFindings } from '../file/finding.ts';
import { type FieldsResult, readFields, readText } from '../file/read-file.ts';
import { RULES } from './rules/index.ts';
import type { RuleContext } from './rule.ts';
import type { FileKind, FileRecord, RawFile, SourceFile } from '../file/source-file.ts';

/** The day the databank began. A clock that stands before it is wrong, and no reason to refuse a page. */
const FIRST_DAY = '2026-11-24';

/** What the validator needs to know besides the files. */
export interface ValidateOptions {
  /** The vocabularies that front matter is checked against. */
  readonly vocabularia: Vocabularia;
  /** Addresses of files in public/; null when unknown. */
  readonly publicFiles?: ReadonlySet<string> | null;
  /** Today as ISO day; the clock's by default. */
  readonly today?: string;
  /**
   * What another parser says against a text, as the build reads it with that parser too; null when it agrees.
   * @param told what the rules found in the file
   */
  readonly secondOpinion?: (file: SourceFile, told: readonly Finding[]) => Finding | null;
}

function idsByKind(files: readonly FileRecord[]): RuleContext['ids'] {
  const idsOf = (kind: FileKind): ReadonlySet<string> =>
    new Set(files.filter((file) => file.kind === kind && !file.isTemplate).map((file) => file.id));
  return {
    praktijk: idsOf('praktijk'),
    studie: idsOf('studie'),
    overzicht: idsOf('overzicht'),
    instrument: idsOf('instrument'),
    pagina: idsOf('pagina'),
    vocabularium: idsOf('vocabularium'),
    redactie: idsOf('redactie'),
  };
}

/**
 * What rules may look at besides one file, from all files of a content folder.
 * @param files those that could be read
 */
export function contextOf(files: readonly FileRecord[], options: ValidateOptions): RuleContext {
  const clock = new Date().toISOString().slice(0, 10);
  return {
    ids: idsByKind(files),
    published: files.filter((file) => !file.isTemplate),
    vocabularia: options.vocabularia,
    schemas: makeSchemas(options.vocabularia),
    publicFiles: options.publicFiles ?? null,
    today: options.today ?? (clock > FIRST_DAY ? clock : FIRST_DAY),
  };
}

/**
 * Checks a content folder: every file, every rule, every problem.
 * @returns all findings, ordered by file and place; never throws on bad input
 */
export function validate(
  rawFiles: readonly RawFile[],
  options: ValidateOptions & {
    /** Turns a path inside the content folder into the path that people see. */
    readonly showPath?: (path: string) => string;
  },
): readonly Finding[] {
  const { showPath = (path: string) => path } = options;
  return judgeContent(
    rawFiles.map((raw) => readFields(raw, showPath(raw.path))),
    options,
  ).findings;
}

/** What a content folder is found to be. */
export interface JudgedContent {
  /** All findings that stand, ordered by file and place. */
  readonly findings: readonly Finding[];
  /** The warnings that the editors accept for now. */
  readonly accepted: readonly AcceptedFinding[];
  /** The files that could be read. */
  readonly files: readonly FileRecord[];
  /** What the rules looked at besides each file. */
  readonly context: RuleContext;
}

/** What one file leaves behind once its tree is let go: all that others may know of it. */
function recordOf({ bestand, path, kind, id, isTemplate, data, body, bodyLine, words }: SourceFile): FileRecord {
  return { bestand, path, kind, id, isTemplate, data, body, bodyLine, words };
}

const ALONE = RULES.filter((rule) => rule.comparesWords !== true);
const COMPARING = RULES.filter((rule) => rule.comparesWords === true);

/**
 * As `validate`, with all that was read beside it. The text of a file is parsed once, and its tree is let go before the
 * next is parsed: the trees of thousands of pages do not fit in memory together.
 * @param read every file of the folder, with its fields
 * @param see is shown every file once, while its tree is there, with the file as text
 */
export function judgeContent(
  read: readonly FieldsResult[],
  options: ValidateOptions,
  see: (file: SourceFile, text: string) => void = () => undefined,
): JudgedContent {
  const { secondOpinion = () => null } = options;
  const findings: Finding[] = [];
  const early = contextOf(
    read.flatMap(({ file }) => (file === null ? [] : [{ ...file, words: '' }])),
    options,
  );
  const judged = read.flatMap((fields) => {
    const { file, findings: unreadable } = readText(fields);
    findings.push(...unreadable);
    if (file === null) return [];
    const told = checkFile(file, early, ALONE);
    findings.push(...told);
    // A text that this parser refuses is told of once.
    const other = file.tree === null ? null : secondOpinion(file, told);
    if (other !== null) findings.push(other);
    see(file, fields.text);
    return [{ record: recordOf(file), locate: file.locate, written: file.written }];
  });
  const files = judged.map(({ record }) => record);
  const context = { ...early, published: files.filter((file) => !file.isTemplate) };
  for (const { record, ...places } of judged) findings.push(...checkFile({ ...record, ...places, tree: null }, context, COMPARING));
  const { open, accepted } = judgeFindings(
    findings,
    judged.map(({ record, ...places }) => ({ ...record, ...places })),
    context.today,
  );
  return { findings: sortFindings(open), accepted, files, context };
}
