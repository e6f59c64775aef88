import type { Schemas } from '../schema/schemas.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { Finding } from '../file/finding.ts';
import type { FileKind, FileRecord, SourceFile } from '../file/source-file.ts';

/** All that a rule may look at besides the file itself. */
export interface RuleContext {
  /** Ids that exist, per kind of record (templates left out). */
  readonly ids: Readonly<Record<FileKind, ReadonlySet<string>>>;
  /** All files that are published, for rules that compare one record with the others. */
  readonly published: readonly FileRecord[];
  readonly vocabularia: Vocabularia;
  readonly schemas: Schemas;
  /** Today as ISO day, for "not in the future". */
  readonly today: string;
  /** Addresses of the files in public/, such as `/afbeeldingen/buurttafel.jpg`; null when unknown (in the browser). */
  readonly publicFiles: ReadonlySet<string> | null;
}

/** One check. It looks at one file at a time and tells what is wrong with it. */
export interface Rule {
  /** Stable id: it stands in reports. The schema rule reports under finer ids of its own. */
  readonly id: string;
  /** Kinds of files that the rule is about. */
  readonly kinds: readonly FileKind[];
  /**
   * True when it compares the file with others (`published`): it is asked after all of them are read, without a tree. What
   * the other rules say of a file is remembered from one build to the next, as long as nothing of what
   * `src/reading/corpus.ts#surroundings` names has changed: the ids, the vocabularies, what studies say of practices.
   */
  readonly comparesFiles?: boolean;
  readonly check: (file: SourceFile, context: RuleContext) => Iterable<Finding>;
}
