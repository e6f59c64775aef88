import { shortTitle } from './cite.ts';
import { type Opzet, OPZETTEN, opzetOf } from './research-facets.ts';
import { type AssessedStudy, richtingOf } from './study.ts';

/** Studies that were set up alike, or of which nobody read what came out. */
export interface StudyGroup {
  readonly id: Opzet | 'uitkomst-onbekend';
  readonly label: string;
  /** What that means for what came out. */
  readonly toelichting: string;
  readonly studies: readonly AssessedStudy[];
}

/** Newest first; without a year last. */
function byYear({ studie: a }: AssessedStudy, { studie: b }: AssessedStudy): number {
  return (b.jaar ?? 0) - (a.jaar ?? 0) || shortTitle(a).localeCompare(shortTitle(b), 'nl');
}

/** True when it is known what a study found for loneliness. */
function isKnown(assessed: AssessedStudy): boolean {
  return richtingOf(assessed) !== undefined;
}

/**
 * Studies in groups, the surest set-up first and newest first within a group. By set-up and not by outcome: a study that
 * found nothing is worth as much. Those whose outcome nobody could read come last. Empty groups are left out.
 */
export function groupStudies(studies: readonly AssessedStudy[]): StudyGroup[] {
  const known = studies.filter(isKnown).sort(byYear);
  const groups: StudyGroup[] = Object.entries(OPZETTEN).map(([id, words]) => ({
    // The keys of OPZETTEN.
    id: id as Opzet,
    ...words,
    studies: known.filter(({ studie }) => opzetOf(studie) === id),
  }));
  const unknown: StudyGroup = {
    id: 'uitkomst-onbekend',
    label: 'Uitkomst niet bekend',
    toelichting: 'Van deze studies konden we niet lezen wat ze voor eenzaamheid vonden.',
    studies: studies.filter((study) => !isKnown(study)).sort(byYear),
  };
  return [...groups, unknown].filter((group) => group.studies.length > 0);
}

/** Studies in the order of their groups, without the groups. */
export function sortStudies(studies: readonly AssessedStudy[]): AssessedStudy[] {
  return groupStudies(studies).flatMap((group) => group.studies);
}
