import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { peopleIn } from './arms.ts';
import { biasOf } from './bias.ts';
import { type Certainty, judgeCertainty } from './certainty.ts';
import { type Effect, intervalOf } from './effect.ts';
import { type MarginDetails, examineMargin } from './margin.ts';
import { type PublishedEffect, publishedEffects } from './overzicht-effect.ts';
import { isPool, type Pool, poolEffects } from './pool.ts';
import { type ScalePoints, type ScaleSpread, scalePoints, scaleSpreads } from './scale-points.ts';
import { type Directions, FEWEST_TO_POOL, type Staat, stateOfStudies } from './state.ts';
import {
  type AssessedStudy,
  assessStudy,
  effectsOf,
  isControlled,
  isHeadToHead,
  isNear,
  isPassivelyCompared,
  isRandomised,
  onePerTrial,
  trialOf,
} from './study.ts';

/** Ids of approaches and target groups, in the order of the map. */
interface EvidenceTerms {
  readonly aanpakken: readonly string[];
  readonly doelgroepen: readonly string[];
}

/** All evidence on an approach for a target group; null for "any". */
export interface EvidenceCell {
  readonly aanpak: string | null;
  readonly doelgroep: string | null;
  /** Every study whose comparison isolates the approach, also those that are never pooled. */
  readonly studies: readonly AssessedStudy[];
  /** The studies in the pool, in the order of the pool's weights. */
  readonly pooled: readonly AssessedStudy[];
  /** People in the pooled studies. */
  readonly n: number;
  /** The pooled effect of two or more studies; null otherwise. */
  readonly pool: Pool | null;
  /**
   * What the cell shows as its number, with its 95 % interval: the pool, or the effect of the one usable study. Null
   * without either, and for two studies in a cell, which are shown each for themselves: their pool says next to nothing.
   */
  readonly effect: { readonly g: number; readonly ci95: readonly [lower: number, upper: number] } | null;
  /**
   * What the studies allow to say; null without a number or a direction, and for margins: an average over unlike
   * approaches or groups describes, and decides nothing.
   */
  readonly staat: Staat | null;
  /** How sure that is; null for margins and for cells without a number. */
  readonly certainty: Certainty | null;
  readonly directions: Directions;
  /** The difference in points of questionnaires that people know; empty unless the state claims less loneliness. */
  readonly points: readonly ScalePoints[];
  /** What goes with an average over unlike approaches or groups; null for a cell with both. */
  readonly margin: MarginDetails | null;
  /** The controlled studies that those directions are of, one a trial. */
  readonly compared: readonly AssessedStudy[];
  readonly overzichten: readonly Overzicht[];
  readonly published: readonly PublishedEffect[];
}

/** The controlled studies with a direction, one a trial. Two approaches against each other say only which of the two did more. */
function comparedStudies(studies: readonly AssessedStudy[]): AssessedStudy[] {
  return onePerTrial(
    studies.filter(({ studie }) => isControlled(studie) && studie.uitkomst.richting !== undefined && !isHeadToHead(studie)),
    ({ studie }) => studie,
  );
}

function countDirections(compared: readonly AssessedStudy[]): Directions {
  const count = (richting: Studie['uitkomst']['richting']) => compared.filter(({ studie }) => studie.uitkomst.richting === richting).length;
  return { minder: count('minder-eenzaam'), geen: count('geen-verschil'), meer: count('meer-eenzaam') };
}

function effectOfCell(effects: readonly Effect[], pool: Pool | null, isMargin: boolean): EvidenceCell['effect'] {
  if (pool !== null) return isMargin || effects.length >= FEWEST_TO_POOL ? { g: pool.g, ci95: pool.ci95 } : null;
  const [only] = effects;
  return effects.length === 1 && only !== undefined ? { g: only.g, ci95: intervalOf(only) } : null;
}

