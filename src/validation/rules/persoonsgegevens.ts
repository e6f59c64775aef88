import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FieldPath, Finding } from '../../file/finding.ts';
import { findPersonalData, type PersonalData } from '../personal-data.ts';
import type { Rule } from '../rule.ts';
import { atField, atNode } from '../../file/source-file.ts';
import { isRecord } from '../../schema/untrusted.ts';

const REGEL = 'persoonsgegevens';

/** Fields with addresses of web pages or codes, in which digits mean something else. */
const SKIPPED_FIELDS: ReadonlySet<string> = new Set(['url', 'website', 'doi', 'bron_url', 'postcodes', 'nis']);

/** No mail address or phone number of a private person is published. */
export const persoonsgegevens: Rule = {
  id: REGEL,
  kinds: ['praktijk', 'pagina', 'studie', 'overzicht', 'instrument'],
  *check(file) {
    for (const { path, text } of texts(file.data, [])) {
      for (const found of findPersonalData(text)) yield atField(file, path, report(found));
    }
    if (file.tree === null) return;
    const findings: Finding[] = [];
    visit(file.tree, (node: Nodes) => {
      for (const text of textsOf(node)) {
        for (const found of findPersonalData(text)) findings.push(atNode(file, node, report(found)));
      }
    });
    yield* findings;
  },
};

function textsOf(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value];
  if (node.type === 'link' || node.type === 'definition') {
    const address = /^(mailto|tel):/i.test(node.url) ? node.url.replace(/^\w+:/, '') : '';
    return [address, node.title ?? ''];
  }
  if (node.type === 'image') return [node.alt ?? '', node.title ?? ''];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }
  return [];
}

function* texts(value: unknown, path: FieldPath): Iterable<{ path: FieldPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) if (!SKIPPED_FIELDS.has(key)) yield* texts(item, [...path, key]);
  }
}

function report({ kind, text }: PersonalData) {
  if (kind === 'mail') {
    const boodschap = `Hier staat een mailadres van een persoon (${text}). Haal het weg; een algemeen adres zoals info@… van een organisatie mag wel.`;
    return { regelId: REGEL, boodschap };
  }
  if (kind === 'mobiel') {
    const boodschap = `Hier staat een gsm-nummer (${text}). Haal het weg; verwijs naar de website van de organisatie.`;
    return { regelId: REGEL, boodschap };
  }
  const boodschap = `Hier staat een telefoonnummer (${text}). Mag het blijven? Alleen als het van een organisatie of hulplijn is; een nummer van een persoon haal je weg.`;
  return { regelId: REGEL, ernst: 'waarschuwing' as const, boodschap };
}
