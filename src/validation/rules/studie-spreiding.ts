import type { Invoer } from '../../schema/invoer.ts';
import type { Studie } from '../../schema/studie.ts';
import type { FileRecord } from '../../file/source-file.ts';
import type { RuleContext } from '../rule.ts';
import { inputMeans, inputSpread, type Mean, reportedEffects, reportedMeans, SIDES, spreadAt, timesApart } from '../study-numbers.ts';
import { inWords, type Problem, publishedStudies, studyRule } from '../study-rule.ts';
import { type Scale, scaleOf } from '../study-scale.ts';

/** The spread of two groups, or of one group at two moments, differs by less than this factor. */
const GROUPS = { suspect: 2, wrong: 4 };
/** The same for the spread that follows from a test or a model, beside that of the people in the study. */
const MODEL = { suspect: 2, wrong: 3 };
/** And beside that of other studies with the same questionnaire. */
const OTHERS = { suspect: 2, wrong: 3.5 };
/** The spread of a questionnaire, as a part of its range. A standard error is far below it. */
const SMALL_PART = { suspect: 0.08, wrong: 0.05 };
const LARGE_PART = 0.4;
/** Without a range: the spread as a part of the mean. */
const SMALL_OF_MEAN = { suspect: 0.1, wrong: 0.05 };

/** The spread is one between people: not a standard error, not that of a percentage, of a median or of a change. */
export const studieSpreiding = studyRule({
  id: 'studie-spreiding',
  comparesFiles: true,
  *problems(studie, context) {
    const scale = scaleOf(studie, context);
    const means = [...inputMeans(studie), ...reportedMeans(studie)];
    for (const mean of means) yield* onScale(mean, scale?.bereik ?? null);
    yield* betweenGroups(studie);
    yield* againstStudy(studie);
    yield* ofModel(studie);
    yield* againstOthers(studie, context);
    yield* likeMedians(studie);
  },
});

const ernstOf = (apart: number, wrong: number) => (apart > wrong ? 'fout' : 'waarschuwing');

/** One spread beside the range of its scale, and beside the mean it belongs to. */
function* onScale({ path, n, gem, sd }: Mean, bereik: Scale['bereik']): Iterable<Problem> {
  if (sd === undefined) return;
  if (bereik === null) {
    if (gem !== undefined) yield* besideMean(path, gem, sd);
    return;
  }
  const [lowest, highest] = bereik;
  const part = sd / (highest - lowest);
  if (part < SMALL_PART.suspect) {
    yield [path, part < SMALL_PART.wrong ? 'fout' : 'waarschuwing', tooSmall(sd)];
    return;
  }
  // Nobody scores outside the scale: people can be no further apart than when all are at one of its ends.
  const most =
    gem === undefined || n === undefined || gem < lowest || gem > highest
      ? Infinity
      : Math.sqrt(((gem - lowest) * (highest - gem) * n) / (n - 1));
  if (sd > most * 1.02) {
    yield [
      path,
      'fout',
      `Een spreiding van ${inWords(sd)} kan niet bij een gemiddelde van ${inWords(gem ?? 0)} op deze schaal: ze is hoogstens ${inWords(most)}. Kijk gemiddelde, spreiding en "bereik" na.`,
    ];
  } else if (part > LARGE_PART) {
    yield [
      path,
      'waarschuwing',
      `Een spreiding van ${inWords(sd)} is groot voor deze schaal. Kijk na of het geen percentage of kwartielafstand is.`,
    ];
  }
}

function tooSmall(sd: number): string {
  return `Een spreiding van ${inWords(sd)} is te klein voor mensen op deze schaal. Waarschijnlijk is het een standaardfout. Vermenigvuldig die met de wortel van het aantal mensen, of kijk de spreiding na in de bron.`;
}

