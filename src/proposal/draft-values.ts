import { type FieldPath, formatField } from '../file/finding.ts';
import { isRecord } from '../schema/untrusted.ts';

/** The value at a path of the front matter; undefined when there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = (value as readonly unknown[])[step];
    else if (isRecord(value) && typeof step === 'string' && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** A copy of the front matter with another value at a path; undefined takes the value away. Other parts are shared. */
export function withValue(data: unknown, path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as readonly unknown[])] : [];
    const next = withValue(list[step], rest, value);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const group = isRecord(data) ? data : {};
  const next = withValue(Object.hasOwn(group, step) ? group[step] : undefined, rest, value);
  if (next !== undefined) return { ...group, [step]: next };
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== step));
}

/** True when nothing is filled in, however deep. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmptyValue);
  return isRecord(value) && Object.values(value).every(isEmptyValue);
}

/**
 * Where a field of the file stands in the form. An empty entry of a list is not written, so that the third entry
 * in the form may be the second of the file.
 * @param veld path as findings have it, such as `bronnen[1].url`
 */
export function formPathOf(velden: unknown, veld: string): string {
  const steps = veld.split(/[.[\]]/).filter((step) => step !== '');
  const path: (string | number)[] = [];
  for (const step of steps) {
    const list = valueAt(velden, path);
    if (!/^\d+$/.test(step) || !Array.isArray(list)) {
      path.push(/^\d+$/.test(step) ? Number(step) : step);
      continue;
    }
    const filled = list.flatMap((item, index) => (isEmptyValue(item) ? [] : [index]));
    path.push(filled[Number(step)] ?? Number(step));
  }
  return formatField(path);
}

/**
 * The name of a field after an entry of a list went: a later entry moves up.
 * @param name path such as `bronnen[1].url`
 * @param list the list, such as `bronnen`
 * @param index place of the entry that went, from 0
 * @returns undefined for a field of the entry itself
 */
export function nameWithoutEntry(name: string, list: string, index: number): string | undefined {
  const [, digits, rest = ''] = name.startsWith(`${list}[`) ? (/^\[(\d+)\](.*)$/.exec(name.slice(list.length)) ?? []) : [];
  if (digits === undefined || Number(digits) < index) return name;
  return Number(digits) === index ? undefined : `${list}[${Number(digits) - 1}]${rest}`;
}

/** The same for a set of names. */
export function withoutEntry(names: ReadonlySet<string>, list: string, index: number): Set<string> {
  return new Set([...names].flatMap((name) => nameWithoutEntry(name, list, index) ?? []));
}
