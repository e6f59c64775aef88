import { describe, expect, it } from 'vitest';
import { makeStudie } from './fixtures.ts';
import { armRows, formatReported, madeSentences, reportedRows } from './study-numbers.ts';

const outcome = (more: object) => ({ richting: 'minder-eenzaam', tekst: 'Er is gemeten.', poolbaar: 'nee', ...more });

describe('armRows', () => {
  it('has a row for each group at each moment that was seen', () => {
    const groepen = {
      voormeting: { interventie: { gem: 50.58, sd: 11.16 }, controle: { gem: 46.55 } },
      interventie: { n: 24, gem: 47.33, sd: 13.5, ci95: [40, 54] },
      opvolging: { interventie: { gem: 42.89 } },
    };
    expect(armRows(makeStudie('a', { uitkomst: outcome({ groepen }) }))).toEqual([
      { groep: 'Wie meedeed', moment: 'vooraf', n: '–', gemiddelde: '50,58', sd: '11,16', interval: '–' },
      { groep: 'De anderen', moment: 'vooraf', n: '–', gemiddelde: '46,55', sd: '–', interval: '–' },
      { groep: 'Wie meedeed', moment: 'achteraf', n: '24', gemiddelde: '47,33', sd: '13,5', interval: '40,00 tot 54,00' },
      { groep: 'Wie meedeed', moment: 'later', n: '–', gemiddelde: '42,89', sd: '–', interval: '–' },
    ]);
  });

  it('takes the scores that we calculate with, where no others were written down', () => {
    const arm = (gem: number) => ({ n: 30, gem, sd: 2 });
    const invoer = { vorm: 'gemiddelden', interventie: arm(3), controle: arm(4), hoger_is_eenzamer: true };
    expect(armRows(makeStudie('a', { invoer })).map(({ groep, gemiddelde }) => [groep, gemiddelde])).toEqual([
      ['Wie meedeed', '3'],
      ['De anderen', '4'],
    ]);
  });

  it('has a row for each of several groups, and for change', () => {
    const arm = (gem: number) => ({ n: 30, gem, sd: 2 });
    const armen = { vorm: 'armen', interventie: [arm(3), arm(3.5)], controle: [arm(4)], hoger_is_eenzamer: true };
    expect(armRows(makeStudie('a', { invoer: armen })).map(({ groep, gemiddelde }) => [groep, gemiddelde])).toEqual([
      ['Wie meedeed', '3'],
      ['Wie meedeed', '3,5'],
      ['De anderen', '4'],
    ]);
    const change = (verandering: number) => ({ n: 30, verandering, sd_verandering: 2 });
    const verandering = { vorm: 'verandering', interventie: change(-1), controle: change(0), hoger_is_eenzamer: true };
    expect(armRows(makeStudie('a', { invoer: verandering })).map(({ moment, gemiddelde, sd }) => [moment, gemiddelde, sd])).toEqual([
      ['verandering', '−1', '2'],
      ['verandering', '0', '2'],
    ]);
  });

  it('has none when nobody saw scores', () => {
    expect(armRows(makeStudie('a'))).toEqual([]);
  });
});

describe('reportedRows', () => {
  it('gives each number in the form in which it was reported, the main one first', () => {
    const effect = { maat: 'cohen-d', waarde: -1.04, waarde_controle: -0.33, soort: 'binnen-groep', teken: 'negatief-is-minder-eenzaam' };
    const effecten_overig = [
      { maat: 'md', b: -1.27, se: 0.5, ci95: [-2.2, -0.3], p: '<0.001', vergelijking: 'na een jaar' },
      { maat: 'anders', waarde_voor: 46, waarde_na: 28, p: 0.03, omschrijving: 'percentage eenzaam' },
      { vergelijking: 'tweede groep tegen wachtlijst', tekst: 'geen verschil' },
    ];
    expect(reportedRows(makeStudie('a', { uitkomst: outcome({ effect }), effecten_overig }))).toEqual([
      {
        about: 'voor en na, binnen één groep',
        maat: 'Cohens d',
        waarde: '−1,04; de anderen −0,33',
        interval: '–',
        p: '–',
        teken: 'negatief is minder eenzaam',
      },
      { about: 'na een jaar', maat: 'verschil in punten', waarde: 'b −1,27; SE 0,5', interval: '−2,20 tot −0,30', p: '<0,001', teken: '–' },
      { about: 'percentage eenzaam', maat: 'andere maat', waarde: 'vooraf 46, achteraf 28', interval: '–', p: '0,03', teken: '–' },
      { about: 'tweede groep tegen wachtlijst; geen verschil', maat: '–', waarde: '–', interval: '–', p: '–', teken: '–' },
    ]);
  });
});

describe('madeSentences', () => {
  const made = (invoer: object) => madeSentences(makeStudie('a', { vorm: ['individueel'], invoer }));

  it('says what the number was made of, then what was assumed, then that it is uncertain', () => {
    const arms = { n_interventie: 30, n_controle: 30 };
    expect(made({ vorm: 'toets', t: -2, ...arms })).toEqual([
      'We rekenden de toets van de onderzoekers (een t-waarde) om, met het aantal mensen per groep.',
    ]);
    expect(made({ vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, ci95: [-0.6, -0.2], afgeleid: true, onzeker: true })).toEqual([
      'De onderzoekers gaven zelf al een verschil in standaardafwijkingen, met een interval. Dat namen we over.',
      'We leidden het getal af uit andere getallen van de studie.',
      'Dat getal is onzeker.',
    ]);
  });

  it('leaves the start to what says how it was compared', () => {
    const verschil = { vorm: 'verschil', b: -1, se: 0.4, sd: 2, n_interventie: 60, n_controle: 60, hoger_is_eenzamer: true };
    expect(made(verschil)[0]).toMatch(/^Het verschil komt uit een berekening/);
  });

  it('is nothing without a number', () => {
    expect(madeSentences(makeStudie('a', { invoer: undefined }))).toEqual([]);
  });
});

describe('formatReported', () => {
  it('writes a number as it was, with a true minus sign', () => {
    expect([-0.4105, 1250, 3.5].map(formatReported)).toEqual(['−0,4105', '1.250', '3,5']);
  });
});
