import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import { controlledAmong, countDirections, directionOf, type Found, stateOfFound } from './found.ts';
import type { Meetwijze, Outcome, Uitkomst } from './outcome-words.ts';
import type { Directions, Staat } from './state.ts';
import { isConfirmed, isControlled } from './study.ts';

type Direction = keyof Directions;

const DIRECTIONS = ['minder', 'geen', 'meer'] as const satisfies readonly Direction[];

/** What a state of studies with numbers says; of those that are left, each study says what it found. */
const BY_STATE: Partial<Readonly<Record<Staat, Direction>>> = {
  'minder-eenzaam': 'minder',
  'studies-vonden-minder': 'minder',
  'geen-of-heel-klein': 'geen',
  'studies-vonden-meer': 'meer',
  eenzamer: 'meer',
};

const BY_DIRECTION: Readonly<Record<Direction, Uitkomst>> = { minder: 'minder', geen: 'geen-verschil', meer: 'meer' };

const counted = (directions: Directions) => DIRECTIONS.filter((direction) => directions[direction] > 0);

/** The directions that studies point in: those with a number together, by the rules of the map; the others each for itself. */
function directionsIn(found: readonly Found[]): ReadonlySet<Direction> {
  const numbered = found.filter(({ effect }) => effect !== null);
  const { staat } = stateOfFound(numbered);
  const together = staat === null ? undefined : BY_STATE[staat];
  return new Set([
    ...(together === undefined ? counted(countDirections(numbered)) : [together]),
    ...counted(countDirections(found.filter(({ effect }) => effect === null))),
  ]);
}

/** True for a study that itself found one thing here and another there. */
function isMixed({ studie, effect }: Found): boolean {
  return effect === null && studie.uitkomst.richting === 'gemengd';
}

function uitkomstOf(telling: readonly Found[]): Uitkomst {
  const [only, ...others] = directionsIn(telling);
  return only === undefined || others.length > 0 || telling.some(isMixed) ? 'gemengd' : BY_DIRECTION[only];
}

/** What studies of one kind found together; null when none of them tells. */
function outcomeBy(meetwijze: Meetwijze, found: readonly Found[]): Outcome | null {
  const telling = found.filter((one) => directionOf(one) !== null || isMixed(one));
  if (telling.length === 0) return null;
  return { uitkomst: uitkomstOf(telling), meetwijze, isNagelezen: telling.some(({ studie }) => isConfirmed(studie)) };
}

const BY_EVALUATION = { 'minder-eenzaam': 'minder', 'geen-verschil': 'geen-verschil', 'meer-eenzaam': 'meer', gemengd: 'gemengd' } as const;

/** Where no study tells: what is told of a measurement of which nobody saw the design. What compares, and what was measured before and after, is a study. */
function outcomeOfEvaluations({ evaluaties }: Praktijk): Outcome | null {
  const found = evaluaties.flatMap(({ ontwerp, uitkomst }) =>
    ontwerp !== 'onbekend' || uitkomst === undefined || uitkomst === 'niet-gemeten' ? [] : [BY_EVALUATION[uitkomst]],
  );
  const [only, ...others] = new Set(found);
  return only === undefined ? null : { uitkomst: others.length === 0 ? only : 'gemengd', meetwijze: 'onduidelijk', isNagelezen: false };
}

/**
 * What came out of the research on a practice itself. The strongest kind of research that tells decides: with a control
 * group, then without one, then what is unclear. All records speak, also those that do not count on the ladder: the
 * ladder says how sure it is, and the outcome says when no second reader saw it.
 * @param studies the effect studies on this practice itself
 */
export function outcomeOf(praktijk: Praktijk, studies: readonly Studie[]): Outcome {
  const measured = studies.filter(({ uitkomst }) => uitkomst.gemeten !== 'nee');
  const uncompared = measured.filter((studie) => !isControlled(studie)).map((studie) => ({ studie, effect: null }));
  const known = outcomeBy('controlegroep', controlledAmong(measured)) ?? outcomeBy('voor-na', uncompared) ?? outcomeOfEvaluations(praktijk);
  if (known !== null) return known;
  if (measured.length === 0) return { uitkomst: 'niet-gemeten', meetwijze: null, isNagelezen: true };
  const meetwijze = measured.some(isControlled) ? 'controlegroep' : 'voor-na';
  return { uitkomst: 'onbekend', meetwijze, isNagelezen: measured.some(isConfirmed) };
}
