import type { Directions } from './state.ts';

/* How many studies found what: the parts of sentences that hold a count, right for none, one, two and many. */

const NUMBER_WORDS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'] as const;

/** A small number as a word, as Dutch writes it in running text: "drie", "13". */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** The text with a capital: "Eén", and not "Één", as Dutch spells it at the start of a sentence. */
export function capital(text: string): string {
  return text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Eén studie vond", "Twee studies vonden", "2 van de 3 studies vonden". */
export function whoFound(found: number, k: number): string {
  if (found === k) return `${capital(numberWord(k))} ${k === 1 ? 'studie vond' : 'studies vonden'}`;
  return `${found === 1 ? 'Eén' : found} van de ${k} studies ${found === 1 ? 'vond' : 'vonden'}`;
}

/** What the others of a set of studies found: nothing that could be shown. */
export function theOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'De andere vond geen aantoonbaar verschil.' : 'De andere vonden geen aantoonbaar verschil.';
}

const DIRECTION_WORDS = { minder: 'minder eenzaamheid', geen: 'geen aantoonbaar verschil', meer: 'meer eenzaamheid' } as const;

/**
 * How many controlled studies point which way; null when there is none with a known direction.
 * @param unread controlled studies of which nobody read what they found: without them the sentence would tell half
 */
export function directionSentence(directions: Directions, unread = 0): string | null {
  const parts = (['minder', 'geen', 'meer'] as const).filter((key) => directions[key] > 0);
  const total = directions.minder + directions.geen + directions.meer;
  const [only] = parts;
  if (only === undefined) return null;
  if (total === 1 && unread === 0) return `De ene studie met een controlegroep vond ${DIRECTION_WORDS[only]}.`;
  const every = total === 2 ? 'Beide' : `Alle ${numberWord(total)} de`;
  if (parts.length === 1 && unread === 0) return `${every} studies met een controlegroep vonden ${DIRECTION_WORDS[only]}.`;
  const texts = parts.map((key) => `${numberWord(directions[key])} ${directions[key] === 1 ? 'vond' : 'vonden'} ${DIRECTION_WORDS[key]}`);
  const all = unread === 0 ? texts : [...texts, `van ${numberWord(unread)} lazen we de uitkomst niet`];
  return `Van de ${numberWord(total + unread)} studies met een controlegroep: ${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}.`;
}
