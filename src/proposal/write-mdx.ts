import { parseYaml } from '../file/read-yaml.ts';
import { fieldOf } from '../schema/untrusted.ts';
import { toMdxText } from './body-text.ts';
import type { Draft, DraftSection } from './draft.ts';
import { changedFieldYaml, fieldYaml, yearKeys } from './field-yaml.ts';
import type { FormField } from './form-model.ts';

/** The two parts of an MDX file. */
export interface MdxParts {
  /** YAML, without the lines of dashes. */
  readonly frontMatter: string;
  readonly body: string;
}

/** Values that say nothing: an empty field is left out of the file. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, item]) => {
      const kept = withoutEmpty(item);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value ?? undefined;
}

/** A line that begins a field: in a group of fields, all else is indented. */
const FIELD_LINE = /^([A-Za-z]\w*):/;

/** The front matter of a file cut at its fields: name and lines, comments with the field that they follow. */
export function cutAtFields(yaml: string): { readonly name: string; readonly text: string }[] {
  const parts: { name: string; lines: string[] }[] = [];
  for (const line of yaml.replace(/^\n+|\n+$/g, '').split('\n')) {
    const name = FIELD_LINE.exec(line)?.[1];
    if (name !== undefined || parts.length === 0) parts.push({ name: name ?? '', lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ name, lines }) => ({ name, text: lines.join('\n') }));
}

/** The fields as YAML; those that did not change since `origineel` stay as they were, to the letter. */
function frontMatterOf({ velden, origineel }: Draft, fields: readonly FormField[]): string {
  const years = yearKeys(fields);
  const filled = Object.entries(velden).flatMap(([name, value]) => {
    const kept = withoutEmpty(value);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  if (filled.length === 0) return '{}';
  const written = new Map(filled.map(([name, value]) => [name, fieldYaml(name, value, years)]));
  if (origineel === undefined) return [...written.values()].join('\n');
  const before = parseYaml(origineel).data;
  const values = new Map(filled);
  const order = cutAtFields(origineel);
  const kept = order.flatMap(({ name, text }) => {
    const old = fieldOf(before, name);
    if (name === '' || JSON.stringify(withoutEmpty(old)) === JSON.stringify(values.get(name))) return [text];
    return values.has(name) ? [changedFieldYaml(name, values.get(name), text, years)] : [];
  });
  const names = new Set(order.map(({ name }) => name));
  const added = [...written].flatMap(([name, text]) => (names.has(name) ? [] : [text]));
  return [...kept, ...added].join('\n');
}

/** Text of sections as MDX. A section that does not change stays the same object, and is not parsed again. */
const written = new WeakMap<DraftSection, string>();

function sectionMdx(section: DraftSection): string {
  const known = written.get(section);
  if (known !== undefined) return known;
  const mdx = toMdxText(section.tekst);
  written.set(section, mdx);
  return mdx;
}

/**
 * A draft as the two parts of its file. Whatever was typed, the file holds it as text: it runs nothing.
 * @param fields those of a practice (`praktijkFields`)
 */
export function mdxParts(draft: Draft, fields: readonly FormField[]): MdxParts {
  const sections = draft.secties
    .map((section) => ({ titel: section.titel, mdx: sectionMdx(section) }))
    .filter(({ mdx }) => mdx !== '')
    .map(({ titel, mdx }) => `## ${titel}\n\n${mdx}\n`);
  return { frontMatter: frontMatterOf(draft, fields), body: sections.join('\n') };
}

/** A draft as text of `content/praktijken/<id>.mdx`. */
export function writeMdx(draft: Draft, fields: readonly FormField[]): string {
  const { frontMatter, body } = mdxParts(draft, fields);
  return `---\n${frontMatter}\n---\n\n${body}`;
}
