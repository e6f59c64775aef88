import { formatInterval } from '../../evidence/effect-words.ts';
import type { FieldPath } from '../../file/finding.ts';
import type { Studie } from '../../schema/studie.ts';
import { foldWords } from '../../text/fold.ts';
import {
  inputMeans,
  isStandardised,
  type Mean,
  plainEffect,
  type Reported,
  reportedEffects,
  reportedMeans,
  timesApart,
} from '../study-numbers.ts';
import { inWords, type Problem, studyRule } from '../study-rule.ts';

/** Numbers that are printed with two digits are the same within this. */
const SAME = 0.011;
/** Numbers of one group may be rounded differently in the text and in the table. */
const ROUNDED = 1.02;

/** What is computed with is what was reported: the same groups, of the same outcome, as a difference between groups. */
export const studieInvoer = studyRule({
  id: 'studie-invoer',
  *problems(studie) {
    if (studie.invoer === undefined) return;
    yield* againstGroups(studie);
    yield* againstInterval(studie);
    yield* beforeAsControl(studie);
    yield* noDifference(studie);
    yield* otherOutcome(studie);
  },
});

function isSame(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one === other || (one * other > 0 && timesApart(Math.abs(one), Math.abs(other)) <= ROUNDED);
}

function isSameGroup(one: Mean, other: Mean): boolean {
  return isSame(one.gem, other.gem) && isSame(one.sd, other.sd);
}

/** Each mean of the input stands in "groepen" too, at one of the moments after the start, and at the same group. */
function* againstGroups(studie: Studie): Iterable<Problem> {
  const reported = reportedMeans(studie);
  if (studie.invoer?.vorm === 'armen') return;
  for (const mean of inputMeans(studie)) {
    const moments = reported.filter(({ moment, gem }) => gem !== undefined && (moment === 'voor') === (mean.moment === 'voor'));
    const own = moments.filter(({ side }) => side === mean.side);
    if (mean.gem === undefined || own.length === 0 || own.some((group) => isSameGroup(group, mean))) continue;
    const isSwapped = moments.some((group) => group.side !== mean.side && isSameGroup(group, mean));
    const boodschap = isSwapped
      ? `Deze getallen staan in "groepen" bij de andere groep. Kijk na welke groep het programma kreeg.`
      : `Het gemiddelde ${inWords(mean.gem)}${mean.sd === undefined ? '' : ` (spreiding ${inWords(mean.sd)})`} is een ander dan in "groepen" staat (${own.map(({ gem = 0, sd }) => `${inWords(gem)}${sd === undefined ? '' : `, spreiding ${inWords(sd)}`}`).join('; ')}). Kijk in de bron welke juist zijn.`;
    yield [mean.path, 'fout', boodschap];
  }
}

/** The measurement before of the same people is no control group. */
function* beforeAsControl(studie: Studie): Iterable<Problem> {
  const before = reportedMeans(studie).find(({ side, moment, gem }) => side === 'interventie' && moment === 'voor' && gem !== undefined);
  const control = inputMeans(studie).find(({ side, moment }) => side === 'controle' && moment === 'na');
  if (before === undefined || control?.gem === undefined || control.sd === undefined || before.sd === undefined) return;
  if (!isSameGroup(before, control)) return;
  yield [
    control.path,
    'fout',
    'Dit zijn de getallen van de groep die meedeed, voor de start. Dat is geen vergelijking met anderen. Neem de getallen van de controlegroep, of laat "invoer" weg.',
  ];
}

