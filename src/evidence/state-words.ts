import cdfNormal from '@stdlib/stats-base-dists-normal-cdf';
import type { Studie } from '../schema/studie.ts';
import type { Effect } from './effect.ts';
import { intervalOf } from './effect.ts';
import { sizeWord } from './effect-words.ts';
import type { EvidenceCell } from './evidence-map.ts';
import { countFound, type Directions, STATEN, type Staat, stateOfCell } from './state.ts';
import { effectsOf, isControlled } from './study.ts';
import { VERGELIJKINGEN } from './study-words.ts';

/*
 * The sentences that go with a state. Each says what its studies found and no more; every template reads right for
 * none, one, two and many.
 */

const NUMBER_WORDS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'] as const;

/** A small number as a word, as Dutch writes it in running text: "drie", "13". */
function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** The text with a capital: "Eén", and not "Één", as Dutch spells it at the start of a sentence. */
function capital(text: string): string {
  return text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Eén studie vond", "Twee studies vonden", "2 van de 3 studies vonden". */
function whoFound(found: number, k: number): string {
  if (found === k) return `${capital(numberWord(k))} ${k === 1 ? 'studie vond' : 'studies vonden'}`;
  return `${found === 1 ? 'Eén' : found} van de ${k} studies ${found === 1 ? 'vond' : 'vonden'}`;
}

/** What the others of a set of studies found: nothing that could be shown. */
function theOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' De andere vond geen aantoonbaar verschil.' : ' De andere vonden geen aantoonbaar verschil.';
}

const DIRECTION_WORDS = { minder: 'minder eenzaamheid', geen: 'geen aantoonbaar verschil', meer: 'meer eenzaamheid' } as const;

/** How many controlled studies point which way; null when there is none with a known direction. */
export function directionSentence(directions: Directions): string | null {
  const parts = (['minder', 'geen', 'meer'] as const).filter((key) => directions[key] > 0);
  const total = directions.minder + directions.geen + directions.meer;
  const [only] = parts;
  if (only === undefined) return null;
  if (total === 1) return `De ene studie met een controlegroep vond ${DIRECTION_WORDS[only]}.`;
  const all = total === 2 ? 'Beide' : `Alle ${numberWord(total)}`;
  if (parts.length === 1) return `${all} studies met een controlegroep vonden ${DIRECTION_WORDS[only]}.`;
  const texts = parts.map((key) => `${numberWord(directions[key])} ${directions[key] === 1 ? 'vond' : 'vonden'} ${DIRECTION_WORDS[key]}`);
  return `Van de ${numberWord(total)} studies met een controlegroep: ${texts.slice(0, -1).join(', ')} en ${texts.at(-1) ?? ''}.`;
}

/** Short name of a state, with the count where the count is the claim: "Eén studie vond minder". */
export function stateLabel(staat: Staat, effects: readonly Effect[]): string {
  const { less, more } = countFound(effects);
  if (staat === 'studies-vonden-minder') return `${whoFound(less, effects.length)} minder`;
  if (staat === 'studies-vonden-meer') return `${whoFound(more, effects.length)} meer`;
  return STATEN[staat].label;
}

/** Short name of what a cell says: that of its state, also where it rests on reviews alone. */
export function cellLabel({ staat, pooled, overzichten }: Pick<EvidenceCell, 'staat' | 'pooled' | 'overzichten'>): string {
  const effects = effectsOf(pooled);
  return stateLabel(stateOfCell(staat, overzichten.length, 0), effects);
}

function unknownSentence(effects: readonly Effect[], directions: Directions): string {
  const { less, more } = countFound(effects);
  const start = 'We weten niet of dit helpt.';
  if (effects.length === 0) return [start, directionSentence(directions)].filter((part) => part !== null).join(' ');
  if (effects.length === 1) return `${start} De ene studie met een getal vond geen aantoonbaar verschil.`;
  const found = [
    ...(less > 0 ? [`${whoFound(less, effects.length)} minder eenzaamheid.`] : []),
    ...(more > 0 ? [`${whoFound(more, effects.length)} meer eenzaamheid.`] : []),
  ];
  if (found.length === 0) return `${start} ${capital(numberWord(effects.length))} studies met een getal konden geen verschil aantonen.`;
  return `${start} ${found.join(' ')}${theOthers(effects.length - less - more)}`;
}

/** The phrase for what the others got, as it stands behind "minder eenzaamheid bij wie meedeed". */
function danBij(soort: Studie['vergelijking_soort']): string {
  return VERGELIJKINGEN[soort].dan.replace(/^dan /, 'dan bij ');
}

/** What the others got, after "dan": its own phrase where all studies compared with the same, else in general. */
function comparedWith(pooled: EvidenceCell['pooled']): { readonly dan: string; readonly danBij: string } {
  const [kind, ...others] = new Set(pooled.map(({ studie }) => studie.vergelijking_soort));
  if (kind === undefined || others.length > 0) return { dan: 'dan de vergelijkingsgroep', danBij: 'dan in de vergelijkingsgroep' };
  return { dan: VERGELIJKINGEN[kind].dan, danBij: danBij(kind) };
}

/**
 * The main sentence about a cell. Never claims a difference that may be zero, and never lets one study speak for all.
 * Where nothing follows from the studies, it says that.
 */
