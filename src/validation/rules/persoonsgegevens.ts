import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FieldPath, Finding } from '../../file/finding.ts';
import { atField, atNode } from '../../file/source-file.ts';
import { isRecord } from '../../schema/untrusted.ts';
import {
  findPersonalData,
  locatePersonalData,
  masked,
  type PersonalData,
  type PersonalDataKind,
  type PersonalDataOptions,
} from '../personal-data/find.ts';
import type { Rule } from '../rule.ts';

const REGEL = 'persoonsgegevens';

/** Fields with addresses of web pages or codes, in which digits mean something else. A page of a person is one anywhere. */
const CODE_FIELDS: ReadonlySet<string> = new Set(['url', 'website', 'doi', 'bron_url', 'postcodes', 'nis']);

/** Fields in which an organisation publishes how it can be reached. */
const CONTACT_FIELDS: ReadonlySet<string> = new Set(['contact']);

/** Nothing that belongs to a private person is published. The messages never repeat it: others read them too. */
export const persoonsgegevens: Rule = {
  id: REGEL,
  kinds: ['praktijk', 'pagina', 'studie', 'overzicht', 'instrument', 'toepassing'],
  *check(file) {
    for (const { path, text } of texts(file.data, [])) {
      for (const found of inField(path, text)) yield atField(file, path, report(found));
    }
    if (file.tree === null) return;
    const findings: Finding[] = [];
    visit(file.tree, (node: Nodes) => {
      for (const text of textsBeside(node)) {
        for (const found of findPersonalData(text)) findings.push(atNode(file, node, report(found)));
      }
      const parts = textParts(node);
      if (parts === null) return;
      for (const found of locatePersonalData(parts.map(({ text }) => text).join(''))) {
        findings.push(atNode(file, partAt(parts, found.start) ?? node, report(found)));
      }
    });
    yield* once(findings);
  },
};

/** An address that Markdown itself makes a link of stands there twice, at one place. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((found) => [`${found.regel}:${found.kolom}:${found.boodschap}`, found])).values()];
}

function inField(path: FieldPath, text: string): PersonalData[] {
  const last = path.findLast((step) => typeof step === 'string') ?? '';
  const options: PersonalDataOptions = { isPublishedContact: path.some((step) => CONTACT_FIELDS.has(String(step))) };
  const found = findPersonalData(text, options);
  return CODE_FIELDS.has(String(last)) ? found.filter(({ kind }) => kind === 'profiel') : found;
}

interface TextPart {
  readonly text: string;
  readonly node: Nodes;
}

const INLINE: ReadonlySet<string> = new Set<Nodes['type']>([
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

/**
 * The running text of a block, so that marking a few digits does not cut a number in two; null for what is no block of
 * text, or stands in one.
 */
function textParts(node: Nodes): TextPart[] | null {
  if (node.type === 'code') return [{ text: node.value, node }];
  if (!('children' in node) || INLINE.has(node.type) || !node.children.some(({ type }) => INLINE.has(type))) return null;
  const parts: TextPart[] = [];
  visit(node, (part: Nodes) => {
    if (part.type === 'text' || part.type === 'inlineCode') parts.push({ text: part.value, node: part });
    if (part.type === 'break') parts.push({ text: ' ', node: part });
  });
  return parts;
}

function partAt(parts: readonly TextPart[], place: number): Nodes | undefined {
  let end = 0;
  return parts.find(({ text }) => (end += text.length) > place)?.node;
}

/** What a node says outside the running text: the address of a link, a title, an attribute. */
function textsBeside(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'definition') return [addressText(node.url), node.title ?? ''];
  if (node.type === 'image') return [node.alt ?? '', node.title ?? ''];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }
  return [];
}

/** The address of a link as text: what is mailed or called; of a web page only whether it is that of a person. */
function addressText(url: string): string {
  if (!/^(?:mailto|tel|sms|whatsapp):/i.test(url)) return url;
  const rest = url.replace(/^\w+:/, '');
  try {
    return decodeURIComponent(rest);
  } catch {
    // A stray % is no code: then the address says what it says.
    return rest;
  }
}

function* texts(value: unknown, path: FieldPath): Iterable<{ path: FieldPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

const MESSAGES: Readonly<Record<PersonalDataKind, (shown: string) => string>> = {
  mail: (shown) =>
    `Hier staat een mailadres van een persoon (${shown}). Haal het weg; een algemeen adres zoals info@… van een organisatie mag wel.`,
  mobiel: (shown) => `Hier staat een gsm-nummer (${shown}). Haal het weg; verwijs naar de website van de organisatie.`,
  vast: (shown) =>
    `Hier staat een telefoonnummer (${shown}). Mag het blijven? Alleen als het van een organisatie of hulplijn is; een nummer van een persoon haal je weg.`,
  rijksregister: (shown) => `Hier staat een rijksregisternummer (${shown}). Haal het weg; dat nummer hoort nergens te staan.`,
  rekening: (shown) =>
    `Hier staat een rekeningnummer (${shown}). Mag het blijven? Alleen als het van een organisatie is; een rekening van een persoon haal je weg.`,
  profiel: (shown) =>
    `Hier staat een link naar het profiel van een persoon (${shown}). Haal hem weg; verwijs naar de pagina van de organisatie.`,
};

/** Lines and accounts are as often those of an organisation: a person decides. */
const DOUBTFUL: ReadonlySet<PersonalDataKind> = new Set(['vast', 'rekening']);

function report(found: PersonalData) {
  const boodschap = MESSAGES[found.kind](masked(found));
  return { regelId: REGEL, boodschap, ...(DOUBTFUL.has(found.kind) ? { ernst: 'waarschuwing' as const } : {}) };
}
