import { makeSchemas } from '../schema/schemas.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { checkFile } from './check-file.ts';
import { type AcceptedFinding, judgeFindings } from './exceptions.ts';
import { type Finding, sortFindings } from '../file/finding.ts';
import { readFile } from '../file/read-file.ts';
import type { RuleContext } from './rule.ts';
import type { FileKind, RawFile, SourceFile } from '../file/source-file.ts';

/** The day the databank began. A clock that stands before it is wrong, and no reason to refuse a page. */
const FIRST_DAY = '2026-11-24';

/** What the validator needs to know besides the files. */
export interface ValidateOptions {
  /** The vocabularies that front matter is checked against. */
  readonly vocabularia: Vocabularia;
  /** Addresses of files in public/; null when unknown. */
  readonly publicFiles?: ReadonlySet<string> | null;
  /** Turns a path inside the content folder into the path that people see. */
  readonly showPath?: (path: string) => string;
  /** Today as ISO day; the clock's by default. */
  readonly today?: string;
}

function idsByKind(files: readonly SourceFile[]): RuleContext['ids'] {
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
export function contextOf(files: readonly SourceFile[], options: ValidateOptions): RuleContext {
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
export function validate(rawFiles: readonly RawFile[], options: ValidateOptions): Finding[] {
  return validateAndJudge(rawFiles, options).findings;
}

/** As `validate`, with the warnings that the editors accept for now beside it. */
export function validateAndJudge(
  rawFiles: readonly RawFile[],
  options: ValidateOptions,
): { findings: Finding[]; accepted: AcceptedFinding[] } {
  const showPath = options.showPath ?? ((path: string) => path);
  const results = rawFiles.map((raw) => readFile(raw, showPath(raw.path)));
  const files = results.flatMap((result) => (result.file === null ? [] : [result.file]));
  const context = contextOf(files, options);
  const findings = results.flatMap((result) => result.findings);
  for (const file of files) findings.push(...checkFile(file, context));
  const { open, accepted } = judgeFindings(findings, files, context.today);
  return { findings: sortFindings(open), accepted };
}