/** Certainty about the studies that count; null when there is none. */
function certaintyOf(pooled: readonly AssessedStudy[], pool: Pool | null, studies: readonly AssessedStudy[]): Certainty | null {
  const judged = pooled.flatMap(({ studie, effect }) =>
    effect === null
      ? []
      : [
          {
            effect,
            isRandomised: isRandomised(studie),
            isPassivelyCompared: isPassivelyCompared(studie),
            isComparisonSeen: studie.vergelijking_soort !== 'niet-gezien',
            isNear: isNear(studie),
            people: peopleIn(studie),
            // No record has been judged yet.
            vertekening: biasOf(studie.risico),
          },
        ],
  );
  const trials = new Set(pooled.map(({ studie }) => trialOf(studie)));
  const withoutNumber = comparedStudies(studies).filter(({ studie }) => !trials.has(trialOf(studie))).length;
  return judged.length === 0 ? null : judgeCertainty({ studies: judged, pool, withoutNumber });
}

function makeCell(
  aanpak: string | null,
  doelgroep: string | null,
  all: readonly AssessedStudy[],
  reviews: readonly { readonly overzicht: Overzicht; readonly published: readonly PublishedEffect[] }[],
  spreads: readonly ScaleSpread[],
): EvidenceCell {
  const inCell = (aanpakken: readonly string[], doelgroepen: readonly string[]) =>
    (aanpak === null || aanpakken.includes(aanpak)) && (doelgroep === null || doelgroepen.includes(doelgroep));
  const studies = all.filter(({ studie }) => inCell(studie.verschilt_in, studie.doelgroepen));
  const pooled = onePerTrial(
    studies.filter(({ isPooled }) => isPooled),
    ({ studie }) => studie,
  );
  const effects = effectsOf(pooled);
  const result = poolEffects(effects);
  const pool = isPool(result) ? result : null;
  const isMargin = aanpak === null || doelgroep === null;
  const n = pooled.reduce((sum, { studie }) => sum + (peopleIn(studie) ?? 0), 0);
  const compared = comparedStudies(studies);
  const directions = countDirections(compared);
  const effect = effectOfCell(effects, pool, isMargin);
  const isBundle = pooled.length > 0 && pooled.every(({ studie }) => studie.bundel === true);
  const staat = isMargin ? null : stateOfStudies({ effects, pool, directions, isBundle });

  const published = reviews.flatMap((review) => review.published).filter((found) => inCell(found.aanpakken, found.doelgroepen));
  const overzichten = reviews
    .filter(
      ({ overzicht }) => inCell(overzicht.aanpakken, overzicht.doelgroepen) || published.some((found) => found.overzicht === overzicht),
    )
    .map(({ overzicht }) => overzicht);
  return {
    aanpak,
    doelgroep,
    studies,
    pooled,
    n,
    pool,
    effect,
    staat,
    certainty: isMargin ? null : certaintyOf(pooled, pool, studies),
    directions,
    compared,
    points: scalePoints({ staat, effect }, spreads),
    margin: isMargin ? examineMargin(all, { aanpak, doelgroep }) : null,
    overzichten,
    published,
  };
}

/** The rows and columns of the map, from the vocabularies. */
export function termsOf({ aanpakken, doelgroepen }: Pick<Vocabularia, 'aanpakken' | 'doelgroepen'>): EvidenceTerms {
  return { aanpakken: aanpakken.map(({ id }) => id), doelgroepen: doelgroepen.map(({ id }) => id) };
}

/**
 * The evidence map: a cell for every combination of approach and target group, for every margin (the other one
 * null) and for all together (both null), as far as there is a study or a review.
 * @param studies all effect studies, one effect each
 * @param overzichten all reviews; those that a newer version replaced stand in no cell
 * @param terms the ids of approaches and target groups, in the order of the map
 */
export function buildEvidence(studies: readonly Studie[], overzichten: readonly Overzicht[], terms: EvidenceTerms): EvidenceCell[] {
  const assessed = studies.map(assessStudy);
  const spreads = scaleSpreads(studies);
  // What a newer version of the same review replaced would count the same studies once more.
  const newest = overzichten.filter(({ vervangen_door }) => vervangen_door === undefined);
  const reviews = newest.map((overzicht) => ({ overzicht, published: publishedEffects(overzicht) }));
  const cells = [null, ...terms.aanpakken].flatMap((aanpak) =>
    [null, ...terms.doelgroepen].map((doelgroep) => makeCell(aanpak, doelgroep, assessed, reviews, spreads)),
  );
  return cells.filter((cell) => cell.studies.length > 0 || cell.overzichten.length > 0);
}
