import type { FileKind } from '../file/source-file.ts';

/** A section of the text as it was. */
export interface VersionSection {
  readonly title: string;
  /** Its words. */
  readonly text: string;
  /** Ids of the sources that it cites. */
  readonly citations: readonly string[];
  /** The text as it stands in the file, for who wants to see marks and citations in their place. */
  readonly source?: string;
}

/** A record as it once was: plain data, also in a browser. An older version may follow an older schema. */
export interface Version {
  readonly kind: FileKind;
  /** Name of its file, without extension. */
  readonly id: string;
  /** Front matter or YAML, as it was parsed. */
  readonly data: unknown;
  /** The text below the front matter; empty for a record without text. */
  readonly sections: readonly VersionSection[];
}
