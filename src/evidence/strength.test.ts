import { describe, expect, it } from 'vitest';
import { makeStudie } from './fixtures.ts';
import { strengthOf } from './strength.ts';

describe('strengthOf', () => {
  it.each([
    ['a trial', {}, 3],
    ['a trial by cluster', { ontwerp: 'cluster-rct' }, 3],
    ['a comparison without lot', { ontwerp: 'quasi-experimenteel' }, 2],
    ['before and after', { ontwerp: 'voor-na' }, 1],
    ['mixed', { ontwerp: 'gemengd' }, 1],
    ['a trial with much dropout', { uitval_procent: 31 }, 2],
    ['a trial with just acceptable dropout', { uitval_procent: 30 }, 3],
    ['a trial with an unknown scale', { instrument: undefined }, 2],
    ['a trial with a scale of its own', { instrument: 'ander: losse directe vraag' }, 2],
    ['a trial with a De Jong Gierveld scale', { instrument: 'ander: De Jong Gierveld (lengte niet gezien)' }, 3],
    ['a small trial', { invoer: { vorm: 'toets', t: -2, n_interventie: 40, n_controle: 19 } }, 2],
    ['a small trial by its total', { invoer: undefined, n: 39 }, 2],
    ['everything at once', { ontwerp: 'voor-na', instrument: undefined, n: 12, invoer: undefined, uitval_procent: 60 }, 0],
  ] as const)('of %s', (_name, changes, value) => {
    expect(strengthOf(makeStudie('a', changes)).value).toBe(value);
  });

  it('tells every step down', () => {
    expect(strengthOf(makeStudie('a', { uitval_procent: 40, instrument: undefined })).drops).toEqual([
      '40 % van de deelnemers viel uit',
      'de vragenlijst is niet bekend of niet gevalideerd',
    ]);
  });
});
