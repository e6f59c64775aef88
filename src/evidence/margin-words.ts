import type { Contrast } from './contrasts.ts';
import { formatBetween, formatEffect, formatInterval } from './effect-words.ts';
import type { EvidenceCell } from './evidence-map.ts';
import { citeShort } from './cite.ts';
import type { Keuze, KeuzeId, LeaveOneOut, Sensitivity, Verandering } from './sensitivity.ts';
import type { SmallStudies } from './small-study.ts';
import { VERGELIJKINGEN } from './study-words.ts';

/*
 * What goes with an average, in words. Whether something changes is a rule on intervals; no p, Q or F stands in a
 * sentence, those are for the tables.
 */

const BY = { aanpak: { many: 'aanpakken', each: 'aanpak' }, doelgroep: { many: 'groepen', each: 'groep' } } as const;

/** Usual bound for a test; it is the more careful of the two that decides. */
const CHANCE = 0.05;

/** The honest line: whether approaches or groups differ, and what that does and does not say. */
function contrastSentence({ by, groups, test }: Contrast): string {
  const { many } = BY[by];
  const k = groups.reduce((total, group) => total + group.k, 0);
  return test.p < CHANCE
    ? `De ${many} verschillen meer van elkaar dan toeval alleen verklaart. Neem dat als een spoor: hun studies verschillen ook in andere dingen, en wie vaak vergelijkt, vindt vanzelf iets.`
    : `Tussen de ${many} zien we geen verschil dat toeval uitsluit. Dat wil niet zeggen dat ze evenveel doen: met ${k} studies zie je alleen een groot verschil.`;
}

/** The honest lines of a margin, also where there is too little to compare; none for a cell or with fewer than two studies. */
export function contrastSentences({ aanpak, doelgroep, margin, pooled }: EvidenceCell): string[] {
  if (margin === null || pooled.length < 2) return [];
  const wanted = [...(aanpak === null ? ['aanpak' as const] : []), ...(doelgroep === null ? ['doelgroep' as const] : [])];
  return wanted.map((by) => {
    const contrast = margin.contrasts.find((found) => found.by === by);
    const { many, each } = BY[by];
    return contrast === undefined
      ? `Of de ${many} van elkaar verschillen, kunnen we niet nagaan: daarvoor zijn er te weinig studies per ${each}.`
      : contrastSentence(contrast);
  });
}

/** Which studies of an average a comparison leaves out, and why; null when it takes them all. */
export function leftSentence({ by, left }: Contrast): string | null {
  if (left === 0) return null;
  const { each } = BY[by];
  const out = left === 1 ? 'Eén studie doet' : `${left} studies doen`;
  return `${out} hier niet mee: over meer dan één ${each}, of de enige over haar ${each}.`;
}

/** The other choices, with what each is for. */
const KEUZES: Readonly<Record<Exclude<KeuzeId, `vergelijking-${string}`>, { readonly label: string; readonly toelichting: string }>> = {
  loting: { label: 'Alleen studies met loting', toelichting: 'Toeval bepaalde wie meedeed. Dat is de eerlijkste vergelijking.' },
  'zonder-omrekening': {
    label: 'Zonder omrekeningen',
    toelichting: 'Bij een omrekening gaf de studie het verschil na afloop niet zelf. Wij leidden het af, bijvoorbeeld uit een toets.',
  },
  'zonder-pakket': { label: 'Zonder pakketten', toelichting: 'In een pakket zitten meer aanpakken die je niet uit elkaar kunt halen.' },
  'zonder-twijfel': {
    label: 'Zonder getallen waaraan we twijfelen',
    toelichting: 'Bij sommige studies is een getal of de richting niet helemaal zeker.',
  },
  'zonder-groep': {
    label: 'Zonder studies in groepen of per plaats',
    toelichting: 'Wie samen in een groep zit, gaat op elkaar lijken. Een studie lijkt dan soms zekerder dan ze is.',
  },
  'lang-gevolgd': { label: 'Alleen studies van een half jaar of langer', toelichting: 'Gemeten 26 weken na de start, of later.' },
  'andere-codering': {
    label: 'Met de andere indeling',
    toelichting: 'Twee lezers deelden de studies in. Soms gaf de tekst niet de doorslag; hier telt dan de andere lezing.',
  },
};

function isKind(id: KeuzeId): id is `vergelijking-${keyof typeof VERGELIJKINGEN}` {
  return id.startsWith('vergelijking-');
}

/** Name and purpose of a choice, and for a kind of comparison what the others got. */
export function keuzeWords(id: KeuzeId): { readonly label: string; readonly toelichting: string } {
  if (!isKind(id)) return KEUZES[id];
  const soort = Object.entries(VERGELIJKINGEN).find(([key]) => id === `vergelijking-${key}`)?.[1];
  return { label: `Alleen vergeleken met: ${soort?.label.toLowerCase() ?? ''}`, toelichting: soort?.toelichting ?? '' };
}

