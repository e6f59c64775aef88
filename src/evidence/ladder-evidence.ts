import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import { type Effect, intervalOf } from './effect.ts';
import { isPool, poolEffects } from './pool.ts';
import { type Directions, type Staat, stateOfStudies } from './state.ts';
import { assessStudy, effectsOf, hasUsableEffect, isConfirmed, isControlled, isRandomised, smallestArm } from './study.ts';

/** Fewer people per group say little about the practice. */
const FEWEST_PER_ARM = 20;
const LONG_FOLLOW_UP_WEEKS = 26;
const LARGEST_I2 = 75;

/** Comparisons with people who did not get an approach against loneliness: only those can show that a practice does nothing. */
const AGAINST_NOTHING_ELSE: ReadonlySet<Studie['vergelijking_soort']> = new Set(['wachtlijst', 'geen', 'gebruikelijke-zorg']);

/** What the studies on a practice itself allow to say about it. Here a package is the practice: its parts play no role. */
export interface LadderEvidence {
  /** A measurement before and after, without control group, found less loneliness. */
  readonly hasFavourableBeforeAfter: boolean;
  /** What the numbers of controlled studies allow to say, by the rules of the map; null without a number. */
  readonly staat: Staat | null;
  /** How many controlled studies that count point which way, with or without a number. */
  readonly directions: Directions;
  /** True when two found less, no author in common, one by lot, not far apart, and one measured half a year after the start. */
  readonly isStrong: boolean;
  /** True when studies against a waiting list, nothing or usual care found no difference or more, and none found less. */
  readonly isCapped: boolean;
  /** True when a study on it took place in Belgium. */
  readonly isTestedHere: boolean;
}

/**
 * True for a record that counts on the ladder: a second reader saw it, its questionnaire was validated, and there
 * were enough people in each group. What does not count neither lifts a practice nor holds it down.
 */
function counts(studie: Studie, isValidated: (studie: Studie) => boolean): boolean {
  const arm = smallestArm(studie);
  return isConfirmed(studie) && isValidated(studie) && arm !== null && arm >= FEWEST_PER_ARM;
}

interface Found {
  readonly studie: Studie;
  readonly effect: Effect | null;
}

function directionsOf(found: readonly Found[]): Directions {
  const count = (richting: Studie['uitkomst']['richting']) => found.filter(({ studie }) => studie.uitkomst.richting === richting).length;
  return { minder: count('minder-eenzaam'), geen: count('geen-verschil'), meer: count('meer-eenzaam') };
}

function stateOf(found: readonly Found[]): { readonly staat: Staat | null; readonly i2: number } {
  const effects = effectsOf(found);
  const pool = poolEffects(effects);
  const staat = stateOfStudies({ effects, pool: isPool(pool) ? pool : null, directions: { minder: 0, geen: 0, meer: 0 } });
  return { staat, i2: isPool(pool) ? pool.i2 : 0 };
}

/** The names in a list of authors, folded: "Käll, Backlund & Andersson". None when nobody saw who wrote it. */
function authorsOf({ auteurs = '' }: Studie): ReadonlySet<string> {
  const names = auteurs.split(/,|&|;| en | and | et al\.?/).map((name) => name.trim().toLowerCase());
  return new Set(names.filter((name) => name !== ''));
}

/** Two studies of which nobody wrote both. Who wrote unknown ones may have written the other. */
function hasTwoTeams(studies: readonly Studie[]): boolean {
  const teams = studies.map(authorsOf).filter((team) => team.size > 0);
  return teams.some((one) => teams.some((other) => other !== one && one.isDisjointFrom(other)));
}

function isStrong(found: readonly Found[], i2: number): boolean {
  const less = found.filter(({ effect }) => effect !== null && intervalOf(effect)[1] < 0).map(({ studie }) => studie);
  return (
    hasTwoTeams(less) &&
    less.some(isRandomised) &&
    i2 < LARGEST_I2 &&
    less.some(({ weken_sinds_start }) => (weken_sinds_start ?? 0) >= LONG_FOLLOW_UP_WEEKS)
  );
}

/** Outcomes of the controlled evaluations in the front matter of a practice; what they compared with is not told. */
function evaluationsOf({ evaluaties }: Praktijk): Directions {
  const controlled = evaluaties.filter(({ ontwerp }) => ['rct', 'cluster-rct', 'quasi-experimenteel'].includes(ontwerp));
  const count = (wanted: string) => controlled.filter(({ uitkomst }) => uitkomst === wanted).length;
  return { minder: count('gunstig'), geen: count('geen-verschil'), meer: count('ongunstig') };
}

/**
 * Reads off the studies and evaluations of a practice what the ladder rests on.
 * @param studies the effect studies on this practice itself
 * @param isValidated tells of a study whether its questionnaire was validated
 */
export function ladderEvidence(praktijk: Praktijk, studies: readonly Studie[], isValidated: (studie: Studie) => boolean): LadderEvidence {
  const counting = studies.filter((studie) => counts(studie, isValidated));
  const controlled = counting
    .filter((studie) => isControlled(studie) && studie.vergelijking_soort !== 'andere-aanpak')
    .map((studie) => ({ studie, effect: hasUsableEffect(studie) ? assessStudy(studie).effect : null }));
  const { staat, i2 } = stateOf(controlled);
  const own = evaluationsOf(praktijk);
  const found = directionsOf(controlled);
  const directions = { minder: found.minder + own.minder, geen: found.geen + own.geen, meer: found.meer + own.meer };

  const against = controlled.filter(({ studie }) => AGAINST_NOTHING_ELSE.has(studie.vergelijking_soort));
  const capping = stateOf(against).staat;
  const nulls = directionsOf(against);
  const foundNothing = nulls.geen + nulls.meer + own.geen + own.meer > 0 && directions.minder === 0;
  return {
    hasFavourableBeforeAfter:
      counting.some(({ ontwerp, uitkomst }) => ontwerp === 'voor-na' && uitkomst.richting === 'minder-eenzaam') ||
      praktijk.evaluaties.some(({ ontwerp, uitkomst }) => ontwerp === 'voor-nameting' && uitkomst === 'gunstig'),
    staat,
    directions,
    isStrong: isStrong(controlled, i2),
    isCapped:
      capping === 'weten-niet' ||
      capping === 'geen-of-heel-klein' ||
      capping === 'eenzamer' ||
      capping === 'studies-vonden-meer' ||
      (capping === null && foundNothing),
    isTestedHere:
      studies.some(({ land }) => land?.includes('BE') === true) || (praktijk.gebied.land === 'BE' && praktijk.evaluaties.length > 0),
  };
}
