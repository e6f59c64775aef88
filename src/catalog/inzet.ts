/*
 * What a practice takes, in words and in bands that can be compared: one place for the page, the preview in the form,
 * the filters and the data file.
 */
import type { EENHEDEN, Kost, Personeel } from '../schema/inzet.ts';
import type { Praktijk } from '../schema/praktijk.ts';
import { formatValue, phoneHref } from '../text/wording.ts';

/** Bands of what the organiser spends in a year, in euro; each ends below `tot`. */
export const KOSTENBANDEN = [
  { id: 'geen', label: 'geen kosten', tot: 1 },
  { id: 'tot-10000', label: 'minder dan 10.000 euro per jaar', tot: 10_000 },
  { id: '10000-50000', label: '10.000 tot 50.000 euro per jaar', tot: 50_000 },
  { id: '50000-250000', label: '50.000 tot 250.000 euro per jaar', tot: 250_000 },
  { id: 'meer', label: '250.000 euro of meer per jaar', tot: Infinity },
] as const;

export type Kostenband = (typeof KOSTENBANDEN)[number]['id'];

const YEARLY: Readonly<Partial<Record<(typeof EENHEDEN)[number], number>>> = { 'per-jaar': 1, 'per-maand': 12 };

/** What the organiser spends on it in a year, in euro; null where the amount says something else. */
function yearlyCost({ soort, munt, eenheid, bedrag, tot }: Kost): number | null {
  const times = YEARLY[eenheid];
  return soort !== 'kost-van-de-organisator' || munt !== 'euro' || times === undefined ? null : (tot ?? bedrag) * times;
}

/**
 * The band of what a practice costs its organiser in a year: from the largest yearly cost that a source names. A
 * subsidy, a fee or what was spent over a whole project says nothing of it.
 * @returns null when no source names a yearly cost of the organiser
 */
export function costBand({ kosten }: Pick<Praktijk, 'kosten'>): Kostenband | null {
  const amounts = kosten.map(yearlyCost).filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const largest = Math.max(...amounts);
  return KOSTENBANDEN.find(({ tot }) => largest < tot)?.id ?? 'meer';
}

/** A cost band in words. */
export function costBandLabel(band: Kostenband): string {
  return KOSTENBANDEN.find(({ id }) => id === band)?.label ?? band;
}

const UNITS: Readonly<Record<(typeof EENHEDEN)[number], string>> = {
  'per-jaar': ' per jaar',
  'per-maand': ' per maand',
  eenmalig: ', eenmalig',
  'hele-looptijd': ' in totaal',
  'per-deelnemer': ' per deelnemer',
  'per-activiteit': ' per keer',
  anders: '',
};

const FREE: Readonly<Record<Kost['soort'], string>> = {
  'kost-van-de-organisator': 'geen kosten',
  'subsidie-of-budget': 'geen steun',
  'bijdrage-van-de-deelnemer': 'gratis',
};

/** What an amount is, for the line above it. */
export const SOORTEN: Readonly<Record<Kost['soort'], string>> = {
  'kost-van-de-organisator': 'Kost',
  'subsidie-of-budget': 'Steun of budget',
  'bijdrage-van-de-deelnemer': 'Deelnemer betaalt',
};

function yearText(jaar: number | undefined): string {
  return jaar === undefined ? ' (jaar niet bekend)' : ` (${jaar})`;
}

/** An amount in words: "ongeveer 4.500 tot 6.000 euro per jaar, coördinator, betaald door Stad Brugge (2024)". */
export function costText({ wat, bedrag, tot, grens, munt, eenheid, soort, betaler, ontvanger, jaar }: Kost): string {
  const range = tot === undefined ? '' : ` tot ${formatValue(tot)}`;
  const paid = `${grens === undefined ? '' : `${grens} `}${formatValue(bedrag)}${range} ${munt}${UNITS[eenheid]}`;
  const amount = bedrag === 0 && tot === undefined ? FREE[soort] : paid;
  const who = [...(betaler === undefined ? [] : [`betaald door ${betaler}`]), ...(ontvanger === undefined ? [] : [`voor ${ontvanger}`])];
  return `${[amount, wat, ...who].join(', ')}${yearText(jaar)}`;
}

/** Staff in words: "coördinator, 0,5 voltijdse baan (2024)". */
export function staffText({ functie, vte, uren_per_week, aantal, jaar }: Personeel): string {
  const size = [
    ...(aantal === undefined ? [] : [`${formatValue(aantal)} ${aantal === 1 ? 'medewerker' : 'medewerkers'}`]),
    ...(vte === undefined ? [] : [`${formatValue(vte)} ${vte <= 1 ? 'voltijdse baan' : 'voltijdse banen'}`]),
    ...(uren_per_week === undefined ? [] : [`${formatValue(uren_per_week)} uur per week`]),
  ];
  return `${[functie, ...size].join(', ')}${jaar === undefined ? '' : ` (${jaar})`}`;
}

/** The ways to reach an organisation, as links: its page first. No line breaks within a number. */
export function contactWays({
  pagina,
  mail,
  telefoon,
}: NonNullable<Praktijk['contact']>): { readonly address: string; readonly text: string }[] {
  return [
    ...(pagina === undefined ? [] : [{ address: pagina, text: 'Contactpagina' }]),
    ...(mail === undefined ? [] : [{ address: `mailto:${mail}`, text: mail }]),
    ...(telefoon === undefined ? [] : [{ address: phoneHref(telefoon), text: telefoon.replaceAll(' ', '\u00a0') }]),
  ];
}

/** What an official asks first and a page may not know: what it is called, and the step of the form that asks for it. */
interface Gap {
  readonly wat: string;
  readonly stap: 'inzet' | 'wie-en-waar' | 'praktijk';
}

/** What is not known of what a practice takes and whom to call, most asked first. */
export function inzetGaps(praktijk: Praktijk): Gap[] {
  const gaps: readonly (Gap & { readonly isKnown: boolean })[] = [
    { wat: praktijk.kosten.length === 0 ? 'kosten' : 'kosten per jaar', stap: 'inzet', isKnown: costBand(praktijk) !== null },
    { wat: 'personeel', stap: 'inzet', isKnown: praktijk.personeel.length > 0 },
    { wat: 'tijd om te starten', stap: 'inzet', isKnown: praktijk.opstarttijd !== undefined },
    { wat: 'contact', stap: 'wie-en-waar', isKnown: praktijk.contact !== undefined },
  ];
  return gaps.filter(({ isKnown }) => !isKnown).map(({ wat, stap }) => ({ wat, stap }));
}
