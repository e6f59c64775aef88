import { type Completeness, completenessOfDraft } from '../editorial/completeness.ts';
import { type DuplicateCandidate, type ProbableDuplicate, probableDuplicates } from '../likeness/duplicates.ts';
import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import type { Schemas } from '../schema/schemas.ts';
import { fieldsOfFile } from '../validation/file-fields.ts';
import { type Readability, readabilityOf } from '../validation/readability.ts';
import { titlesWithText } from '../file/sections.ts';
import { toCandidate } from '../validation/rules/mogelijk-dubbel.ts';
import type { FileKind, SourceFile } from '../file/source-file.ts';
import { addressOf } from './addresses.ts';
import { diffFields, type FieldChange } from '../changes/field-diff.ts';
import { type FilePair, pathOf } from './file-pairs.ts';
import { describeNew, type NewRecord } from './new-record.ts';
import { diffSections, type SectionChange } from '../changes/section-diff.ts';

/** A measure on both sides; null where the file or the measure is not there. */
interface BeforeAfter<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What a proposal does to one file of content/. */
export interface FileReview {
  readonly path: string;
  /** The path before, when it was renamed. */
  readonly oldPath: string | null;
  readonly change: FilePair['change'];
  readonly kind: FileKind | null;
  readonly titel: string | null;
  /** Address of its page after the proposal, from the root of the site; null without one. */
  readonly address: string | null;
  /** Address that disappears; null when none does. */
  readonly lostAddress: string | null;
  /** False when nothing can be read of the fields of the proposed file; the findings say why. */
  readonly isReadable: boolean;
  readonly fields: readonly FieldChange[];
  readonly sections: readonly SectionChange[];
  /** All that is in it, when it is new. */
  readonly record: NewRecord | null;
  readonly completeness: BeforeAfter<Completeness>;
  readonly readability: BeforeAfter<Readability>;
  readonly duplicates: readonly ProbableDuplicate[];
}

function completeness(file: SourceFile | null): Completeness | null {
  // Of broken YAML nothing is known, which is not the same as nothing being there.
  if (file?.kind !== 'praktijk' || !isRecord(file.data)) return null;
  return completenessOfDraft(file.data, file.tree === null ? undefined : titlesWithText(file.tree));
}

function readability(file: SourceFile | null): Readability | null {
  const tree = file?.tree ?? null;
  return tree === null ? null : readabilityOf(tree);
}

/** True when there are fields or items to compare; broken YAML has none, and that is not the same as taking them away. */
function hasData(file: SourceFile | null): file is SourceFile {
  return file !== null && typeof file.data === 'object' && file.data !== null;
}

function titleOf(file: SourceFile | null): string | null {
  return textOf(fieldOf(file?.data, 'titel')) ?? textOf(fieldOf(file?.data, 'naam')) ?? null;
}

/**
 * Looks at one file on both sides.
 * @param before the file as it was, where it could be read
 * @param after the file as proposed, where it could be read
 * @param practices all practices after the proposal, to find doubles among
 * @param schemas with the terms of both sides
 */
export function reviewFile(
  pair: FilePair,
  before: SourceFile | null,
  after: SourceFile | null,
  practices: readonly DuplicateCandidate[],
  schemas: Schemas,
): FileReview {
  const [oldAddress, address] = [before && addressOf(before), after && addressOf(after)];
  const isNew = pair.change === 'nieuw';
  const candidate = isNew && after?.kind === 'praktijk' && !after.isTemplate ? toCandidate(after) : null;
  return {
    path: pathOf(pair),
    oldPath: pair.change === 'hernoemd' ? pair.before.path : null,
    change: pair.change,
    kind: (after ?? before)?.kind ?? null,
    titel: titleOf(after) ?? titleOf(before),
    address,
    lostAddress: pair.change === 'verwijderd' || pair.change === 'hernoemd' ? (oldAddress === address ? null : oldAddress) : null,
    isReadable: pair.after === null || hasData(after),
    fields: hasData(before) && hasData(after) ? diffFields(before.data, after.data) : [],
    sections: before !== null && after !== null ? diffSections(before.body, after.body) : [],
    record: after !== null && (isNew || !hasData(before)) ? describeNew(after, fieldsOfFile(after, schemas)) : null,
    completeness: { before: completeness(before), after: completeness(after) },
    readability: { before: readability(before), after: readability(after) },
    duplicates: candidate === null ? [] : probableDuplicates(candidate, practices),
  };
}
