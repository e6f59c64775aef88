import type { Praktijk } from '../schema/praktijk.ts';
import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';

/** Fields that together say which thing an item of a list is about. */
type Identity<Field extends string = string> = readonly Field[];

/** The lists of records in a practice. Of the schema, so that a renamed key is renamed here as well. */
type Lists = {
  [F in keyof Praktijk as Praktijk[F] extends readonly object[] ? F : never]: Praktijk[F] extends readonly (infer Item extends object)[]
    ? readonly Identity<Extract<keyof Item, string>>[]
    : never;
};

/** For each list of a practice, what makes two items the same thing in other words; tried in turn, the strictest first. */
const OF_PRAKTIJK: Lists = {
  organisaties: [['naam']],
  kosten: [['wat', 'jaar', 'soort'], ['wat']],
  personeel: [['functie'], ['bron']],
  materiaal: [['wat'], ['link']],
  cijfers: [['wat', 'jaar', 'eenheid'], ['wat']],
  evaluaties: [['ontwerp', 'jaar', 'bron'], ['bron']],
  erkenningen: [['door']],
  relaties: [['praktijk']],
  bronnen: [['id'], ['url']],
};

/** For all other lists: terms, redirects, exceptions, effects. */
const OF_OTHERS: readonly Identity[] = [
  ['id'],
  ['van'],
  ['bestand', 'regel'],
  ['groep', 'maat', 'omschrijving'],
  ['maat', 'omschrijving'],
  ['url'],
  ['naam'],
];

/** Fields that an item is called by, in the order in which they are tried. */
const NAMES = ['id', 'van', 'bestand', 'wat', 'naam', 'praktijk', 'niveau', 'ontwerp', 'groep', 'maat'] as const;

/** What makes two items of a list the same thing; tried in turn, the strictest first. */
export function identitiesOf(list: string): readonly Identity[] {
  return Object.entries<readonly Identity[]>(OF_PRAKTIJK).find(([name]) => name === list)?.[1] ?? OF_OTHERS;
}

/** True for an item with an id or address of its own: with another one it is another item. */
export function isIdentified(item: unknown): boolean {
  return isRecord(item) && (Object.hasOwn(item, 'id') || Object.hasOwn(item, 'van'));
}

/** The name of an item in a list: its id or what it is about, with the year where it has one; empty when it has none. */
export function itemName(item: unknown): string {
  if (!isRecord(item)) return textOf(item) ?? '';
  for (const key of NAMES) {
    const text = textOf(fieldOf(item, key));
    if (text === undefined) continue;
    const detail = textOf(fieldOf(item, key === 'bestand' ? 'regel' : 'jaar'));
    return detail === undefined ? text : `${text} (${detail})`;
  }
  return '';
}
