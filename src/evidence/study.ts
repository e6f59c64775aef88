import type { Studie } from '../schema/studie.ts';
import { peopleIn } from './arms.ts';
import { type Effect, effectOf, hasEffect, intervalOf } from './effect.ts';

/** What the evidence engine makes of one study. */
export interface AssessedStudy {
  readonly studie: Studie;
  /** Hedges' g with its variance (negative = less lonely); null when the study has no usable number. */
  readonly effect: Effect | null;
  /** True when the effect counts in the pools. */
  readonly isPooled: boolean;
  /** In Dutch, why there is no effect or why it does not count; null when it counts. */
  readonly reden: string | null;
}

/** Comparisons with people who waited or got nothing, or who may have: what nobody saw never makes a study surer. */
const PASSIVE: ReadonlySet<Studie['vergelijking_soort']> = new Set(['wachtlijst', 'geen', 'niet-gezien']);

/** True when there was a group to compare with. */
export function isControlled({ vergelijking_soort }: Pick<Studie, 'vergelijking_soort'>): boolean {
  return vergelijking_soort !== 'geen-controlegroep';
}

/** The effects that there are among what was made of studies, in their order. */
export function effectsOf(studies: readonly Pick<AssessedStudy, 'effect'>[]): Effect[] {
  return studies.flatMap(({ effect }) => (effect === null ? [] : [effect]));
}

/** True when chance decided who took part. */
export function isRandomised(studie: Pick<Studie, 'toewijzing' | 'vergelijking_soort'>): boolean {
  return isControlled(studie) && studie.toewijzing !== 'geen-loting';
}

/** The European Economic Area, Switzerland and the United Kingdom: places where care and neighbourhoods are most like ours. */
const NEAR: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH GB'.split(' '),
);

/** True for a study in the European Economic Area, Switzerland or the United Kingdom. */
export function isNear({ land }: Pick<Studie, 'land'>): boolean {
  return land?.some((code) => NEAR.has(code)) === true;
}

/** True when the others waited or got nothing, or may have: hope and attention alone then favour the intervention. */
export function isPassivelyCompared({ vergelijking_soort }: Pick<Studie, 'vergelijking_soort'>): boolean {
  return PASSIVE.has(vergelijking_soort);
}

/** The key of the trial that a study reports on: several studies may report on one. */
export function trialOf({ id, trial }: Pick<Studie, 'id' | 'trial'>): string {
  return trial ?? id;
}

/** Comparisons with people who got this or another approach against loneliness: those tell which of two did more. */
const HEAD_TO_HEAD: ReadonlySet<Studie['vergelijking_soort']> = new Set(['andere-aanpak', 'zelfde-aanpak']);

/** True when both groups got something against loneliness: the difference does not tell whether either of them helps. */
export function isHeadToHead({ vergelijking_soort }: Pick<Studie, 'vergelijking_soort'>): boolean {
  return HEAD_TO_HEAD.has(vergelijking_soort);
}

/**
 * One record for each trial, in the order of the records: its main contrast, else the one with most people. A trial that
 * reports twice would otherwise count twice.
 * @param studieOf the study of a record
 */
export function onePerTrial<T>(records: readonly T[], studieOf: (record: T) => Studie): T[] {
  const weight = (studie: Studie) => (studie.hoofdcontrast === true ? Infinity : (peopleIn(studie) ?? 0));
  const best = new Map<string, T>();
  for (const record of records) {
    const studie = studieOf(record);
    const known = best.get(trialOf(studie));
    if (known === undefined || weight(studie) > weight(studieOf(known))) best.set(trialOf(studie), record);
  }
  return records.filter((record) => best.get(trialOf(studieOf(record))) === record);
}

/** True when a second reader saw the numbers in a source, or enough of them; only then may they count. */
export function isConfirmed({ tweede_lezing }: Pick<Studie, 'tweede_lezing'>): boolean {
  return tweede_lezing !== undefined && tweede_lezing.oordeel !== 'niet';
}

/**
 * Decides what a study contributes: its effect, and whether that is pooled. Only controlled designs with a usable
 * number that a second reader saw are pooled, and only where the comparison isolates an approach.
 */
export function assessStudy(studie: Studie): AssessedStudy {
  const found = effectOf(studie);
  if (!hasEffect(found)) return { studie, effect: null, isPooled: false, reden: found.reden };
  const reden = whyNotPooled(studie, found);
  return { studie, effect: found, isPooled: reden === null, reden };
}

/** A larger difference is nearly always a slip: a standard error read as a standard deviation. */
const LARGEST_PLAUSIBLE = 3;

/** True for a number that is too large to believe as long as no second reader confirmed all of it. */
function isDoubtful({ tweede_lezing }: Pick<Studie, 'tweede_lezing'>, { g }: Effect): boolean {
  return Math.abs(g) > LARGEST_PLAUSIBLE && tweede_lezing?.oordeel !== 'bevestigd';
}

/**
 * What a study found for loneliness: what it reports, else what its number shows. Undefined when nobody could read the
 * one and there is no other.
 */
export function richtingOf({ studie, effect }: Pick<AssessedStudy, 'studie' | 'effect'>): Studie['uitkomst']['richting'] {
  const { richting } = studie.uitkomst;
  if (richting !== undefined || effect === null) return richting;
  const [lower, upper] = intervalOf(effect);
  if (upper < 0) return 'minder-eenzaam';
  return lower > 0 ? 'meer-eenzaam' : 'geen-verschil';
}

/** True for a study whose number may count: a second reader saw it, and it compares with a control group. */
export function hasUsableEffect(studie: Studie): boolean {
  const effect = effectOf(studie);
  if (!hasEffect(effect) || isDoubtful(studie, effect)) return false;
  return isControlled(studie) && isConfirmed(studie) && studie.uitkomst.poolbaar !== 'nee';
}

/** In Dutch, why an effect does not count in the pools; null when it does. */
function whyNotPooled(studie: Studie, effect: Effect): string | null {
  if (!isControlled(studie)) return 'geen controlegroep';
  if (isDoubtful(studie, effect)) return 'onwaarschijnlijk groot, en niet door een tweede lezer bevestigd';
  if (studie.tweede_lezing?.oordeel === 'niet') return 'een tweede lezer vond het getal niet terug';
  if (!isConfirmed(studie)) return 'nog niet door een tweede lezer nagekeken';
  if (studie.uitkomst.poolbaar === 'nee') return 'het getal is niet geschikt om samen te leggen';
  if (studie.vergelijking_soort === 'andere-aanpak') return 'twee aanpakken tegenover elkaar: dat zegt niet of een van beide helpt';
  return studie.verschilt_in.length === 0 ? 'beide groepen kregen dezelfde aanpak, of geen die wij onderscheiden' : null;
}
