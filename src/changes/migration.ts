import type { FileKind } from '../file/source-file.ts';
import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import { editAt, putAt, splitAtList, stepsOf, valuesAt } from './place.ts';
import { hasValue } from './same.ts';
import type { Version } from './version.ts';

/*
 * A migration writes down the same facts under a newer schema. Two versions are brought to the newest schema before they
 * are compared, so that nobody sees a change where nothing changed. Places are written as in place.ts.
 */

/** What a step is about: all files of a kind, or one list (`vocabularium`, `redactie`) by its name. */
interface Scope {
  readonly of: FileKind;
  readonly id?: string;
}

/** One step from old to new. */
export type MigrationStep = Scope &
  (
    | {
        /** A key gets another name, or another place within its record or item. */
        readonly kind: 'move';
        readonly from: string;
        readonly to: string;
      }
    | {
        /** A value gets another spelling, such as the id of a term; `[]` at the end for a list of them. */
        readonly kind: 'value';
        readonly at: string;
        readonly from: string;
        readonly to: string;
      }
    | {
        /** A value gets another shape, such as a text that becomes a list. */
        readonly kind: 'reshape';
        readonly at: string;
        readonly isOld: (value: unknown) => boolean;
        /**
         * The old value in the new shape; undefined when it cannot be told. Then the step from old to new shape is no
         * change, and changes before and after it are.
         */
        readonly toNew: (value: unknown) => unknown;
      }
    | {
        /**
         * A key that could be derived goes, or items go to files of their own. That they go is no change; what
         * happened in them before that is.
         */
        readonly kind: 'drop';
        readonly at: string;
        /** Which items of the list go: by field, the values that it has. All without it. */
        readonly where?: Readonly<Record<string, readonly string[]>>;
      }
    | {
        /** A section of the text gets another title. */
        readonly kind: 'section';
        readonly from: string;
        readonly to: string;
      }
  );

/** One change of the schema, with all that it asks of the content. */
export interface Migration {
  /** ISO day on which the content was rewritten. */
  readonly dag: string;
  /** In Dutch, for editors: "evaluaties: voor-nameting heet voortaan voor-na". */
  readonly naam: string;
  readonly steps: readonly MigrationStep[];
}

type StepOf<K extends MigrationStep['kind']> = Extract<MigrationStep, { readonly kind: K }>;

function isAbout({ of, id }: Scope, version: Pick<Version, 'kind' | 'id'>): boolean {
  return of === version.kind && (id === undefined || id === version.id);
}

function move(data: unknown, { from, to }: StepOf<'move'>): unknown {
  const [source, target] = [splitAtList(from), splitAtList(to)];
  return editAt(data, source.list, (holder) => {
    const [value] = valuesAt(holder, source.keys);
    const goesDown = target.keys.length > source.keys.length && source.keys.every((key, index) => key === target.keys[index]);
    if (!isRecord(holder) || value === undefined || (goesDown && isRecord(value))) return holder;
    const rest = editAt(holder, source.keys, () => undefined);
    // What is written in the new way already, counts; what is left of the old way then stays to be seen.
    if (!isRecord(rest) || valuesAt(rest, target.keys).some(hasValue)) return holder;
    return putAt(rest, target.keys, value) ?? holder;
  });
}

function respell(data: unknown, { at, from, to }: StepOf<'value'>): unknown {
  const steps = stepsOf(at);
  if (steps.at(-1) !== '[]') return editAt(data, steps, (value) => (value === from ? to : value));
  return editAt(data, steps.slice(0, -1), (list) => {
    if (!Array.isArray(list) || !list.includes(from)) return list;
    // Two terms that became one are named once.
    return [...new Set(list.map((value: unknown) => (value === from ? to : value)))];
  });
}

function reshape(data: unknown, { at, isOld, toNew }: StepOf<'reshape'>): unknown {
  return editAt(data, stepsOf(at), (value) => (isOld(value) ? (toNew(value) ?? value) : value));
}

