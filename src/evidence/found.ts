import type { Studie } from '../schema/studie.ts';
import { type Effect, intervalOf } from './effect.ts';
import { isPool, poolEffects } from './pool.ts';
import { type Directions, type Staat, stateOfStudies } from './state.ts';
import { assessStudy, effectsOf, hasUsableEffect, isControlled, isHeadToHead, onePerTrial } from './study.ts';

/*
 * What the studies on one practice found. Here a package is the practice itself, so it plays no role which of its parts
 * a study isolates.
 */

/** A study with the number that counts: Hedges' g, negative = less lonely; null when it gives a direction at most. */
export interface Found {
  readonly studie: Studie;
  readonly effect: Effect | null;
}

/** The studies that can tell whether a practice helps: with a control group that got nothing of the kind, one a trial. */
export function controlledAmong(studies: readonly Studie[]): Found[] {
  const compared = studies.filter((studie) => isControlled(studie) && !isHeadToHead(studie));
  return onePerTrial(compared, (studie) => studie).map((studie) => ({
    studie,
    effect: hasUsableEffect(studie) ? assessStudy(studie).effect : null,
  }));
}

/** Mixed results point nowhere. */
const BY_RICHTING = { 'minder-eenzaam': 'minder', 'geen-verschil': 'geen', 'meer-eenzaam': 'meer', gemengd: null } as const;

/** Which way a study points: by the interval of its number, else by what it reports; null when neither is known. */
export function directionOf({ studie, effect }: Found): keyof Directions | null {
  if (effect !== null) {
    const [lower, upper] = intervalOf(effect);
    if (upper < 0) return 'minder';
    return lower > 0 ? 'meer' : 'geen';
  }
  const { richting } = studie.uitkomst;
  return richting === undefined ? null : BY_RICHTING[richting];
}

/** How many studies point which way. */
export function countDirections(found: readonly Found[]): Directions {
  const count = (wanted: keyof Directions) => found.filter((one) => directionOf(one) === wanted).length;
  return { minder: count('minder'), geen: count('geen'), meer: count('meer') };
}

/** What the numbers of studies allow to say, by the rules of the map, and how far they are apart; null without a number. */
export function stateOfFound(found: readonly Found[]): { readonly staat: Staat | null; readonly i2: number } {
  const effects = effectsOf(found);
  const pool = poolEffects(effects);
  const staat = stateOfStudies({ effects, pool: isPool(pool) ? pool : null, directions: { minder: 0, geen: 0, meer: 0 } });
  return { staat, i2: isPool(pool) ? pool.i2 : 0 };
}
