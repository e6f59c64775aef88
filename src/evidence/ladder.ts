import type { Instrument } from '../schema/instrument.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { type LadderEvidence, ladderEvidence } from './ladder-evidence.ts';
import { HIGHEST_WHEN_CAPPED, type Niveau, RULES, type Vlag } from './ladder-rules.ts';
import { validatedWith } from './strength.ts';

/** Where a practice stands on the ladder, and why. */
export interface LadderPlace {
  readonly niveau: Niveau;
  /** In Dutch, the rule of every level that is met, lowest first. */
  readonly rules: readonly string[];
  /** In Dutch, what is missing for the next level; null at the top, and where studies hold the practice down. */
  readonly next: string | null;
  /** In Dutch, what is missing of a lower level, where the evidence went ahead of it; null when nothing is. */
  readonly below: string | null;
  /** True where studies found no difference or more: then it stays at 2 at most. */
  readonly isCapped: boolean;
  readonly vlaggen: readonly Vlag[];
}

/** What the ladder must know beside a practice and its studies. */
export interface LadderContext {
  /** Tells of a study whether its questionnaire was validated. */
  readonly isValidated: (studie: Studie) => boolean;
  /** True for the id of a level of recognition that says why a practice should help. */
  readonly isGrounded: (niveau: string) => boolean;
}

/** What the ladder must know, from the records. */
export function ladderContext(
  instrumenten: readonly Pick<Instrument, 'id' | 'gevalideerd'>[],
  { erkenningsniveaus }: Pick<Vocabularia, 'erkenningsniveaus'>,
): LadderContext {
  const grounded = new Set(erkenningsniveaus.filter(({ onderbouwd }) => onderbouwd).map(({ id }) => id));
  return { isValidated: validatedWith(instrumenten), isGrounded: (niveau) => grounded.has(niveau) };
}

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The levels whose rule is met, lowest first. */
function metLevels(
  { status, mechanisme, erkenningen }: Praktijk,
  evidence: LadderEvidence,
  isGrounded: LadderContext['isGrounded'],
): Exclude<Niveau, 0>[] {
  const { staat, directions, hasFavourableBeforeAfter, hasFavourableDirection, isStrong } = evidence;
  const isGood = (staat === 'minder-eenzaam' || staat === 'studies-vonden-minder') && directions.meer === 0;
  const isMet: Readonly<Record<Exclude<Niveau, 0>, boolean>> = {
    1: status !== 'in-opstart',
    2: (mechanisme !== undefined && mechanisme.grond !== 'ervaring') || erkenningen.some(({ niveau }) => isGrounded(niveau)),
    3: isGood || hasFavourableDirection || hasFavourableBeforeAfter,
    4: isGood,
    5: isGood && isStrong,
  };
  return LEVELS.filter((niveau) => isMet[niveau]);
}

function flagsOf(praktijk: Praktijk, studies: readonly Studie[], { isCapped, directions, isTestedHere }: LadderEvidence): Vlag[] {
  const isBelgian = praktijk.gebied.land === 'BE';
  return [
    ...(isCapped ? ['geen-effect-aangetoond' as const] : []),
    ...(directions.minder > 0 && directions.geen + directions.meer > 0 ? ['tegenstrijdig' as const] : []),
    ...(directions.meer > 0 ? ['mogelijk-schadelijk' as const] : []),
    ...(!isTestedHere && (!isBelgian || studies.length > 0) ? ['niet-in-vlaanderen-getest' as const] : []),
  ];
}

/** The effect studies on a practice itself: those that name it. */
export function studiesOn(id: string, studies: readonly Studie[]): Studie[] {
  return studies.filter(({ praktijk }) => praktijk === id);
}

/**
 * Places a practice on the ladder: the highest level that is met. Levels 3 to 5 come from studies on the practice
 * itself and do not wait for an explanation why it should help (2). Where studies found nothing, it stays at 2 at most.
 * Nothing is ever typed by hand.
 * @param praktijk the practice
 * @param studies the effect studies on this practice itself
 */
export function placeOnLadder(praktijk: Praktijk, studies: readonly Studie[], { isValidated, isGrounded }: LadderContext): LadderPlace {
  const evidence = ladderEvidence(praktijk, studies, isValidated);
  const all = metLevels(praktijk, evidence, isGrounded);
  const isApplied = all.includes(1);
  const met = isApplied ? all.filter((niveau) => !evidence.isCapped || niveau <= HIGHEST_WHEN_CAPPED) : [];
  const niveau = met.at(-1) ?? 0;
  const next = LEVELS.find((level) => level > niveau);
  const below = LEVELS.find((level) => level < niveau && !met.includes(level));
  // Who is held down by what was found, does not lack a study: what is missing is another outcome.
  const isHeld = evidence.isCapped && next !== undefined && next > HIGHEST_WHEN_CAPPED;
  return {
    niveau,
    rules: met.map((level) => RULES[level].rule),
    next: next === undefined || isHeld ? null : RULES[next].missing,
    below: below === undefined ? null : RULES[below].missing,
    isCapped: evidence.isCapped,
    vlaggen: flagsOf(praktijk, studies, evidence),
  };
}
