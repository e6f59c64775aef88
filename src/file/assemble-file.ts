import { blocksOf } from './blocks.ts';
import { type FileProblem, FILE_START, type Finding } from './finding.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Place } from './place-of.ts';
import type { YamlResult } from './read-yaml.ts';
import type { FieldsFile, SourceFile } from './source-file.ts';

/** Result of reading one file: the file where it could be read, and what went wrong. */
export interface ReadResult<File = SourceFile> {
  readonly file: File | null;
  readonly findings: readonly Finding[];
}

/** A file cut in two: what its YAML says, and the text below it. */
export interface FileParts {
  readonly yaml: YamlResult;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** Makes a problem of a reader a finding about a file, for the person. */
export function problemOf(bestand: string, found: Omit<FileProblem, 'regel' | 'kolom'> & Partial<FileProblem>): Finding {
  return { bestand, ...FILE_START, veld: '', ernst: 'fout', ...found };
}

/**
 * Makes a file for the rules out of its parts, without its text: the first half of `assembleFile`.
 * @param place where the file belongs; `bestand` is the path that people see
 */
export function assembleFields(
  place: Place & { readonly path: string; readonly bestand: string },
  parts: FileParts,
): ReadResult<FieldsFile> {
  const { bestand, path, kind, id, isTemplate } = place;
  const { yaml, body, bodyLine } = parts;
  const file = { bestand, path, kind, id, isTemplate, data: yaml.data, locate: yaml.locate, written: yaml.written, body, bodyLine };
  return { file, findings: yaml.problems.map((problem) => problemOf(bestand, problem)) };
}

/**
 * Reads the text of a file: the second half of `assembleFile`.
 * @param read the file without its text, and what was wrong with its fields
 * @returns the whole file, and all that is wrong with it
 * @throws when the parser gives up, for instance on thousands of nested brackets
 */
export function withText({ file, findings: earlier }: { readonly file: FieldsFile; readonly findings: readonly Finding[] }): ReadResult {
  const findings = [...earlier];
  const { bestand, bodyLine, data } = file;
  const mdx = file.path.endsWith('.mdx') ? parseMdx(file.body) : { tree: null, problem: null };
  if (mdx.problem) findings.push(problemOf(bestand, { ...mdx.problem, regel: mdx.problem.regel + bodyLine - 1 }));
  if (findings.length === 0 && (data === null || typeof data !== 'object')) {
    findings.push(problemOf(bestand, { regelId: 'front-matter', boodschap: 'Er staan geen velden in. Vul minstens titel in.' }));
  }
  const paragraphs = mdx.tree === null ? [] : blocksOf(mdx.tree).map(({ text }) => text);
  return { file: { ...file, words: paragraphs.join('\n'), tree: mdx.tree }, findings };
}

/**
 * Makes a file for the rules out of its parts: parses the text, and tells what cannot be read.
 * Knows no file system and no bytes, so that a form in the browser can use it as well.
 * @param place where the file belongs; `bestand` is the path that people see
 * @throws when a parser gives up, for instance on thousands of nested brackets
 */
export function assembleFile(place: Place & { readonly path: string; readonly bestand: string }, parts: FileParts): ReadResult {
  const { file, findings } = assembleFields(place, parts);
  return file === null ? { file, findings } : withText({ file, findings });
}
