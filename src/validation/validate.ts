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
  /** Remembers what was found in the text of a file, from one build to the next; by default nothing is. */
  readonly remember?: Remember;
}

/** Computes something, or takes what was computed before from the very same input. */
export type Remember = <V>(input: readonly string[], compute: () => V) => V;

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
    toepassing: idsOf('toepassing'),
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
function recordOf({ bestand, path, kind, id, isTemplate, data, body, bodyLine, words }: FileRecord): FileRecord {
  return { bestand, path, kind, id, isTemplate, data, body, bodyLine, words };
}

const ALONE = RULES.filter((rule) => rule.comparesFiles !== true);
const COMPARING = RULES.filter((rule) => rule.comparesFiles === true);

/** What was found in the text of one file; that depends on the file and on what the rules know besides other files. */
interface JudgedText<Look> {
  readonly findings: readonly Finding[];
  readonly words: string;
  /** False when the text could not be read at all. */
  readonly isRead: boolean;
  readonly look: Look | null;
}

function judgeText<Look>(
  fields: FieldsResult,
  context: RuleContext,
  secondOpinion: NonNullable<ValidateOptions['secondOpinion']>,
  lookAt: (file: SourceFile) => Look | null,
): JudgedText<Look> {
  const { file, findings } = readText(fields);
  if (file === null) return { findings, words: '', isRead: false, look: null };
  const told = checkFile(file, context, ALONE);
  // A text that this parser refuses is told of once.
  const other = file.tree === null ? null : secondOpinion(file, told);
  return { findings: [...findings, ...told, ...(other === null ? [] : [other])], words: file.words, isRead: true, look: lookAt(file) };
}

/**
 * As `validate`, with all that was read beside it. The text of a file is parsed once, and its tree is let go before the
 * next is parsed: the trees of thousands of pages do not fit in memory together.
 * @param read every file of the folder, with its fields
 * @param lookAt is shown every file, while its tree is there; what it gives back comes in `looks`, by the path of the file
 */
export function judgeContent<Look>(
  read: readonly FieldsResult[],
  options: ValidateOptions,
  lookAt: (file: SourceFile) => Look | null = () => null,
): JudgedContent & { readonly looks: ReadonlyMap<string, Look> } {
  const { secondOpinion = () => null, remember = (_input, compute) => compute() } = options;
  const findings: Finding[] = [];
  const looks = new Map<string, Look>();
  const early = contextOf(
    read.flatMap(({ file }) => (file === null ? [] : [{ ...file, words: '' }])),
    options,
  );
  const judged = read.flatMap((fields) => {
    const { file } = fields;
    const judge = () => judgeText(fields, early, secondOpinion, lookAt);
    const { findings: told, words, isRead, look } = file === null ? judge() : remember([file.bestand, file.path, fields.text], judge);
    findings.push(...told);
    if (file === null || !isRead) return [];
    if (look !== null) looks.set(file.path, look);
    return [{ record: recordOf({ ...file, words }), locate: file.locate, written: file.written }];
  });
  const files = judged.map(({ record }) => record);
  const context = { ...early, published: files.filter((file) => !file.isTemplate) };
  for (const { record, ...places } of judged) findings.push(...checkFile({ ...record, ...places, tree: null }, context, COMPARING));
  const { open, accepted } = judgeFindings(
    findings,
    judged.map(({ record, ...places }) => ({ ...record, ...places })),
    context.today,
  );
  return { findings: sortFindings(open), accepted, files, context, looks };
}
