/*
 * The practices that the front page shows: what was measured, with every outcome in its turn, and what runs here. No
 * practice may be both, so they stand in two rows, each with what it can say.
 */
import type { Uitkomst } from '../evidence/outcome-words.ts';
import type { PraktijkEntry } from './entry.ts';
import { confirmedOf } from './facet-values.ts';
import { NIET_BEKEND } from './facets.ts';
import { gemeentenOf } from './gemeenten.ts';

/** Outcomes that say what came out. */
const TOLD: readonly (Uitkomst | undefined)[] = ['minder', 'gemengd', 'geen-verschil', 'meer'];

/** True when research on the practice itself says what came out. */
export function isTold({ wijzers }: PraktijkEntry): boolean {
  return TOLD.includes(wijzers?.uitkomst.uitkomst);
}

/** True when a source of the last two years says that it runs. */
export function runsNow({ praktijk }: PraktijkEntry): boolean {
  return confirmedOf(praktijk) === 'loopt';
}

/** What can be visited first; what is over last. */
const CONFIRMED_FIRST = ['loopt', 'liep-nog', NIET_BEKEND, 'voorbij'];

function byUse(a: PraktijkEntry, b: PraktijkEntry): number {
  return (
    CONFIRMED_FIRST.indexOf(confirmedOf(a.praktijk)) - CONFIRMED_FIRST.indexOf(confirmedOf(b.praktijk)) ||
    (b.wijzers?.bewijs.niveau ?? 0) - (a.wijzers?.bewijs.niveau ?? 0) ||
    b.praktijk.status_per.localeCompare(a.praktijk.status_per) ||
    a.id.localeCompare(b.id)
  );
}

/** Takes from each group in turn, so that none is shown twice before all are shown once. */
function inTurn<T>(groups: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => groups.flatMap((group) => group.slice(round, round + 1)))
    .flat()
    .slice(0, most);
}

/**
 * Practices of which is told what came out: of every outcome the most useful one, before any outcome comes twice. Good
 * news does not push out what made no difference.
 */
export function measuredToShow(entries: readonly PraktijkEntry[], most: number): PraktijkEntry[] {
  const told = entries.filter(isTold).sort(byUse);
  const groups = Map.groupBy(told, ({ wijzers }) => wijzers?.uitkomst.uitkomst);
  return inTurn([...groups.values()], most);
}

/** How much an official can do with a practice: whether its outcome or that of its approach is told, what it takes and whom to call. */
function usefulness(entry: PraktijkEntry): number {
  const { praktijk, wijzers } = entry;
  const known = [
    isTold(entry),
    wijzers?.elders?.hasPage === true,
    (wijzers?.elders?.zekerheid ?? null) !== null,
    praktijk.evaluaties.length > 0,
    praktijk.kosten.length > 0,
    praktijk.personeel.length > 0,
    praktijk.contact !== undefined,
    praktijk.cijfers.length > 0,
  ];
  return known.filter(Boolean).length;
}

/** Belgian practices that run for sure, most useful first, each of another place and no more than one of none in particular. */
export function runningToShow(entries: readonly PraktijkEntry[], most: number): PraktijkEntry[] {
  const places = new Set<string | undefined>();
  return entries
    .filter((entry) => entry.praktijk.gebied.land === 'BE' && runsNow(entry))
    .map((entry) => ({ entry, weight: usefulness(entry), place: gemeentenOf(entry)[0] }))
    .sort((a, b) => b.weight - a.weight || byUse(a.entry, b.entry))
    .filter(({ place }) => !places.has(place) && places.add(place))
    .map(({ entry }) => entry)
    .slice(0, most);
}
