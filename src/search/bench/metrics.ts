/** A labelled query: what someone types, and the practices that are right answers. */
export interface LabelledQuery {
  readonly klasse: string;
  readonly vraag: string;
  /** Ids of all right answers; empty for a query that should find nothing. */
  readonly goed: readonly string[];
}

/** How well a system answers a set of queries; all shares from 0 to 1. */
export interface Score {
  readonly n: number;
  /** Share of queries with a right answer among the first three. */
  readonly successAt3: number;
  /** Mean share of the right answers among the first ten; the most possible is min(10, right answers). */
  readonly recallAt10: number;
  /** Mean of 1 / place of the first right answer; 0 without one. */
  readonly mrr: number;
  /** Share of queries without any answer. */
  readonly empty: number;
}

/** A query with the ids that a system answered, best first. */
export interface Answer {
  readonly query: LabelledQuery;
  readonly ids: readonly string[];
}

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Scores answers by the usual measures of information retrieval (Manning et al. 2008, chapter 8). */
export function scoreAnswers(answers: readonly Answer[]): Score {
  const rankOf = ({ query, ids }: Answer) => ids.findIndex((id) => query.goed.includes(id));
  return {
    n: answers.length,
    successAt3: mean(answers.map((answer) => (rankOf(answer) >= 0 && rankOf(answer) < 3 ? 1 : 0))),
    recallAt10: mean(
      answers.map(
        ({ query, ids }) => ids.slice(0, 10).filter((id) => query.goed.includes(id)).length / Math.min(10, Math.max(1, query.goed.length)),
      ),
    ),
    mrr: mean(answers.map((answer) => (rankOf(answer) < 0 ? 0 : 1 / (rankOf(answer) + 1)))),
    empty: mean(answers.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
  };
}

/** The answers per class, in the order in which the classes first occur. */
export function byClass(answers: readonly Answer[]): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) groups.set(answer.query.klasse, [...(groups.get(answer.query.klasse) ?? []), answer]);
  return groups;
}

/** The value below which a share of the values lies (nearest rank); 0 without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
