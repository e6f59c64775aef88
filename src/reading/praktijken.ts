import { type CollectionEntry, getCollection } from 'astro:content';
import type { PraktijkEntry } from '../catalog/entry.ts';
import { byPraktijk } from '../catalog/gemeenten.ts';
import { cellFinder } from '../evidence/elsewhere.ts';
import { ladderContext } from '../evidence/ladder.ts';
import { makeWijzers, type Wijzers } from '../evidence/wijzers.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { corpusOf, type PageText } from './corpus.ts';
import { getEvidence, getInstrumenten, getStudies } from './evidence.ts';

/** A practice as collection entry, for the page that renders its text. */
export type PraktijkFile = CollectionEntry<'praktijken'>;

/** The vocabularies, read once per build. */
export const vocabularia: Vocabularia = corpusOf().vocabularia;

/** All practices as collection entries, by title. */
export async function getPraktijkFiles(): Promise<PraktijkFile[]> {
  const files = await getCollection('praktijken');
  return files.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl'));
}

/**
 * The text of a page.
 * @param folder the folder of content that it is in
 * @throws Error for an id that has no page
 */
export function getPageText(id: string, folder: 'praktijken' | 'paginas' = 'praktijken'): PageText {
  const page = corpusOf().pages.get(`${folder}/${id}.mdx`);
  if (page === undefined) throw new Error(`De tekst van ${folder}/${id} is niet gelezen.`);
  return page;
}

let entries: Promise<PraktijkEntry[]> | undefined;

async function readPraktijken(): Promise<PraktijkEntry[]> {
  const [studies, instrumenten, cells] = await Promise.all([getStudies(), getInstrumenten(), getEvidence()]);
  const wijzersOf = makeWijzers(studies, ladderContext(instrumenten, vocabularia), cellFinder(cells));
  const toepassingen = byPraktijk(corpusOf().records.toepassingen.map(({ toepassing }) => toepassing));
  return (await getPraktijkFiles()).map(({ id, data }) => ({
    id,
    praktijk: data,
    wijzers: wijzersOf(id, data),
    toepassingen: toepassingen.get(id) ?? [],
  }));
}

/** All practices with what is known of them at a glance, by title; read once per build. */
export function getPraktijken(): Promise<PraktijkEntry[]> {
  entries ??= readPraktijken();
  return entries;
}

/**
 * What is known of a practice at a glance.
 * @throws Error for an id that has no page
 */
export async function getWijzers(id: string): Promise<Wijzers> {
  const wijzers = (await getPraktijken()).find((entry) => entry.id === id)?.wijzers;
  if (wijzers === undefined) throw new Error(`De wijzers van praktijk ${id} zijn niet berekend.`);
  return wijzers;
}
