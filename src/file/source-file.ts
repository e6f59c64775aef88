import type { Root } from 'mdast';
import type { RecordKind } from '../schema/schemas.ts';
import { type Ernst, type FieldPath, type Finding, formatField, type Location } from './finding.ts';

/** A file as it lies on disk (or in a form): its path inside the content folder and its bytes. */
export interface RawFile {
  /** Path inside the content folder, with forward slashes: `praktijken/buurttafel.mdx`. */
  readonly path: string;
  /** The bytes, or why they could not be read. */
  readonly bytes: Uint8Array | { readonly error: string };
}

/** What a file is about, from its folder. */
export type FileKind = RecordKind | 'vocabularium' | 'redactie';

/** What one file may know of another: its fields and its words, not its tree, which is let go once it is judged. */
export interface FileRecord {
  /** Path as shown to people. */
  readonly bestand: string;
  readonly path: string;
  readonly kind: FileKind;
  /** File name without extension. */
  readonly id: string;
  /** True for templates: validated as strictly, but not published. */
  readonly isTemplate: boolean;
  /** The parsed front matter or YAML; whatever a stranger wrote. */
  readonly data: unknown;
  /** The MDX text below the front matter; empty for YAML files. */
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
  /** The words of the text in the page's own language, a paragraph a line; empty when there is no text or it cannot be read. */
  readonly words: string;
}

/** A file whose front matter (or YAML) could be read, before its text is. */
export interface FieldsFile extends Omit<FileRecord, 'words'> {
  /** Where a field stands in the file; for a missing field, the nearest parent that exists. */
  readonly locate: (path: FieldPath, at?: 'key' | 'value') => Location;
  /** A number, date or word as it stands in the file, without quotes around it: `1.250`. Undefined for anything else. */
  readonly written: (path: FieldPath) => string | undefined;
}

/** A file whose front matter (or YAML) and text could be read. */
export interface SourceFile extends FieldsFile, FileRecord {
  /** Syntax tree of the body, or null when there is no body or it cannot be read. */
  readonly tree: Root | null;
}

interface Report {
  readonly regelId: string;
  readonly boodschap: string;
  readonly ernst?: Ernst;
}

/** A finding on a front-matter field. */
export function atField(
  file: Pick<SourceFile, 'bestand' | 'locate'>,
  path: FieldPath,
  report: Report,
  at: 'key' | 'value' = 'value',
): Finding {
  return { bestand: file.bestand, ...file.locate(path, at), veld: formatField(path), ernst: 'fout', ...report };
}

/** The part of a syntax-tree node that tells where it stands in the body. */
interface Positioned {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** A finding on a place in the body. */
export function atNode(file: SourceFile, node: Positioned, report: Report): Finding {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const location = { regel: file.bodyLine + start.line - 1, kolom: start.column };
  return { bestand: file.bestand, ...location, veld: '', ernst: 'fout', ...report };
}
