import type { Studie } from '../schema/studie.ts';
import { designEffectOf } from './design-effect.ts';
import { effectOfInput, Z95 } from './effect-forms.ts';
import type { Effect } from './hedges-g.ts';

export type { Effect } from './hedges-g.ts';

/** Why a study has no effect of its own. */
export interface NoEffect {
  /** In Dutch, as pages and data files print it. */
  readonly reden: string;
}

/** What of a record its effect is made of. */
type WithInput = Pick<Studie, 'invoer' | 'uitkomst' | 'toewijzing' | 'clusters' | 'icc' | 'n' | 'n_interventie' | 'n_controle'>;

const NO_NUMBER = 'we vonden geen getal, alleen in welke richting het ging';
const NOTHING_READ = 'we lazen niet wat de studie voor eenzaamheid vond';
const NO_USABLE_NUMBER = 'er is een getal, maar niet in een vorm waarmee we kunnen rekenen';
const IMPOSSIBLE = 'het getal kan niet kloppen: zo groot of zo zeker kan een verschil tussen mensen niet zijn';

/** No difference between two groups of people is this many standard deviations. */
const LARGEST_POSSIBLE = 10;
/** With everybody on earth in the study the variance would still be larger. */
const SMALLEST_VARIANCE = 1e-10;
/** Correlations between before and after that are shown beside the assumed one. */
const OTHER_R = [0.4, 0.8] as const;

/** True when a study reports its outcome in a number of any kind. */
function hasNumber({ effect, groepen }: Studie['uitkomst']): boolean {
  const numbers = [effect?.waarde, effect?.waarde_na, effect?.b, effect?.beta, groepen?.interventie?.gem];
  return numbers.some((number) => number !== undefined);
}

/** In Dutch, why a study without input has no effect. */
function whyNoEffect(uitkomst: Studie['uitkomst']): string {
  if (hasNumber(uitkomst)) return NO_USABLE_NUMBER;
  return uitkomst.richting === undefined ? NOTHING_READ : NO_NUMBER;
}

/** True for an effect that people can have, and that can be pooled. False for anything that is not a number. */
function isPossible({ g, v }: Effect): boolean {
  return Math.abs(g) <= LARGEST_POSSIBLE && v >= SMALLEST_VARIANCE && Number.isFinite(v);
}

/** The effect with the variance that it has when people were allocated together. */
function widened({ g, v }: Effect, studie: WithInput): Effect {
  return { g, v: v * (designEffectOf(studie)?.factor ?? 1) };
}

/**
 * The effect of one study as Hedges' g with its variance, from its input in one of seven forms (`effectOfInput`). Where
 * people were allocated per place and the standard error does not account for that, the variance grows
 * (`designEffectOf`).
 * @returns the effect (negative = less lonely; always finite, v above 0), or in Dutch why there is none
 */
export function effectOf(studie: WithInput): Effect | NoEffect {
  const { invoer, uitkomst } = studie;
  if (invoer === undefined) return { reden: whyNoEffect(uitkomst) };
  const effect = widened(effectOfInput(invoer), studie);
  return isPossible(effect) ? effect : { reden: IMPOSSIBLE };
}

/** An effect as it would be at another correlation between before and after. */
export interface EffectAtR {
  readonly r: number;
  readonly effect: Effect;
}

/**
 * What the effect of a study would be with a lower and a higher correlation between before and after; null when it does
 * not rest on an assumed one.
 */
export function effectsAtOtherR(studie: WithInput): readonly EffectAtR[] | null {
  const { invoer } = studie;
  if (invoer?.vorm !== 'verandering' || invoer.r !== undefined) return null;
  return OTHER_R.map((r) => ({ r, effect: widened(effectOfInput(invoer, r), studie) }));
}

/** True when a study has an effect. */
export function hasEffect(effect: Effect | NoEffect): effect is Effect {
  return 'g' in effect;
}

/** The 95 % interval of one effect, from the normal distribution: [lower, upper]. */
export function intervalOf({ g, v }: Effect): readonly [lower: number, upper: number] {
  const half = Z95 * Math.sqrt(v);
  return [g - half, g + half];
}
