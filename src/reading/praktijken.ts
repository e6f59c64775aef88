import { type CollectionEntry, getCollection } from 'astro:content';
import type { PraktijkEntry } from '../catalog/entry.ts';
import { ladderContext, placeOnLadder, studiesOn } from '../evidence/ladder.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { corpusOf, type PageText } from './corpus.ts';

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
 * The text of a practice.
 * @throws Error for an id that has no page
 */
export function getPageText(id: string): PageText {
  const page = corpusOf().pages.get(`praktijken/${id}.mdx`);
  if (page === undefined) throw new Error(`De tekst van praktijk ${id} is niet gelezen.`);
  return page;
}

let entries: Promise<PraktijkEntry[]> | undefined;

async function readPraktijken(): Promise<PraktijkEntry[]> {
  const studies = (await getCollection('studies')).map(({ data }) => data);
  const instrumenten = (await getCollection('instrumenten')).map(({ data }) => data);
  const context = ladderContext(instrumenten, vocabularia);
  const files = await getPraktijkFiles();
  return files.map(({ id, data }) => ({
    id,
    praktijk: data,
    niveau: placeOnLadder(data, studiesOn(id, data, studies), context).niveau,
  }));
}

/** All practices with their level on the ladder, by title; read once per build. */
export function getPraktijken(): Promise<PraktijkEntry[]> {
  entries ??= readPraktijken();
  return entries;
}
