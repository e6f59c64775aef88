import type { FieldInfo } from './field-info.ts';

/**
 * What people call a field, by its place: `titel`, `periode.start`, and `cijfers[].waarde` for a field of the items of
 * a list. Plain data, so that a page can hand it to its script.
 */
export type FieldTitles = Readonly<Record<string, string>>;

/** The titles of the fields of a schema (`fieldsOf`), so that a form, a history and a report call a field by one name. */
export function fieldTitles(fields: readonly FieldInfo[], group = ''): FieldTitles {
  const titles = fields.flatMap((field): (readonly [place: string, title: string])[] => {
    const place = `${group}${field.name}`;
    const inner =
      field.kind === 'group'
        ? fieldTitles(field.fields, `${place}.`)
        : field.kind === 'list'
          ? fieldTitles(field.fields, `${place}[].`)
          : {};
    return [[place, field.label], ...Object.entries(inner)];
  });
  return Object.fromEntries(titles);
}
