import { armsOf, peopleIn } from '../../evidence/arms.ts';
import type { Studie } from '../../schema/studie.ts';
import { reportedMeans } from '../study-numbers.ts';
import { inWords, type Problem, studyRule } from '../study-rule.ts';

/** The share of people in the intervention group may move so much when people leave. */
const SHARE_MOVES = { suspect: 0.1, wrong: 0.25 };
/** With fewer than this share in one of two groups, one of the numbers is usually something else. */
const SMALLEST_SHARE = 0.15;
/** So many per cent may lie between the dropout that is told and the people who are counted. */
const DROPOUT_OFF = 25;
/** The comparison uses at least this share of the people of the study, also with several groups. */
const SMALLEST_PART = 0.2;
/** Trials against loneliness with more people than this are rare. */
const MANY = 20_000;

/** The numbers of people fit in each other. */
export const studieAantallen = studyRule({
  id: 'studie-aantallen',
  *problems(studie) {
    yield* arms(studie);
    yield* whole(studie);
    yield* shares(studie);
    yield* dropout(studie);
  },
});

/** No group is larger than it was at the start. Tables and texts of one study differ by a person or two, so only the input is an error. */
function* arms(studie: Studie): Iterable<Problem> {
  const behind = studie.invoer === undefined ? null : armsOf(studie);
  for (const side of ['interventie', 'controle'] as const) {
    const started = studie[`n_${side}`];
    if (started === undefined) continue;
    if (behind !== null && behind[side] > started) yield tooMany(['invoer'], side, behind[side], started);
    for (const { path, n, side: own } of reportedMeans(studie)) {
      if (own === side && n !== undefined && n > started) yield tooMany([...path, 'n'], side, n, started, 'waarschuwing');
    }
  }
}

function tooMany(path: Problem[0], side: string, counted: number, started: number, ernst: Problem[1] = 'fout'): Problem {
  const naam = side === 'interventie' ? 'De groep die meedeed' : 'De groep waarmee vergeleken wordt';
  return [path, ernst, `${naam}, telt hier ${counted} mensen, meer dan er begonnen (${started}). Kijk de aantallen na in de bron.`];
}

function* whole(studie: Studie): Iterable<Problem> {
  const { n, n_interventie, n_controle, invoer } = studie;
  if (n === undefined) return;
  const both = n_interventie === undefined || n_controle === undefined ? null : n_interventie + n_controle;
  if (both !== null && both > n)
    yield [['n'], 'fout', `De twee groepen tellen samen ${both} mensen, meer dan de hele studie (${n}). Kijk de aantallen na in de bron.`];
  const behind = invoer === undefined ? null : peopleIn(studie);
  if (behind !== null && behind > n)
    yield [['invoer'], 'fout', `De groepen tellen samen ${behind} mensen, meer dan de hele studie (${n}). Kijk de aantallen na.`];
  const compared = behind ?? both;
  if (compared !== null && compared < n * SMALLEST_PART)
    yield [['n'], 'waarschuwing', `De vergelijking gaat over ${compared} van de ${n} mensen. Kijk na of "n" klopt.`];
  if (n > MANY) yield [['n'], 'waarschuwing', `Een studie met ${n} mensen is heel groot. Kijk na of "n" de deelnemers telt.`];
}

/** How many of all were in the intervention group: at the start, and behind the number. */
function* shares(studie: Studie): Iterable<Problem> {
  if (studie.invoer === undefined) return;
  const { interventie, controle } = armsOf(studie) ?? {};
  if (interventie === undefined || controle === undefined) return;
  const share = interventie / (interventie + controle);
  const { n_interventie, n_controle } = studie;
  const groups = reportedMeans(studie).filter(({ moment, n }) => moment === 'na' && n !== undefined);
  const one = n_interventie ?? groups.find(({ side }) => side === 'interventie')?.n;
  const other = n_controle ?? groups.find(({ side }) => side === 'controle')?.n;
  const counted = `${interventie} tegen ${controle}`;
  if (one === undefined || other === undefined) {
    if (Math.min(share, 1 - share) < SMALLEST_SHARE)
      yield [
        ['invoer'],
        'waarschuwing',
        `De groepen zijn heel ongelijk (${counted}). Kijk na of het geen mensen zijn bij wie iets veranderde.`,
      ];
    return;
  }
  const moved = Math.abs(share - one / (one + other));
  if (moved <= SHARE_MOVES.suspect) return;
  yield [
    ['invoer'],
    moved > SHARE_MOVES.wrong ? 'fout' : 'waarschuwing',
    `De groepen zijn anders verdeeld (${counted}) dan in de rest van het bestand (${one} tegen ${other}). Kijk na of ze niet omgewisseld zijn, en of het mensen zijn.`,
  ];
}

function* dropout(studie: Studie): Iterable<Problem> {
  const { uitval_procent, invoer, n } = studie;
  if (uitval_procent === undefined) return;
  if (uitval_procent > 0 && uitval_procent < 1) {
    yield [
      ['uitval_procent'],
      'fout',
      `${inWords(uitval_procent)} lijkt een aandeel. Hier hoort een percentage: ${inWords(uitval_procent * 100)} voor ${inWords(uitval_procent * 100)} op de 100 mensen.`,
    ];
    return;
  }
  if (uitval_procent > 90)
    yield [
      ['uitval_procent'],
      'waarschuwing',
      `Van elke 100 mensen vielen er ${inWords(uitval_procent)} uit. Kijk na of dit niet het deel is dat bleef.`,
    ];
  const { n_interventie, n_controle } = studie;
  const started = n_interventie !== undefined && n_controle !== undefined ? n_interventie + n_controle : n;
  const behind = invoer === undefined ? null : peopleIn(studie);
  if (behind === null || started === undefined || invoer?.n_soort !== undefined) return;
  const lost = 100 - (100 * behind) / started;
  // Who analyses all who started has lost nobody, whatever the dropout.
  if (lost < 1 || Math.abs(lost - uitval_procent) <= DROPOUT_OFF || started - behind < 3) return;
  yield [
    ['uitval_procent'],
    'waarschuwing',
    `De uitval is ${inWords(uitval_procent)} %, maar achter het getal staan ${behind} van de ${started} mensen. Kijk de aantallen na in de bron.`,
  ];
}
