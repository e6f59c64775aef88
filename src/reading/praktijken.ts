import { type CollectionEntry, getCollection } from 'astro:content';
import type { PraktijkEntry } from '../catalog/entry.ts';
import { placeOnLadder, studiesOn } from '../evidence/ladder.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { CONTENT_ROOT } from './project.ts';
import { readVocabularia } from './vocabularia.ts';

/** A practice as collection entry, for the page that renders its text. */
export type PraktijkFile = CollectionEntry<'praktijken'>;

/** The vocabularies, read once per build. */
export const vocabularia: Vocabularia = readVocabularia(CONTENT_ROOT);

/** All practices as collection entries, by title. */
export async function getPraktijkFiles(): Promise<PraktijkFile[]> {
  const files = await getCollection('praktijken');
  return files.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl'));
}

let entries: Promise<PraktijkEntry[]> | undefined;

async function readPraktijken(): Promise<PraktijkEntry[]> {
  const studies = (await getCollection('studies')).map(({ data }) => data);
  const files = await getPraktijkFiles();
  return files.map(({ id, data }) => ({ id, praktijk: data, niveau: placeOnLadder(data, studiesOn(id, data, studies)).niveau }));
}

/** All practices with their level on the ladder, by title; read once per build. */
export function getPraktijken(): Promise<PraktijkEntry[]> {
  entries ??= readPraktijken();
  return entries;
}
