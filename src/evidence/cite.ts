import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import { landNaam } from '../schema/land.ts';
import { cutText } from '../text/wording.ts';

/** What a record of research says of who wrote it, when, and what about. What nobody saw is left out. */
interface Written {
  readonly auteurs?: string | undefined;
  readonly jaar?: number | undefined;
  readonly titel?: string | undefined;
  readonly kort?: string | undefined;
  readonly interventie?: string;
}

/** Longest title of a page, in characters: that of `kort` in the schema. */
const LONGEST_TITLE = 80;

/** What a study tested or a review is about, in a few words; from its longer texts where nobody wrote it down. */
export function shortTitle({ kort, interventie, titel }: Pick<Written, 'kort' | 'interventie' | 'titel'>): string {
  return kort ?? cutText(interventie ?? titel ?? '', LONGEST_TITLE);
}

/** "Creswell et al."; null when nobody saw who they are. */
function authorsOf({ auteurs }: Pick<Written, 'auteurs'>): string | null {
  return auteurs === undefined ? null : auteurs.charAt(0).toUpperCase() + auteurs.slice(1);
}

/** "Creswell et al. (2012)"; what it is about instead of the authors, when nobody saw who they are. */
export function citeShort(written: Written): string {
  const name = authorsOf(written) ?? shortTitle(written);
  return written.jaar === undefined ? name : `${name} (${written.jaar})`;
}

/** Who wrote it and when, for the second line of what leads with its title; null when neither is known. */
export function citeSource(written: Written): string | null {
  if (written.auteurs !== undefined) return citeShort(written);
  return written.jaar === undefined ? null : `Verschenen in ${written.jaar}`;
}

/** How many countries are still named one by one. */
const MOST_COUNTRIES = 2;

/** Where a study was done: "Zweden", "Nederland en België", "5 landen"; null when nobody saw. */
export function placeOf({ land }: Pick<Studie, 'land'>): string | null {
  if (land === undefined || land.length === 0) return null;
  return land.length > MOST_COUNTRIES ? `${land.length} landen` : land.map(landNaam).join(' en ');
}

/** The title of a study: what was tested, where and when: "Internetcursus met begeleider, Zweden 2020". */
export function studieTitle(studie: Pick<Studie, 'kort' | 'interventie' | 'titel' | 'land' | 'jaar'>): string {
  const place = [placeOf(studie), studie.jaar].filter((part) => part !== null && part !== undefined).join(' ');
  return place === '' ? shortTitle(studie) : `${shortTitle(studie)}, ${place}`;
}

/** The title of a study with its authors, to find it by in a list: "Internetcursus met begeleider, Zweden 2020 (Käll et al.)". */
export function studieLabel(studie: Studie): string {
  const authors = authorsOf(studie);
  return authors === null ? studieTitle(studie) : `${studieTitle(studie)} (${authors})`;
}

/** The title of a review: what it is about, and when. */
export function overzichtTitle(overzicht: Pick<Overzicht, 'kort' | 'titel' | 'jaar'>): string {
  return overzicht.jaar === undefined ? shortTitle(overzicht) : `${shortTitle(overzicht)}, ${overzicht.jaar}`;
}