function* besideMean(path: Mean['path'], gem: number, sd: number): Iterable<Problem> {
  const part = sd / Math.abs(gem);
  if (part < SMALL_OF_MEAN.suspect) yield [path, part < SMALL_OF_MEAN.wrong ? 'fout' : 'waarschuwing', tooSmall(sd)];
  else if (part > 1.15)
    yield [
      path,
      'waarschuwing',
      `De spreiding (${inWords(sd)}) is groter dan het gemiddelde (${inWords(gem)}). Dat past bij een percentage of een verandering, niet bij een score. Kijk beide na in de bron.`,
    ];
}

/** The groups of the input beside each other. */
function* betweenGroups({ invoer }: Studie): Iterable<Problem> {
  if (invoer === undefined) return;
  const [one = [], other = []] = SIDES.map((side) => spreadsOf(invoer, side));
  const all = [...one, ...other];
  if (all.length < 2) return;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const apart = most / least;
  if (apart <= GROUPS.suspect) return;
  yield [
    ['invoer'],
    ernstOf(apart, GROUPS.wrong),
    `De spreiding verschilt sterk tussen de groepen (${inWords(least)} en ${inWords(most)}). Kijk na of er geen standaardfout bij staat, of een andere schaal.`,
  ];
}

function spreadsOf(invoer: Invoer, side: 'interventie' | 'controle'): number[] {
  switch (invoer.vorm) {
    case 'gemiddelden':
      return [invoer[side].sd];
    case 'armen':
      return invoer[side].map(({ sd }) => sd);
    case 'verandering':
      return [invoer[side].sd_voor ?? invoer[side].sd_verandering].filter((sd) => sd !== undefined);
    default:
      return [];
  }
}

/** The spread of the input beside the groups that are reported, and those at one moment beside the other. */
function* againstStudy(studie: Studie): Iterable<Problem> {
  const reported = reportedMeans(studie);
  const [before, after] = [spreadAt(reported, 'voor'), spreadAt(reported, 'na')];
  if (before !== null && after !== null && timesApart(before, after) > GROUPS.suspect) {
    yield [
      ['uitkomst', 'groepen'],
      ernstOf(timesApart(before, after), GROUPS.wrong),
      `De spreiding voor (${inWords(before)}) en na (${inWords(after)}) verschilt sterk. Kijk na of een van beide een standaardfout is.`,
    ];
  }
  const own = studie.invoer === undefined ? null : inputSpread(studie.invoer);
  if (own === null) return;
  const known = [before, after].filter((spread) => spread !== null);
  if (known.length === 0 || known.some((spread) => timesApart(own, spread) <= MODEL.suspect)) return;
  const closest = Math.min(...known.map((spread) => timesApart(own, spread)));
  yield [
    ['invoer'],
    ernstOf(closest, MODEL.wrong),
    `De spreiding in "invoer" (${inWords(own)}) is een andere dan in "groepen" (${known.map(inWords).join(' en ')}). Gebruik de spreiding tussen mensen.`,
  ];
}

/** The spread that a t, or a standard error beside an SD, implies: that of a model is smaller than that between people. */
function* ofModel(studie: Studie): Iterable<Problem> {
  const { invoer } = studie;
  if (invoer?.vorm === 'toets') {
    yield* ofTest(studie, invoer);
    return;
  }
  if (invoer?.vorm === 'verandering') {
    for (const side of SIDES) {
      const { sd_verandering, verandering: change } = invoer[side];
      if (sd_verandering !== undefined && change !== undefined && Math.abs(change) > 3 * sd_verandering)
        yield [['invoer', side], 'fout', tooSmall(sd_verandering)];
    }
  }
}

function* ofTest(studie: Studie, { t, n_interventie, n_controle }: Extract<Invoer, { vorm: 'toets' }>): Iterable<Problem> {
  const means = reportedMeans(studie);
  const known = spreadAt(means, 'na') ?? spreadAt(means, 'voor');
  const implied = impliedByTest(studie, t, n_interventie, n_controle);
  if (known === null || implied === null || timesApart(implied, known) <= MODEL.suspect) return;
  yield [
    ['invoer', 't'],
    ernstOf(timesApart(implied, known), MODEL.wrong),
    `Uit deze t volgt een spreiding van ${inWords(implied)}, maar in "groepen" staat ${inWords(known)}. Een t uit een model is hier niet bruikbaar: neem de vorm "verschil", met de spreiding tussen mensen.`,
  ];
}

