import { z } from 'zod';
import { OORDELEN, type Oordeel, type Uitslag } from './verdict.ts';

const MS_PER_DAY = 86_400_000;

/** A page that cannot be reached is called dead after this many days on which it failed … */
const FAILED_DAYS = 3;
/** … the first of them at least this many days ago. */
const FAILED_SINCE_DAYS = 14;

/** What is remembered of an address between two runs. */
export const bevindingSchema = z.strictObject({
  oordeel: z.enum(OORDELEN),
  reden: z.string().max(500),
  naar: z.string().max(2000).nullable(),
  /** Moment (ISO, UTC) of the last check. */
  nagekeken: z.iso.datetime(),
  /** Day on which it began to fail; null while it does not. */
  sinds: z.iso.date().nullable(),
  /** Number of different days on which it failed, since then. */
  dagen: z.int().min(0),
});

export type Bevinding = z.output<typeof bevindingSchema>;

/** Everything that is remembered, by address. */
export type Geheugen = ReadonlyMap<string, Bevinding>;

/** The UTC day of a moment. */
function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** Since when an address fails, and on how many days; checking more often on one day changes nothing. */
function failuresOf(earlier: Bevinding | undefined, today: string): { readonly sinds: string; readonly dagen: number } {
  if (earlier === undefined) return { sinds: today, dagen: 1 };
  const countedToday = earlier.sinds !== null && earlier.nagekeken.slice(0, 10) === today;
  return { sinds: earlier.sinds ?? today, dagen: earlier.dagen + (countedToday ? 0 : 1) };
}

/**
 * The finding after a check: a page that fails on several days, for weeks, becomes "dood". Checking more often on
 * one day changes nothing.
 * @param earlier what was remembered of this address
 */
export function judge(uitslag: Uitslag, earlier: Bevinding | undefined, now: Date): Bevinding {
  const { oordeel, reden, naar, telt } = uitslag;
  const found = { oordeel, reden, naar, nagekeken: now.toISOString() };
  if (oordeel !== 'dood' && oordeel !== 'even-niet-bereikbaar') return { ...found, sinds: null, dagen: 0 };
  if (oordeel === 'even-niet-bereikbaar' && !telt) return { ...found, sinds: earlier?.sinds ?? null, dagen: earlier?.dagen ?? 0 };
  const today = dayOf(now);
  const { sinds, dagen } = failuresOf(earlier, today);
  const isGone = oordeel === 'even-niet-bereikbaar' && dagen >= FAILED_DAYS && daysBetween(sinds, today) >= FAILED_SINCE_DAYS;
  if (!isGone) return { ...found, sinds, dagen };
  return { ...found, oordeel: 'dood', reden: `${reden} Dat is zo sinds ${sinds}, op ${dagen} dagen nagekeken.`, sinds, dagen };
}

/**
 * Days that a finding stays good. Lasting ones a little under a week, so that a weekly run looks at all again even
 * when it starts some minutes earlier; what failed for a moment is only kept for a run that goes on where it stopped.
 */
const KEEP_DAYS: Readonly<Record<Oordeel, number>> = {
  goed: 6,
  verhuisd: 6,
  geweigerd: 6,
  verdacht: 6,
  onveilig: 6,
  dood: 1,
  'even-niet-bereikbaar': 0.5,
};

/**
 * True when a finding need not be checked again.
 * @param maxDays days that a finding may be old at most, instead of the six that lasting ones may be
 */
export function isFresh({ oordeel, nagekeken }: Bevinding, now: Date, maxDays = KEEP_DAYS.goed): boolean {
  const keep = KEEP_DAYS[oordeel];
  const age = (now.getTime() - Date.parse(nagekeken)) / MS_PER_DAY;
  // A moment in the future is a clock that was wrong.
  return age >= 0 && age < (keep === KEEP_DAYS.goed ? maxDays : Math.min(keep, maxDays));
}

/** Days that an address is remembered after it was last checked: one that left the content is forgotten. */
const FORGET_DAYS = 120;

/** What is still worth remembering. */
export function withoutOld(geheugen: Geheugen, now: Date): Map<string, Bevinding> {
  return new Map([...geheugen].filter(([, { nagekeken }]) => now.getTime() - Date.parse(nagekeken) < FORGET_DAYS * MS_PER_DAY));
}
