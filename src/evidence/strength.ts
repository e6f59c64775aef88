import type { Studie } from '../schema/studie.ts';
import { peopleIn } from './study.ts';

/** How much one study weighs for a practice: 3 by lot, 2 controlled without lot, 1 before and after, 0 nothing. */
export interface Strength {
  readonly value: 0 | 1 | 2 | 3;
  /** In Dutch, every step down. */
  readonly drops: readonly string[];
}

const START: Readonly<Record<Studie['ontwerp'], 1 | 2 | 3>> = {
  rct: 3,
  'cluster-rct': 3,
  'quasi-experimenteel': 2,
  'voor-na': 1,
  gemengd: 1,
};

/** Scales whose reliability was studied; see content/instrumenten. */
const VALIDATED = /\b(?:UCLA|DJG|De Jong Gierveld|SELSA|ULS)\b/i;

const MOST_DROPOUT = 30;
const FEWEST_PER_ARM = 20;

function smallestArm(studie: Studie): number | null {
  const { invoer, n_interventie, n_controle } = studie;
  if (invoer?.vorm === 'gemiddelden') return Math.min(invoer.interventie.n, invoer.controle.n);
  if (invoer?.vorm === 'toets' || invoer?.vorm === 'gestandaardiseerd-n') return Math.min(invoer.n_interventie, invoer.n_controle);
  if (n_interventie !== undefined && n_controle !== undefined) return Math.min(n_interventie, n_controle);
  const people = peopleIn(studie);
  if (people === null) return null;
  return studie.ontwerp === 'voor-na' ? people : people / 2;
}

function clamp(value: number): Strength['value'] {
  if (value >= 3) return 3;
  return value === 2 ? 2 : value === 1 ? 1 : 0;
}

/**
 * Strength of a study: by design, one step down each for more than 30 % dropout, an instrument that is unknown
 * or not validated, and fewer than 20 people per arm.
 */
export function strengthOf(studie: Studie): Strength {
  const drops: string[] = [];
  if (studie.uitval_procent !== undefined && studie.uitval_procent > MOST_DROPOUT) {
    drops.push(`${studie.uitval_procent} % van de deelnemers viel uit`);
  }
  if (studie.instrument === undefined || !VALIDATED.test(studie.instrument)) {
    drops.push('de vragenlijst is niet bekend of niet gevalideerd');
  }
  const arm = smallestArm(studie);
  if (arm !== null && arm < FEWEST_PER_ARM) drops.push(`minder dan ${FEWEST_PER_ARM} mensen per groep`);
  return { value: clamp(START[studie.ontwerp] - drops.length), drops };
}
