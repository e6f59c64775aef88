import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import type { Effect } from './effect.ts';
import { isPool, poolEffects } from './pool.ts';
import { type Staat, stateOfStudies } from './state.ts';
import { strengthOf } from './strength.ts';
import { assessStudy, isControlled, isRandomised } from './study.ts';

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
  /** In Dutch, for every level reached the rule that was met, lowest first. */
  readonly rules: readonly string[];
  /** In Dutch, what is missing for the next level; null at the top. */
  readonly next: string | null;
  readonly vlaggen: readonly Vlag[];
}

const LONG_FOLLOW_UP_WEEKS = 26;
const LARGEST_I2 = 75;

interface Controlled {
  readonly favourable: number;
  readonly none: number;
  readonly adverse: number;
  /** What the usable effects allow to say, by the same rules as the map; null without one. */
  readonly staat: Staat | null;
  readonly i2: number;
}

function countOutcome(praktijk: Praktijk, studies: readonly Studie[], richting: Studie['uitkomst']['richting'], uitkomst: string): number {
  const own = praktijk.evaluaties.filter(
    (evaluatie) => ['rct', 'cluster-rct', 'quasi-experimenteel'].includes(evaluatie.ontwerp) && evaluatie.uitkomst === uitkomst,
  );
  return studies.filter((studie) => studie.uitkomst.richting === richting).length + own.length;
}

function summariseControlled(praktijk: Praktijk, studies: readonly Studie[]): Controlled {
  const usable: Effect[] = studies
    .filter((studie) => strengthOf(studie).value >= 2)
    .map(assessStudy)
    .flatMap(({ effect, isPooled }) => (isPooled && effect !== null ? [effect] : []));
  const pool = poolEffects(usable);
  return {
    favourable: countOutcome(praktijk, studies, 'minder-eenzaam', 'gunstig'),
    none: countOutcome(praktijk, studies, 'geen-verschil', 'geen-verschil'),
    adverse: countOutcome(praktijk, studies, 'meer-eenzaam', 'ongunstig'),
    staat: stateOfStudies({ effects: usable, pool: isPool(pool) ? pool : null, directions: { minder: 0, geen: 0, meer: 0 } }),
    i2: isPool(pool) ? pool.i2 : 0,
  };
}

function flagsOf(praktijk: Praktijk, studies: readonly Studie[], { favourable, none, adverse, staat }: Controlled): Vlag[] {
  const hasFoundLess = foundLess(staat);
  const flags: Vlag[] = [];
  if (none > 0 && !hasFoundLess) flags.push('geen-effect-aangetoond');
  if (favourable > 0 && none + adverse > 0) flags.push('tegenstrijdig');
  if (adverse > 0) flags.push('mogelijk-schadelijk');
  const isBelgian = praktijk.gebied.land === 'BE';
  const isTestedHere = studies.some(({ land }) => land?.includes('BE') === true) || (isBelgian && praktijk.evaluaties.length > 0);
  if (!isTestedHere && (!isBelgian || studies.length > 0)) flags.push('niet-in-vlaanderen-getest');
  return flags;
}

/** True when the studies together, or each for itself, found less loneliness. */
function foundLess(staat: Staat | null): boolean {
  return staat === 'minder-eenzaam' || staat === 'studies-vonden-minder';
}

/** First author, to tell teams apart. */
function teamOf({ auteurs }: Studie): string {
  return (
    auteurs
      .split(/,| en | et al/)[0]
      ?.trim()
      .toLowerCase() ?? auteurs
  );
}

interface Step {
  readonly isMet: boolean;
  readonly rule: string;
  readonly missing: string;
}

