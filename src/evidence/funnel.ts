import { citeShort } from './cite.ts';
import type { AssessedStudy } from './study.ts';

/** One study in a funnel plot. */
interface FunnelPoint {
  readonly id: string;
  readonly label: string;
  /** Hedges' g; negative = less lonely. */
  readonly g: number;
  /** Its standard error: small for a large study. */
  readonly se: number;
}

/** A funnel plot: effects against their standard errors. */
export interface Funnel {
  /** The largest studies first. */
  readonly points: readonly FunnelPoint[];
  /** Ends of the axis of effects, in halves. */
  readonly axis: readonly [from: number, to: number];
  readonly ticks: readonly number[];
  /** End of the axis of standard errors, in tenths; it starts at 0. */
  readonly largestSe: number;
}

/** Lays out a funnel plot of studies around their average. */
export function funnelOf(studies: readonly AssessedStudy[]): Funnel {
  const points = studies
    .flatMap(({ studie, effect }): FunnelPoint[] =>
      effect === null ? [] : [{ id: studie.id, label: citeShort(studie), g: effect.g, se: Math.sqrt(effect.v) }],
    )
    .sort((a, b) => a.se - b.se);
  const from = Math.floor(Math.min(-0.5, ...points.map(({ g }) => g)) * 2) / 2;
  const to = Math.ceil(Math.max(0.5, ...points.map(({ g }) => g)) * 2) / 2;
  const step = to - from > 3 ? 1 : 0.5;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  return { points, axis: [from, to], ticks, largestSe: Math.ceil(Math.max(...points.map(({ se }) => se), 0.1) * 10) / 10 };
}
