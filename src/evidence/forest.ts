import type { EvidenceCell } from './evidence-map.ts';
import { citeShort } from './cite.ts';
import { intervalOf } from './effect.ts';
import { formatEffect, formatInterval } from './effect-words.ts';

/** One line of a forest plot. */
export interface ForestRow {
  readonly kind: 'studie' | 'samen' | 'overzicht';
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly ci95: readonly [lower: number, upper: number] | null;
  /** Prediction interval, for the pooled line. */
  readonly pi95: readonly [lower: number, upper: number] | null;
  /** Share in the pool, 0 to 1; 0 for what is not pooled. */
  readonly weight: number;
  /** The effect in figures, as it stands beside the line. */
  readonly text: string;
}

/** A forest plot: its lines and the axis that they share. */
export interface Forest {
  readonly rows: readonly ForestRow[];
  /** Values at the ends of the axis, rounded outwards to halves. */
  readonly axis: readonly [from: number, to: number];
  readonly ticks: readonly number[];
}

/** What lies further out is cut off with an arrow: one extreme review must not squeeze all the rest. */
const FURTHEST = 2.5;

function textOf(value: number, ci95: ForestRow['ci95']): string {
  return ci95 === null ? `${formatEffect(value)} (interval niet bekend)` : `${formatEffect(value)} (${formatInterval(ci95)})`;
}

function rowsOf(cell: EvidenceCell): ForestRow[] {
  const studies = cell.pooled.flatMap(({ studie, effect }, index): ForestRow[] => {
    if (effect === null) return [];
    const ci95 = intervalOf(effect);
    // Studies that are shown each for themselves weigh alike.
    const weight = cell.effect === null ? 1 : (cell.pool?.weights[index] ?? 1);
    return [
      { kind: 'studie', id: studie.id, label: citeShort(studie), value: effect.g, ci95, pi95: null, weight, text: textOf(effect.g, ci95) },
    ];
  });
  const pooled: ForestRow[] =
    cell.pool === null || cell.effect === null
      ? []
      : [
          {
            kind: 'samen',
            id: 'samen',
            label: `Onze ${cell.pool.k} studies samen`,
            value: cell.pool.g,
            ci95: cell.pool.ci95,
            pi95: cell.pool.pi95,
            weight: 0,
            text: textOf(cell.pool.g, cell.pool.ci95),
          },
        ];
  const published = cell.published.map(({ overzicht, value, ci95, about }): ForestRow => {
    const label = `Overzicht: ${citeShort(overzicht)}${about === null ? '' : `, ${about}`}`;
    return { kind: 'overzicht', id: overzicht.id, label, value, ci95, pi95: null, weight: 0, text: textOf(value, ci95) };
  });
  return [...studies.sort((a, b) => a.value - b.value), ...pooled, ...published];
}

/**
 * The forest plot of a cell: its pooled studies, the pooled effect, and apart from those the effects that reviews
 * published. Null when there is nothing with a number.
 */
export function forestOf(cell: EvidenceCell): Forest | null {
  const rows = rowsOf(cell);
  if (rows.length === 0) return null;
  const ends = rows.flatMap(({ value, ci95, pi95 }) => [value, ...(ci95 ?? []), ...(pi95 ?? [])]);
  const outwards = (value: number) => Math.min(FURTHEST, Math.ceil(Math.abs(value) * 2) / 2);
  const from = -outwards(Math.min(-0.5, ...ends));
  const to = outwards(Math.max(0.5, ...ends));
  const step = to - from > 2 ? 1 : 0.5;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  return { rows, axis: [from, to], ticks };
}
