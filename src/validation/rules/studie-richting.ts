import { intervalOf } from '../../evidence/effect.ts';
import { formatInterval } from '../../evidence/effect-words.ts';
import type { Effect } from '../../evidence/hedges-g.ts';
import type { Studie } from '../../schema/studie.ts';
import { effectBehindInput, isStandardised, plainEffect, reportedMeans, spreadAt, turnedValue } from '../study-numbers.ts';
import { inWords, type Problem, studyRule } from '../study-rule.ts';

/** A difference below this is as good as none: its sign tells nothing. */
const NEXT_TO_NOTHING = 0.1;
/** So far may two readings of one difference lie apart when they adjust for other things. */
const READINGS_APART = 0.35;

/** The direction that a study reports is that of its number, and of its groups. */
export const studieRichting = studyRule({
  id: 'studie-richting',
  *problems(studie) {
    const effect = plainEffect(studie);
    if (effect === null) {
      yield* reportedDirection(studie);
      return;
    }
    yield* againstDirection(studie, effect);
    yield* againstReported(studie, effect);
    yield* againstGroups(studie, effect);
  },
});

/** Without input: the direction in words against the number and interval that the study reports. */
function* reportedDirection({ uitkomst: { effect, richting } }: Studie): Iterable<Problem> {
  if (effect === undefined || richting === undefined || effect.soort === 'binnen-groep') return;
  const value = turnedValue(effect);
  if (value === null || !(isStandardised(effect) || effect.maat === 'md')) return;
  if (contradicts(richting, value)) {
    yield [
      ['uitkomst', 'richting'],
      'fout',
      `De richting is "${richting}", maar het gemelde verschil is ${inWords(value)} (negatief betekent hier minder eenzaam). Kijk "richting" en "teken" na.`,
    ];
  }
}

function contradicts(richting: Studie['uitkomst']['richting'], value: number): boolean {
  return (richting === 'minder-eenzaam' && value > 0) || (richting === 'meer-eenzaam' && value < 0);
}

function* againstDirection({ invoer, uitkomst }: Studie, effect: Effect): Iterable<Problem> {
  const richting = invoer?.richting_invoer ?? uitkomst.richting;
  const path = invoer?.richting_invoer === undefined ? ['uitkomst', 'richting'] : ['invoer', 'richting_invoer'];
  if (richting === undefined) {
    yield [
      ['uitkomst'],
      'waarschuwing',
      'Er is een getal om mee te rekenen, maar "richting" ontbreekt. Schrijf wat de studie vond: minder-eenzaam, geen-verschil of meer-eenzaam. Dan kunnen we het teken nakijken.',
    ];
    return;
  }
  if (contradicts(richting, effect.g)) {
    yield [
      path,
      'fout',
      `De richting is "${richting}", maar het effect is ${inWords(effect.g)} en negatief betekent minder eenzaam. Kijk het teken in "invoer" na, of de richting.`,
    ];
    return;
  }
  const interval = intervalOf(effect);
  const holdsZero = interval[0] <= 0 && interval[1] >= 0;
  if ((richting === 'geen-verschil') === holdsZero) return;
  const holds = holdsZero ? 'bevat nul' : 'bevat nul niet';
  yield [
    path,
    'waarschuwing',
    `De richting is "${richting}", maar het interval (${formatInterval(interval)}) ${holds}. Kijk beide na. Hoort het getal bij een andere uitkomst? Zet de richting ervan dan in "invoer", bij "richting_invoer".`,
  ];
}

/** The input against the number that the study reports, where both are the difference between the groups. */
function* againstReported(studie: Studie, effect: Effect): Iterable<Problem> {
  const reported = effectBehindInput(studie);
  const value = reported === null ? null : turnedValue(reported);
  if (reported === null || value === null) return;
  if (isStandardised(reported)) yield* besideStandardised(studie, effect, value);
  else yield* besidePoints(studie, effect, value);
}

/** Beside a reported difference in standard deviations. */
function* besideStandardised({ invoer }: Studie, { g }: Effect, value: number): Iterable<Problem> {
  if (invoer?.vorm === 'gestandaardiseerd' || invoer?.vorm === 'gestandaardiseerd-n') {
    // The input is the reported number itself.
    if (Math.abs(invoer.waarde - value) > 0.011) yield differs(['invoer', 'waarde'], invoer.waarde, value);
  } else if (isOpposite(g, value)) yield differs(['invoer'], g, value);
  else if (Math.abs(g - value) > READINGS_APART)
    yield [
      ['invoer'],
      'waarschuwing',
      `Uit "invoer" volgt ${inWords(g)}, maar de studie meldt ${inWords(value)}. Kijk na welk van de twee niet klopt.`,
    ];
}

/** Beside a reported difference in points. */
function* besidePoints({ invoer }: Studie, { g }: Effect, value: number): Iterable<Problem> {
  if (isOpposite(g, value)) yield differs(['invoer'], g, value);
  else if (invoer?.vorm === 'verschil' && Math.abs(Math.abs(invoer.b) - Math.abs(value)) > 0.1 * Math.abs(value))
    yield differs(['invoer', 'b'], invoer.b, value);
}

const isOpposite = (g: number, value: number) => Math.sign(value) * Math.sign(g) < 0 && Math.abs(g) >= NEXT_TO_NOTHING;

function differs(path: Problem[0], own: number, reported: number): Problem {
  const boodschap = `Hier volgt ${inWords(own)} uit, maar "effect" meldt ${inWords(reported)} (negatief betekent minder eenzaam). Kijk in de bron welk getal en welk teken juist zijn.`;
  return [path, 'fout', boodschap];
}

/** The sign of the input against the means per group, after the end and as a change. */
function* againstGroups(studie: Studie, { g }: Effect): Iterable<Problem> {
  const means = reportedMeans(studie);
  const spread = spreadAt(means, 'na') ?? spreadAt(means, 'voor');
  const after = difference(means, 'na');
  if (spread === null || after === null) return;
  const higher =
    studie.invoer !== undefined && 'hoger_is_eenzamer' in studie.invoer
      ? studie.invoer.hoger_is_eenzamer
      : studie.instrument_anders?.hoger_is_eenzamer !== false;
  const turn = higher ? 1 : -1;
  const before = difference(means, 'voor');
  const readings = [after, ...(before === null ? [] : [after - before])].map((points) => (turn * points) / spread);
  if (readings.some((reading) => Math.abs(reading - g) <= READINGS_APART)) return;
  const against = readings.every((reading) => Math.sign(reading) * Math.sign(g) < 0);
  const list = readings.map((reading) => inWords(reading)).join(' of ');
  yield [
    ['invoer'],
    against ? 'fout' : 'waarschuwing',
    `Uit "invoer" volgt een effect van ${inWords(g)}, maar uit de gemiddelden in "groepen" ${list} (negatief betekent minder eenzaam). Kijk na of de groepen niet omgewisseld zijn.`,
  ];
}

function difference(means: ReturnType<typeof reportedMeans>, moment: 'voor' | 'na'): number | null {
  const of = (side: string) => means.find((mean) => mean.moment === moment && mean.side === side)?.gem;
  const [one, other] = [of('interventie'), of('controle')];
  return one === undefined || other === undefined ? null : one - other;
}