function isDropped(item: unknown, { where = {} }: StepOf<'drop'>): boolean {
  return hasValue(item) && Object.entries(where).every(([field, values]) => values.includes(textOf(fieldOf(item, field)) ?? ''));
}

function dropFrom(data: unknown, step: StepOf<'drop'>): unknown {
  return editAt(data, stepsOf(step.at), (value) => (isDropped(value, step) ? undefined : value));
}

function hasDropped(data: unknown, step: StepOf<'drop'>): boolean {
  return valuesAt(data, stepsOf(step.at)).some((value) => isDropped(value, step));
}

function apply(version: Version, step: MigrationStep): Version {
  const withData = (data: unknown) => (data === version.data ? version : { ...version, data });
  switch (step.kind) {
    case 'move':
      return withData(move(version.data, step));
    case 'value':
      return withData(respell(version.data, step));
    case 'reshape':
      return withData(reshape(version.data, step));
    case 'drop':
      return version;
    case 'section':
      if (!version.sections.some(({ title }) => title === step.from)) return version;
      return {
        ...version,
        sections: version.sections.map((section) => (section.title === step.from ? { ...section, title: step.to } : section)),
      };
  }
}

/** True when something in a version still has the old form, as far as `apply` leaves it. */
function isLeft({ data }: Version, step: MigrationStep): boolean {
  if (step.kind === 'drop') return hasDropped(data, step);
  return step.kind === 'reshape' && valuesAt(data, stepsOf(step.at)).some(step.isOld);
}

/** A version under the newest schema, and the migrations of which it had the old form. */
export interface Migrated {
  readonly version: Version;
  readonly old: readonly Migration[];
}

/**
 * Brings a version to the newest schema. Twice gives the same as once. What goes away, or cannot be told in its new
 * shape, is still there: see `settle` and `newestData`.
 */
export function toNewest(version: Version, migrations: readonly Migration[]): Migrated {
  const old: Migration[] = [];
  let newest = version;
  for (const migration of migrations) {
    let hadOldForm = false;
    for (const step of migration.steps) {
      if (!isAbout(step, version)) continue;
      const next = apply(newest, step);
      hadOldForm ||= next !== newest || isLeft(newest, step);
      newest = next;
    }
    if (hadOldForm) old.push(migration);
  }
  return { version: newest, old };
}

/**
 * Takes away from two versions, both under the newest schema, what only a migration makes differ: a key that went, and a
 * value of which the old shape cannot be compared with the new one.
 */
export function settle(before: Version, after: Version, migrations: readonly Migration[]): readonly [before: unknown, after: unknown] {
  let [was, is] = [before.data, after.data];
  for (const step of migrations.flatMap(({ steps }) => steps)) {
    if (!isAbout(step, after)) continue;
    if (step.kind === 'drop' && !hasDropped(is, step)) was = dropFrom(was, step);
    if (step.kind !== 'reshape') continue;
    const [one, other] = [was, is].map((data) => valuesAt(data, stepsOf(step.at)).filter(hasValue));
    const hasOld = (values: readonly unknown[] = []) => values.some(step.isOld);
    const hasNew = (values: readonly unknown[] = []) => values.some((value) => !step.isOld(value));
    if ((hasOld(one) && hasNew(other)) || (hasNew(one) && hasOld(other))) {
      [was, is] = [was, is].map((data) => editAt(data, stepsOf(step.at), () => undefined));
    }
  }
  return [was, is];
}

/**
 * The data of a version as the newest schema would have it: what goes away is gone, and what cannot be told in its new
 * shape is left out. For judging and computing with older content by the rules of today.
 */
export function newestData(version: Version, migrations: readonly Migration[]): unknown {
  const { version: newest, old } = toNewest(version, migrations);
  return old
    .flatMap(({ steps }) => steps)
    .filter((step) => isAbout(step, version))
    .reduce((data, step) => {
      if (step.kind === 'drop') return dropFrom(data, step);
      if (step.kind !== 'reshape') return data;
      return editAt(data, stepsOf(step.at), (value) => (step.isOld(value) ? undefined : value));
    }, newest.data);
}