export function stateSentence({ staat, pooled, effect, directions, studies }: EvidenceCell): string {
  const effects = effectsOf(pooled);
  const { less, more } = countFound(effects);
  const { dan, danBij } = comparedWith(pooled);
  const size = effect === null ? '' : ` Het verschil is ${sizeWord(effect.g)}.`;
  switch (staat) {
    case 'minder-eenzaam':
      return `Wie meedeed, was na afloop gemiddeld minder eenzaam ${dan}.${size}`;
    case 'eenzamer':
      return `Wie meedeed, was na afloop gemiddeld eenzamer ${dan}.${size}`;
    case 'studies-vonden-minder':
      return `${whoFound(less, effects.length)} minder eenzaamheid bij wie meedeed ${danBij}.${theOthers(effects.length - less)}`;
    case 'studies-vonden-meer':
      return `${whoFound(more, effects.length)} meer eenzaamheid bij wie meedeed ${danBij}.${theOthers(effects.length - more)}`;
    case 'geen-of-heel-klein':
      return 'Er is geen verschil, of een heel klein: de studies samen sluiten een groter verschil uit.';
    case 'wijst-op-minder':
      if (effects.length > 0) return bundleSentence(effects.length, less);
      return `${directionSentence(directions) ?? ''} Hoeveel minder, weten we niet.`.trim();
    case 'weten-niet':
      return unknownSentence(effects, directions);
    default:
      return withoutState(studies);
  }
}

/** What studies of packages found: the approach was a part of each, and cannot be told apart. */
function bundleSentence(k: number, less: number): string {
  const bundle = k === 1 ? 'een pakket waarin dit zat' : 'pakketten waarin dit zat';
  return `${whoFound(less, k)} minder eenzaamheid met ${bundle}. Of het door dit deel komt, weten we niet.`;
}

/** What to say of a cell from which nothing follows. */
function withoutState(studies: EvidenceCell['studies']): string {
  if (studies.length === 0) return 'We kennen geen studie, alleen overzichten van anderen.';
  if (!studies.some(({ studie }) => isControlled(studie))) return 'Er is alleen onderzoek zonder controlegroep.';
  return 'Er is onderzoek met een controlegroep, maar we lazen niet wat het voor eenzaamheid vond.';
}

/** Says that most controlled studies have no number that counts, with what they found; null when they have, or when there is no number at all. */
export function numbersAreFew({ pooled, studies, directions }: EvidenceCell): string | null {
  const controlled = studies.filter(({ studie }) => isControlled(studie)).length;
  if (pooled.length === 0 || controlled - pooled.length <= pooled.length) return null;
  const gave = `${capital(numberWord(pooled.length))} van de ${numberWord(controlled)} studies met een controlegroep ${pooled.length === 1 ? 'gaf' : 'gaven'} een getal dat meetelt.`;
  return [gave, directionSentence(directions)].filter((part) => part !== null).join(' ');
}

/** What a cell without a number that counts rests on. */
export function basisSentence({ studies, directions }: EvidenceCell): string {
  if (directionSentence(directions) === null) return 'Daaruit kun je niet besluiten of dit eenzaamheid vermindert.';
  return studies.some(({ effect }) => effect !== null)
    ? 'Steunt op de richting van de studies. Er zijn getallen, maar die tellen nog niet mee: bij elke studie staat waarom.'
    : 'Steunt op de richting van de studies. Geen van hen geeft een getal waarmee we kunnen rekenen, dus hoe groot het verschil is, weten we niet.';
}

/** What an average over unlike approaches or groups says: that it decides nothing. */
export function marginSentence({ aanpak, doelgroep, studies }: EvidenceCell): string {
  const mixed =
    aanpak !== null ? 'verschillende groepen' : doelgroep !== null ? 'verschillende aanpakken' : 'verschillende aanpakken en groepen';
  if (studies.length === 0) return 'We kennen geen studie, alleen overzichten van anderen.';
  return `Alles samen mengt heel ${mixed}. Of iets helpt, lees je daar niet uit af: kijk per ${aanpak !== null ? 'groep' : 'aanpak'}.`;
}

/**
 * Of 100 pairs of someone who took part and someone of the comparison group, in how many the first is the less lonely
 * one: the probability of superiority, Φ(−g/√2). Without any effect that would be 50. Assumes scores that are normally
 * distributed with equal spread. Source: McGraw & Wong (1992), Psychological Bulletin 111(2), 361–365.
 */
export function lessLonelyPairs(g: number): number {
  return Math.round(100 * cdfNormal(-g / Math.SQRT2, 0, 1));
}

/** The pooled difference in pairs of people; null unless the state claims that it makes people less lonely. */
export function pairsSentence({ staat, effect }: Pick<EvidenceCell, 'staat' | 'effect'>): string | null {
  if (staat !== 'minder-eenzaam' || effect === null) return null;
  return `Neem 100 keer iemand die meedeed en iemand uit de vergelijkingsgroep: in ongeveer ${lessLonelyPairs(effect.g)} paren is wie meedeed de minst eenzame. Zonder verschil zouden dat er 50 zijn.`;
}

/** What the number of one study says, on its own page. */
export function studySentence(effect: Effect, soort: Studie['vergelijking_soort']): string {
  const [lower, upper] = intervalOf(effect);
  if (lower <= 0 && upper >= 0) return 'Deze studie kon geen verschil aantonen: het verschil kan ook nul zijn.';
  return `Deze studie vond ${upper < 0 ? 'minder' : 'meer'} eenzaamheid bij wie meedeed ${danBij(soort)}. Het verschil is ${sizeWord(effect.g)}.`;
}
