import type { Studie } from '../schema/studie.ts';
import { peopleIn } from './arms.ts';
import { type Combination, pooledFor } from './combination.ts';
import type { Effect } from './effect.ts';
import { isPool, poolEffects } from './pool.ts';
import { FEWEST_FOR_SMALL_STUDIES, type SmallStudies, smallStudiesOf } from './small-study.ts';
import { FEWEST_TO_POOL } from './state.ts';
import { type AssessedStudy, assessStudy, effectsOf, isRandomised } from './study.ts';

/*
 * How much an average hangs on choices: what it becomes with other studies in it, or with another reading of them. It
 * decides nothing; it says how far the number can be trusted.
 */

/** An average: Hedges' g (negative = less lonely) with its 95 % interval. */
interface Average {
  readonly g: number;
  readonly ci95: readonly [lower: number, upper: number];
}

/**
 * What another choice does to the average, by a fixed rule. `gelijk`: the interval lies on the same side of zero, or
 * holds it, as before. `kleiner` and `groter`: that too, but the average lies outside the old interval. `kan-nul`: zero
 * comes inside. `niet-nul`: zero was inside and no longer is. `omgekeerd`: from one side to the other.
 */
export type Verandering = 'niets' | 'te-weinig' | 'gelijk' | 'kleiner' | 'groter' | 'kan-nul' | 'niet-nul' | 'omgekeerd';

/** Which other choices are tried; those per kind of comparison are made from what the studies compared with. */
export type KeuzeId =
  | 'loting'
  | 'zonder-omrekening'
  | 'zonder-pakket'
  | 'zonder-twijfel'
  | 'zonder-groep'
  | 'lang-gevolgd'
  | 'andere-codering'
  | `vergelijking-${Studie['vergelijking_soort']}`;

/** The average with another choice. */
export interface Keuze {
  readonly id: KeuzeId;
  readonly k: number;
  readonly n: number;
  /** Null with fewer than three studies. */
  readonly average: Average | null;
  readonly verandering: Verandering;
}

/** What happens when the studies are left out one at a time. */
export interface LeaveOneOut {
  /** Lowest and highest average. */
  readonly g: readonly [lowest: number, highest: number];
  /** Lowest and highest of the lower bounds, and of the upper bounds. */
  readonly lower: readonly [lowest: number, highest: number];
  readonly upper: readonly [lowest: number, highest: number];
  /** The study without which the average moves most, with what it then is. */
  readonly most: { readonly studie: Studie; readonly average: Average };
  /** How many of the studies change the picture when they are left out. */
  readonly changing: number;
}

/** How firm an average is. */
export interface Sensitivity {
  readonly k: number;
  readonly n: number;
  readonly average: Average;
  readonly leaveOneOut: LeaveOneOut;
  readonly keuzes: readonly Keuze[];
  /** Studies of the average, or that would be in it, that the two readers coded in two ways. */
  readonly recoded: readonly Studie[];
  /** Null when all studies are of one size. */
  readonly smallStudies: SmallStudies | null;
  /** The studies of the average, for the funnel plot. */
  readonly pooled: readonly AssessedStudy[];
}

/** Whether an effect had to be computed from something else than a difference between groups after the programme. */
const IS_CONVERSION: Readonly<Record<NonNullable<Studie['invoer']>['vorm'], boolean>> = {
  gemiddelden: false,
  armen: false,
  verandering: true,
  verschil: true,
  gestandaardiseerd: false,
  'gestandaardiseerd-n': false,
  toets: true,
};

/** Half a year: long enough to see whether a difference lasts. */
const LONG_WEEKS = 26;

const isConversion = ({ invoer }: Studie) => invoer !== undefined && (IS_CONVERSION[invoer.vorm] || invoer.afgeleid === true);
/** People who meet in a group, or were allocated per place, come to resemble each other: an interval may be too narrow. */
const isInGroups = ({ vorm, toewijzing, clusters }: Studie) => vorm.includes('groep') || toewijzing === 'cluster' || clusters !== undefined;

const CHOICES: readonly (readonly [id: KeuzeId, keeps: (studie: Studie) => boolean])[] = [
  ['loting', isRandomised],
  ['zonder-omrekening', (studie) => !isConversion(studie)],
  ['zonder-pakket', ({ bundel }) => bundel !== true],
  ['zonder-twijfel', ({ invoer }) => invoer?.onzeker !== true],
  ['zonder-groep', (studie) => !isInGroups(studie)],
  ['lang-gevolgd', ({ weken_sinds_start }) => weken_sinds_start !== undefined && weken_sinds_start >= LONG_WEEKS],
];

/** Pools effects; null with fewer than `fewest`. */
function averageOf(effects: readonly Effect[], fewest = FEWEST_TO_POOL): Average | null {
  const pool = effects.length < fewest ? null : poolEffects(effects);
  return pool === null || !isPool(pool) ? null : { g: pool.g, ci95: pool.ci95 };
}

