import type { Bron } from '../schema/bron.ts';
import type { Toepassing } from '../schema/toepassing.ts';
import { formatPeriod, formatValue } from '../text/wording.ts';
import { costText, SOORTEN } from './inzet.ts';
import { statusText } from './status.ts';

/** One thing that is known of how a municipality does a practice. */
export interface ToepassingFact {
  readonly label: string;
  readonly tekst: string;
  /** What it was read in; null where the sources of the whole are its ground. */
  readonly bron: Bron | null;
}

/** What is known of how a municipality does a practice, in the order in which a colleague elsewhere asks. */
export function toepassingFacts(toepassing: Toepassing): ToepassingFact[] {
  const { waar, door, periode, aangepast, cijfers, kosten, gestopt, bronnen } = toepassing;
  const bronOf = (id: string) => bronnen.find((bron) => bron.id === id) ?? null;
  const fact = (label: string, tekst: string | undefined, bron?: string): ToepassingFact[] =>
    tekst === undefined ? [] : [{ label, tekst, bron: bron === undefined ? null : bronOf(bron) }];
  return [
    ...fact('Status', statusText(toepassing)),
    ...fact('Periode', formatPeriod(periode)),
    ...fact('Waar', waar),
    ...fact('Door', door),
    ...fact('Wat is hier anders', aangepast?.tekst, aangepast?.bron),
    ...cijfers.flatMap(({ wat, waarde, eenheid, jaar, bron }) =>
      fact('Bereik', `${wat}: ${formatValue(waarde)} ${eenheid} (${jaar})`, bron),
    ),
    ...kosten.flatMap((kost) => fact(SOORTEN[kost.soort], costText(kost), kost.bron)),
    ...fact('Waarom gestopt', gestopt?.tekst, gestopt?.bron),
  ];
}
