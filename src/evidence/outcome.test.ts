import { describe, expect, it } from 'vitest';
import { makePraktijk } from '../validation/fixtures.ts';
import { makeStudie, UNREAD } from './fixtures.ts';
import { outcomeOf } from './outcome.ts';
import { outcomeBasis } from './outcome-words.ts';

type Changes = Parameters<typeof makeStudie>[1];

const reported = (richting?: string): Changes => ({ uitkomst: { richting, tekst: 'Uitkomst', poolbaar: 'nee' }, invoer: undefined });
const number = (waarde: number, ci95: readonly [number, number]): Changes => ({
  invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95 },
});
const BEFORE_AFTER: Changes = { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep', invoer: undefined };
const HEAD_TO_HEAD: Changes = { vergelijking_soort: 'andere-aanpak', verschilt_in: [] };

const outcome = (...all: readonly Changes[]) =>
  outcomeOf(
    makePraktijk(),
    all.map((changes, index) => makeStudie(`s${index}`, changes)),
  );

describe('outcomeOf', () => {
  it.each([
    ['no study', [], 'niet-gemeten', null],
    ['a number below zero', [{}], 'minder', 'controlegroep'],
    ['a number that may be zero, whatever the record reports', [number(-0.1, [-0.3, 0.1])], 'geen-verschil', 'controlegroep'],
    [
      'a number above zero',
      [{ ...number(0.4, [0.2, 0.6]), uitkomst: { richting: 'meer-eenzaam', tekst: 'Eenzamer', poolbaar: 'direct' } }],
      'meer',
      'controlegroep',
    ],
    ['a direction', [reported('minder-eenzaam')], 'minder', 'controlegroep'],
    ['no difference', [reported('geen-verschil')], 'geen-verschil', 'controlegroep'],
    [
      'one that found less and one that found no difference',
      [reported('minder-eenzaam'), reported('geen-verschil')],
      'gemengd',
      'controlegroep',
    ],
    ['one that found less and one not quite: together they found less', [{}, number(-0.3, [-0.65, 0.05])], 'minder', 'controlegroep'],
    ['one that found less and one that points the other way', [{}, number(0.1, [-0.05, 0.25])], 'gemengd', 'controlegroep'],
    [
      'eight that found less together, though none for itself',
      [-0.15, -0.16, -0.15, -0.16, -0.15, -0.16, -0.15, -0.16].map((g) => number(g, [g - 0.17, g + 0.17])),
      'minder',
      'controlegroep',
    ],
    ['three that leave room for very little', [0.01, 0, -0.01].map((g) => number(g, [g - 0.1, g + 0.1])), 'geen-verschil', 'controlegroep'],
    ['before and after', [{ ...BEFORE_AFTER, ...reported('minder-eenzaam') }], 'minder', 'voor-na'],
    [
      'a control group goes before before and after',
      [{ ...BEFORE_AFTER, ...reported('minder-eenzaam') }, reported('geen-verschil')],
      'geen-verschil',
      'controlegroep',
    ],
    ['one study that found one thing here and another there', [reported('gemengd')], 'gemengd', 'controlegroep'],
    [
      'a study that did not measure it',
      [{ uitkomst: { gemeten: 'nee', tekst: 'Niet gemeten', poolbaar: 'nee' }, invoer: undefined }],
      'niet-gemeten',
      null,
    ],
    ['an outcome that nobody saw', [reported()], 'onbekend', 'controlegroep'],
    ['a tie with another approach tells nothing', [{ ...HEAD_TO_HEAD, ...reported('geen-verschil') }], 'onbekend', 'controlegroep'],
    ['and does not weigh against a study that tells', [{ ...HEAD_TO_HEAD, ...reported('geen-verschil') }, {}], 'minder', 'controlegroep'],
  ] as const)('%s', (_name, studies, uitkomst, meetwijze) => {
    expect(outcome(...studies)).toMatchObject({ uitkomst, meetwijze });
  });

  it('tells when no second reader saw what it rests on', () => {
    expect(outcome({ ...reported('minder-eenzaam'), ...UNREAD }).isNagelezen).toBe(false);
    expect(outcome({ ...reported('minder-eenzaam'), ...UNREAD }, {}).isNagelezen).toBe(true);
  });

  it.each([
    ['onbekend', 'minder-eenzaam', 'minder', 'onduidelijk'],
    ['onbekend', 'gemengd', 'gemengd', 'onduidelijk'],
    ['onbekend', 'niet-gemeten', 'niet-gemeten', null],
    ['bevraging', 'minder-eenzaam', 'niet-gemeten', null],
  ] as const)('reads an evaluation (%s, %s) where there is no study', (ontwerp, found, uitkomst, meetwijze) => {
    const praktijk = makePraktijk({
      evaluaties: [{ ontwerp, resultaat: 'Wat eruit kwam, staat hier.', uitkomst: found, bron: 'jaarverslag-2025' }],
    });
    expect(outcomeOf(praktijk, [])).toMatchObject({ uitkomst, meetwijze });
    expect(outcomeOf(praktijk, [makeStudie('a', reported('geen-verschil'))]).uitkomst).toBe('geen-verschil');
  });
});

describe('outcomeBasis', () => {
  it.each([
    [{ uitkomst: 'minder', meetwijze: 'controlegroep', isNagelezen: true }, true, 'met controlegroep'],
    [{ uitkomst: 'minder', meetwijze: 'controlegroep', isNagelezen: false }, true, 'met controlegroep; nog niet nagelezen'],
    [{ uitkomst: 'niet-gemeten', meetwijze: null, isNagelezen: true }, true, 'wel ander onderzoek'],
    [{ uitkomst: 'niet-gemeten', meetwijze: null, isNagelezen: true }, false, ''],
  ] as const)('of %j', (found, isStudied, text) => {
    expect(outcomeBasis(found, isStudied)).toBe(text);
  });
});
