import { describe, expect, it } from 'vitest';
import { makeOverzicht, makeStudie } from './fixtures.ts';
import { countResearchValues, opzetOf, overzichtValues, studieValues } from './research-facets.ts';
import { assessStudy } from './study.ts';

describe('opzetOf', () => {
  it.each([
    ['individu', 'wachtlijst', 'loting'],
    ['cluster', 'wachtlijst', 'loting'],
    ['geen-loting', 'geen', 'zonder-loting'],
    ['geen-loting', 'geen-controlegroep', 'zonder-groep'],
  ] as const)('of allocation %s against %s is %s', (toewijzing, vergelijking_soort, opzet) => {
    expect(opzetOf({ toewijzing, vergelijking_soort })).toBe(opzet);
  });
});

describe('studieValues', () => {
  it('holds what took place and what differs, once each', () => {
    expect(studieValues(assessStudy(makeStudie('a')))).toEqual({
      doelgroep: ['ouderen'],
      aanpak: ['samen-eten'],
      uitkomst: ['minder-eenzaam'],
      opzet: ['loting'],
      telt: ['ja'],
    });
  });

  it('says that nobody read the outcome', () => {
    const study = makeStudie('a', { uitkomst: { tekst: 'Er is gemeten.', poolbaar: 'nee' }, invoer: undefined });
    expect(studieValues(assessStudy(study))).toMatchObject({ uitkomst: ['onbekend'], telt: ['nee'] });
  });
});

describe('overzichtValues', () => {
  it.each([
    [{}, 'ja'],
    [{ gepoolde_effecten: [] }, 'nee'],
    [{ gepoolde_effecten: undefined }, 'nee'],
  ])('with %j has an average: %s', (changes, gemiddelde) => {
    expect(overzichtValues(makeOverzicht('a', changes))).toEqual({ doelgroep: ['ouderen'], aanpak: [], gemiddelde: [gemiddelde] });
  });
});

describe('countResearchValues', () => {
  it('counts terms in the order of their vocabulary, and leaves out what does not occur', () => {
    const terms = ['b', 'a', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
    expect(countResearchValues('aanpak', [['a'], ['a', 'b'], []], terms)).toEqual([
      { id: 'b', label: 'B', count: 1 },
      { id: 'a', label: 'A', count: 2 },
    ]);
  });

  it('has words of its own for outcomes', () => {
    expect(countResearchValues('uitkomst', [['onbekend'], ['geen-verschil']])).toEqual([
      { id: 'geen-verschil', label: 'Geen aantoonbaar verschil', count: 1 },
      { id: 'onbekend', label: 'Niet bekend', count: 1 },
    ]);
  });
});
