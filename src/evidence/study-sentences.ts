import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import { formatValue } from '../text/wording.ts';
import { placeOf } from './cite.ts';
import { countStudies, followUpText } from './effect-words.ts';
import { type AssessedStudy, isControlled, richtingOf } from './study.ts';
import { VERGELIJKINGEN } from './study-words.ts';

/*
 * What a study or review says in a sentence, for people who do not read research. Nothing is said that the record does
 * not hold, and what nobody saw is said to be so.
 */

/** "a, b en c". */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}

/** What a study found for loneliness, as the first sentence of its page. */
export function verdictSentence(assessed: Pick<AssessedStudy, 'studie' | 'effect'>): string {
  const { vergelijking_soort } = assessed.studie;
  const { dan } = VERGELIJKINGEN[vergelijking_soort];
  switch (richtingOf(assessed)) {
    case 'minder-eenzaam':
      return `Wie meedeed, was na afloop minder eenzaam ${dan}.`;
    case 'meer-eenzaam':
      return `Wie meedeed, was na afloop eenzamer ${dan}.`;
    case 'geen-verschil':
      return vergelijking_soort === 'geen-controlegroep'
        ? 'Of wie meedeed na afloop minder eenzaam was, kon deze studie niet aantonen.'
        : `Dat wie meedeed na afloop minder eenzaam was ${dan}, kon deze studie niet aantonen.`;
    case 'gemengd':
      return 'Deze studie vond op de ene maat of het ene moment minder eenzaamheid, en op de andere niet.';
    default:
      return 'We konden niet lezen wat deze studie voor eenzaamheid vond.';
  }
}

/** Why the outcome says less than it seems; null for a study with a group to compare with. */
export function cautionSentence(studie: Pick<Studie, 'vergelijking_soort'>): string | null {
  if (studie.vergelijking_soort === 'andere-aanpak') {
    return 'Twee aanpakken stonden tegenover elkaar. Je ziet dus alleen welke van de twee meer hielp, niet of ze helpen.';
  }
  if (studie.vergelijking_soort === 'zelfde-aanpak') {
    return 'Beide groepen kregen dezelfde aanpak, elk in een andere vorm. Of de aanpak zelf helpt, zie je hier niet.';
  }
  if (studie.vergelijking_soort === 'niet-gezien') {
    return 'We zagen niet wat de vergelijkingsgroep kreeg. Wat een verschil met die groep betekent, weten we dus niet precies.';
  }
  return isControlled(studie)
    ? null
    : 'Deze studie had geen groep om mee te vergelijken. Of het verschil door de aanpak komt, weten we dus niet.';
}

/**
 * On whom something was tested: "239 mensen: ouderen, Nederland".
 * @param groups the target groups in words; those of the broad public are left out by the caller
 */
export function peopleText(studie: Pick<Studie, 'n' | 'land'>, groups: readonly string[]): string {
  const people = studie.n === undefined ? 'Aantal mensen niet bekend' : `${formatValue(studie.n)} mensen`;
  const named = groups.length === 0 ? people : `${people}: ${enumerate(groups)}`;
  const place = placeOf(studie);
  return place === null ? named : `${named}, ${place}`;
}

/** Whether a study counts in the calculation, and if not why: one sentence. */
export function countsSentence({ isPooled, reden }: AssessedStudy): string {
  return isPooled ? 'Deze studie telt mee in onze berekening.' : `Deze studie telt niet mee in onze berekening: ${reden ?? ''}.`;
}

/** When the number is from, seen from the start and the end; null when neither was seen. */
export function measuredText({ weken_sinds_start, weken_na_einde }: Pick<Studie, 'weken_sinds_start' | 'weken_na_einde'>): string | null {
  const start = weken_sinds_start === undefined ? null : `${followUpText(weken_sinds_start)} na de start`;
  if (weken_na_einde === undefined || weken_na_einde < 0) return start;
  const end = weken_na_einde === 0 ? 'meteen na afloop' : `${followUpText(weken_na_einde)} na afloop`;
  return start === null ? end : `${start}, ${end}`;
}

/** What nobody saw of who wrote it and when; null when both are known. */
export function unseenSentence(
  { auteurs, jaar }: { readonly auteurs?: string | undefined; readonly jaar?: number | undefined },
  what: 'deze studie' | 'dit overzicht',
): string | null {
  if (auteurs !== undefined && jaar !== undefined) return null;
  const year = `wanneer ${what} verscheen`;
  if (auteurs !== undefined) return `Wanneer ${what} verscheen, konden we niet zien.`;
  return jaar === undefined
    ? `Wie de onderzoekers zijn en ${year}, konden we niet zien.`
    : 'Wie de onderzoekers zijn, konden we niet zien.';
}

/**
 * What a review is about: "12 studies over bewegen, bij ouderen".
 * @param approaches its approaches in words; none when it is about all
 * @param groups its target groups in words; none for the broad public
 */
export function aboutText(
  { aantal_studies }: Pick<Overzicht, 'aantal_studies'>,
  approaches: readonly string[],
  groups: readonly string[],
): string {
  const count = aantal_studies === undefined ? 'Studies' : countStudies(aantal_studies);
  const about = approaches.length === 0 ? 'allerlei aanpakken' : enumerate(approaches);
  return `${count} over ${about}${groups.length === 0 ? '' : `, bij ${enumerate(groups)}`}`;
}
