import { archiveAddress } from './archive.ts';
import type { Bevinding, Geheugen } from './memory.ts';
import type { Link } from './link.ts';
import { OORDELEN, type Oordeel, TE_DOEN } from './verdict.ts';

/** One address in the report. The keys are the public JSON format. */
export interface VerslagRegel extends Link, Bevinding {
  /** Where the Internet Archive would show the page; built, not requested. */
  readonly archief: string;
}

/** The result of a run. The keys are the public JSON format. */
export interface Verslag {
  /** Moment (ISO, UTC) of the report. */
  readonly gemaakt: string;
  readonly adressen: number;
  /** Addresses that were asked for in this run; the others were known from an earlier one. */
  readonly nuNagekeken: number;
  readonly tellingen: Readonly<Record<Oordeel, number>>;
  /** Addresses that ask for a change in the content. */
  readonly teDoen: number;
  /** Addresses for which there was no time, or of which nothing sure is known. */
  readonly nietNagekeken: readonly string[];
  /** Worst first, then in the order of the content. */
  readonly links: readonly VerslagRegel[];
}

/**
 * Puts findings and places together.
 * @param current the addresses whose finding is of this run or still good
 */
export function makeVerslag(
  links: readonly Link[],
  geheugen: Geheugen,
  current: ReadonlySet<string>,
  nuNagekeken: number,
  now: Date,
): Verslag {
  const regels: VerslagRegel[] = [];
  const nietNagekeken: string[] = [];
  for (const link of links) {
    const bevinding = geheugen.get(link.adres);
    if (bevinding === undefined || !current.has(link.adres)) nietNagekeken.push(link.adres);
    else regels.push({ ...link, ...bevinding, archief: archiveAddress(link.adres, link.geraadpleegd) });
  }
  const perOordeel = OORDELEN.map((oordeel) => regels.filter((regel) => regel.oordeel === oordeel));
  const counts = OORDELEN.map((oordeel, index) => [oordeel, perOordeel[index]?.length ?? 0] as const);
  return {
    gemaakt: now.toISOString(),
    adressen: links.length,
    nuNagekeken,
    // One count for each verdict, from the list of all verdicts.
    tellingen: Object.fromEntries(counts) as Record<Oordeel, number>,
    teDoen: counts.reduce((sum, [oordeel, count]) => sum + (TE_DOEN.includes(oordeel) ? count : 0), 0),
    nietNagekeken,
    links: perOordeel.flat(),
  };
}
