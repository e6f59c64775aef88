import { writeFileSync } from 'node:fs';
import { classify } from '../classify.ts';
import { selectLinks } from '../collect.ts';
import { type Bevinding, type Geheugen, isFresh, judge, withoutOld } from '../memory.ts';
import type { Link } from '../link.ts';
import { checkAll, type RunEnd } from '../network/check-all.ts';
import { isPublicAddress } from '../network/public-address.ts';
import { type RequestOptions, resolveName } from '../network/request.ts';
import { reportMarkdown } from '../report-markdown.ts';
import { makeVerslag, type Verslag } from '../report.ts';
import { KOPPEN } from '../verdict.ts';
import type { Progress } from './progress.ts';
import { type Settings, UsageError } from './settings.ts';

/** What a run takes from its surroundings: a test gives its own. */
export interface Surroundings {
  readonly userAgent: string;
  readonly controlHost: string;
  readonly signal: AbortSignal;
  /** Keeps what is known; called now and then, and at the end. */
  readonly save: (geheugen: Geheugen) => void;
  readonly startProgress: (total: number) => Progress;
  readonly resolve?: RequestOptions['resolve'];
  readonly isAllowed?: RequestOptions['isAllowed'];
  readonly backOff?: number;
}

/** Results after which they are saved: a run that is stopped loses no more. */
const SAVE_EVERY = 10;

/** A name that the network may not know for a moment is asked for thrice; so is each page. */
const TRIES = 3;
const BACK_OFF = 3000;
const LONGEST_WAIT = 120_000;

/**
 * Checks the chosen links, keeps what comes out, and makes the report.
 * @param earlier what is remembered of earlier runs
 * @throws UsageError when a choice was made and no address fits it
 */
export async function runLinks(
  allLinks: readonly Link[],
  earlier: Geheugen,
  settings: Settings,
  surroundings: Surroundings,
): Promise<{ readonly end: RunEnd; readonly verslag: Verslag }> {
  const now = new Date();
  const links = selectLinks(allLinks, settings);
  if (links.length === 0 && settings.paden.length + settings.hosts.length > 0) {
    throw new UsageError(
      'Geen enkel adres past bij wat je koos met --alleen en --host. Schrijf een bestand zoals praktijken/buurttafel.mdx en een site zoals www.hln.be.',
    );
  }
  const geheugen: Map<string, Bevinding> = withoutOld(earlier, now);
  const isKnown = (adres: string) => {
    const bevinding = geheugen.get(adres);
    return bevinding !== undefined && !settings.anew && isFresh(bevinding, now, settings.maxDays);
  };
  const current = new Set(links.map(({ adres }) => adres).filter(isKnown));
  const todo = links.map(({ adres }) => adres).filter((adres) => !current.has(adres));
  const progress = surroundings.startProgress(todo.length);

  let checked = 0;
  const end = await checkAll(
    todo,
    {
      concurrency: settings.concurrency,
      pause: settings.pause,
      timeout: settings.timeout,
      deadline: settings.deadline,
      tries: TRIES,
      backOff: surroundings.backOff ?? BACK_OFF,
      longestWait: LONGEST_WAIT,
      userAgent: surroundings.userAgent,
      controlHost: surroundings.controlHost,
      resolve: surroundings.resolve ?? resolveName,
      isAllowed: surroundings.isAllowed ?? isPublicAddress,
      signal: surroundings.signal,
    },
    ({ adres, outcome }) => {
      const bevinding = judge(classify(adres, outcome), geheugen.get(adres), new Date());
      geheugen.set(adres, bevinding);
      current.add(adres);
      checked += 1;
      if (checked % SAVE_EVERY === 0) surroundings.save(geheugen);
      progress.advance(`${KOPPEN[bevinding.oordeel].toLowerCase()}: ${new URL(adres).hostname}`);
    },
  );
  if (checked > 0) surroundings.save(geheugen);
  progress.end(`${checked} van ${todo.length} nagekeken`);
  return { end, verslag: makeVerslag(links, geheugen, current, checked, new Date()) };
}

/** Writes the reports that were asked for. @throws Error when a file cannot be written */
export function writeReports(verslag: Verslag, { json, markdown }: Settings): void {
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(verslag, null, 2)}\n`);
  if (markdown !== undefined) writeFileSync(markdown, reportMarkdown(verslag));
}
