import { type Answer, type PartId, partsOf, titleOf } from './answer.ts';
import { ZEKERHEDEN } from './certainty.ts';
import { numberWord } from './direction-words.ts';
import type { EvidenceCell } from './evidence-map.ts';
import { isControlled, trialOf } from './study.ts';

/* What many answers say together, in sentences that read right for none, one, two and many. */

/** So many names stand in one sentence. */
const MOST_NAMES = 4;
const AND = new Intl.ListFormat('nl', { type: 'conjunction' });

/** "A, B en C", or "A, B, C, D en nog drie andere". */
function listNames(names: readonly string[]): string {
  const [shown, rest] = names.length > MOST_NAMES + 1 ? [names.slice(0, MOST_NAMES), names.length - MOST_NAMES] : [names, 0];
  return AND.format(rest === 0 ? shown : [...shown, `nog ${numberWord(rest)} andere`]);
}

/**
 * The short answer for one group or one approach: a sentence for each thing that there is to say, and no more.
 * @param per what the answers differ in: 'aanpak' for the answers of one group, 'doelgroep' for those of one approach
 */
export function summaryOf(answers: readonly Answer[], per: 'aanpak' | 'doelgroep'): string[] {
  const parts = partsOf(answers);
  const isStudied = answers.some(({ cell }) => (cell?.studies.length ?? 0) > 0);
  const count = (n: number) => `${numberWord(n)} ${per === 'aanpak' ? (n === 1 ? 'aanpak' : 'aanpakken') : n === 1 ? 'groep' : 'groepen'}`;
  const it = (n: number) => (per === 'doelgroep' ? 'deze aanpak helpt' : n === 1 ? 'ze helpt' : 'ze helpen');
  const says: Readonly<Record<PartId, (n: number, names: string) => string>> = {
    helpt: (n, names) => `Studies samen tonen minder eenzaamheid bij ${count(n)}: ${names}.`,
    'wijst-op': (n, names) => `Bij ${count(n)} wijst onderzoek op minder eenzaamheid, maar zeker is het niet: ${names}.`,
    'geen-verschil': (n, names) => `Bij ${count(n)} is er geen of een heel klein verschil: ${names}.`,
    'weten-niet': (n) => `Bij ${count(n)} is er onderzoek, maar weten we niet of ${it(n)}.`,
    meer: (n, names) => `Bij ${count(n)} vonden studies meer eenzaamheid: ${names}.`,
    overzichten: (n, names) => `Over ${count(n)} zeggen alleen overzichten van anderen iets: ${names}.`,
    'niet-onderzocht': (n) => `Bij ${count(n)} bestaan er praktijken, maar geen onderzoek.`,
  };
  const start = openingOf(
    isStudied,
    parts.some(({ id }) => id === 'helpt'),
    per,
  );
  return [
    ...(start === null ? [] : [start]),
    ...parts.map(({ id, answers: own }) => says[id](own.length, listNames(own.map((answer) => nameOf(answer, per, id === 'helpt'))))),
  ];
}

/** What one answer of a list is called in a sentence; the strongest claim never stands without how sure it is. */
function nameOf(answer: Answer, per: 'aanpak' | 'doelgroep', withCertainty: boolean): string {
  const name = answer[per].label.toLowerCase();
  const level = answer.cell?.certainty?.level;
  return withCertainty && level !== undefined ? `${name} (zekerheid ${level})` : name;
}

/** What comes before the counts: that nothing was studied, or that nothing is certain; null when something is. */
function openingOf(isStudied: boolean, isProven: boolean, per: 'aanpak' | 'doelgroep'): string | null {
  if (isProven) return null;
  const isGroup = per === 'aanpak';
  if (!isStudied) return isGroup ? 'Voor deze groep kennen we geen enkele studie.' : 'Over deze aanpak kennen we geen enkele studie.';
  return isGroup
    ? 'Van geen enkele aanpak is aangetoond dat ze deze groep minder eenzaam maakt.'
    : 'Bij geen enkele groep is aangetoond dat deze aanpak mensen minder eenzaam maakt.';
}

