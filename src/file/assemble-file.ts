import { type FileProblem, FILE_START, type Finding } from './finding.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Place } from './place-of.ts';
import type { YamlResult } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** Result of reading one file: the file where it could be read, and what went wrong. */
export interface ReadResult {
  readonly file: SourceFile | null;
  readonly findings: readonly Finding[];
}

/** A file cut in two: what its YAML says, and the text below it. */
export interface FileParts {
  readonly yaml: YamlResult;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/**
 * Makes a file for the rules out of its parts: parses the text, and tells what cannot be read.
 * Knows no file system and no bytes, so that a form in the browser can use it as well.
 * @param place where the file belongs; `bestand` is the path that people see
 * @throws when a parser gives up, for instance on thousands of nested brackets
 */
export function assembleFile(place: Place & { readonly path: string; readonly bestand: string }, parts: FileParts): ReadResult {
  const { bestand, path, kind, id, isTemplate } = place;
  const problem = (found: Omit<FileProblem, 'regel' | 'kolom'> & Partial<FileProblem>): Finding => ({
    bestand,
    ...FILE_START,
    veld: '',
    ernst: 'fout',
    ...found,
  });
  const { yaml, body, bodyLine } = parts;
  const findings = yaml.problems.map(problem);
  const mdx = place.extension === '.mdx' ? parseMdx(body) : { tree: null, problem: null };
  if (mdx.problem) findings.push(problem({ ...mdx.problem, regel: mdx.problem.regel + bodyLine - 1 }));
  if (findings.length === 0 && (yaml.data === null || typeof yaml.data !== 'object')) {
    findings.push(problem({ regelId: 'front-matter', boodschap: 'Er staan geen velden in. Vul minstens titel in.' }));
  }
  const file: SourceFile = { bestand, path, kind, id, isTemplate, data: yaml.data, locate: yaml.locate, body, bodyLine, tree: mdx.tree };
  return { file, findings };
}
