import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import { type LadderEvidence, ladderEvidence } from './ladder-evidence.ts';

/** Names of the levels, by number; 0 is a practice that has not been applied yet. */
export const NIVEAUS = [
  'Nog niet toegepast',
  'Beschreven',
  'Onderbouwd',
  'Eerste aanwijzing',
  'Goede aanwijzing',
  'Sterke aanwijzing',
] as const;
type Niveau = 0 | 1 | 2 | 3 | 4 | 5;

/** Remarks that go with a level. */
export const VLAGGEN = {
  'geen-effect-aangetoond': 'Geen effect aangetoond',
  tegenstrijdig: 'Studies spreken elkaar tegen',
  'mogelijk-schadelijk': 'Mogelijk schadelijk',
  'niet-in-vlaanderen-getest': 'Nog niet in Vlaanderen getest',
} as const;
type Vlag = keyof typeof VLAGGEN;

/** Where a practice stands on the ladder, and why. */
export interface LadderPlace {
  readonly niveau: Niveau;
  /** In Dutch, every rule that is met, lowest level first. */
  readonly rules: readonly string[];
  /** In Dutch, what is missing for the next level; null at the top. */
  readonly next: string | null;
  /** In Dutch, what is missing of a lower level, where the evidence went ahead of it; null when nothing is. */
  readonly below: string | null;
  readonly vlaggen: readonly Vlag[];
}

/** A practice that studies found nothing for stays here at most. */
const HIGHEST_WHEN_CAPPED = 2;

interface Step {
  readonly niveau: Niveau;
  readonly isMet: boolean;
  readonly rule: string;
  readonly missing: string;
}

/** True when the studies together, or each for itself, found less loneliness and none found more. */
function foundLess({ staat, directions }: LadderEvidence): boolean {
  return (staat === 'minder-eenzaam' || staat === 'studies-vonden-minder') && directions.meer === 0;
}

function stepsOf({ status, mechanisme }: Praktijk, evidence: LadderEvidence): Step[] {
  const { hasFavourableBeforeAfter, directions, isStrong } = evidence;
  const isGood = foundLess(evidence);
  const isFavourable = directions.minder > 0 && directions.minder > directions.geen + directions.meer;
  return [
    {
      niveau: 1,
      isMet: status !== 'in-opstart',
      rule: 'Ze is beschreven, minstens één keer toegepast en elk feit heeft een bron.',
      missing: 'de praktijk is nog in opstart; ze moet eerst toegepast zijn',
    },
    {
      niveau: 2,
      isMet: mechanisme !== undefined && mechanisme.grond !== 'ervaring',
      rule: 'Een theorie of een overzicht van onderzoek legt uit waarom ze zou helpen.',
      missing: 'een uitleg waarom ze zou helpen, met een theorie of een overzicht van onderzoek als bron',
    },
    {
      niveau: 3,
      isMet: isGood || isFavourable || hasFavourableBeforeAfter,
      rule:
        isGood || isFavourable
          ? 'Een onderzoek met een controlegroep vond minder eenzaamheid.'
          : 'Een meting vooraf en achteraf vond minder eenzaamheid. Of dat door de praktijk kwam, weten we niet.',
      missing: 'een onderzoek dat minder eenzaamheid vindt, met een controlegroep of met een meting vooraf en achteraf',
    },
    {
      niveau: 4,
      isMet: isGood,
      rule: 'Onderzoek met een controlegroep vond minder eenzaamheid, met een getal waarvan het interval nul uitsluit.',
      missing: 'een vergelijking met een controlegroep, met een getal waarvan het interval nul uitsluit',
    },
    {
      niveau: 5,
      isMet: isGood && isStrong,
      rule: 'Twee studies door andere onderzoekers vonden minder eenzaamheid, één met loting en één met een meting minstens een half jaar na de start.',
      missing:
        'twee studies door andere onderzoekers die elk minder eenzaamheid vinden en elkaar niet sterk tegenspreken, één met loting en één met een meting minstens een half jaar na de start',
    },
  ];
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

/** The effect studies on a practice itself: those that name it, and those that it names. */
export function studiesOn(id: string, praktijk: Pick<Praktijk, 'studies'>, studies: readonly Studie[]): Studie[] {
  return studies.filter((studie) => studie.praktijk === id || praktijk.studies.includes(studie.id));
}

/**
 * Places a practice on the ladder: the highest level that is met. Levels 3 to 5 come from studies on the practice
 * itself and do not wait for an explanation why it should help (2). Where studies found nothing, it stays at 2 at most.
 * Nothing is ever typed by hand.
 * @param praktijk the practice
 * @param studies the effect studies on this practice itself
 * @param isValidated tells of a study whether its questionnaire was validated
 */
export function placeOnLadder(praktijk: Praktijk, studies: readonly Studie[], isValidated: (studie: Studie) => boolean): LadderPlace {
  const evidence = ladderEvidence(praktijk, studies, isValidated);
  const steps = stepsOf(praktijk, evidence);
  const met = steps.filter(({ niveau, isMet }) => isMet && (!evidence.isCapped || niveau <= HIGHEST_WHEN_CAPPED));
  const isApplied = steps[0]?.isMet === true;
  const niveau = isApplied ? (met.at(-1)?.niveau ?? 0) : 0;
  return {
    niveau,
    rules: isApplied ? met.map(({ rule }) => rule) : [],
    next: steps.find((step) => step.niveau > niveau)?.missing ?? null,
    below: steps.find((step) => step.niveau < niveau && !step.isMet)?.missing ?? null,
    vlaggen: flagsOf(praktijk, studies, evidence),
  };
}
