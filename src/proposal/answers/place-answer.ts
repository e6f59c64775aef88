import { isLandcode, landNaam } from '../../schema/land.ts';
import type { Option } from '../form-model.ts';
import { piecesOf } from './choice-answer.ts';
import type { Question, ReadingNote } from './reading.ts';
import { foldWords } from '../../text/fold.ts';
import { saysNothing } from './says-nothing.ts';
import { readTowns } from './town-answer.ts';

/** Every country by its Dutch name; made when first needed. */
let countries: ReadonlyMap<string, string> | undefined;

/** Names that people use besides the official one. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  holland: 'NL',
  engeland: 'GB',
  schotland: 'GB',
  wales: 'GB',
  'groot brittannie': 'GB',
  uk: 'GB',
  vk: 'GB',
  vs: 'US',
  usa: 'US',
  amerika: 'US',
  belgium: 'BE',
  belgique: 'BE',
  netherlands: 'NL',
  france: 'FR',
  germany: 'DE',
  spain: 'ES',
  denmark: 'DK',
  england: 'GB',
  canada: 'CA',
};

function allCountries(): ReadonlyMap<string, string> {
  if (countries !== undefined) return countries;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLandcode);
  countries = new Map([...codes.map((code) => [foldWords(landNaam(code)), code] as const), ...Object.entries(OTHER_NAMES)]);
  return countries;
}

/** The code of a country by its code or name in Dutch; undefined when there is no such country. */
export function readCountry(text: string): string | undefined {
  const typed = text.trim();
  return isLandcode(typed) ? typed : allCountries().get(foldWords(typed));
}

/** Where a practice takes place, in the keys of `gebied`. */
interface Places {
  land?: string;
  gemeenten?: string[];
  gewest?: string[];
  provincies?: string[];
  plaatsen?: string[];
}

/** A place as people write it, and what was not understood. */
export interface PlacesRead {
  readonly value: Places;
  readonly unknown: readonly string[];
  /** Names of places that are in no list, taken over as they are. */
  readonly unlisted: readonly string[];
  /** Villages, with the municipality that they belong to: that one stands in the value. */
  readonly villages: readonly { readonly typed: string; readonly label: string }[];
  /** Names of more than one municipality, and slips of the pen: only the person knows which is meant. */
  readonly questions: readonly Question[];
}

const REGIONS: Readonly<Record<string, string>> = {
  vlaanderen: 'vlaanderen',
  'heel vlaanderen': 'vlaanderen',
  'het vlaams gewest': 'vlaanderen',
  'vlaams gewest': 'vlaanderen',
  'vlaanderen breed': 'vlaanderen',
  'heel brussel': 'brussel',
  'het brussels gewest': 'brussel',
  'brussels gewest': 'brussel',
  'brussels hoofdstedelijk gewest': 'brussel',
};

/** A bare name of a place: a few words, no sentence. */
const NAME = /^\p{Lu}[\p{L}\p{M}' .()-]{1,60}$/u;

/** `Gent en Brugge`, `Utrecht (Nederland)`: each name apart. Names with "en" inside are looked up whole first. */
function namesIn(text: string, isName: (piece: string) => boolean): string[] {
  return piecesOf(text.replace(/[()]/g, ',')).flatMap((piece) => (isName(piece) ? [piece] : piece.split(/\s+(?:en|of|&|\+)\s+/i)));
}

/**
 * Reads places from free text: municipalities (also by village or postcode), provinces, regions, countries.
 * @param lists the options of the fields of `gebied`
 */
export function readPlaces(
  text: string,
  lists: { readonly gemeenten: readonly Option[]; readonly provincies: readonly Option[] },
): PlacesRead {
  const value: Places = {};
  const add = (key: 'gemeenten' | 'gewest' | 'provincies' | 'plaatsen', item: string) => {
    const list = (value[key] ??= []);
    if (!list.includes(item)) list.push(item);
  };
  const unknown: string[] = [];
  const unlisted: string[] = [];
  const villages: { typed: string; label: string }[] = [];
  const questions: Question[] = [];
  const one = (piece: string): boolean => {
    const word = foldWords(piece);
    const province = word.replace(/^(?:heel |de )?provincie /, '');
    const region = REGIONS[word];
    if (region !== undefined) {
      add('gewest', region);
      return true;
    }
    const inProvinces = lists.provincies.find(({ label }) => foldWords(label) === province);
    const isTown = lists.gemeenten.some(({ label }) => foldWords(label) === word);
    if (inProvinces !== undefined && (province !== word || !isTown)) {
      add('provincies', inProvinces.value);
      return true;
    }
    // A town before a country: Luxemburg is a country, but "Peer" is not.
    const country = isTown ? undefined : readCountry(piece);
    if (country !== undefined) {
      if (value.land !== undefined && value.land !== country) return false;
      value.land = country;
      return true;
    }
    return false;
  };
  const isListed = (piece: string) => readTowns(piece, lists.gemeenten, []).isWhole;
  const names = namesIn(text, isListed).filter((piece) => !saysNothing(piece));
  const left = names.filter((piece) => !one(piece));
  const isAbroad = value.land !== undefined && value.land !== 'BE';
  for (const piece of left) {
    const found = isAbroad ? { towns: [], isWhole: false } : readTowns(piece, lists.gemeenten, left);
    for (const town of found.towns) add('gemeenten', town.value);
    if (found.question !== undefined) questions.push(found.question);
    else if (found.village !== undefined) villages.push(found.village);
    else if (found.isWhole) continue;
    else if (found.towns.length > 0) unknown.push(piece);
    else if (NAME.test(piece) && piece.split(/\s+/).length <= 4) {
      add('plaatsen', piece);
      unlisted.push(piece);
    } else {
      unknown.push(piece);
    }
  }
  return { value, unknown, unlisted: isAbroad ? [] : unlisted, villages, questions };
}

/** What to tell of places that were typed, the same wherever they were typed. */
export function placeNotes({ unknown, unlisted, villages }: Pick<PlacesRead, 'unknown' | 'unlisted' | 'villages'>): ReadingNote[] {
  const list = (boodschap: string, words: readonly string[], isLost: boolean) =>
    words.length === 0 ? [] : [{ boodschap, tekst: words.join('\n'), isLost }];
  return [
    ...list('Deze plaats staat niet in de lijst.', unknown, true),
    ...list(
      'Deze plaats is geen gemeente in Vlaanderen of Brussel; ze staat nu bij de plaatsen. Kijk na of het land klopt.',
      unlisted,
      false,
    ),
    ...villages.map(({ typed, label }) => ({
      boodschap: `"${typed}" hoort bij ${label}. Die gemeente is ingevuld; noem ${typed} zelf in de tekst.`,
      tekst: typed,
      isLost: false,
    })),
  ];
}
