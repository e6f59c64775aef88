import cdfNormal from '@stdlib/stats-base-dists-normal-cdf';
import type { Studie } from '../schema/studie.ts';
import type { Effect } from './effect.ts';
import { intervalOf } from './effect.ts';
import { sizeWord } from './effect-words.ts';
import type { EvidenceCell } from './evidence-map.ts';
import { capital, directionSentence, numberWord, theOthers, whoFound } from './direction-words.ts';
import { countFound, STATEN, type Staat, stateOfCell } from './state.ts';
import { type AssessedStudy, effectsOf, isConfirmed, isControlled, isHeadToHead, trialOf } from './study.ts';
import { DAN_VERGELIJKINGSGROEP, VERGELIJKINGEN } from './study-words.ts';

/*
 * The sentences that go with a state. Each says what its studies found and no more; every template reads right for
 * none, one, two and many.
 */

/** What somebody did who took part, where the approach has no words for it. */
export const MEEDEED = 'meedeed';

/** The state of a cell, practices included: the only way from a cell to a state that people see. */
export function stateOf(cell: Pick<EvidenceCell, 'staat' | 'studies' | 'overzichten'> | undefined, practices = 0): Staat {
  const { staat = null, studies = [], overzichten = [] } = cell ?? {};
  return stateOfCell(staat, { studies: studies.length, reviews: overzichten.length, practices });
}

/** Short name of what a cell says, with the count where the count is the claim: "Eén studie vond minder". */
export function cellLabel(cell: Pick<EvidenceCell, 'staat' | 'studies' | 'pooled' | 'overzichten'> | undefined, practices = 0): string {
  const staat = stateOf(cell, practices);
  const effects = effectsOf(cell?.pooled ?? []);
  const { less, more } = countFound(effects);
  if (staat === 'studies-vonden-minder') return `${whoFound(less, effects.length)} minder`;
  if (staat === 'studies-vonden-meer') return `${whoFound(more, effects.length)} meer`;
  return STATEN[staat].label;
}

function unknownSentence(cell: EvidenceCell): string {
  const { pooled, compared } = cell;
  const effects = effectsOf(pooled);
  const { less, more } = countFound(effects);
  const start = 'We weten niet of dit helpt.';
  if (effects.length === 0) return sentences(start, foundSentence(cell), ...caveats(compared, unreadOutcomes(cell) > 0));
  const inPackage = less + more === 0 || effects.length > 1 ? caveats(pooled) : [];
  if (effects.length === 1) return sentences(start, `De ene studie met een getal ${foundInWords(less, more)}.`, ...inPackage);
  if (less + more === 0)
    return sentences(start, `${capital(numberWord(effects.length))} studies met een getal konden geen verschil aantonen.`, ...inPackage);
  return sentences(
    start,
    less > 0 ? `${whoFound(less, effects.length)} minder eenzaamheid.` : null,
    more > 0 ? `${whoFound(more, effects.length)} meer eenzaamheid.` : null,
    theOthers(effects.length - less - more),
    ...inPackage,
  );
}

/** How many controlled trials have no outcome that anybody read. Those that did not measure loneliness are not among them. */
function unreadOutcomes({ studies, compared }: Pick<EvidenceCell, 'studies' | 'compared'>): number {
  const known = new Set(compared.map(({ studie }) => trialOf(studie)));
  const silent = studies.filter(({ studie }) => isControlled(studie) && !isHeadToHead(studie) && !known.has(trialOf(studie)));
  const unread = silent.filter(({ studie }) => studie.uitkomst.richting === undefined && studie.uitkomst.gemeten !== 'nee');
  return new Set(unread.map(({ studie }) => trialOf(studie))).size;
}

/** What the controlled studies of a cell found, also those without a number; null when nobody read it of any. */
export function foundSentence(cell: Pick<EvidenceCell, 'studies' | 'compared' | 'directions'>): string | null {
  return directionSentence(cell.directions, unreadOutcomes(cell));
}

/** Says that studies report a difference where their number leaves room for none; null when none does. */
export function reportedOtherwise({ pooled }: Pick<EvidenceCell, 'pooled'>): string | null {
  const count = pooled.filter(isReportedOtherwise).length;
  if (count === 0) return null;
  const who = count === 1 ? 'Eén studie meldt' : `${capital(numberWord(count))} studies melden`;
  return `${who} zelf een verschil, terwijl het met ${count === 1 ? 'haar' : 'hun'} getal ook nul kan zijn. De onderzoekers rekenden anders dan wij.`;
}

