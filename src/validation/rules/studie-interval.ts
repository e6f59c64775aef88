import { formatInterval } from '../../evidence/effect-words.ts';
import { armsOf, peopleIn } from '../../evidence/arms.ts';
import { designEffectOf } from '../../evidence/design-effect.ts';
import { Z95 } from '../../evidence/effect-forms.ts';
import { varianceOfG } from '../../evidence/hedges-g.ts';
import type { FieldPath } from '../../file/finding.ts';
import type { Studie } from '../../schema/studie.ts';
import {
  boundsOfP,
  effectBehindInput,
  isStandardised,
  plainEffect,
  type Reported,
  reportedEffects,
  standardErrorsOf,
  timesApart,
} from '../study-numbers.ts';
import { inWords, type Problem, studyRule } from '../study-rule.ts';

/** An interval of a difference has the number in its middle: so far from it, as a share of half its width. */
const OFF_CENTRE = { suspect: 0.15, wrong: 0.5 };
/** A standard error may differ by this factor from what the number of people gives: a model can halve it. */
const FROM_PEOPLE = { suspect: 2, wrong: 4 };
/** A p value may be this many standard errors away from the number: models differ. */
const FROM_P = { suspect: 1.3, wrong: 3 };
/** Of one number and one model, standard error and interval are the same thing twice. */
const SAME_THING = { suspect: 1.15, wrong: 2 };

/** Number, interval, standard error, p value and number of people belong together. */
export const studieInterval = studyRule({
  id: 'studie-interval',
  *problems(studie) {
    for (const { path, effect } of reportedEffects(studie)) yield* inItself(path, effect);
    const { invoer } = studie;
    if (invoer?.vorm === 'gestandaardiseerd') yield* around(['invoer'], invoer.waarde, invoer.ci95, true);
    yield* againstPeople(studie);
    yield* againstP(studie);
    yield* ofTest(studie);
  },
});

/** Measures whose interval lies evenly around the number. */
const isEven = (effect: Reported) => isStandardised(effect) || effect.maat === 'md';

function* inItself(path: FieldPath, effect: Reported): Iterable<Problem> {
  const { waarde, ci95, p, se } = effect;
  if (waarde === undefined) return;
  yield* around(path, waarde, ci95, isEven(effect));
  const error = se ?? (ci95 === undefined ? undefined : (ci95[1] - ci95[0]) / (2 * Z95));
  if (ci95 !== undefined && se !== undefined) yield* sameError(path, se, ci95);
  if (p === undefined || error === undefined || !isEven(effect)) return;
  yield* belongs([...path, 'p'], p, Math.abs(waarde) / error);
}

function* around(path: FieldPath, waarde: number, ci95: readonly [number, number] | undefined, even: boolean): Iterable<Problem> {
  if (ci95 === undefined) return;
  const at = [...path, 'ci95'];
  const [lower, upper] = ci95;
  if (waarde < lower || waarde > upper) {
    yield [
      at,
      'fout',
      `De waarde ${inWords(waarde)} ligt buiten haar eigen interval (${formatInterval(ci95)}). Kijk in de bron welk van de drie getallen niet klopt.`,
    ];
    return;
  }
  const off = Math.abs((lower + upper) / 2 - waarde) / ((upper - lower) / 2);
  if (!even || off <= OFF_CENTRE.suspect || Math.abs((lower + upper) / 2 - waarde) <= 0.011) return;
  yield [
    at,
    off > OFF_CENTRE.wrong ? 'fout' : 'waarschuwing',
    `Het interval (${formatInterval(ci95)}) ligt scheef rond de waarde ${inWords(waarde)}. Bij een verschil ligt de waarde in het midden. Kijk de drie getallen na in de bron.`,
  ];
}

