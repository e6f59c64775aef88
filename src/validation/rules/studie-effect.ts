import { peopleIn } from '../../evidence/arms.ts';
import { effectOf, hasEffect, intervalOf } from '../../evidence/effect.ts';
import type { Studie } from '../../schema/studie.ts';
import type { FieldPath, Finding } from '../../file/finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { atField, type SourceFile } from '../../file/source-file.ts';

/** Larger differences in loneliness are nearly always a slip: a standard error read as a standard deviation. */
const LARGEST_PLAUSIBLE = 2.5;

/** Words of a correlation, which says how two things go together and not what an intervention does. */
const CORRELATION = /\bcorrelat|\br\s*=\s*[-−]?0?[.,]\d/i;

/** The numbers of a study agree with each other and with the direction that its text gives. */
export const studieEffect: Rule = {
  id: 'studie-effect',
  kinds: ['studie'],
  *check(file, context) {
    const studie = readStudie(file, context);
    if (studie === undefined) return;
    yield* checkIntervals(file, studie);
    yield* checkArms(file, studie);
    yield* checkDirection(file, studie);
  },
};

/** The study as the engine reads it; undefined when the schema has something to say first. */
function readStudie(file: SourceFile, { schemas }: RuleContext): Studie | undefined {
  const read = schemas.studie.safeParse(file.data);
  return read.success ? read.data : undefined;
}

function report(file: SourceFile, path: FieldPath, boodschap: string, ernst: Finding['ernst'] = 'fout'): Finding {
  return atField(file, path, { regelId: 'studie-effect', ernst, boodschap });
}

function* checkIntervals(file: SourceFile, { invoer, uitkomst, effecten_overig = [] }: Studie): Iterable<Finding> {
  const numbers: { path: FieldPath; value: number | undefined; ci95: readonly [number, number] | undefined }[] = [
    { path: ['uitkomst', 'effect'], value: uitkomst.effect?.waarde, ci95: uitkomst.effect?.ci95 },
    ...effecten_overig.map((effect, index) => ({ path: ['effecten_overig', index], value: effect.waarde, ci95: effect.ci95 })),
    ...(invoer?.vorm === 'gestandaardiseerd' ? [{ path: ['invoer'], value: invoer.waarde, ci95: invoer.ci95 }] : []),
  ];
  for (const { path, value, ci95 } of numbers) {
    if (value === undefined || ci95 === undefined || (value >= ci95[0] && value <= ci95[1])) continue;
    yield report(
      file,
      [...path, 'ci95'],
      `De waarde ${value} ligt buiten haar eigen interval (${ci95[0]} tot ${ci95[1]}). Kijk in de bron welk van de drie getallen niet klopt.`,
    );
  }
}

function* checkArms(file: SourceFile, studie: Studie): Iterable<Finding> {
  const { invoer, n } = studie;
  const people = invoer === undefined ? null : peopleIn(studie);
  if (people !== null && n !== undefined && people > n)
    yield report(file, ['invoer'], `De groepen tellen samen ${people} mensen, meer dan de hele studie (${n}). Kijk de aantallen na.`);
}

function* checkDirection(file: SourceFile, studie: Studie): Iterable<Finding> {
  const { invoer, uitkomst } = studie;
  if (invoer === undefined) return;
  const words = [uitkomst.effect?.omschrijving, invoer.hoe, invoer.uitkomst, invoer.maat_onbekend].filter((text) => text !== undefined);
  if (words.some((text) => CORRELATION.test(text))) {
    yield report(
      file,
      ['invoer'],
      'Dit getal lijkt een correlatie. Een correlatie is geen verschil tussen groepen en kan niet in "invoer". Haal de invoer weg, of neem het verschil tussen de groepen.',
    );
  }
  const effect = effectOf(studie);
  if (!hasEffect(effect)) return;
  if (Math.abs(effect.g) > LARGEST_PLAUSIBLE) {
    const boodschap = `Het effect (${effect.g.toFixed(2)}) is onwaarschijnlijk groot. Vaak is dan een standaardfout ingevuld in plaats van een standaarddeviatie.`;
    yield report(file, ['invoer'], boodschap, 'waarschuwing');
  }
  const direction = invoer.richting_invoer ?? uitkomst.richting;
  const path = invoer.richting_invoer === undefined ? ['uitkomst', 'richting'] : ['invoer', 'richting_invoer'];
  if ((direction === 'minder-eenzaam' && effect.g > 0) || (direction === 'meer-eenzaam' && effect.g < 0)) {
    yield report(
      file,
      path,
      `De richting is "${direction}", maar het effect is ${effect.g.toFixed(2)} en negatief betekent minder eenzaam. Kijk het teken in "invoer" na, of de richting.`,
    );
  }
  const [lower, upper] = intervalOf(effect);
  if (direction === 'geen-verschil' && (upper < 0 || lower > 0)) {
    const boodschap = `De richting is "geen-verschil", maar het interval (${lower.toFixed(2)} tot ${upper.toFixed(2)}) bevat nul niet. Kijk beide na.`;
    yield report(file, path, boodschap, 'waarschuwing');
  }
}
