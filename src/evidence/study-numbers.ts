import type { Studie } from '../schema/studie.ts';
import { formatValue } from '../text/wording.ts';
import { formatInterval } from './effect-words.ts';
import { originSentences } from './origin-words.ts';

/*
 * The numbers of a study as tables: what the groups scored, and what the researchers reported as a difference. As they
 * were read, with nothing computed and nothing rounded but intervals.
 */

type Groups = NonNullable<Studie['uitkomst']['groepen']>;
type Measured = NonNullable<Groups['interventie']>;
type Reported = NonNullable<Studie['effecten_overig']>[number];

/** What one group scored at one moment. */
export interface ArmRow {
  readonly groep: string;
  readonly moment: string;
  readonly n: string;
  readonly gemiddelde: string;
  readonly sd: string;
  readonly interval: string;
}

/** One number as the researchers reported it. */
export interface ReportedRow {
  readonly about: string;
  readonly maat: string;
  readonly waarde: string;
  readonly interval: string;
  readonly p: string;
  readonly teken: string;
}

/** Stands where a number was not seen. */
const NOT_SEEN = '–';

/** A number as it was reported, with a true minus sign. */
export function formatReported(value: number): string {
  return formatValue(value).replace('-', '−');
}

function shown(value: number | undefined): string {
  return value === undefined ? NOT_SEEN : formatReported(value);
}

type Arms = Pick<Groups, 'interventie' | 'controle'>;

function armRow(groep: string, moment: string, arm: Measured | undefined): ArmRow[] {
  if (arm === undefined) return [];
  const interval = arm.ci95 === undefined ? NOT_SEEN : formatInterval(arm.ci95);
  return [{ groep, moment, n: shown(arm.n), gemiddelde: shown(arm.gem), sd: shown(arm.sd), interval }];
}

/** Scores at each moment that the input of the calculation holds, where no others were written down. */
function momentsOfInput(invoer: Studie['invoer']): readonly (readonly [moment: string, arms: readonly Arms[]])[] {
  switch (invoer?.vorm) {
    case 'gemiddelden':
      return [['achteraf', [invoer]]];
    case 'armen':
      return [
        ['achteraf', [...invoer.interventie.map((interventie) => ({ interventie })), ...invoer.controle.map((controle) => ({ controle }))]],
      ];
    case 'verandering': {
      const { interventie, controle } = invoer;
      const at = (key: 'gem_voor' | 'gem_na' | 'verandering', sd: 'sd_voor' | 'sd_verandering' | null) => {
        const arm = (one: typeof interventie) =>
          one[key] === undefined ? undefined : { n: one.n, gem: one[key], sd: sd === null ? undefined : one[sd] };
        return [{ interventie: arm(interventie), controle: arm(controle) }];
      };
      return [
        ['vooraf', at('gem_voor', 'sd_voor')],
        ['achteraf', at('gem_na', null)],
        ['verandering', at('verandering', 'sd_verandering')],
      ];
    }
    default:
      return [];
  }
}

/** What each group scored before, after and later; none when nobody saw scores. */
export function armRows({ uitkomst, invoer }: Pick<Studie, 'uitkomst' | 'invoer'>): ArmRow[] {
  const { groepen } = uitkomst;
  const moments =
    groepen === undefined
      ? momentsOfInput(invoer)
      : ([
          ['vooraf', [groepen.voormeting]],
          ['achteraf', [groepen]],
          ['later', [groepen.opvolging]],
        ] as const);
  return moments.flatMap(([moment, all]) =>
    all.flatMap((arms) => [...armRow('Wie meedeed', moment, arms?.interventie), ...armRow('De anderen', moment, arms?.controle)]),
  );
}

/** Names of measures, as they stand in tables. */
export const MAAT_LABELS: Readonly<Record<NonNullable<Reported['maat']>, string>> = {
  smd: 'SMD',
  'cohen-d': 'Cohens d',
  'hedges-g': 'Hedges’ g',
  md: 'verschil in punten',
  anders: 'andere maat',
};

