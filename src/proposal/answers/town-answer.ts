import { foldWords } from '../../text/fold.ts';
import type { Option } from '../form-model.ts';
import { readChoices } from './choice-answer.ts';
import type { Question } from './reading.ts';

/** What one piece of an answer says of municipalities. */
export interface TownsRead {
  /** Municipalities that are certain. */
  readonly towns: readonly Option[];
  /** True when every word of the piece was understood. */
  readonly isWhole: boolean;
  /** The piece is a village, of the first of `towns`. */
  readonly village?: { readonly typed: string; readonly label: string };
  /** The piece names several municipalities, or nearly names one. */
  readonly question?: Question;
}

/** Which municipalities have a village of a name. */
type Villages = ReadonlyMap<string, readonly Option[]>;

const CACHE = new WeakMap<readonly Option[], Villages>();

function villagesOf(options: readonly Option[]): Villages {
  const known = CACHE.get(options);
  if (known !== undefined) return known;
  const own = new Set(options.map(({ label }) => foldWords(label)));
  const villages = new Map<string, Option[]>();
  for (const option of options) {
    for (const name of option.synoniemen) {
      const word = foldWords(name);
      // A village may bear the name of another municipality: then that one is meant.
      if (word !== '' && !own.has(word)) villages.set(word, [...(villages.get(word) ?? []), option]);
    }
  }
  CACHE.set(options, villages);
  return villages;
}

const POSTCODE = /\b[1-9]\d{3}\b/;

/** Words before the name of a place that are no part of it. */
const BEFORE = /^(?:(?:stad|gemeente|deelgemeente|dorp|in|te|regio|rond) )+/;

function asked(tekst: string, towns: readonly Option[], vraag: string): TownsRead {
  return { towns: [], isWhole: true, question: { vraag, tekst, keuzes: towns.map(({ label, value }) => ({ label, value })) } };
}

/** "Aalst of Zemst", "Aalst, Hoegaarden of Lummen". */
function orList(labels: readonly string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} of ${labels.at(-1) ?? ''}`;
}

/**
 * The municipalities that a piece of an answer names, also by village or postcode. What may be more than one, or is
 * only like one, is asked: never another municipality than the one that is meant.
 * @param options the same list each time, so that its names are looked up once
 * @param around the other pieces of the answer: "Deurne (Antwerpen)" says which Deurne
 */
export function readTowns(piece: string, options: readonly Option[], around: readonly string[]): TownsRead {
  const typed = piece.trim();
  const postcode = POSTCODE.exec(typed)?.[0];
  const name = foldWords(typed.replace(POSTCODE, ' ')).replace(BEFORE, '');
  const candidates = villagesOf(options).get(name) ?? [];
  if (candidates.length > 0) {
    const named = new Set(around.map(foldWords));
    const meant = candidates.filter(
      ({ label, synoniemen }) => named.has(foldWords(label)) || (postcode !== undefined && synoniemen.includes(postcode)),
    );
    const [town, ...others] = meant.length > 0 ? meant : candidates;
    if (town === undefined || others.length > 0) {
      const labels = orList((meant.length > 0 ? meant : candidates).map(({ label }) => label));
      return asked(
        typed,
        meant.length > 0 ? meant : candidates,
        `"${typed}" kan in meer dan één gemeente zijn: ${labels}. Welke bedoel je?`,
      );
    }
    return {
      towns: [town],
      isWhole: true,
      ...(POSTCODE.test(typed) && name === '' ? {} : { village: { typed: typed.replace(POSTCODE, '').trim(), label: town.label } }),
    };
  }
  const { values, unknown, guessed } = readChoices(typed, options);
  const towns = options.filter(({ value }) => values.includes(value));
  if (guessed.length === 0) return { towns, isWhole: unknown.length === 0 };
  return asked(typed, towns, `"${typed}" staat niet in de lijst van gemeenten. Bedoel je ${orList(towns.map(({ label }) => label))}?`);
}
