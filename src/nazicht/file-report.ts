import { type Completeness, completenessOf } from '../editorial/completeness.ts';
import type { DuplicateCandidate } from '../likeness/duplicate-candidate.ts';
import { type ProbableDuplicate, probableDuplicates } from '../likeness/duplicates.ts';
import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import { type Readability, readabilityOf } from '../validation/readability.ts';
import { titlesWithText } from '../file/sections.ts';
import { toCandidate } from '../validation/rules/mogelijk-dubbel.ts';
import type { FileKind, SourceFile } from '../file/source-file.ts';
import { addressOf } from './addresses.ts';
import { diffVersions, type VersionDiff } from '../changes/diff-versions.ts';
import type { Migration } from '../changes/migration.ts';
import { versionOf } from '../changes/version-of.ts';
import type { FieldInfo } from '../schema/field-info.ts';
import { type FieldTitles, fieldTitles } from '../schema/field-titles.ts';
import { type FilePair, pathOf } from './file-pairs.ts';
import { describeNew, type NewRecord } from './new-record.ts';

/** A measure on both sides; null where the file or the measure is not there. */
interface BeforeAfter<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What a proposal does to one file of content/. */
export interface FileReport {
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
  /** What changed in it; null when it is not there on both sides. */
  readonly diff: VersionDiff | null;
  /** What its fields are called. */
  readonly titles: FieldTitles;
  /** All that is in it, when it is new. */
  readonly record: NewRecord | null;
  readonly completeness: BeforeAfter<Completeness>;
  readonly readability: BeforeAfter<Readability>;
  readonly duplicates: readonly ProbableDuplicate[];
}

function completeness(file: SourceFile | null, fields: readonly FieldInfo[]): Completeness | null {
  // Of broken YAML nothing is known, which is not the same as nothing being there.
  if (file?.kind !== 'praktijk' || !isRecord(file.data)) return null;
  return completenessOf(file.data, fields, file.tree === null ? undefined : titlesWithText(file.tree));
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

/** What changed between both sides; fields only where both have them. */
function diffOf(before: SourceFile, after: SourceFile, migrations: readonly Migration[]): VersionDiff {
  const [was, is] = [versionOf(before), versionOf(after)];
  if (hasData(before) && hasData(after)) return diffVersions(was, is, migrations);
  return diffVersions({ ...was, data: null }, { ...is, data: null }, migrations);
}

/** True when all that happened to a file is that it went to a newer schema. */
export function isOnlyMigrated({ change, diff, record, isReadable }: FileReport): boolean {
  if (change !== 'gewijzigd' || diff === null || record !== null || !isReadable || diff.migrations.length === 0) return false;
  return diff.fields.length + diff.sections.length + diff.undone.length === 0 && !diff.hasMovedSections;
}

/** What a report on a file leans on. */
export interface FileContext {
  /** All practices after the proposal, to find doubles among. */
  readonly practices: readonly DuplicateCandidate[];
  /** The fields of its schema. */
  readonly fields: readonly FieldInfo[];
  readonly migrations: readonly Migration[];
}

/** A measure of a file on both sides. */
function onBothSides<T>(
  measure: (file: SourceFile | null) => T | null,
  before: SourceFile | null,
  after: SourceFile | null,
): BeforeAfter<T> {
  return { before: measure(before), after: measure(after) };
}

/** The address that people could have kept, and that leads nowhere after the proposal; null when none disappears. */
function lostAddress(change: FilePair['change'], oldAddress: string | null, address: string | null): string | null {
  const canDisappear = change === 'verwijderd' || change === 'hernoemd';
  return canDisappear && oldAddress !== address ? oldAddress : null;
}

/** The practices that a new one may be the same as. */
function duplicatesOf(after: SourceFile | null, practices: readonly DuplicateCandidate[]): readonly ProbableDuplicate[] {
  const candidate = after?.kind === 'praktijk' && !after.isTemplate ? toCandidate(after) : null;
  return candidate === null ? [] : probableDuplicates(candidate, practices);
}

/**
 * Looks at one file on both sides.
 * @param before the file as it was, where it could be read
 * @param after the file as proposed, where it could be read
 */
export function reportFile(
  pair: FilePair,
  before: SourceFile | null,
  after: SourceFile | null,
  { practices, fields, migrations }: FileContext,
): FileReport {
  const address = after && addressOf(after);
  const isNew = pair.change === 'nieuw';
  return {
    path: pathOf(pair),
    oldPath: pair.change === 'hernoemd' ? pair.before.path : null,
    change: pair.change,
    kind: (after ?? before)?.kind ?? null,
    titel: titleOf(after) ?? titleOf(before),
    address,
    lostAddress: lostAddress(pair.change, before && addressOf(before), address),
    isReadable: pair.after === null || hasData(after),
    diff: before !== null && after !== null ? diffOf(before, after, migrations) : null,
    titles: fieldTitles(fields),
    record: after !== null && (isNew || !hasData(before)) ? describeNew(after, fields) : null,
    completeness: onBothSides((file) => completeness(file, fields), before, after),
    readability: onBothSides(readability, before, after),
    duplicates: isNew ? duplicatesOf(after, practices) : [],
  };
}
