import { SECTIES } from '../schema/secties.ts';
import { cutText } from '../text/wording.ts';
import { diffVersions, type SectionChange, type VersionDiff } from './diff-versions.ts';
import type { HistoryContext, HistoryTerms } from './history-context.ts';
import { checkedLines, fieldLines } from './history-fields.ts';
import { listLines } from './history-lists.ts';
import { type Migration, toNewest } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';
import { isSame } from './same.ts';
import type { Version } from './version.ts';

/** What changed on one day, in Dutch. */
export interface HistoryDay {
  /** ISO day. */
  readonly dag: string;
  readonly wijzigingen: readonly string[];
}

/** What a page can tell of its own past. */
export type PageHistory =
  | {
      readonly isKnown: true;
      /** Newest first. */
      readonly days: readonly HistoryDay[];
      /** True when the page is newer than the last version that was recorded. */
      readonly hasMore: boolean;
    }
  | { readonly isKnown: false; readonly reason: 'geen-git' | 'onvolledig' | 'nog-niet-vastgelegd' };

/** Every text in a version: front matter and titles of sections. */
export function textsOf({ data, sections }: Version): ReadonlySet<string> {
  const texts = new Set(sections.map(({ title }) => title));
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(data);
  return texts;
}

function sectionLines(changes: readonly SectionChange[], { isShown }: HistoryContext): string[] {
  const isKnown = (title: string) => SECTIES.some((known) => known === title) || (title.trim() !== '' && isShown(title));
  const line = (label: string, sections: readonly SectionChange[]) => {
    if (sections.length === 0) return [];
    const titles = sections.map(({ title }) => title).filter(isKnown);
    return [titles.length === 0 ? label : `${label}: ${titles.join(' · ')}`];
  };
  const of = (kind: SectionChange['kind']) => changes.filter((change) => change.kind === kind);
  const changed = of('changed');
  const reworded = changed.filter(({ before, after }) => !isSame(before?.text, after?.text));
  const recited = changed.filter((change) => !reworded.includes(change) && !isSame(change.before?.citations, change.after?.citations));
  return [
    ...line('Tekst bij', of('added')),
    ...line('Tekst gewijzigd', reworded),
    ...line('Bronverwijzingen gewijzigd', recited),
    ...line('Tekst weg', of('removed')),
  ];
}

/**
 * Says in Dutch what changed between two versions of a page, most telling first. Empty when nothing changed but the
 * layout of the file.
 */
export function describeChanges({ fields, sections }: VersionDiff, context: HistoryContext): string[] {
  const lines = [
    ...fieldLines(fields, context),
    ...listLines(fields, context),
    ...sectionLines(sections, context),
    ...checkedLines(fields),
  ];
  if (lines.length > 0) return lines;
  // The order of terms, and whatever an older schema knew.
  return fields.length === 0 ? [] : ['Kleine wijziging in de gegevens'];
}

/**
 * The history of a page, newest day first. What happened on one day is one entry, and days on which nothing changed
 * but the layout of the file, or its schema, are left out.
 * @param versions oldest first
 * @param migrations the schema changes to see through; those of the databank by default
 */
export function historyOf(
  versions: readonly { readonly dag: string; readonly version: Version }[],
  terms: HistoryTerms,
  migrations: readonly Migration[] = MIGRATIONS,
): HistoryDay[] {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  const texts = textsOf(toNewest(newest.version, migrations).version);
  const context: HistoryContext = { ...terms, isShown: (text) => texts.has(text) };
  const lastOfDay = [...new Map(versions.map(({ dag, version }) => [dag, version]))];
  const days = lastOfDay.flatMap(([dag, version], index): HistoryDay[] => {
    const before = lastOfDay[index - 1]?.[1];
    if (before === undefined) return [{ dag, wijzigingen: ['Toegevoegd aan de databank'] }];
    const wijzigingen = describeChanges(diffVersions(before, version, migrations), context);
    return wijzigingen.length === 0 ? [] : [{ dag, wijzigingen }];
  });
  return days.reverse();
}

/** Characters of a change that fit in a note below a page. */
const LONGEST_NOTE = 60;

/** What changed on a day, short: the first change, and how many more there are. */
export function lastChange({ wijzigingen: [first = '', ...more] }: HistoryDay): string {
  const text = cutText(first, LONGEST_NOTE);
  if (more.length === 0) return text;
  return `${text}, en nog ${more.length} ${more.length === 1 ? 'wijziging' : 'wijzigingen'}`;
}