/** True for a study that reports a difference, with a number that may be zero. */
function isReportedOtherwise({ studie, effect }: Pick<AssessedStudy, 'studie' | 'effect'>): boolean {
  if (effect === null) return false;
  const [lower, upper] = intervalOf(effect);
  const { richting } = studie.uitkomst;
  return (richting === 'minder-eenzaam' || richting === 'meer-eenzaam') && lower <= 0 && upper >= 0;
}

function foundInWords(less: number, more: number): string {
  if (less + more === 0) return 'vond geen aantoonbaar verschil';
  return `vond ${less > 0 ? 'minder' : 'meer'} eenzaamheid, met een pakket waarin dit zat`;
}

/** Sentences after each other; what is null or empty falls away. */
function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/**
 * What to know of studies of which only the direction counts: packages, and what nobody read a second time.
 * @param hasOthers true when the sentence before it also tells of studies without an outcome
 */
function caveats(compared: EvidenceCell['compared'], hasOthers = false): string[] {
  const total = compared.length;
  const bundles = compared.filter(({ studie }) => studie.bundel === true).length;
  const unread = compared.filter(({ studie }) => !isConfirmed(studie)).length;
  const inPackage = total === 1 ? 'Dit was een deel van een pakket' : `In ${partOf(bundles, total)} was dit een deel van een pakket`;
  return [
    ...(bundles > 0 ? [`${inPackage}: wat dit deel alleen doet, weten we niet.`] : []),
    ...(unread > 0 ? [unreadSentence(unread, total, hasOthers)] : []),
  ];
}

/** Says how many of a set of studies a second reader has not seen yet; one or more. */
function unreadSentence(unread: number, total: number, hasOthers: boolean): string {
  if (total === 1)
    return hasOthers ? 'De studie waarvan we de uitkomst lazen, is nog niet nagelezen.' : 'Die studie is nog niet nagelezen.';
  if (unread === total) return 'Geen van die studies is al nagelezen.';
  return `${capital(partOf(unread, total))} ${unread === 1 ? 'is' : 'zijn'} nog niet nagelezen.`;
}

/** "één van die studies", "twee van die studies", "al die studies". */
function partOf(count: number, total: number): string {
  if (count === total) return total === 2 ? 'beide studies' : 'al die studies';
  return `${numberWord(count)} van die studies`;
}

/** The phrase for what the others got, as it stands behind "minder eenzaamheid bij wie meedeed". */
function danBij(soort: Studie['vergelijking_soort']): string {
  const { dan, danBij: said } = VERGELIJKINGEN[soort];
  return said ?? dan.replace(/^dan /, 'dan bij ');
}

/** What the others got, after "dan": its own phrase where all studies compared with the same, else in general. */
function comparedWith(pooled: EvidenceCell['pooled']): { readonly dan: string; readonly danBij: string } {
  const [kind, ...others] = new Set(pooled.map(({ studie }) => studie.vergelijking_soort));
  if (kind === undefined || others.length > 0) return DAN_VERGELIJKINGSGROEP;
  return { dan: VERGELIJKINGEN[kind].dan, danBij: danBij(kind) };
}

/**
 * The main sentence about a cell. Never claims a difference that may be zero, and never lets one study speak for all.
 * Where nothing follows from the studies, it says that.
 * @param wie what those who took part got, as it stands after "wie": "een buddy of huisbezoek kreeg"
 */
export function stateSentence(cell: EvidenceCell, wie = MEEDEED): string {
  const { staat, pooled, effect, compared } = cell;
  const effects = effectsOf(pooled);
  const { less, more } = countFound(effects);
  const { dan, danBij } = comparedWith(pooled);
  const size = effect === null ? '' : ` Het verschil is ${sizeWord(effect.g)}.`;
  switch (staat) {
    case 'minder-eenzaam':
      return `Wie ${wie}, was na afloop gemiddeld minder eenzaam ${dan}.${size}`;
    case 'eenzamer':
      return `Wie ${wie}, was na afloop gemiddeld eenzamer ${dan}.${size}`;
    case 'studies-vonden-minder':
      return sentences(`${whoFound(less, effects.length)} minder eenzaamheid bij wie ${wie} ${danBij}.`, theOthers(effects.length - less));
    case 'studies-vonden-meer':
      return sentences(`${whoFound(more, effects.length)} meer eenzaamheid bij wie ${wie} ${danBij}.`, theOthers(effects.length - more));
    case 'geen-of-heel-klein':
      return 'Er is geen verschil, of een heel klein: de studies samen sluiten een groter verschil uit.';
    case 'wijst-op-minder':
      if (effects.length > 0) return bundleSentence(effects.length, less);
      return sentences(foundSentence(cell), 'Hoeveel minder, weten we niet.', ...caveats(compared));
    case 'weten-niet':
      return unknownSentence(cell);
    default:
      return withoutState(cell);
  }
}

