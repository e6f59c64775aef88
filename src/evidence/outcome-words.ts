/*
 * What came out of the research on a practice, in words. The browser draws cards with them, so nothing heavy is imported
 * here.
 */

/** What came out, most welcome first: the sign that stands beside it, and what it means. A sign never stands alone. */
export const UITKOMSTEN = {
  minder: {
    sign: '▼',
    label: 'Minder eenzaamheid',
    explanation: 'Onderzoek naar de praktijk zelf vond minder eenzaamheid. Hoe stevig dat is, zegt de ladder.',
  },
  gemengd: {
    sign: '◐',
    label: 'Gemengd',
    explanation: 'Onderzoek naar de praktijk zelf wijst niet één kant uit: soms minder eenzaamheid, soms niet.',
  },
  'geen-verschil': {
    sign: '○',
    label: 'Geen aantoonbaar verschil',
    explanation: 'Onderzoek naar de praktijk zelf kon geen verschil in eenzaamheid aantonen. Dat bewijst niet dat er geen is.',
  },
  meer: { sign: '▲', label: 'Meer eenzaamheid', explanation: 'Onderzoek naar de praktijk zelf vond meer eenzaamheid.' },
  onbekend: {
    sign: '?',
    label: 'Uitkomst niet bekend',
    explanation: 'Eenzaamheid is gemeten, maar wat eruit kwam zagen we niet, of er is alleen vergeleken met een andere aanpak.',
  },
  'niet-gemeten': {
    sign: '–',
    label: 'Zelf niet gemeten',
    explanation: 'Niemand mat bij de praktijk zelf of mensen minder eenzaam werden, voor zover wij weten.',
  },
} as const;
export type Uitkomst = keyof typeof UITKOMSTEN;

/** True for the id of an outcome. */
export function isUitkomst(id: string): id is Uitkomst {
  return Object.hasOwn(UITKOMSTEN, id);
}

/** The kind of research that an outcome rests on. */
export const MEETWIJZEN = {
  controlegroep: 'met controlegroep',
  'voor-na': 'vooraf en achteraf gemeten, zonder controlegroep',
  onduidelijk: 'niet duidelijk of er een controlegroep was',
} as const;
export type Meetwijze = keyof typeof MEETWIJZEN;

/** What came out of the research on a practice itself. */
export interface Outcome {
  readonly uitkomst: Uitkomst;
  /** The strongest kind of research that says so; null when nothing was measured. */
  readonly meetwijze: Meetwijze | null;
  /** False when no second reader saw the records that say so. */
  readonly isNagelezen: boolean;
}

/**
 * What goes with an outcome: by what kind of research, and whether a second reader saw it.
 * @param isStudied true when there is research on the practice, into whatever
 * @returns empty when there is nothing to say
 */
export function outcomeBasis({ meetwijze, isNagelezen }: Outcome, isStudied: boolean): string {
  if (meetwijze === null) return isStudied ? 'wel ander onderzoek' : '';
  return isNagelezen ? MEETWIJZEN[meetwijze] : `${MEETWIJZEN[meetwijze]}; nog niet nagelezen`;
}