function stepsOf(praktijk: Praktijk, studies: readonly Studie[], controlledStudies: readonly Studie[], controlled: Controlled): Step[] {
  const { favourable, none, adverse, staat, i2 } = controlled;
  const hasFoundLess = foundLess(staat);
  const hasControlled = favourable + none + adverse > 0 || controlledStudies.length > 0;
  const beforeAfter =
    studies.some(
      (studie) => studie.ontwerp === 'voor-na' && studie.uitkomst.richting === 'minder-eenzaam' && strengthOf(studie).value >= 1,
    ) || praktijk.evaluaties.some(({ ontwerp, uitkomst }) => ontwerp === 'voor-nameting' && uitkomst === 'gunstig');
  const favourableControlled = favourable > 0 && none + adverse === 0;
  const teams = new Set(controlledStudies.map(teamOf)).size;
  const strong =
    controlledStudies.length >= 2 &&
    teams >= 2 &&
    controlledStudies.some((studie) => isRandomised(studie) && strengthOf(studie).value === 3) &&
    i2 < LARGEST_I2 &&
    controlledStudies.some((studie) => (studie.opvolging_weken ?? 0) >= LONG_FOLLOW_UP_WEEKS);
  return [
    {
      isMet: praktijk.status !== 'in-opstart',
      rule: 'Ze is beschreven, minstens één keer toegepast en elk feit heeft een bron.',
      missing: 'de praktijk is nog in opstart; ze moet eerst toegepast zijn',
    },
    {
      isMet: praktijk.mechanisme !== undefined && praktijk.mechanisme.grond !== 'ervaring',
      rule: 'Een theorie of een overzicht van onderzoek legt uit waarom ze zou helpen.',
      missing: 'een uitleg waarom ze zou helpen, met een theorie of een overzicht van onderzoek als bron',
    },
    {
      isMet: hasControlled ? favourableControlled || hasFoundLess : beforeAfter,
      rule: hasControlled
        ? 'Een onderzoek met een controlegroep vond minder eenzaamheid.'
        : 'Een meting vooraf en achteraf vond minder eenzaamheid. Of dat door de praktijk kwam, weten we niet.',
      missing: hasControlled
        ? 'een onderzoek met een controlegroep dat wel een verschil vindt'
        : 'een meting van eenzaamheid vooraf en achteraf die een gunstig verschil vindt',
    },
    {
      isMet: hasFoundLess && adverse === 0,
      rule: 'Een vergelijking met een controlegroep vond minder eenzaamheid, en het interval sluit nul uit.',
      missing: 'een vergelijking met een controlegroep, met een getal waarvan het interval nul uitsluit',
    },
    {
      isMet: strong,
      rule: 'Minstens twee teams vergeleken met een controlegroep, één keer door loting, en volgden deelnemers minstens een half jaar.',
      missing:
        'minstens twee vergelijkingen door verschillende teams, waarvan één door loting, die elkaar niet sterk tegenspreken en waarvan één deelnemers minstens 26 weken volgt',
    },
  ];
}

function toNiveau(count: number): Niveau {
  const levels: readonly Niveau[] = [0, 1, 2, 3, 4, 5];
  return levels[count] ?? 5;
}

/** The effect studies on a practice itself: those that name it, and those that it names. */
export function studiesOn(id: string, praktijk: Pick<Praktijk, 'studies'>, studies: readonly Studie[]): Studie[] {
  return studies.filter((studie) => studie.praktijk === id || praktijk.studies.includes(studie.id));
}

/**
 * Places a practice on the ladder. Each level asks for all the lower ones; nothing is ever typed by hand. A
 * controlled study that found no difference keeps a practice at level 2 at most, unless the studies together
 * exclude zero.
 * @param praktijk the practice
 * @param studies the effect studies on this practice itself
 */
export function placeOnLadder(praktijk: Praktijk, studies: readonly Studie[]): LadderPlace {
  const controlledStudies = studies.filter(isControlled);
  const controlled = summariseControlled(praktijk, controlledStudies);
  const steps = stepsOf(praktijk, studies, controlledStudies, controlled);
  const unmet = steps.findIndex((step) => !step.isMet);
  const reached = unmet === -1 ? steps.length : unmet;
  return {
    niveau: toNiveau(reached),
    rules: steps.slice(0, reached).map(({ rule }) => rule),
    next: steps[reached]?.missing ?? null,
    vlaggen: flagsOf(praktijk, studies, controlled),
  };
}
