import { describe, expect, it } from 'vitest';
import { isValidated, makeStudie } from './fixtures.ts';
import { strengthOf, validatedWith } from './strength.ts';

describe('strengthOf', () => {
  it.each([
    ['a trial', {}, 3],
    ['a trial by cluster', { ontwerp: 'cluster-rct', toewijzing: 'cluster' }, 3],
    ['a comparison without lot', { ontwerp: 'quasi-experimenteel', toewijzing: 'geen-loting' }, 2],
    ['before and after', { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' }, 1],
    ['a trial with much dropout', { uitval_procent: 31 }, 2],
    ['a trial with just acceptable dropout', { uitval_procent: 30 }, 3],
    ['a trial with an unknown scale', { instrument: undefined }, 2],
    ['a trial with a scale that nobody validated', { instrument: 'directe-vraag' }, 2],
    ['a small trial', { invoer: { vorm: 'toets', t: -2, n_interventie: 40, n_controle: 19 } }, 2],
    ['a small trial by its total', { invoer: undefined, n: 39 }, 2],
    ['everything at once', { ontwerp: 'voor-nameting', instrument: undefined, n: 12, invoer: undefined, uitval_procent: 60 }, 0],
  ] as const)('of %s', (_name, changes, value) => {
    expect(strengthOf(makeStudie('a', changes), isValidated).value).toBe(value);
  });

  it('tells every step down', () => {
    expect(strengthOf(makeStudie('a', { uitval_procent: 40, instrument: undefined }), isValidated).drops).toEqual([
      '40 % van de deelnemers viel uit',
      'de vragenlijst is niet bekend of niet gevalideerd',
    ]);
  });
});

describe('validatedWith', () => {
  const validated = validatedWith([
    { id: 'ucla-20', gevalideerd: 'ja' },
    { id: 'directe-vraag', gevalideerd: 'nee' },
    { id: 'promis', gevalideerd: 'onbekend' },
  ]);

  it.each([
    ['ucla-20', true],
    ['directe-vraag', false],
    ['promis', false],
    ['ulft-3', false],
    [undefined, false],
  ])('of the instrument %s', (instrument, expected) => {
    expect(validated(makeStudie('a', { instrument }))).toBe(expected);
  });

  it('takes the word of a record for a scale that has no page', () => {
    const other = (gevalideerd: string) => makeStudie('a', { instrument: undefined, instrument_anders: { naam: 'Schaal', gevalideerd } });
    expect([validated(other('ja')), validated(other('onbekend'))]).toEqual([true, false]);
  });
});
