/*
 * Counts the syllables of a Dutch word from its spelling. Dutch spelling marks most of them: a trema begins a new
 * syllable, and a fixed list of vowel pairs and triples is one sound.
 */
import { foldWord } from '../text/fold.ts';

/** Frequent loan words whose spelling tells another sound, written as Dutch would write them. They also stand within compounds. */
const LOANS: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/coach(?=es)/g, 'kootsj'],
  [/coach/g, 'kootsj'],
  [/(on|off)line/g, '$1lijn'],
  [/site(s?)$/g, 'sijt$1'],
  [/phone(s?)$/g, 'foon$1'],
  [/(g|n)ame(s?)$/g, '$1eem$2'],
  [/cake(s?)$/g, 'keek$1'],
  [/care/g, 'keer'],
  [/home/g, 'hoom'],
  [/share/g, 'sjeer'],
  [/date(s?)$/g, 'deet$1'],
  [/live$/g, 'laif'],
  [/tape(s?)$/g, 'teep$1'],
  [/feedback/g, 'fiedbek'],
  [/health/g, 'helt'],
  [/lead/g, 'lied'],
  [/people/g, 'piepel'],
  [/friend/g, 'frend'],
];

/** Places where two letters that look like one sound are two. */
const SPLITS: readonly (readonly [RegExp, string])[] = [
  // mu-se-um, ju-bi-le-um, ly-ce-um
  [/(?<=[slc])eum/g, 'e-um'],
  // of-fi-ci-eel, di-eet
  [/i(?=ee(?!u))/g, 'i-'],
  // ge-ijverd, be-ijveren
  [/e(?=ij)/g, 'e-'],
  // fre-quen-tie: the u is heard as a w
  [/qu(?=[aeiouy])/g, 'kw'],
  // yoga, royaal: the y is a j
  [/^y(?=[aeiou])/g, 'j'],
  // tray-outs and player keep one sound before the next
  [/y(?=[aeiou])/g, 'j'],
];

/** One sound each, longest first. */
const NUCLEUS = /oeu|eau|aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|au|ou|ai|oi|ae|[aeiouyåøœæ]/g;

/** An abbreviation that is spelled out: capitals only, four at most. */
const SPELLED_OUT = /^\p{Lu}{2,4}$/u;

/** "geëerd" as "ge-eerd", "één" as "een": a trema begins a syllable, other accents change nothing. */
function plainVowels(word: string): string {
  return foldWord(word.replace(/[äëïöü]|[aeiou]\u0308/gi, '-$&'));
}

const OTHERWISE = [...LOANS, ...SPLITS];

/** True for the few words that any of the patterns is about: most words skip them all. */
const IS_OTHERWISE = new RegExp(OTHERWISE.map(([pattern]) => `(?:${pattern.source})`).join('|'));

function countPart(part: string): number {
  const spelled = IS_OTHERWISE.test(part) ? OTHERWISE.reduce((text, [pattern, other]) => text.replace(pattern, other), part) : part;
  return spelled.match(NUCLEUS)?.length ?? 0;
}

/**
 * The number of syllables of one word, from its spelling; at least 1. Rare loan words may be one off. Figures and
 * abbreviations (OCMW, vzw) count as one, as in R. Flesch, How to Write Plain English (1979), chapter 2.
 * @param word letters, perhaps with a hyphen or an apostrophe
 */
export function syllablesOf(word: string): number {
  if (SPELLED_OUT.test(word)) return 1;
  const syllables = plainVowels(word)
    .split(/[^\p{L}]+/u)
    .reduce((sum, part) => sum + countPart(part), 0);
  return Math.max(1, syllables);
}
