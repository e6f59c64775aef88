import type { Vertekening } from './bias.ts';
import type { Effect } from './effect.ts';
import type { Pool } from './pool.ts';
import { FEWEST_FOR_SMALL_STUDIES, hasSmallStudyEffect } from './small-study.ts';

/** How sure we are of what the studies of a cell found, from most to least. */
export const ZEKERHEDEN = ['hoog', 'matig', 'laag', 'zeer laag'] as const;
type Zekerheid = (typeof ZEKERHEDEN)[number];

/** What can make a result less sure: the five domains of GRADE. */
type Domain = 'vertekening' | 'inconsistentie' | 'indirectheid' | 'onnauwkeurigheid' | 'verslaggeving';

/** A level of certainty with all steps that led to it. */
export interface Certainty {
  readonly level: Zekerheid;
  /** In Dutch, where it starts and every step down, in order. */
  readonly steps: readonly string[];
  /** The domains that cost a step, in the order of the steps. */
  readonly domains: readonly Domain[];
}

/** What certainty needs to know of a study that counts. */
export interface CertaintyStudy {
  readonly effect: Effect;
  readonly isRandomised: boolean;
  /** True when the others waited or got nothing, or may have. */
  readonly isPassivelyCompared: boolean;
  /** False when nobody saw what the others got. */
  readonly isComparisonSeen: boolean;
  /** True when it took place in the EEA, Switzerland or the United Kingdom. */
  readonly isNear: boolean;
  /** People in the comparison; null when unknown. */
  readonly people: number | null;
  /** The worst of its domains; not judged counts as some. */
  readonly vertekening: Vertekening;
}

/** What certainty is judged on. */
export interface CertaintyInput {
  /** The studies that count, one or more. */
  readonly studies: readonly CertaintyStudy[];
  /** Their pool; null for one study. */
  readonly pool: Pool | null;
  /** Controlled trials of the cell that have a direction but no number that counts. */
  readonly withoutNumber: number;
}

/** By lot is the better start when it carries this share of the weight. */
const MOSTLY_BY_LOT = 0.75;
/** Fewer people than this make an average of a score unreliable: the usual information size for continuous outcomes (GRADE). */
const FEWEST_PEOPLE = 400;
const FEWEST_STUDIES = 3;
/** From here on differences between studies are substantial, then considerable (Cochrane Handbook, 10.10.2). */
const SUBSTANTIAL_I2 = 50;
const CONSIDERABLE_I2 = 75;
/** Share of the weight Σ1/v that a kind of study carries, 0 to 1. */
function shareOf(studies: readonly CertaintyStudy[], test: (study: CertaintyStudy) => boolean): number {
  const weight = (of: readonly CertaintyStudy[]) => of.reduce((sum, { effect }) => sum + 1 / effect.v, 0);
  return weight(studies.filter(test)) / weight(studies);
}

/** Why the number is imprecise, in Dutch; null when it is not. However many reasons there are, it costs one step. */
function imprecision(studies: readonly CertaintyStudy[], pool: Pool | null): string | null {
  const n = studies.reduce((sum, { people }) => sum + (people ?? 0), 0);
  const reasons = [
    ...(studies.length < FEWEST_STUDIES
      ? [studies.length === 1 ? 'er is maar één studie met een getal' : 'er zijn maar twee studies met een getal']
      : []),
    ...(n < FEWEST_PEOPLE ? [`samen deden maar ${n} mensen mee`] : []),
    ...(studies.length >= FEWEST_STUDIES && pool !== null && pool.ci95[0] <= 0 && pool.ci95[1] >= 0
      ? ['het verschil kan ook nul zijn']
      : []),
  ];
  return reasons.length === 0 ? null : reasons.join(', en ');
}

/** Why the studies are far from what the question is about, in Dutch; null when they are not. It costs one step at most. */
function indirectness(studies: readonly CertaintyStudy[]): string | null {
  if (!studies.some(({ isNear }) => isNear)) return 'geen van de studies komt uit Europa';
  if (studies.filter(({ isPassivelyCompared }) => isPassivelyCompared).length * 2 <= studies.length) return null;
  const others = studies.every(({ isComparisonSeen }) => isComparisonSeen) ? '' : ', of we zagen niet waarmee';
  return `de meeste studies vergeleken met een wachtlijst of met niets${others}: dat maakt een verschil vaak groter`;
}

/**
 * Judges certainty by fixed rules: it starts from how people were allocated and goes down for risk of bias,
 * inconsistency, indirectness, imprecision and reporting. The domains are those of GRADE (Guyatt et al. 2011, Journal
 * of Clinical Epidemiology 64, 383–394); the rules are simpler, and the site does not call the result GRADE.
 */
export function judgeCertainty({ studies, pool, withoutNumber }: CertaintyInput): Certainty {
  const steps: string[] = [];
  const domains: Domain[] = [];
  let place = 0;
  const down = (domain: Domain, by: 1 | 2, reason: string) => {
    place += by;
    domains.push(domain);
    steps.push(`${by === 1 ? 'één stap' : 'twee stappen'} omlaag: ${reason}`);
  };

  if (shareOf(studies, ({ isRandomised }) => isRandomised) >= MOSTLY_BY_LOT) {
    steps.push('begint bij hoog: loting bepaalde wie meedeed');
  } else {
    place = ZEKERHEDEN.indexOf('laag');
    steps.push('begint bij laag: loting bepaalde niet of te weinig wie meedeed');
  }
  if (shareOf(studies, ({ vertekening }) => vertekening === 'hoog') >= 1 / 3) {
    down('vertekening', 2, 'een groot deel van de studies kan een vertekend beeld geven');
  } else if (shareOf(studies, ({ vertekening }) => vertekening !== 'laag') >= 1 / 2) {
    down('vertekening', 1, 'of de studies een vertekend beeld geven, is niet of niet gunstig beoordeeld');
  }
  if (pool !== null && pool.i2 >= CONSIDERABLE_I2)
    down('inconsistentie', 2, `de studies lopen heel sterk uiteen (I² ${pool.i2.toFixed(0)} %)`);
  else if (pool !== null && pool.i2 >= SUBSTANTIAL_I2)
    down('inconsistentie', 1, `de studies lopen flink uiteen (I² ${pool.i2.toFixed(0)} %)`);

  const distant = indirectness(studies);
  if (distant !== null) down('indirectheid', 1, distant);
  const imprecise = imprecision(studies, pool);
  if (imprecise !== null) down('onnauwkeurigheid', 1, imprecise);

  if (studies.length >= FEWEST_FOR_SMALL_STUDIES) {
    if (hasSmallStudyEffect(studies.map(({ effect }) => effect)))
      down('verslaggeving', 1, 'kleine studies vonden iets anders dan grote: misschien zijn studies die tegenvielen niet verschenen');
  } else if (withoutNumber > studies.length) {
    down('verslaggeving', 1, 'de meeste studies met een controlegroep gaven geen getal waarmee we kunnen rekenen');
  }
  return { level: ZEKERHEDEN[Math.min(place, ZEKERHEDEN.length - 1)] ?? 'zeer laag', steps, domains };
}
