/*
 * The sentences about keeping pages. Pure, so that each can be read in a test.
 */
import { bytesOf, countGroups, type SaveFile, type SaveList } from './save-list.ts';
import { isComplete, type SaveState } from './save-state.ts';

const NUMBER = new Intl.NumberFormat('nl-BE');
const MEGABYTE = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long' });

/** "14,6 MB". */
export function megabytes(bytes: number): string {
  return `${MEGABYTE.format(bytes / 1_000_000)} MB`;
}

/** "1 pagina" or "12 pagina's". */
export function countPages(count: number): string {
  return count === 1 ? '1 pagina' : `${NUMBER.format(count)} pagina’s`;
}

/** "25 november 2026". */
function dayText(date: Date): string {
  return DAY.format(date);
}

/** What keeping everything takes: "991 pagina's en de zoekindex, 1.180 bestanden, samen 14,8 MB". */
export function sizeText(list: SaveList): string {
  const files = [...list.assets, ...list.index, ...list.pages];
  return `${countPages(list.pages.length)} en de zoekindex: ${NUMBER.format(files.length)} bestanden, samen ${megabytes(bytesOf(files))}`;
}

/** How far it is. */
export function progressText(done: SaveProgress): string {
  return `${NUMBER.format(done.files)} van ${NUMBER.format(done.totalFiles)} bestanden, ${megabytes(done.bytes)} van ${megabytes(done.totalBytes)}`;
}

/** How many files and bytes are kept, of how many. */
export interface SaveProgress {
  readonly files: number;
  readonly bytes: number;
  readonly totalFiles: number;
  readonly totalBytes: number;
}

/** What could not be kept: "98 pagina's (studies) en 303 pagina's (gemeenten)". Empty when nothing is missing. */
export function missingText(missing: readonly SaveFile[], root: string): string {
  const parts = countGroups(missing, root).map(({ label, count }) => `${countPages(count)} (${label})`);
  return new Intl.ListFormat('nl').format(parts);
}

/** How "Bewaar alles" stands, as a visitor sees it. */
export interface Standing {
  readonly state: SaveState;
  /** Number of pages that are kept. */
  readonly keptPages: number;
  /** False when the site has changed since. */
  readonly isThisBuild: boolean;
  readonly root: string;
}

const NOT_YET = 'Je hebt nog niet alles bewaard.';
const GO_ON = 'Je kunt op elk moment verdergaan.';

/** How it stands, in one or two sentences. */
export function standingText(standing: Standing | undefined): string {
  if (standing === undefined) return NOT_YET;
  const { state, keptPages, isThisBuild, root } = standing;
  const kept = `Bewaard: ${NUMBER.format(keptPages)} van ${countPages(state.totalPages)}.`;
  if (isComplete(state)) {
    const all = `alles is bewaard, zoals de site was op ${dayText(new Date(state.date))}: ${countPages(state.totalPages)} en de zoekindex.`;
    return isThisBuild ? `Klaar: ${all}` : `Er is een andere versie van de site. Wat je hebt, blijft werken: ${all}`;
  }
  const missingPages = state.missing.filter(({ path }) => /(?:\/|\.html)$/.test(path));
  const gone = [
    ...(missingPages.length > 0 ? [`Niet bewaard: ${missingText(missingPages, root)}.`] : []),
    ...(missingPages.length < state.missing.length ? ['Zoeken werkt offline misschien niet.'] : []),
  ];
  switch (state.end) {
    case 'full':
      return ['Er is niet genoeg plaats op je toestel.', kept, ...gone, 'Wat bewaard is, kun je gewoon lezen.'].join(' ');
    case 'blocked':
      return `Je browser liet het bewaren niet toe. ${kept}`;
    case 'unreachable':
      return `De verbinding viel weg. ${kept} Ga verder zodra je weer verbinding hebt.`;
    case 'finished':
      return ['Enkele bestanden konden we niet halen.', kept, ...gone].join(' ');
    case 'stopped':
    case 'running':
      return `Nog niet alles is bewaard. ${kept} ${GO_ON}`;
  }
}

/** What the button to start says; undefined when there is nothing left to start. */
export function startLabel(standing: Standing | undefined): string | undefined {
  if (standing === undefined) return 'Bewaar alles voor offline';
  const { state, isThisBuild } = standing;
  if (isComplete(state)) return isThisBuild ? undefined : 'Werk bij';
  return state.end === 'stopped' || state.end === 'running' || state.end === 'unreachable' ? 'Ga verder' : 'Probeer opnieuw';
}
