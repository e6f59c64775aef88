import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import { type Certainty, judgeCertainty } from './certainty.ts';
import { type Effect, intervalOf } from './effect.ts';
import { type PublishedEffect, publishedEffects } from './overzicht-effect.ts';
import { isPool, type Pool, poolEffects } from './pool.ts';
import { type AssessedStudy, assessStudy, isControlled, isPassivelyCompared, isRandomised, peopleIn } from './study.ts';

/** How many controlled studies found less loneliness, no difference, or more (SWiM, Campbell et al. 2020, BMJ 368:l6890). */
export interface Directions {
  readonly minder: number;
  readonly geen: number;
  readonly meer: number;
}

/** All evidence on an approach for a target group; null for "any". */
export interface EvidenceCell {
  readonly aanpak: string | null;
  readonly doelgroep: string | null;
  /** Every study of the cell, also those that are never pooled. */
  readonly studies: readonly AssessedStudy[];
  /** The studies in the pool, in the order of the pool's weights. */
  readonly pooled: readonly AssessedStudy[];
  /** People in the pooled studies. */
  readonly n: number;
  /** The pooled effect of two or more studies; null otherwise. */
  readonly pool: Pool | null;
  /** The pooled effect, or the effect of the one usable study, with its 95 % interval; null without either. */
  readonly effect: { readonly g: number; readonly ci95: readonly [lower: number, upper: number] } | null;
  readonly certainty: Certainty | null;
  readonly directions: Directions;
  readonly overzichten: readonly Overzicht[];
  readonly published: readonly PublishedEffect[];
}

function countDirections(studies: readonly AssessedStudy[]): Directions {
  const count = (richting: Studie['uitkomst']['richting']) =>
    studies.filter(({ studie }) => isControlled(studie) && studie.uitkomst.richting === richting).length;
  return { minder: count('minder-eenzaam'), geen: count('geen-verschil'), meer: count('meer-eenzaam') };
}

function effectOfCell(effects: readonly Effect[], pool: Pool | null): EvidenceCell['effect'] {
  if (pool !== null) return { g: pool.g, ci95: pool.ci95 };
  const [only] = effects;
  return effects.length === 1 && only !== undefined ? { g: only.g, ci95: intervalOf(only) } : null;
}

function makeCell(
  aanpak: string | null,
  doelgroep: string | null,
  all: readonly AssessedStudy[],
  reviews: readonly { readonly overzicht: Overzicht; readonly published: readonly PublishedEffect[] }[],
): EvidenceCell {
  const inCell = (aanpakken: readonly string[], doelgroepen: readonly string[]) =>
    (aanpak === null || aanpakken.includes(aanpak)) && (doelgroep === null || doelgroepen.includes(doelgroep));
  const studies = all.filter(({ studie }) => inCell(studie.aanpak, studie.doelgroepen));
  const pooled = studies.filter(({ isPooled }) => isPooled);
  const effects = pooled.flatMap(({ effect }) => (effect === null ? [] : [effect]));
  const result = poolEffects(effects);
  const pool = isPool(result) ? result : null;
  const effect = effectOfCell(effects, pool);
  const n = pooled.reduce((sum, { studie }) => sum + (peopleIn(studie) ?? 0), 0);
  const count = (test: (studie: Studie) => boolean) => pooled.filter(({ studie }) => test(studie)).length;

  const published = reviews.flatMap((review) => review.published).filter((found) => inCell(found.aanpakken, found.doelgroepen));
  const overzichten = reviews
    .filter(({ overzicht }) => inCell(overzicht.aanpak, overzicht.doelgroepen) || published.some((found) => found.overzicht === overzicht))
    .map(({ overzicht }) => overzicht);
  return {
    aanpak,
    doelgroep,
    studies,
    pooled,
    n,
    pool,
    effect,
    certainty:
      effect === null
        ? null
        : judgeCertainty({
            pool,
            ci95: effect.ci95,
            randomised: count(isRandomised),
            k: effects.length,
            n,
            passive: count(isPassivelyCompared),
            withoutInterval: count(({ invoer }) => invoer?.vorm === 'gestandaardiseerd-n' && invoer.se_uit_p === undefined),
          }),
    directions: countDirections(studies),
    overzichten,
    published,
  };
}

/**
 * The evidence map: a cell for every combination of approach and target group, for every margin (the other one
 * null) and for all together (both null), as far as there is a study or a review.
 * @param studies all effect studies, one effect each
 * @param overzichten all reviews
 * @param terms the ids of approaches and target groups, in the order of the map
 */
export function buildEvidence(
  studies: readonly Studie[],
  overzichten: readonly Overzicht[],
  terms: { readonly aanpakken: readonly string[]; readonly doelgroepen: readonly string[] },
): EvidenceCell[] {
  const assessed = studies.map(assessStudy);
  const reviews = overzichten.map((overzicht) => ({ overzicht, published: publishedEffects(overzicht) }));
  const cells = [null, ...terms.aanpakken].flatMap((aanpak) =>
    [null, ...terms.doelgroepen].map((doelgroep) => makeCell(aanpak, doelgroep, assessed, reviews)),
  );
  return cells.filter((cell) => cell.studies.length > 0 || cell.overzichten.length > 0);
}