/** Where an interval lies: below zero is less lonely. */
function placeOf([lower, upper]: readonly [lower: number, upper: number]): 'onder' | 'boven' | 'over' {
  if (upper < 0) return 'onder';
  return lower > 0 ? 'boven' : 'over';
}

const PLACES = {
  onder: { is: 'Het hele interval ligt onder nul: gemiddeld minder eenzaam.', stays: 'Blijft onder nul' },
  boven: { is: 'Het hele interval ligt boven nul: gemiddeld eenzamer.', stays: 'Blijft boven nul' },
  over: { is: 'Nul ligt in het interval: gemiddeld kan er ook geen verschil zijn.', stays: 'Nul blijft mogelijk' },
} as const;

/** In words, whether a choice changes the picture, and how. */
export function veranderingWords(verandering: Verandering, before: Sensitivity['average']): string {
  const { stays } = PLACES[placeOf(before.ci95)];
  const words: Readonly<Record<Verandering, string>> = {
    niets: 'Verandert niets: het zijn dezelfde studies.',
    'te-weinig': 'Te weinig studies om te rekenen.',
    gelijk: `${stays}.`,
    kleiner: `${stays}, maar het gemiddelde ligt dichter bij nul.`,
    groter: `${stays}, maar het gemiddelde ligt verder van nul.`,
    'kan-nul': 'Verandert: het verschil kan dan ook nul zijn.',
    'niet-nul': 'Verandert: het verschil ligt dan helemaal aan één kant van nul.',
    omgekeerd: 'Verandert: het wijst dan de andere kant op.',
  };
  return words[verandering];
}

const CHANGES: ReadonlySet<Verandering> = new Set(['kan-nul', 'niet-nul', 'omgekeerd']);

/** In one sentence, under how many choices the picture changes. */
export function sensitivitySentence({ keuzes, average }: Pick<Sensitivity, 'keuzes' | 'average'>): string {
  const tried = keuzes.filter(({ verandering }) => verandering !== 'niets' && verandering !== 'te-weinig');
  const changing = tried.filter(({ verandering }) => CHANGES.has(verandering)).length;
  const start = PLACES[placeOf(average.ci95)].is;
  if (tried.length === 0) return `${start} Andere keuzes geven dezelfde studies, of te weinig om te rekenen.`;
  const all = tried.length === 1 ? 'de ene andere keuze' : `alle ${tried.length} andere keuzes`;
  if (changing === 0) return `${start} Dat blijft zo bij ${all} die je hieronder ziet.`;
  return `${start} Bij ${changing} van de ${tried.length} andere keuzes hieronder verandert dat.`;
}

/** The average of a choice in figures. */
export function averageText(average: Keuze['average']): string {
  return average === null ? '–' : `${formatEffect(average.g)} (${formatInterval(average.ci95)})`;
}

/** What leaving out one study at a time does, in sentences. */
export function leaveOneOutSentences({ g, lower, upper, most, changing }: LeaveOneOut): string[] {
  return [
    `We lieten elke studie één keer weg. Het gemiddelde ligt dan tussen ${formatBetween(g)}, de ondergrens tussen ${formatBetween(lower)} en de bovengrens tussen ${formatBetween(upper)}.`,
    `Zonder ${citeShort(most.studie)} verschuift het gemiddelde het meest: naar ${averageText(most.average)}.`,
    changing === 0
      ? 'Geen enkele studie verandert alleen het beeld.'
      : `Bij ${changing === 1 ? 'één studie' : `${changing} studies`} verandert het beeld als je ze weglaat.`,
  ];
}

/** Egger's test is judged at this bound, as is usual: it misses a lot. */
const EGGER = 0.1;

/** Whether small studies found something else than large ones. */
export function smallStudiesSentence({ egger }: SmallStudies): string {
  if (egger.p >= EGGER) return 'We zien niet dat kleine studies iets anders vonden dan grote. Zeker is dat niet: deze toets mist veel.';
  const size = egger.value < 0 ? 'gunstiger' : 'minder gunstig';
  return `Kleine studies vonden iets dat ${size} is dan wat grote vonden. Misschien zijn kleine studies die tegenvielen nooit verschenen. Er kan ook een andere reden zijn.`;
}

/** A chance as tables give it: "0,03", "kleiner dan 0,001". */
export function chanceText(p: number): string {
  return p < 0.001 ? 'kleiner dan 0,001' : formatEffect(p, p < 0.1 ? 3 : 2);
}