/** What studies of packages found: the approach was a part of each, and cannot be told apart. */
function bundleSentence(k: number, less: number): string {
  const bundle = k === 1 ? 'een pakket waarin dit zat' : 'pakketten waarin dit zat';
  return `${whoFound(less, k)} minder eenzaamheid met ${bundle}. Of het door dit deel komt, weten we niet.`;
}

/** What to say of a cell from which nothing follows. */
function withoutState({ studies, overzichten }: EvidenceCell): string {
  if (studies.length === 0)
    return overzichten.length === 0 ? 'We kennen geen studie.' : 'We kennen geen studie, alleen overzichten van anderen.';
  const controlled = studies.filter(({ studie }) => isControlled(studie));
  if (controlled.length === 0) return 'Er is alleen onderzoek zonder controlegroep.';
  const compared = controlled.filter(({ studie }) => !isHeadToHead(studie)).map(({ studie }) => studie.uitkomst);
  if (compared.length === 0) return 'Er is alleen onderzoek dat twee aanpakken tegenover elkaar zet: dat zegt niet of een van beide helpt.';
  if (compared.every(({ gemeten }) => gemeten === 'nee')) return 'Er is onderzoek met een controlegroep, maar dat mat eenzaamheid niet.';
  return compared.some(({ richting }) => richting === 'gemengd')
    ? 'Er is onderzoek met een controlegroep, maar het vond op de ene maat of het ene moment iets anders dan op de andere.'
    : 'Er is onderzoek met een controlegroep, maar we lazen niet wat het voor eenzaamheid vond.';
}

/**
 * Says that most controlled studies have no number that counts, with what they found; null when they have, or when
 * there is no number at all. Counts trials, as the directions do.
 */
export function numbersAreFew(cell: EvidenceCell): string | null {
  const { pooled, compared } = cell;
  const counted = new Set(pooled.map(({ studie }) => trialOf(studie)));
  const others = compared.filter(({ studie }) => !counted.has(trialOf(studie))).length;
  if (pooled.length === 0 || others <= pooled.length) return null;
  return sentences(
    `${capital(numberWord(pooled.length))} van de ${numberWord(pooled.length + others + unreadOutcomes(cell))} studies met een controlegroep ${pooled.length === 1 ? 'gaf' : 'gaven'} een getal dat meetelt.`,
    foundSentence(cell),
  );
}

/** What a cell without a number that counts rests on. */
export function basisSentence({ studies, directions }: EvidenceCell): string {
  if (directionSentence(directions) === null) return 'Daaruit kun je niet besluiten of dit eenzaamheid vermindert.';
  return studies.some(({ effect }) => effect !== null)
    ? 'Steunt op de richting van de studies. Er zijn getallen, maar die tellen nog niet mee: bij elke studie staat waarom.'
    : 'Steunt op de richting van de studies. Geen van hen geeft een getal waarmee we kunnen rekenen, dus hoe groot een verschil is, weten we niet.';
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
export function pairsSentence({ staat, effect }: Pick<EvidenceCell, 'staat' | 'effect'>, wie = MEEDEED): string | null {
  if (staat !== 'minder-eenzaam' || effect === null) return null;
  return `Neem 100 keer iemand die ${wie} en iemand uit de vergelijkingsgroep: in ongeveer ${lessLonelyPairs(effect.g)} paren is de eerste de minst eenzame. Zonder verschil zouden dat er 50 zijn.`;
}

/** What the number of one study says, on its own page. */
export function studySentence(effect: Effect, studie: Studie): string {
  const [lower, upper] = intervalOf(effect);
  if (isReportedOtherwise({ studie, effect }))
    return 'Met dit getal kan het verschil ook nul zijn. De onderzoekers melden zelf een verschil: zij rekenden anders dan wij.';
  if (lower <= 0 && upper >= 0) return 'Met dit getal is geen verschil aan te tonen: het kan ook nul zijn.';
  return `Deze studie vond ${upper < 0 ? 'minder' : 'meer'} eenzaamheid bij wie ${MEEDEED} ${danBij(studie.vergelijking_soort)}. Het verschil is ${sizeWord(effect.g)}.`;
}
