import { describe, expect, it } from 'vitest';
import { check, cohenD, CONTEXT, sourceFile, STUDIE_PATH, STUDIE_TEXT, studieText } from '../fixtures.ts';
import { studieEffect } from './studie-effect.ts';

const run = (fields: object, uitkomst?: object) =>
  check(studieEffect, studieText(fields, uitkomst), STUDIE_PATH).map(({ veld, ernst, boodschap }) => [veld, ernst, boodschap]);

describe('rule studie-effect', () => {
  it('accepts numbers that agree, and a study without numbers', () => {
    expect(run(cohenD(-0.4))).toEqual([]);
    expect(check(studieEffect, STUDIE_TEXT, STUDIE_PATH)).toEqual([]);
  });

  it('refuses a sign that contradicts the direction, either way', () => {
    expect(run(cohenD(0.4))).toEqual([
      [
        'uitkomst.richting',
        'fout',
        'De richting is "minder-eenzaam", maar het effect is 0.40 en negatief betekent minder eenzaam. Kijk het teken in "invoer" na, of de richting.',
      ],
    ]);
    expect(run(cohenD(-0.4), { richting: 'meer-eenzaam' }).map(([veld, ernst]) => [veld, ernst])).toEqual([['uitkomst.richting', 'fout']]);
  });

  it('turns means where a higher score means less lonely', () => {
    const means = (hoger_is_eenzamer: boolean) => ({
      invoer: { vorm: 'gemiddelden', interventie: { n: 60, gem: 3, sd: 2 }, controle: { n: 60, gem: 4, sd: 2 }, hoger_is_eenzamer },
    });
    expect(run(means(true))).toEqual([]);
    expect(run(means(false)).map(([veld]) => veld)).toEqual(['uitkomst.richting']);
  });

  it('takes the direction of the input where that differs from the main outcome', () => {
    expect(run(cohenD(0.1, { richting_invoer: 'geen-verschil' }))).toEqual([]);
    expect(run(cohenD(0.4, { richting_invoer: 'minder-eenzaam' })).map(([veld]) => veld)).toEqual(['invoer.richting_invoer']);
  });

  it('warns when "no difference" has an interval without zero', () => {
    expect(run(cohenD(-0.6), { richting: 'geen-verschil' }).map(([veld, ernst]) => [veld, ernst])).toEqual([
      ['uitkomst.richting', 'waarschuwing'],
    ]);
    expect(run(cohenD(-0.1), { richting: 'geen-verschil' })).toEqual([]);
  });

  it('refuses a value outside its own interval, wherever it stands', () => {
    const invoer = { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, ci95: [-0.3, -0.1] };
    const effect = { maat: 'smd', waarde: 0.1, ci95: [0.2, 0.5] };
    expect(run({ invoer, effecten_overig: [effect] }, { effect }).map(([veld, ernst]) => [veld, ernst])).toEqual([
      ['uitkomst.effect.ci95', 'fout'],
      ['effecten_overig[0].ci95', 'fout'],
      ['invoer.ci95', 'fout'],
    ]);
  });

  it('refuses groups that are larger than the study', () => {
    expect(run({ n: 100, ...cohenD(-0.4) })).toEqual([
      ['invoer', 'fout', 'De groepen tellen samen 120 mensen, meer dan de hele studie (100). Kijk de aantallen na.'],
    ]);
  });

  it.each(['correlatie met de score', 'r = -0,42 tussen contact en eenzaamheid'])('refuses a correlation as effect: %s', (omschrijving) => {
    expect(run(cohenD(-0.4), { effect: { maat: 'anders', omschrijving, waarde: -0.4 } }).map(([veld, ernst]) => [veld, ernst])).toEqual([
      ['invoer', 'fout'],
    ]);
  });

  it('warns of an effect that is too large to be true', () => {
    expect(run(cohenD(-3)).map(([veld, ernst]) => [veld, ernst])).toEqual([['invoer', 'waarschuwing']]);
  });

  it.each([
    ['one person in a group', { invoer: { vorm: 'toets', t: -2, n_interventie: 1, n_controle: 20 } }],
    [
      'a standard deviation of 0',
      { invoer: { vorm: 'gemiddelden', interventie: { n: 9, gem: 3, sd: 0 }, controle: { n: 9, gem: 4, sd: 2 }, hoger_is_eenzamer: true } },
    ],
    ['an interval upside down', { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.2, ci95: [-0.1, -0.3] } }],
  ])('leaves %s to the schema, which refuses it', (_name, fields) => {
    expect(run(fields)).toEqual([]);
    expect(CONTEXT.schemas.studie.safeParse(sourceFile(studieText(fields), STUDIE_PATH).data).success).toBe(false);
  });
});