function* sameError(path: FieldPath, se: number, [lower, upper]: readonly [number, number]): Iterable<Problem> {
  const ofInterval = (upper - lower) / (2 * Z95);
  const apart = timesApart(se, ofInterval);
  if (apart <= SAME_THING.suspect) return;
  yield [
    [...path, 'se'],
    apart > SAME_THING.wrong ? 'fout' : 'waarschuwing',
    `De standaardfout ${inWords(se)} past niet bij het interval: daaruit volgt ${inWords(ofInterval)}. Kijk beide na in de bron.`,
  ];
}

/** A p value against a number of so many standard errors. */
function* belongs(path: FieldPath, p: number | string, errors: number): Iterable<Problem> {
  const [least, most] = boundsOfP(p);
  const [high, low] = [standardErrorsOf(least), standardErrorsOf(most)];
  const away = errors < low ? low - errors : Math.max(0, errors - high);
  const isOtherSide = errors > Z95 ? least > 0.05 && errors - high > 0.3 : most < 0.05 && low - errors > 0.3;
  if (away <= FROM_P.suspect && !isOtherSide) return;
  yield [
    path,
    away > FROM_P.wrong || (isOtherSide && away > FROM_P.suspect) ? 'fout' : 'waarschuwing',
    `De p-waarde (${String(p)}) past niet bij het getal: dat ligt ${inWords(Math.round(errors * 10) / 10)} standaardfouten van nul. Kijk p, interval en standaardfout na in de bron.`,
  ];
}

/** The standard error of the input against what so many people give. */
function* againstPeople(studie: Studie): Iterable<Problem> {
  const { invoer } = studie;
  const effect = plainEffect(studie);
  const people = peopleIn(studie);
  if (effect === null || people === null || (invoer?.vorm !== 'gestandaardiseerd' && invoer?.vorm !== 'verschil')) return;
  const { interventie, controle } = armsOf(studie) ?? { interventie: people / 2, controle: people / 2 };
  const own = Math.sqrt(effect.v);
  const expected = Math.sqrt(varianceOfG(effect.g, interventie, controle));
  const isWide = own > expected;
  // With places, the standard error may well be larger.
  const room = isWide && (invoer.se_met_clusters === true || designEffectOf(studie) !== null) ? 2 : 1;
  const apart = timesApart(own, expected) / room;
  if (apart <= FROM_PEOPLE.suspect) return;
  yield [
    ['invoer'],
    apart > FROM_PEOPLE.wrong ? 'fout' : 'waarschuwing',
    `De onzekerheid is veel ${isWide ? 'groter' : 'kleiner'} dan bij zoveel mensen kan: een standaardfout van ${inWords(own)}, waar ${inWords(expected)} te verwachten is. Kijk interval, standaardfout en aantallen na in de bron.`,
  ];
}

/** The p value of the main number against the input, where it has no interval of its own. */
function* againstP(studie: Studie): Iterable<Problem> {
  const { effect: reported } = studie.uitkomst;
  const effect = plainEffect(studie);
  if (
    effect === null ||
    reported?.p === undefined ||
    reported.soort === 'binnen-groep' ||
    reported.ci95 !== undefined ||
    reported.se !== undefined
  )
    return;
  yield* belongs(['uitkomst', 'effect', 'p'], reported.p, Math.abs(effect.g) / Math.sqrt(effect.v));
}

/** The t of a test against the difference in points and the interval that it was made of. */
function* ofTest(studie: Studie): Iterable<Problem> {
  const { invoer } = studie;
  const reported = effectBehindInput(studie);
  if (invoer?.vorm !== 'toets' || reported?.waarde === undefined) return;
  const error = reported.se ?? (reported.ci95 === undefined ? undefined : (reported.ci95[1] - reported.ci95[0]) / (2 * Z95));
  if (error === undefined) return;
  const t = Math.abs(reported.waarde) / error;
  if (Math.abs(t - Math.abs(invoer.t)) <= 0.1 + 0.1 * t) return;
  yield [
    ['invoer', 't'],
    'fout',
    `Uit het gemelde verschil en zijn interval volgt een t van ${inWords(t)}, niet ${inWords(Math.abs(invoer.t))}. Reken opnieuw: het verschil gedeeld door zijn standaardfout.`,
  ];
}
