import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type FieldPath, formatField } from '../file/finding.ts';
import { atNode, type SourceFile } from '../file/source-file.ts';
import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import { findAddresses, type Link, normaliseAddress, type Plaats } from './link.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Found {
  readonly adres: string;
  readonly plaats: Plaats;
  readonly geraadpleegd: string | null;
}

/** The day on which the group of fields around an address was last read by somebody. */
function dayOf(record: unknown): string | null {
  const values = [fieldOf(record, 'geraadpleegd'), fieldOf(record, 'nagekeken'), fieldOf(fieldOf(record, 'tweede_lezing'), 'datum')];
  const days = values.map((value) => textOf(value) ?? '');
  return days.find((day) => DAY.test(day)) ?? null;
}

/** The address that a field leads to; of a doi, the one that the site links to. */
function addressesOf(key: string | number | undefined, text: string): string[] {
  return key === 'doi' ? [`https://doi.org/${text}`] : findAddresses(text);
}

function* inFields(file: SourceFile, value: unknown, path: FieldPath, day: string | null): Iterable<Found> {
  if (typeof value === 'string') {
    for (const text of addressesOf(path.at(-1), value)) {
      const adres = normaliseAddress(text);
      if (adres === null) continue;
      const plaats = { bestand: file.bestand, pad: file.path, veld: formatField(path), ...file.locate(path) };
      yield { adres, plaats, geraadpleegd: day };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* inFields(file, item, [...path, index], day);
  } else if (isRecord(value)) {
    const ownDay = dayOf(value) ?? day;
    for (const [key, item] of Object.entries(value)) yield* inFields(file, item, [...path, key], ownDay);
  }
}

function addressesInNode(node: Nodes): string[] {
  switch (node.type) {
    case 'link':
    case 'definition':
    case 'image':
      return [node.url];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? findAddresses(value) : []));
    default:
      return [];
  }
}

function inBody(file: SourceFile): Found[] {
  const found: Found[] = [];
  if (file.tree === null) return found;
  const day = dayOf(file.data);
  visit(file.tree, (node: Nodes) => {
    for (const text of addressesInNode(node)) {
      const adres = normaliseAddress(text);
      if (adres === null) continue;
      const { bestand, regel, kolom } = atNode(file, node, { regelId: '', boodschap: '' });
      found.push({ adres, plaats: { bestand, pad: file.path, veld: '', regel, kolom }, geraadpleegd: day });
    }
  });
  return found;
}

/**
 * Every external address in the published files, each once, in the order in which they first stand there.
 * Templates are left out: their addresses are examples.
 */
export function collectLinks(files: readonly SourceFile[]): Link[] {
  const links = new Map<string, { plaatsen: Plaats[]; geraadpleegd: string | null }>();
  for (const file of files) {
    if (file.isTemplate) continue;
    for (const { adres, plaats, geraadpleegd } of [...inFields(file, file.data, [], null), ...inBody(file)]) {
      const link = links.get(adres) ?? { plaatsen: [], geraadpleegd: null };
      link.plaatsen.push(plaats);
      if (geraadpleegd !== null && (link.geraadpleegd === null || geraadpleegd > link.geraadpleegd)) link.geraadpleegd = geraadpleegd;
      links.set(adres, link);
    }
  }
  return [...links].map(([adres, link]) => ({ adres, ...link }));
}

/** What the person who starts the check wants to see of all links; an empty list leaves nothing out. */
export interface Choice {
  /** Paths inside the content folder, with or without `content/` before them. */
  readonly paden: readonly string[];
  readonly hosts: readonly string[];
}

/** The links that a choice is about, with all their places. */
export function selectLinks(links: readonly Link[], { paden, hosts }: Choice): Link[] {
  const wanted = new Set(paden.map((pad) => pad.replaceAll('\\', '/').replace(/^(\.\/)?(content\/)?/, '')));
  const wantedHosts = new Set(hosts.map((host) => host.toLowerCase()));
  return links.filter(
    ({ adres, plaatsen }) =>
      (wanted.size === 0 || plaatsen.some(({ pad }) => wanted.has(pad))) &&
      (wantedHosts.size === 0 || wantedHosts.has(new URL(adres).hostname)),
  );
}
