import { type Effect, intervalOf } from './effect.ts';
import type { Pool } from './pool.ts';

/*
 * What the studies on an approach for a group allow to say. One function decides, from the effects, their pool and the
 * directions of studies without a number; no word on any page claims more than the state that it stands for.
 */

/** The states of a cell, from the strongest claim that it helps to nothing at all. Signs stand beside words, never instead. */
export const STATEN = {
  'minder-eenzaam': {
    sign: '▼',
    label: 'Minder eenzaam',
    explanation: 'Drie studies of meer, samengerekend: wie meedeed, was minder eenzaam. Toeval alleen verklaart dat niet.',
  },
  'studies-vonden-minder': {
    sign: '▽',
    label: 'Studies vonden minder',
    explanation:
      'Eén of meer studies vonden minder eenzaamheid, en geen enkele vond meer. Het zijn er te weinig of ze lopen te ver uiteen om samen een besluit te geven.',
  },
  'wijst-op-minder': {
    sign: '↘',
    label: 'Wijst op minder',
    explanation: 'Meer studies vonden minder eenzaamheid dan niet. Hoeveel minder, weten we niet.',
  },
  'geen-of-heel-klein': {
    sign: '=',
    label: 'Geen of heel klein verschil',
    explanation: 'Drie studies of meer, samengerekend: als er een verschil is, is het heel klein.',
  },
  'weten-niet': {
    sign: '?',
    label: 'We weten het niet',
    explanation: 'Er is onderzoek, maar het verschil kan ook nul zijn, de studies spreken elkaar tegen, of er volgt niet uit of dit helpt.',
  },
  'studies-vonden-meer': {
    sign: '△',
    label: 'Studies vonden meer',
    explanation: 'Eén of meer studies vonden meer eenzaamheid, en geen enkele vond minder.',
  },
  eenzamer: { sign: '▲', label: 'Eenzamer', explanation: 'Drie studies of meer, samengerekend: wie meedeed, was eenzamer.' },
  'alleen-overzichten': {
    sign: '◇',
    label: 'Alleen in overzichten',
    explanation: 'Wij kennen geen studie; een gepubliceerd overzicht zegt er wel iets over.',
  },
  'niet-onderzocht': {
    sign: '·',
    label: 'Wel gedaan, niet onderzocht',
    explanation: 'Er zijn praktijken, maar hier weet niemand het nog: meet mee.',
  },
  leeg: { sign: '', label: 'Niets bekend', explanation: 'Geen praktijk en geen studie: een gat.' },
} as const;
export type Staat = keyof typeof STATEN;

/** All states, in the order of STATEN: what helps most surely first. */
export const STAAT_ORDER: readonly Staat[] = Object.keys(STATEN).filter(isStaat);

/** True for the id of a state. */
function isStaat(id: string): id is Staat {
  return id in STATEN;
}

/** How many trials found less loneliness, no difference that could be shown, or more. */
export interface Directions {
  readonly minder: number;
  readonly geen: number;
  readonly meer: number;
}

/** All that a state rests on. */
export interface StateInput {
  /** The effects that count, one a trial; negative = less lonely. */
  readonly effects: readonly Effect[];
  /** Their pool; null with fewer than two. */
  readonly pool: Pool | null;
  /** Directions of all controlled studies, also those without a number or without second reading. */
  readonly directions: Directions;
  /** True when each of the effects is of a package, of which the approach was one part that cannot be told apart. */
  readonly isBundle?: boolean;
}

/** How many effects lie wholly on one side of zero. */
export interface Found {
  readonly less: number;
  readonly more: number;
}

/** From this many studies on, their pool may speak for itself. */
export const FEWEST_TO_POOL = 3;
/** An interval within these bounds leaves room for a very small difference only (Cohen 1988: 0.2 is small). */
const VERY_SMALL = 0.2;
/** Share of the weight that those that found something must carry when an estimate points the other way. */
const MOST_OF_WEIGHT = 2 / 3;
/** With fewer, a direction is that of one study. */
const FEWEST_DIRECTIONS = 2;

/** Counts the effects whose own 95 % interval lies below or above zero. */
export function countFound(effects: readonly Effect[]): Found {
  const intervals = effects.map(intervalOf);
  return { less: intervals.filter(([, upper]) => upper < 0).length, more: intervals.filter(([lower]) => lower > 0).length };
}

/** True when the studies on one side carry the claim: none on the other side, and all or most of the weight with them. */
function carriesClaim(effects: readonly Effect[], side: 1 | -1): boolean {
  const turned = effects.map(({ g, v }) => ({ g: g * side, v }));
  const { less, more } = countFound(turned);
  if (less === 0 || more > 0) return false;
  const weight = (of: readonly Effect[]) => of.reduce((sum, { v }) => sum + 1 / v, 0);
  const found = turned.filter((effect) => intervalOf(effect)[1] < 0);
  return turned.every(({ g }) => g < 0) || weight(found) >= MOST_OF_WEIGHT * weight(turned);
}

/**
 * The state of an approach for a group, from its studies: the first rule that fits. Null when there is neither a number nor a direction.
 * Adding a study that found less to a cell whose estimates are all below zero never weakens the claim.
 */
export function stateOfStudies({ effects, pool, directions, isBundle = false }: StateInput): Staat | null {
  const staat = stateOfEffects(effects, pool) ?? stateOfDirections(directions);
  if (!isBundle) return staat;
  // What a package did is not what one of its parts does: at most it points somewhere.
  return staat === 'minder-eenzaam' || staat === 'studies-vonden-minder' ? 'wijst-op-minder' : 'weten-niet';
}

function stateOfEffects(effects: readonly Effect[], pool: Pool | null): Staat | null {
  if (effects.length === 0) return null;
  if (pool !== null && effects.length >= FEWEST_TO_POOL) {
    const [lower, upper] = pool.ci95;
    if (upper < 0) return 'minder-eenzaam';
    if (lower > 0) return 'eenzamer';
  }
  if (carriesClaim(effects, 1)) return 'studies-vonden-minder';
  if (carriesClaim(effects, -1)) return 'studies-vonden-meer';
  const isVerySmall = pool !== null && effects.length >= FEWEST_TO_POOL && pool.ci95.every((end) => Math.abs(end) <= VERY_SMALL);
  return isVerySmall ? 'geen-of-heel-klein' : 'weten-niet';
}

function stateOfDirections({ minder, geen, meer }: Directions): Staat | null {
  if (minder + geen + meer === 0) return null;
  return minder >= FEWEST_DIRECTIONS && minder > geen + meer ? 'wijst-op-minder' : 'weten-niet';
}

/** How many of each there are in a cell. */
export interface CellCounts {
  readonly studies: number;
  readonly reviews: number;
  readonly practices: number;
}

/**
 * The state of a cell: what its studies allow to say, else that there is research and we do not know, else that
 * reviews say something, else that there are practices alone.
 */
export function stateOfCell(staat: Staat | null, { studies, reviews, practices }: CellCounts): Staat {
  if (staat !== null) return staat;
  if (studies > 0) return 'weten-niet';
  if (reviews > 0) return 'alleen-overzichten';
  return practices > 0 ? 'niet-onderzocht' : 'leeg';
}