/** The SD that belongs to a difference in points with this t; null without such a difference. */
function impliedByTest(studie: Studie, t: number, n1: number, n2: number): number | null {
  const points = reportedEffects(studie).find(({ effect }) => effect.maat === 'md' && effect.soort !== 'binnen-groep')?.effect.waarde;
  if (points === undefined || points === 0 || t === 0) return null;
  return Math.abs(points / (t * Math.sqrt(1 / n1 + 1 / n2)));
}

/** What a study says of the spread on its scale: in "groepen", else as it computes with it. */
function spreadOf(studie: Studie): number | null {
  const means = reportedMeans(studie);
  const { invoer } = studie;
  const own = invoer === undefined ? null : inputSpread(invoer);
  if (own !== null) return own;
  if (invoer?.vorm === 'toets') return impliedByTest(studie, invoer.t, invoer.n_interventie, invoer.n_controle);
  return spreadAt(means, 'na') ?? spreadAt(means, 'voor');
}

/** Studies that can be held beside each other: the same questionnaire, scored the same way. */
const keyOf = ({ instrument, score }: Studie) =>
  instrument === undefined ? null : `${instrument} ${score === 'gemiddelde-per-vraag' ? 'vraag' : 'som'}`;

interface Spread {
  readonly id: string;
  readonly sd: number;
}

/** The spread of all studies by questionnaire; made once for a collection. */
const spreads = new WeakMap<readonly FileRecord[], ReadonlyMap<string, readonly Spread[]>>();

function spreadsByInstrument(context: RuleContext): ReadonlyMap<string, readonly Spread[]> {
  const known = spreads.get(context.published);
  if (known !== undefined) return known;
  const byKey = new Map<string, Spread[]>();
  for (const studie of publishedStudies(context)) {
    const [key, sd] = [keyOf(studie), spreadOf(studie)];
    if (key === null || sd === null) continue;
    const list = byKey.get(key) ?? [];
    list.push({ id: studie.id, sd });
    byKey.set(key, list);
  }
  for (const list of byKey.values()) list.sort((a, b) => a.sd - b.sd);
  spreads.set(context.published, byKey);
  return byKey;
}

function* againstOthers(studie: Studie, context: RuleContext): Iterable<Problem> {
  const [key, own] = [keyOf(studie), spreadOf(studie)];
  if (key === null || own === null || studie.invoer === undefined) return;
  const others = (spreadsByInstrument(context).get(key) ?? []).filter(({ id }) => id !== studie.id);
  const middle = others[Math.floor(others.length / 2)]?.sd;
  if (middle === undefined) return;
  const apart = timesApart(own, middle);
  if (apart <= OTHERS.suspect) return;
  yield [
    ['invoer'],
    ernstOf(apart, OTHERS.wrong),
    `De spreiding is ${inWords(own)}, maar bij andere studies met deze vragenlijst ongeveer ${inWords(middle)}. Kijk na of het geen standaardfout is, en of "score" klopt.`,
  ];
}

/** Means and spreads that are all whole or half numbers are usually medians with the distance between quartiles. */
function* likeMedians({ invoer }: Studie): Iterable<Problem> {
  if (invoer?.vorm !== 'gemiddelden') return;
  const numbers = SIDES.flatMap((side) => [invoer[side].gem, invoer[side].sd]);
  if (!numbers.every((number) => Number.isInteger(number * 2))) return;
  yield [
    ['invoer'],
    'waarschuwing',
    'Alle gemiddelden en spreidingen zijn hele of halve getallen. Zijn het medianen met een kwartielafstand? Die kunnen hier niet. Kijk na wat de bron meldt.',
  ];
}