/** The one trial that an answer rests on; null when it rests on none or on more. */
function onlyTrialOf({ pooled, compared }: EvidenceCell): string | null {
  const [trial, ...others] = new Set((pooled.length > 0 ? pooled : compared).map(({ studie }) => trialOf(studie)));
  return trial === undefined || others.length > 0 ? null : trial;
}

/** Says which other answers the one trial behind an answer fills too; null when it fills no other, or when there are more trials. */
export function sameTrialSentence(answer: Answer, all: readonly Answer[]): string | null {
  const trial = answer.cell === undefined ? null : onlyTrialOf(answer.cell);
  if (trial === null) return null;
  const others = all.filter(
    (other) =>
      titleOf(other) !== titleOf(answer) &&
      other.cell?.studies.some(({ studie }) => isControlled(studie) && trialOf(studie) === trial) === true,
  );
  if (others.length === 0) return null;
  return `De ene studie waarop dit steunt, vult ook ${listNames(others.map((other) => `‘${titleOf(other)}’`))}: het is dezelfde proef.`;
}

/** How favourable a list of answers is, in a few words: "gunstig bij 5 van 14 onderzochte aanpakken". */
export function tallyOf(answers: readonly Answer[], per: 'aanpak' | 'doelgroep'): string {
  const studied = answers.filter(({ cell }) => (cell?.studies.length ?? 0) > 0).length;
  const less = partsOf(answers)
    .filter(({ id }) => id === 'helpt' || id === 'wijst-op')
    .reduce((sum, part) => sum + part.answers.length, 0);
  const noun = per === 'aanpak' ? (studied === 1 ? 'aanpak' : 'aanpakken') : studied === 1 ? 'groep' : 'groepen';
  if (studied === 0) return 'nog niet onderzocht';
  if (less === 0) return `${studied} ${noun} onderzocht, ${studied === 1 ? 'zonder gunstige uitkomst' : 'geen met een gunstige uitkomst'}`;
  return `${studied} ${noun} onderzocht, ${less} met een gunstige uitkomst`;
}

/** How sure the answers with a number are, in a sentence; null when there is none. */
export function certaintySentence(answers: readonly Answer[]): string | null {
  const levels = answers.flatMap(({ cell }) => (cell?.certainty ? [cell.certainty.level] : []));
  if (levels.length === 0) return null;
  const parts = ZEKERHEDEN.flatMap((level) => {
    const n = levels.filter((one) => one === level).length;
    return n === 0 ? [] : [{ level, n }];
  });
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) {
    if (only.n === 1) return `Er is één antwoord met een getal. De zekerheid daarvan is ${only.level}.`;
    return `Er zijn ${numberWord(only.n)} antwoorden met een getal. De zekerheid is overal ${only.level}.`;
  }
  return `Er zijn ${numberWord(levels.length)} antwoorden met een getal. De zekerheid is ${AND.format(parts.map(({ level, n }) => `bij ${numberWord(n)} ${level}`))}.`;
}

const RAISES = [
  ['vertekening', 'iemand die van elke studie nagaat of ze een vertekend beeld kan geven'],
  ['onnauwkeurigheid', 'meer studies, met meer mensen'],
  ['indirectheid', 'studies dichter bij huis, met een vergelijking die meer is dan wachten of niets'],
  ['inconsistentie', 'weten waarom de ene studie meer vindt dan de andere'],
  ['verslaggeving', 'de getallen van studies die er nu geen gaven'],
] as const;

/** What would make the answers with a number surer, what would help most of them first. */
export function whatWouldRaise(answers: readonly Answer[]): { readonly text: string; readonly count: number; readonly of: number }[] {
  const judged = answers.flatMap(({ cell }) => (cell?.certainty ? [cell.certainty] : []));
  return RAISES.map(([domain, text]) => ({
    text,
    count: judged.filter(({ domains }) => domains.includes(domain)).length,
    of: judged.length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
