import { parse, stringify } from 'yaml';
import { fieldOf, listOf, textOf } from '../../src/schema/untrusted.ts';
import { hashOf, type OtherWord, otherWords, reword } from './made-words.ts';

/** A practice as file: its id and its text. */
export interface PracticeFile {
  readonly id: string;
  readonly text: string;
}

const FILE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** An id is at most this long. */
const LONGEST_ID = 80;

const YAML = { version: '1.2', schema: 'core' } as const;

/** Text fields of the front matter, wherever they stand; all else is an id, a date, a number or a choice. */
const TEXT_FIELDS: ReadonlySet<string> = new Set('titel samenvatting naam uitgever tekst wat functie resultaat'.split(' '));

function partsOf({ id, text }: PracticeFile): { readonly front: unknown; readonly body: string } {
  const [, front, body] = FILE.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new Error(`De praktijk ${id} heeft geen front matter.`);
  const data: unknown = parse(front, YAML);
  return { front: data, body };
}

function idOf(id: string, copy: number): string {
  const end = `-${copy}`;
  return id.slice(0, LONGEST_ID - end.length).replace(/-+$/, '') + end;
}

/** The same value with other words in its text fields. */
function rewordFields(value: unknown, other: OtherWord, field = ''): unknown {
  if (typeof value === 'string') return TEXT_FIELDS.has(field) ? reword(value, other) : value;
  if (Array.isArray(value)) return value.map((item) => rewordFields(item, other, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewordFields(part, other, key)]));
}

/** The same number of other municipalities; a practice without any keeps its area. */
function moved(gebied: unknown, seed: string, gemeenten: readonly string[]): unknown {
  const own = listOf(fieldOf(gebied, 'gemeenten'));
  if (own.length === 0 || typeof gebied !== 'object' || gebied === null) return gebied;
  const chosen = own.map((_one, index) => gemeenten[hashOf(`${seed}:${index}`) % gemeenten.length]);
  return { ...gebied, gemeenten: [...new Set(chosen)] };
}

/** The same source at another address. */
function movedSource(bron: unknown, copy: number): unknown {
  const url = textOf(fieldOf(bron, 'url'));
  if (url === undefined || typeof bron !== 'object' || bron === null) return bron;
  const address = new URL(url);
  address.searchParams.append('versie', String(copy));
  return { ...bron, url: address.href };
}

function makeCopy(
  original: PracticeFile,
  copy: number,
  other: OtherWord,
  gemeenten: readonly string[],
  has: (id: string) => boolean,
): PracticeFile {
  const { front, body } = partsOf(original);
  const id = idOf(original.id, copy);
  const fields = rewordFields(front, other);
  const relaties = listOf(fieldOf(front, 'relaties')).flatMap((relatie) => {
    const to = idOf(textOf(fieldOf(relatie, 'praktijk')) ?? '', copy);
    return typeof relatie === 'object' && has(to) ? [{ ...relatie, praktijk: to }] : [];
  });
  const data = {
    ...(typeof fields === 'object' ? fields : {}),
    gebied: moved(fieldOf(front, 'gebied'), id, gemeenten),
    relaties,
    bronnen: listOf(fieldOf(fields, 'bronnen')).map((bron) => movedSource(bron, copy)),
  };
  return { id, text: `---\n${stringify(data, { ...YAML, lineWidth: 0 })}---\n${reword(body, other)}` };
}

/**
 * As many practices as asked: the real ones, and then copies of them with other words, municipalities and sources.
 * The same input gives the same practices, on any machine.
 * @param originals the real practices
 * @param count how many in all; at least as many as there are real ones, since others point at those
 * @param gemeenten ids of the municipalities to spread them over
 * @throws Error when fewer are asked than there are real ones
 */
export function makePractices(originals: readonly PracticeFile[], count: number, gemeenten: readonly string[]): PracticeFile[] {
  if (count < originals.length) throw new Error(`Er zijn ${originals.length} echte praktijken. Vraag er minstens zoveel.`);
  const wordsOf = otherWords(originals.map(({ text }) => text));
  const wanted = Array.from({ length: count - originals.length }, (_one, index) => ({
    original: originals[index % originals.length],
    copy: 2 + Math.floor(index / originals.length),
  }));
  const ids = new Set(wanted.map(({ original, copy }) => idOf(original?.id ?? '', copy)));
  const made = wanted.flatMap(({ original, copy }) =>
    original === undefined ? [] : [makeCopy(original, copy, wordsOf(copy), gemeenten, (id) => ids.has(id))],
  );
  return [...originals, ...made];
}
