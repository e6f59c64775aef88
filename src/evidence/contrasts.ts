import { peopleIn } from './arms.ts';
import type { Combination } from './combination.ts';
import { type GroupMean, type ModeratorTest, testModerator } from './moderator.ts';
import { type AssessedStudy, effectsOf } from './study.ts';

/** One of the parts that are compared: the studies on one approach, or on one group. */
interface ContrastGroup {
  /** Id of the approach or group. */
  readonly id: string;
  readonly k: number;
  readonly n: number;
  readonly mean: GroupMean;
}

/** Whether approaches, or groups, differ from each other in what their studies found. */
export interface Contrast {
  readonly by: 'aanpak' | 'doelgroep';
  /** Two or more, those with most studies first. */
  readonly groups: readonly ContrastGroup[];
  /** Studies of the average that could not take part: of more than one approach or group, or the only one of theirs. */
  readonly left: number;
  readonly test: ModeratorTest;
}

/** With one study in a group, the spread within it is unknown. */
const FEWEST_IN_GROUP = 2;

function contrastBy(by: Contrast['by'], pooled: readonly AssessedStudy[]): Contrast | null {
  const byTerm = new Map<string, AssessedStudy[]>();
  for (const study of pooled) {
    const [id, ...others] = by === 'aanpak' ? study.studie.verschilt_in : study.studie.doelgroepen;
    // A study of two approaches cannot tell which of the two did it, nor stand on both sides of a comparison.
    if (id !== undefined && others.length === 0) byTerm.set(id, [...(byTerm.get(id) ?? []), study]);
  }
  const parts = [...byTerm]
    .filter(([, studies]) => studies.length >= FEWEST_IN_GROUP)
    .sort(([a, some], [b, more]) => more.length - some.length || a.localeCompare(b));
  const test = testModerator(parts.map(([, studies]) => effectsOf(studies)));
  if (test === null) return null;
  const groups = parts.flatMap(([id, studies], index): ContrastGroup[] => {
    const mean = test.means[index];
    const n = studies.reduce((total, { studie }) => total + (peopleIn(studie) ?? 0), 0);
    return mean === undefined ? [] : [{ id, k: studies.length, n, mean }];
  });
  return { by, groups, left: pooled.length - groups.reduce((total, { k }) => total + k, 0), test };
}

/**
 * The comparisons that an average calls for: between approaches within a group, between groups within an approach, both
 * for all together. Only those with at least two parts of two studies each.
 * @param pooled the studies of the average, one a trial
 */
export function contrastsOf(pooled: readonly AssessedStudy[], { aanpak, doelgroep }: Combination): Contrast[] {
  const found = [
    ...(aanpak === null ? [contrastBy('aanpak', pooled)] : []),
    ...(doelgroep === null ? [contrastBy('doelgroep', pooled)] : []),
  ];
  return found.filter((contrast) => contrast !== null);
}