/** The interval of the input is that of the reported number. */
function* againstInterval({ invoer, uitkomst: { effect } }: Studie): Iterable<Problem> {
  if (invoer?.vorm !== 'gestandaardiseerd' || invoer.ci95 === undefined || effect?.ci95 === undefined || !isStandardised(effect)) return;
  const [own, reported] = [invoer.ci95, effect.ci95].map(([lower, upper]) => [
    Math.min(Math.abs(lower), Math.abs(upper)),
    Math.max(Math.abs(lower), Math.abs(upper)),
  ]);
  if (own === undefined || reported === undefined || own.every((bound, index) => Math.abs(bound - (reported[index] ?? 0)) <= SAME)) return;
  yield [
    ['invoer', 'ci95'],
    'fout',
    `Dit interval (${formatInterval(invoer.ci95)}) is een ander dan dat van "effect" (${formatInterval(effect.ci95)}). Kijk in de bron welk juist is.`,
  ];
}

/** The numbers that the input was typed from may be equal to one of these; g is for forms that are computed. */
function typedNumbers(studie: Studie): number[] {
  const { invoer } = studie;
  if (invoer?.vorm === 'gestandaardiseerd' || invoer?.vorm === 'gestandaardiseerd-n') return [invoer.waarde];
  const g = plainEffect(studie)?.g;
  return g === undefined ? [] : [g];
}

/** A number that is no difference between two groups in standard deviations cannot be typed as one. */
function* noDifference(studie: Studie): Iterable<Problem> {
  const isTyped = studie.invoer?.vorm === 'gestandaardiseerd' || studie.invoer?.vorm === 'gestandaardiseerd-n';
  const typed = typedNumbers(studie);
  const isTypedAs = (value: number | undefined) =>
    value !== undefined && Math.abs(value) > 0.02 && typed.some((own) => Math.abs(Math.abs(own) - Math.abs(value)) <= SAME);
  const effects = reportedEffects(studie);
  for (const { path, effect } of effects) {
    if (isStandardised(effect) && effect.soort === 'binnen-groep' && [effect.waarde, effect.waarde_controle].some(isTypedAs))
      yield withinGroup(path);
    else if (isTyped && !isStandardised(effect) && [effect.waarde, effect.b].some(isTypedAs)) yield otherMeasure(path, effect);
  }
  const hasReported = effects.some(
    ({ effect }) => isStandardised(effect) && effect.soort !== 'binnen-groep' && effect.waarde !== undefined,
  );
  if (isTyped && !hasReported)
    yield [
      ['invoer'],
      'waarschuwing',
      'De invoer is een verschil in standaarddeviaties, maar in "effect" staat er geen. Schrijf daar het getal zoals de studie het meldt, met "maat" en "teken".',
    ];
}

function withinGroup(path: FieldPath): Problem {
  const boodschap = `Dit getal staat in ${place(path)} als verandering binnen één groep. Dat zegt niets over het verschil met de anderen. Neem het verschil tussen de groepen, of laat "invoer" weg.`;
  return [['invoer'], 'fout', boodschap];
}

function otherMeasure(path: FieldPath, { maat = 'anders' }: Reported): Problem {
  const boodschap = `Dit getal staat in ${place(path)} met maat "${maat}". Dat is geen verschil in standaarddeviaties, zoals een correlatie, een kansverhouding of een verschil in punten. Reken het om, of laat "invoer" weg.`;
  return [['invoer'], 'fout', boodschap];
}

const place = (path: FieldPath) => `"${path.join('.')}"`;

/** An outcome that is named at the input is one of those of the study. */
function* otherOutcome(studie: Studie): Iterable<Problem> {
  const named = studie.invoer?.uitkomst;
  if (named === undefined) return;
  const words = foldWords(named);
  const known = [
    ...reportedEffects(studie).flatMap(({ effect: { omschrijving, schaal } }) => [omschrijving, schaal]),
    studie.uitkomst.groepen?.meting,
    studie.instrument_anders?.naam,
  ];
  if (known.some((text) => text !== undefined && foldWords(text) === words)) return;
  yield [
    ['invoer', 'uitkomst'],
    'waarschuwing',
    `De invoer gaat over "${named}". Dat is niet de omschrijving of de schaal van een effect in dit bestand. Kijk na of het getal over eenzaamheid gaat, en schrijf de uitkomst overal gelijk.`,
  ];
}
