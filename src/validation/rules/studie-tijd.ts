import type { Studie } from '../../schema/studie.ts';
import { type Problem, studyRule } from '../study-rule.ts';

/** Weeks: beyond three years is rare, beyond ten years no trial went. */
const LONG = 156;
const TOO_LONG = 520;
/** The oldest study that can be about a programme of today. */
const OLDEST = 1970;
/** A source on a study does not come out so many years before it. */
const YEARS_BEFORE = 3;

const SOURCES = ['bron', 'bron_primair', 'bron_cijfers', 'bron_opzet'] as const;

/** Weeks and years can be: a measurement after the start, a reading in the past. */
export const studieTijd = studyRule({
  id: 'studie-tijd',
  *problems(studie, { today }) {
    yield* weeks(studie);
    yield* dates(studie, today);
  },
});

function* weeks({ weken_sinds_start: since, weken_na_einde: after }: Studie): Iterable<Problem> {
  if (since === 0)
    yield [
      ['weken_sinds_start'],
      'fout',
      'Een meting nul weken na de start is de meting vooraf. Schrijf hoeveel weken na de start er gemeten is, of laat het veld weg.',
    ];
  if (since !== undefined && since > LONG)
    yield [
      ['weken_sinds_start'],
      since > TOO_LONG ? 'fout' : 'waarschuwing',
      `${since} weken is meer dan ${Math.floor(since / 52)} jaar. Kijk na of dit geen dagen of maanden zijn: een maand telt 4,3 weken.`,
    ];
  if (after !== undefined && Math.abs(after) > TOO_LONG)
    yield [['weken_na_einde'], 'fout', `${after} weken na het einde kan niet. Kijk na of dit weken zijn.`];
  if (since === undefined || after === undefined || since === 0 || after < since) return;
  yield [
    ['weken_na_einde'],
    after > since ? 'fout' : 'waarschuwing',
    after > since
      ? `De meting ligt ${after} weken na het einde, maar maar ${since} weken na de start. Kijk na of beide in weken staan.`
      : 'De meting ligt even lang na het einde als na de start. Dat kan alleen als het programma één keer plaatsvond. Kijk na of beide kloppen.',
  ];
}

function* dates(studie: Studie, today: string): Iterable<Problem> {
  const isFuture = (date: string) => date > today.slice(0, date.length);
  yield* year(studie.jaar, isFuture);
  yield* reading(studie, isFuture);
  for (const source of SOURCES) {
    const datum = studie[source]?.datum;
    if (datum !== undefined) yield* sourceDate(source, datum, studie.jaar, isFuture(datum));
  }
}

type IsFuture = (date: string) => boolean;

function* year(jaar: number | undefined, isFuture: IsFuture): Iterable<Problem> {
  if (jaar === undefined) return;
  if (isFuture(String(jaar))) yield [['jaar'], 'fout', `${jaar} ligt in de toekomst. Kijk het jaar na.`];
  if (jaar < OLDEST) yield [['jaar'], 'waarschuwing', `Deze studie zou van ${jaar} zijn. Kijk het jaar na in de bron.`];
}

function* reading({ tweede_lezing, jaar }: Studie, isFuture: IsFuture): Iterable<Problem> {
  if (tweede_lezing === undefined) return;
  const { datum, bron } = tweede_lezing;
  const path = ['tweede_lezing', 'datum'];
  if (isFuture(datum)) yield [path, 'fout', `${datum} ligt in de toekomst. Zet hier de dag waarop iemand de getallen las.`];
  else if (jaar !== undefined && Number(datum.slice(0, 4)) < jaar)
    yield [path, 'fout', `De tweede lezing (${datum}) ligt voor het jaar van de studie (${jaar}). Kijk beide na.`];
  if (bron?.datum !== undefined && isFuture(bron.datum))
    yield [['tweede_lezing', 'bron', 'datum'], 'fout', `${bron.datum} ligt in de toekomst. Kijk de datum na.`];
}

function* sourceDate(source: (typeof SOURCES)[number], datum: string, jaar: number | undefined, isFuture: boolean): Iterable<Problem> {
  const path = [source, 'datum'];
  if (isFuture) {
    yield [path, 'fout', `${datum} ligt in de toekomst. Kijk de datum na.`];
    return;
  }
  if (jaar === undefined) return;
  const later = Number(datum.slice(0, 4)) - jaar;
  // A review comes out later than its studies; the article itself does not.
  if (later < -YEARS_BEFORE || (source === 'bron_primair' && later > 1))
    yield [
      path,
      'waarschuwing',
      `De bron is van ${datum}, de studie van ${jaar}. Kijk na of het jaar klopt, en of de bron bij deze studie hoort.`,
    ];
}
