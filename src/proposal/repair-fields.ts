/*
 * The fields of a front matter that cannot be read as it is: without what a word processor made of it, or one by one.
 */
import { parseYaml } from '../file/read-yaml.ts';
import { isRecord } from '../schema/untrusted.ts';
import type { Tell } from './note.ts';
import { cutAtFields } from './write-mdx.ts';

/** YAML without what a word processor made of it. */
function plainYaml(yaml: string): string {
  return yaml
    .replace(/\u00a0/g, ' ')
    .replace(/^[ \t]*\t[ \t]*/gm, (space) => space.replaceAll('\t', '  '))
    .replace(/(^|[\s:,{[-])[“”„‟″]([^“”„‟″\n]*)[“”„‟″]/g, '$1"$2"')
    .replace(/(^|[\s:,{[-])[‘’‚‛]([^‘’‚‛\n]*)[‘’‚‛](?=\s*(?:[,}\]]|$))/gm, "$1'$2'");
}

/** `naam: Soep: een verhaal` as name and value: a colon in a sentence is the slip that people make most. */
function fieldOnOneLine(text: string): { readonly name: string; readonly value: string } | null {
  const [, name = '', value = ''] = /^([A-Za-z]\w*):[ \t]+(\S[^\n]*)$/.exec(text.trim()) ?? [];
  if (name === '' || /^[[{&*!|>]/.test(value)) return null;
  return { name, value: value.replace(/^["'“”](.*)["'“”]$/, '$1') };
}

function isOnlyComment(text: string): boolean {
  return text.replace(/^\s*#.*$/gm, '').trim() === '';
}

/** The fields one by one. */
function salvageFields(yaml: string, tell: Tell): Record<string, unknown> {
  const velden: Record<string, unknown> = {};
  for (const { text } of cutAtFields(yaml)) {
    const tries = [text, plainYaml(text)].map((source) => parseYaml(source));
    const read = tries.find(({ problems, data }) => problems.length === 0 && isRecord(data))?.data;
    if (isRecord(read)) {
      for (const [name, value] of Object.entries(read)) {
        if (Object.hasOwn(velden, name)) tell(`Het veld "${name}" staat er twee keer. Het eerste is genomen.`, text);
        else velden[name] = value;
      }
      continue;
    }
    const field = fieldOnOneLine(text);
    if (field !== null && !Object.hasOwn(velden, field.name)) velden[field.name] = field.value;
    else if (!isOnlyComment(text))
      tell(`Dit deel kan niet gelezen worden: ${tries[0]?.problems[0]?.boodschap ?? 'er staat geen veld.'}`, text);
  }
  return velden;
}

/**
 * The fields of a front matter that is no YAML as it stands.
 * @param yaml the lines between the dashes
 * @param tell is called for each part that cannot be read
 * @returns an object of fields when they had to be read one by one; otherwise what the YAML holds
 */
export function repairFields(yaml: string, tell: Tell): unknown {
  const { data, problems } = parseYaml(plainYaml(yaml));
  return problems.length === 0 ? data : salvageFields(yaml, tell);
}