/** Side of zero on which a whole interval lies; 0 when it holds zero. */
const sideOf = ({ ci95: [lower, upper] }: Average) => (upper < 0 ? -1 : lower > 0 ? 1 : 0);

/** What happened between two averages; see `Verandering`. */
export function veranderingOf(before: Average, after: Average): Verandering {
  const [was, is] = [sideOf(before), sideOf(after)];
  if (was !== is) return is === 0 ? 'kan-nul' : was === 0 ? 'niet-nul' : 'omgekeerd';
  if (after.g >= before.ci95[0] && after.g <= before.ci95[1]) return 'gelijk';
  return Math.abs(after.g) < Math.abs(before.g) ? 'kleiner' : 'groter';
}

function keuzeOf(id: KeuzeId, kept: readonly AssessedStudy[], main: readonly AssessedStudy[], before: Average): Keuze {
  const average = averageOf(effectsOf(kept));
  const isSame = kept.length === main.length && kept.every(({ studie }, index) => studie.id === main[index]?.studie.id);
  return {
    id,
    k: kept.length,
    n: kept.reduce((total, { studie }) => total + (peopleIn(studie) ?? 0), 0),
    average,
    verandering: isSame ? 'niets' : average === null ? 'te-weinig' : veranderingOf(before, average),
  };
}

function leaveOneOutOf(pooled: readonly AssessedStudy[], before: Average): LeaveOneOut | null {
  const effects = effectsOf(pooled);
  const without = pooled.flatMap(({ studie }, left) => {
    const average = averageOf(effects.filter((_, index) => index !== left));
    return average === null ? [] : [{ studie, average }];
  });
  const shift = ({ average }: { readonly average: Average }) => Math.abs(average.g - before.g);
  const most = without.reduce<(typeof without)[number] | null>(
    (far, next) => (far === null || shift(next) > shift(far) ? next : far),
    null,
  );
  if (most === null) return null;
  const range = (of: (average: Average) => number): readonly [number, number] => {
    const values = without.map(({ average }) => of(average));
    return [Math.min(...values), Math.max(...values)];
  };
  return {
    g: range(({ g }) => g),
    lower: range(({ ci95 }) => ci95[0]),
    upper: range(({ ci95 }) => ci95[1]),
    most,
    changing: without.filter(({ average }) => veranderingOf(before, average) !== 'gelijk').length,
  };
}

/** A study as the other reader would have coded it; itself where both agreed or it was settled. */
function codedOtherwise(study: AssessedStudy): AssessedStudy {
  const { studie } = study;
  const other = studie.andere_codering;
  if (other === undefined) return study;
  const { doelgroepen = studie.doelgroepen, verschilt_in = studie.verschilt_in, vergelijking_soort = studie.vergelijking_soort } = other;
  return assessStudy({ ...studie, doelgroepen, verschilt_in, vergelijking_soort });
}

/** The studies with two codings, each once. */
function recodedIn(studies: readonly AssessedStudy[]): Studie[] {
  const recoded = studies.flatMap(({ studie }) => (studie.andere_codering === undefined ? [] : [[studie.id, studie] as const]));
  return [...new Map(recoded).values()];
}

/** The choices whose studies are a part of those of the average. */
function partChoices(pooled: readonly AssessedStudy[]): (readonly [id: KeuzeId, kept: readonly AssessedStudy[]])[] {
  const kinds = [...new Set(pooled.map(({ studie }) => studie.vergelijking_soort))].sort();
  const ofKind = (soort: Studie['vergelijking_soort']) => pooled.filter(({ studie }) => studie.vergelijking_soort === soort);
  return [
    ...CHOICES.map(([id, keeps]) => [id, pooled.filter(({ studie }) => keeps(studie))] as const),
    ...kinds.map((soort) => [`vergelijking-${soort}`, ofKind(soort)] as const),
  ];
}

/**
 * How firm the average of a combination is: left out one by one, with other choices, and looked at small studies.
 * @param all all studies, for with another coding some come in
 * @returns null with fewer than ten studies in the average: what is left then says too little
 */
export function sensitivityOf(all: readonly AssessedStudy[], combination: Combination): Sensitivity | null {
  const pooled = pooledFor(all, combination);
  const effects = effectsOf(pooled);
  const average = averageOf(effects, FEWEST_FOR_SMALL_STUDIES);
  const leaveOneOut = average === null ? null : leaveOneOutOf(pooled, average);
  if (average === null || leaveOneOut === null) return null;
  const keuzes = partChoices(pooled).map(([id, kept]) => keuzeOf(id, kept, pooled, average));
  const otherwise = pooledFor(all.map(codedOtherwise), combination);
  return {
    k: pooled.length,
    n: pooled.reduce((total, { studie }) => total + (peopleIn(studie) ?? 0), 0),
    average,
    leaveOneOut,
    keuzes: [...keuzes, keuzeOf('andere-codering', otherwise, pooled, average)],
    recoded: recodedIn([...pooled, ...otherwise]),
    smallStudies: smallStudiesOf(effects),
    pooled,
  };
}
