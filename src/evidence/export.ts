import { toCsv } from '../text/csv.ts';
import { peopleIn } from './arms.ts';
import type { EvidenceCell } from './evidence-map.ts';
import type { Studie } from '../schema/studie.ts';
import { type AssessedStudy, trialOf } from './study.ts';

/** A study as the open data give it. Numbers are not rounded. */
export interface StudieRecord {
  readonly id: string;
  /** Hedges' g, negative = less lonely; null without a usable number. */
  readonly g: number | null;
  /** Sampling variance of g. */
  readonly v: number | null;
  readonly gepoold: boolean;
  /** In Dutch, why it has no effect or does not count; null when it counts. */
  readonly reden: string | null;
  readonly ontwerp: string;
  readonly richting: string | null;
  readonly aanpakken: readonly string[];
  /** The approaches that the comparison isolates; pools are made by these. */
  readonly verschilt_in: readonly string[];
  readonly bundel: boolean;
  readonly vergelijking_soort: string;
  readonly toewijzing: string;
  readonly clusters: number | null;
  /** Intraclass correlation within places, as reported; null when it was not. */
  readonly icc: number | null;
  readonly vorm: readonly string[];
  readonly doelgroepen: readonly string[];
  readonly instrument: string | null;
  /** Reports of one trial share it; a trial gives one effect to a pool. */
  readonly trial: string;
  readonly hoofdcontrast: boolean;
  /** What a person made of the risk of bias, by domain; null when nobody judged it. */
  readonly risico: Studie['risico'] | null;
  /** What g and v are computed from, as in the record; null without a usable number. */
  readonly invoer: Studie['invoer'] | null;
  /** People in the comparison that the effect is about; null when unknown. */
  readonly n: number | null;
  /** Null when nobody saw who wrote it. */
  readonly auteurs: string | null;
  readonly jaar: number | null;
  readonly praktijk: string | null;
}

/** A cell or margin of the evidence map as the open data give it; aanpak or doelgroep null for "any". */
export interface BewijsRecord {
  readonly aanpak: string | null;
  readonly doelgroep: string | null;
  /** Number of pooled studies. */
  readonly k: number;
  /** People in the pooled studies. */
  readonly n: number;
  readonly g: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly pi95: readonly [number, number] | null;
  readonly tau2: number | null;
  /** Per cent. */
  readonly i2: number | null;
  readonly q: number | null;
  /** What the studies of the cell allow to say; null for margins and without a number or direction. */
  readonly staat: string | null;
  readonly zekerheid: string | null;
  /** In Dutch, the steps that led to it; null without it. */
  readonly redenen: readonly string[] | null;
  /** Ids of all studies of the cell, pooled or not. */
  readonly studies: readonly string[];
  readonly richting: { readonly minder: number; readonly geen: number; readonly meer: number };
  readonly overzichten: readonly string[];
}

/** How people came into a group, and what that does to the variance. */
function allocationOf({ toewijzing, clusters, icc }: Studie): Pick<StudieRecord, 'toewijzing' | 'clusters' | 'icc'> {
  return { toewijzing, clusters: clusters ?? null, icc: icc ?? null };
}

/** The record of one study. */
export function toStudieRecord({ studie, effect, isPooled, reden }: AssessedStudy): StudieRecord {
  return {
    id: studie.id,
    g: effect?.g ?? null,
    v: effect?.v ?? null,
    gepoold: isPooled,
    reden,
    ontwerp: studie.ontwerp,
    richting: studie.uitkomst.richting ?? null,
    aanpakken: studie.aanpakken,
    verschilt_in: studie.verschilt_in,
    bundel: studie.bundel === true,
    vergelijking_soort: studie.vergelijking_soort,
    ...allocationOf(studie),
    vorm: studie.vorm,
    doelgroepen: studie.doelgroepen,
    instrument: studie.instrument ?? studie.instrument_anders?.naam ?? null,
    trial: trialOf(studie),
    hoofdcontrast: studie.hoofdcontrast === true,
    risico: studie.risico ?? null,
    invoer: studie.invoer ?? null,
    n: peopleIn(studie),
    auteurs: studie.auteurs ?? null,
    jaar: studie.jaar ?? null,
    praktijk: studie.praktijk ?? null,
  };
}

/** What a pool tells beside its average; nothing without two studies. */
function spreadOf(pool: EvidenceCell['pool']): Pick<BewijsRecord, 'pi95' | 'tau2' | 'i2' | 'q'> {
  if (pool === null) return { pi95: null, tau2: null, i2: null, q: null };
  return { pi95: pool.pi95, tau2: pool.tau2, i2: pool.i2, q: pool.q };
}

/** The record of one cell: g and its interval where the cell shows a number, the rest from two studies on. */
export function toBewijsRecord(cell: EvidenceCell): BewijsRecord {
  const { effect } = cell;
  return {
    aanpak: cell.aanpak,
    doelgroep: cell.doelgroep,
    k: cell.pooled.length,
    n: cell.n,
    g: effect?.g ?? null,
    ci95: effect?.ci95 ?? null,
    ...spreadOf(cell.pool),
    staat: cell.staat,
    zekerheid: cell.certainty?.level ?? null,
    redenen: cell.certainty?.steps ?? null,
    studies: cell.studies.map(({ studie }) => studie.id),
    richting: cell.directions,
    overzichten: cell.overzichten.map(({ id }) => id),
  };
}

/** The pooled records as CSV, a line per study, for a spreadsheet. */
export function toStudiesCsv(studies: readonly AssessedStudy[]): string {
  const rows = studies.flatMap(({ studie, effect, isPooled }) =>
    isPooled && effect !== null
      ? [
          [
            studie.id,
            trialOf(studie),
            studie.hoofdcontrast === true ? 1 : 0,
            peopleIn(studie) ?? '',
            studie.auteurs ?? '',
            studie.jaar ?? '',
            studie.verschilt_in.join(' '),
            studie.doelgroepen.join(' '),
            effect.g,
            effect.v,
          ],
        ]
      : [],
  );
  return toCsv([['id', 'trial', 'hoofdcontrast', 'n', 'auteurs', 'jaar', 'verschilt_in', 'doelgroepen', 'g', 'v'], ...rows], 'program');
}