/** What the sign of a number means. */
export const TEKEN_LABELS: Readonly<Record<NonNullable<Reported['teken']>, string>> = {
  'negatief-is-minder-eenzaam': 'negatief is minder eenzaam',
  'positief-is-minder-eenzaam': 'positief is minder eenzaam',
  'richting-uit-tekst': 'zie de tekst',
};

/** The value of a number, in the form in which it was reported. */
function valueText(reported: Reported): string {
  const { waarde, waarde_voor, waarde_na, waarde_controle, b, beta, se } = reported;
  const parts = [
    ...(waarde_voor === undefined && waarde_na === undefined ? [] : [`vooraf ${shown(waarde_voor)}, achteraf ${shown(waarde_na)}`]),
    ...(waarde === undefined ? [] : [formatReported(waarde)]),
    ...(waarde_controle === undefined ? [] : [`de anderen ${formatReported(waarde_controle)}`]),
    ...(b === undefined ? [] : [`b ${formatReported(b)}`]),
    ...(beta === undefined ? [] : [`bèta ${formatReported(beta)}`]),
    ...(se === undefined ? [] : [`SE ${formatReported(se)}`]),
  ];
  return parts.length === 0 ? NOT_SEEN : parts.join('; ');
}

function reportedRow(reported: Reported, isMain: boolean): ReportedRow {
  const { maat, soort, ci95, p, teken } = reported;
  const kind = soort === 'binnen-groep' ? 'voor en na, binnen één groep' : soort === 'tussen-groepen' ? 'tussen de groepen' : undefined;
  const about = [reported.vergelijking, reported.omschrijving, reported.tekst, reported.schaal, kind].filter((part) => part !== undefined);
  return {
    about: about.length === 0 ? (isMain ? 'eenzaamheid' : 'andere uitkomst') : about.join('; '),
    maat: maat === undefined ? NOT_SEEN : MAAT_LABELS[maat],
    waarde: valueText(reported),
    interval: ci95 === undefined ? NOT_SEEN : formatInterval(ci95),
    p: p === undefined ? NOT_SEEN : typeof p === 'number' ? formatReported(p) : p.replace('.', ','),
    teken: teken === undefined ? NOT_SEEN : TEKEN_LABELS[teken],
  };
}

/** The numbers that the researchers reported: the main one first. */
export function reportedRows({ uitkomst, effecten_overig }: Pick<Studie, 'uitkomst' | 'effecten_overig'>): ReportedRow[] {
  const main = uitkomst.effect === undefined ? [] : [reportedRow(uitkomst.effect, true)];
  return [...main, ...(effecten_overig ?? []).map((reported) => reportedRow(reported, false))];
}

/** What the number was made of, where it is as simple as this; what else a reader should know is in origin-words.ts. */
const MADE_FROM: Partial<Readonly<Record<NonNullable<Studie['invoer']>['vorm'], string>>> = {
  gemiddelden: 'We vergeleken de gemiddelde scores van beide groepen na afloop.',
  armen: 'We vergeleken de gemiddelde scores na afloop.',
  gestandaardiseerd: 'De onderzoekers gaven zelf al een verschil in standaardafwijkingen, met een interval. Dat namen we over.',
  'gestandaardiseerd-n':
    'De onderzoekers gaven zelf al een verschil in standaardafwijkingen. Hoe onzeker het is, berekenden we uit het aantal mensen per groep.',
  toets: 'We rekenden de toets van de onderzoekers (een t-waarde) om, met het aantal mensen per groep.',
};

/** How the number of a study was made, in sentences: none without one. */
export function madeSentences(studie: Studie): string[] {
  const { invoer } = studie;
  if (invoer === undefined) return [];
  const start = MADE_FROM[invoer.vorm];
  const doubt = invoer.onzeker === true ? ['Dat getal is onzeker.'] : [];
  return [...(start === undefined ? [] : [start]), ...originSentences(studie), ...doubt];
}
