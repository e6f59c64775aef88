/** How bad a finding is: a "fout" blocks publication, a "waarschuwing" does not. */
export type Ernst = 'fout' | 'waarschuwing';

/** One problem in one file, told to the person who wrote it. The keys are the public JSON format, which adds `uitleg`. */
export interface Finding {
  /** Path of the file, as shown to the person. */
  readonly bestand: string;
  /** Line, counted from 1. */
  readonly regel: number;
  /** Column, counted from 1. */
  readonly kolom: number;
  /** Path of the front-matter field, such as `bronnen[0].url`; empty when it is about the text or the file. */
  readonly veld: string;
  readonly ernst: Ernst;
  /** Id of the rule that found it. */
  readonly regelId: string;
  /** What is wrong, what is allowed and how to mend it, in Dutch. */
  readonly boodschap: string;
}

/** Where something stands in a file, counted from 1. */
export interface Location {
  readonly regel: number;
  readonly kolom: number;
}

export const FILE_START: Location = { regel: 1, kolom: 1 };

/** A reason why a file, or a part of it, cannot be read. */
export interface FileProblem extends Location {
  readonly regelId: string;
  readonly boodschap: string;
}

/** Steps from the top of the front matter to a value: `['bronnen', 0, 'url']`. */
export type FieldPath = readonly (string | number)[];

/** Writes a field path as people read it: `bronnen[0].url`. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Orders findings by file, line, column and rule; drops exact repetitions. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].sort(
    (a, b) => a.bestand.localeCompare(b.bestand) || a.regel - b.regel || a.kolom - b.kolom || a.regelId.localeCompare(b.regelId),
  );
}

/** True when at least one finding blocks publication. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.ernst === 'fout');
}
