import { type Change, diffData } from './diff.ts';
import { type Migration, settle, toNewest } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';
import { isSame } from './same.ts';
import type { Version, VersionSection } from './version.ts';

/** What changed in one section of the text. */
export interface SectionChange {
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: VersionSection | undefined;
  readonly after: VersionSection | undefined;
}

/** What changed between two versions of a record. */
export interface VersionDiff {
  /** Both sides under the newest schema. */
  readonly before: Version;
  readonly after: Version;
  /** By field, in the order of the newer version. */
  readonly fields: readonly Change[];
  /** By section, in the order of the newer version; what went comes last. */
  readonly sections: readonly SectionChange[];
  /** True when sections that are there on both sides stand in another order. */
  readonly hasMovedSections: boolean;
  /** Migrations of which the older version has the old form and the newer one has not. */
  readonly migrations: readonly Migration[];
  /** Migrations of which only the newer version has the old form: it went back. */
  readonly undone: readonly Migration[];
}

/** Sections by title. Two with the same one count as one: a page should not have them, but an old version may. */
function byTitle(sections: readonly VersionSection[]): Map<string, VersionSection> {
  const joined = new Map<string, VersionSection>();
  for (const section of sections) {
    const { title, text, citations, source } = section;
    const known = joined.get(title);
    joined.set(
      title,
      known === undefined
        ? section
        : {
            title,
            text: `${known.text}\n${text}`,
            citations: [...known.citations, ...citations],
            ...(source === undefined ? {} : { source: `${known.source ?? ''}\n\n${source}` }),
          },
    );
  }
  return joined;
}

/** True when two sections say the same; how they are written in the file counts where both know it. */
function isSameSection(one: VersionSection, other: VersionSection): boolean {
  return (
    isSame(one.text, other.text) &&
    isSame(one.citations, other.citations) &&
    (one.source === undefined || other.source === undefined || isSame(one.source, other.source))
  );
}

function diffSections(before: readonly VersionSection[], after: readonly VersionSection[]) {
  const [old, current] = [byTitle(before), byTitle(after)];
  const changed = [...current].flatMap(([title, now]): SectionChange[] => {
    const was = old.get(title);
    if (was === undefined) return [{ title, kind: 'added', before: undefined, after: now }];
    return isSameSection(was, now) ? [] : [{ title, kind: 'changed', before: was, after: now }];
  });
  const gone = [...old]
    .filter(([title]) => !current.has(title))
    .map(([title, was]): SectionChange => ({ title, kind: 'removed', before: was, after: undefined }));
  const stayed = [...old.keys()].filter((title) => current.has(title));
  const now = [...current.keys()].filter((title) => old.has(title));
  return { sections: [...changed, ...gone], hasMovedSections: stayed.some((title, index) => title !== now[index]) };
}

/**
 * What changed between two versions of a record. Pure, and the same in a build and in a browser. A migration of the
 * schema is no change, and neither is another way of writing the same file down.
 * @param before the older version
 * @param after the newer one, of the same record
 * @param migrations the schema changes to see through; those of the databank by default
 *
 * @example A reader kept a page; what changed on it since? Parts of the file that the reader did not keep are left
 * out on both sides.
 * ```ts
 * const kept: Version = { kind: 'praktijk', id: 'buurttafel', sections: [], data: { status: 'lopend', cijfers: [{ wat: 'gasten', waarde: 40, jaar: 2025 }] } };
 * const now: Version = { ...kept, data: { status: 'afgerond', cijfers: [{ wat: 'gasten', waarde: 45, jaar: 2025 }] } };
 * for (const { path, kind, before, after } of leavesOf(diffVersions(kept, now).fields)) {
 *   console.log(fieldOfPath(path), kind, before, after);
 * }
 * // status changed lopend afgerond
 * // cijfers[].waarde changed 40 45
 * ```
 */
export function diffVersions(before: Version, after: Version, migrations: readonly Migration[] = MIGRATIONS): VersionDiff {
  const [was, is] = [toNewest(before, migrations), toNewest(after, migrations)];
  const [oldData, newData] = settle(was.version, is.version, migrations);
  return {
    before: { ...was.version, data: oldData },
    after: { ...is.version, data: newData },
    fields: diffData(oldData, newData),
    ...diffSections(was.version.sections, is.version.sections),
    migrations: was.old.filter((migration) => !is.old.includes(migration)),
    undone: is.old.filter((migration) => !was.old.includes(migration)),
  };
}
