import { SECTIES } from '../schema/secties.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import { type ChangeContext, isSame } from './change-context.ts';
import { cutText } from '../text/wording.ts';
import { fieldChanges, reviewChange } from './history-fields.ts';
import { listChanges } from './history-lists.ts';

/** A section of the text as it was: its words, and the ids of the sources it cites. */
export interface VersionSection {
  readonly title: string;
  readonly text: string;
  readonly citations: readonly string[];
}

/** A page of a practice as it once was. An older version may follow an older schema: nothing is sure. */
export interface PageVersion {
  readonly data: unknown;
  readonly sections: readonly VersionSection[];
}

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
export function textsOf({ data, sections }: PageVersion): ReadonlySet<string> {
  const texts = new Set(sections.map(({ title }) => title));
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(data);
  return texts;
}

/** Sections with the same title, as one: a page should not have them, but an old version may. */
function joinSections(sections: readonly VersionSection[]): VersionSection[] {
  const joined = new Map<string, VersionSection>();
  for (const { title, text, citations } of sections) {
    const known = joined.get(title);
    joined.set(
      title,
      known === undefined
        ? { title, text, citations }
        : { title, text: `${known.text}\n${text}`, citations: [...known.citations, ...citations] },
    );
  }
  return [...joined.values()];
}

function sectionChanges(older: PageVersion, newer: PageVersion, { isShown }: ChangeContext): string[] {
  const [before, after] = [joinSections(older.sections), joinSections(newer.sections)];
  const isKnown = (title: string) => SECTIES.some((known) => known === title) || (title.trim() !== '' && isShown(title));
  const line = (label: string, sections: readonly VersionSection[]) => {
    if (sections.length === 0) return [];
    const titles = sections.map(({ title }) => title).filter(isKnown);
    return [titles.length === 0 ? label : `${label}: ${titles.join(' · ')}`];
  };
  const pairs = after.map((section) => ({ section, old: before.find(({ title }) => title === section.title) }));
  const isReworded = ({ section, old }: (typeof pairs)[number]) => old !== undefined && !isSame(old.text, section.text);
  const isOnlyRecited = (pair: (typeof pairs)[number]) =>
    pair.old !== undefined && !isReworded(pair) && !isSame(pair.old.citations, pair.section.citations);
  const sectionsOf = (found: typeof pairs) => found.map(({ section }) => section);
  return [
    ...line('Tekst bij', sectionsOf(pairs.filter(({ old }) => old === undefined))),
    ...line('Tekst gewijzigd', sectionsOf(pairs.filter(isReworded))),
    ...line('Bronverwijzingen gewijzigd', sectionsOf(pairs.filter(isOnlyRecited))),
    ...line(
      'Tekst weg',
      before.filter(({ title }) => !after.some((now) => now.title === title)),
    ),
  ];
}

/**
 * Says in Dutch what changed between two versions of a page, most telling first. Empty when nothing changed but the
 * layout of the file.
 * @param before null for the first version
 */
export function describeChanges(before: PageVersion | null, after: PageVersion, context: ChangeContext): string[] {
  if (before === null) return ['Toegevoegd aan de databank'];
  const changes = [
    ...fieldChanges(before.data, after.data, context),
    ...listChanges(before.data, after.data, context),
    ...sectionChanges(before, after, context),
    ...reviewChange(before.data, after.data),
  ];
  if (changes.length > 0) return changes;
  // The order of terms, and whatever an older schema knew.
  return isSame(before.data, after.data) ? [] : ['Kleine wijziging in de gegevens'];
}

/**
 * The history of a page, newest day first. What happened on one day is one entry, and days on which nothing changed
 * but the layout of the file are left out.
 * @param versions oldest first
 */
export function historyOf(
  versions: readonly { readonly dag: string; readonly version: PageVersion }[],
  vocabularia: Vocabularia,
): HistoryDay[] {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  const texts = textsOf(newest.version);
  const context: ChangeContext = { vocabularia, isShown: (text) => texts.has(text) };
  const lastOfDay = new Map(versions.map(({ dag, version }) => [dag, version]));
  let before: PageVersion | null = null;
  const days: HistoryDay[] = [];
  for (const [dag, version] of lastOfDay) {
    const wijzigingen = describeChanges(before, version, context);
    if (wijzigingen.length > 0) days.push({ dag, wijzigingen });
    before = version;
  }
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
