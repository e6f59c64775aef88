import type { Instrument } from '../schema/instrument.ts';
import type { Studie } from '../schema/studie.ts';
import { smallestArm } from './arms.ts';
import { FEWEST_PER_ARM } from './ladder-rules.ts';
import { isControlled, isRandomised } from './study.ts';

/** How much one study weighs for a practice: 3 by lot, 2 controlled without lot, 1 before and after, 0 nothing. */
export interface Strength {
  readonly value: 0 | 1 | 2 | 3;
  /** In Dutch, every step down. */
  readonly drops: readonly string[];
}

/** By lot, compared without lot, or before and after. */
function startOf(studie: Studie): 1 | 2 | 3 {
  if (!isControlled(studie)) return 1;
  return isRandomised(studie) ? 3 : 2;
}

const MOST_DROPOUT = 30;

function clamp(value: number): Strength['value'] {
  if (value >= 3) return 3;
  return value === 2 ? 2 : value === 1 ? 1 : 0;
}

/**
 * Strength of a study: by design, one step down each for more than 30 % dropout, an instrument that is unknown
 * or not validated, and fewer than 20 people per arm.
 * @param isValidated whether its questionnaire was validated; see `validatedWith`
 */
export function strengthOf(studie: Studie, isValidated: (studie: Studie) => boolean): Strength {
  const drops: string[] = [];
  if (studie.uitval_procent !== undefined && studie.uitval_procent > MOST_DROPOUT) {
    drops.push(`${studie.uitval_procent} % van de deelnemers viel uit`);
  }
  if (!isValidated(studie)) {
    drops.push('de vragenlijst is niet bekend of niet gevalideerd');
  }
  const arm = smallestArm(studie);
  if (arm !== null && arm < FEWEST_PER_ARM) drops.push(`minder dan ${FEWEST_PER_ARM} mensen per groep`);
  return { value: clamp(startOf(studie) - drops.length), drops };
}

/** Tells of a study whether its questionnaire was validated: by the instrument that it names, or by what it says itself. */
export function validatedWith(instrumenten: readonly Pick<Instrument, 'id' | 'gevalideerd'>[]): (studie: Studie) => boolean {
  const validated = new Set(instrumenten.filter(({ gevalideerd }) => gevalideerd === 'ja').map(({ id }) => id));
  return ({ instrument, instrument_anders }) =>
    instrument === undefined ? instrument_anders?.gevalideerd === 'ja' : validated.has(instrument);
}
