import type { Studie } from '../../schema/studie.ts';
import type { RuleContext } from '../rule.ts';
import { inputMeans, type Mean, reportedMeans } from '../study-numbers.ts';
import { inWords, type Problem, studyRule } from '../study-rule.ts';
import { type Scale, scaleOf } from '../study-scale.ts';

/** A group does not move over so large a part of the scale between two measurements. */
const MOVES = { suspect: 0.35, wrong: 0.6 };
/** Without a range: so many standard deviations. */
const MOVES_SDS = 3;

/** Means stand on their scale, and the scale runs the way that its questionnaire says. */
export const studieSchaal = studyRule({
  id: 'studie-schaal',
  comparesFiles: true,
  *problems(studie, context) {
    const scale = scaleOf(studie, context);
    if (scale !== null) yield* runsOtherWay(studie, scale, context);
    const means = [...inputMeans(studie), ...reportedMeans(studie)];
    yield* offScale(studie, means, scale?.bereik ?? null);
    yield* jumps(means, scale?.bereik ?? null);
    yield* belowZero(studie, scale);
  },
});

function* runsOtherWay(studie: Studie, { naam, hoger_is_eenzamer }: Scale, { published }: RuleContext): Iterable<Problem> {
  const { invoer } = studie;
  if (invoer === undefined || !('hoger_is_eenzamer' in invoer) || hoger_is_eenzamer === null || published.length === 0) return;
  if (invoer.hoger_is_eenzamer === hoger_is_eenzamer) return;
  yield [
    ['invoer', 'hoger_is_eenzamer'],
    'fout',
    `Bij "${naam}" betekent een hogere score ${hoger_is_eenzamer ? 'eenzamer' : 'minder eenzaam'}. Kijk "hoger_is_eenzamer" na; het teken van het effect hangt ervan af.`,
  ];
}

function* offScale({ score }: Studie, means: readonly Mean[], bereik: Scale['bereik']): Iterable<Problem> {
  if (bereik === null) return;
  const [lowest, highest] = bereik;
  const off = means.filter(({ gem }) => gem !== undefined && (gem < lowest || gem > highest));
  for (const { path, gem = 0 } of off) {
    const per = score === 'gemiddelde-per-vraag' ? ' per vraag' : '';
    yield [
      path,
      'fout',
      `Een gemiddelde van ${inWords(gem)} kan niet op deze schaal: die loopt${per} van ${inWords(lowest)} tot ${inWords(highest)}. Is het een gemiddelde per vraag, een percentage of een verandering? Kijk ook "score" na.`,
    ];
  }
}

/** The same group at two moments: when it jumps over half the scale, one of them is in another unit. */
function* jumps(means: readonly Mean[], bereik: Scale['bereik']): Iterable<Problem> {
  const told = new Set<string>();
  for (const mean of means) {
    if (mean.moment === 'voor' || mean.gem === undefined) continue;
    const before = means.find(
      ({ moment, side, gem, path }) => moment === 'voor' && side === mean.side && gem !== undefined && path[0] === mean.path[0],
    );
    if (before?.gem === undefined) continue;
    const distance = Math.abs(mean.gem - before.gem);
    const spread = before.sd ?? mean.sd;
    const part =
      bereik === null ? (spread === undefined ? 0 : (distance / spread / MOVES_SDS) * MOVES.suspect) : distance / (bereik[1] - bereik[0]);
    if (part <= MOVES.suspect || told.has(mean.path.join())) continue;
    told.add(mean.path.join());
    yield [
      mean.path,
      part > MOVES.wrong ? 'fout' : 'waarschuwing',
      `Deze groep gaat van ${inWords(before.gem)} naar ${inWords(mean.gem)}. Zo veel verandert een groep bijna nooit. Kijk na of beide op dezelfde schaal staan.`,
    ];
  }
}

/** A score of a questionnaire is not below zero: a mean that is, is a change. */
function* belowZero(studie: Studie, scale: Scale | null): Iterable<Problem> {
  if (scale?.bereik !== undefined && scale.bereik !== null) return;
  for (const { path, gem } of inputMeans(studie)) {
    if (gem !== undefined && gem < 0)
      yield [
        path,
        'fout',
        `Een gemiddelde van ${inWords(gem)} lijkt een verandering. Gebruik dan de vorm "verandering", of geef bij "instrument_anders" het "bereik" van de schaal.`,
      ];
  }
}
