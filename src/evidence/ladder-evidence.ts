import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import { smallestArm } from './arms.ts';
import { controlledAmong, countDirections, directionOf, type Found, stateOfFound } from './found.ts';
import { FEWEST_PER_ARM, LARGEST_I2, LONG_FOLLOW_UP_WEEKS } from './ladder-rules.ts';
import type { Directions, Staat } from './state.ts';
import { isConfirmed, isControlled, isRandomised } from './study.ts';

/**
 * Comparisons with people who did not get an approach against loneliness: only those can show that a practice does
 * nothing. What nobody saw counts too: a study that could lift a practice can hold it down.
 */
const AGAINST_NOTHING_ELSE: ReadonlySet<Studie['vergelijking_soort']> = new Set([
  'wachtlijst',
  'geen',
  'gebruikelijke-zorg',
  'niet-gezien',
]);

/** States that hold a practice down, whatever else was found. */
const CAPPING: ReadonlySet<Staat> = new Set(['weten-niet', 'geen-of-heel-klein', 'eenzamer', 'studies-vonden-meer']);

/** What the studies on a practice itself allow to say about it. */
export interface LadderEvidence {
  /** A measurement before and after, without control group, found less loneliness. */
  readonly hasFavourableBeforeAfter: boolean;
  /** Of the controlled studies without a number, more found less loneliness than found otherwise. */
  readonly hasFavourableDirection: boolean;
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
  const less = found.filter((one) => one.effect !== null && directionOf(one) === 'minder').map(({ studie }) => studie);
  return (
    hasTwoTeams(less) &&
    less.some(isRandomised) &&
    i2 < LARGEST_I2 &&
    less.some(({ weken_sinds_start }) => (weken_sinds_start ?? 0) >= LONG_FOLLOW_UP_WEEKS)
  );
}

/**
 * Reads off the studies on a practice what the ladder rests on.
 * @param studies the effect studies on this practice itself
 * @param isValidated tells of a study whether its questionnaire was validated
 */
export function ladderEvidence(praktijk: Praktijk, studies: readonly Studie[], isValidated: (studie: Studie) => boolean): LadderEvidence {
  const counting = studies.filter((studie) => counts(studie, isValidated));
  const controlled = controlledAmong(counting);
  const { staat, i2 } = stateOfFound(controlled);
  const directions = countDirections(controlled);
  const unnumbered = countDirections(controlled.filter(({ effect }) => effect === null));

  const against = controlled.filter(({ studie }) => AGAINST_NOTHING_ELSE.has(studie.vergelijking_soort));
  const capping = stateOfFound(against).staat;
  const nulls = countDirections(against);
  return {
    hasFavourableBeforeAfter: counting.some((studie) => !isControlled(studie) && studie.uitkomst.richting === 'minder-eenzaam'),
    hasFavourableDirection: unnumbered.minder > unnumbered.geen + unnumbered.meer,
    staat,
    directions,
    isStrong: isStrong(controlled, i2),
    isCapped: (capping !== null && CAPPING.has(capping)) || (nulls.geen + nulls.meer > 0 && directions.minder === 0),
    isTestedHere:
      studies.some(({ land }) => land?.includes('BE') === true) || (praktijk.gebied.land === 'BE' && praktijk.evaluaties.length > 0),
  };
}
