import { describe, expect, it } from 'vitest';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { cellFinder, elsewhereOf } from './elsewhere.ts';
import { buildEvidence, termsOf } from './evidence-map.ts';
import { makeOverzicht, makeStudie } from './fixtures.ts';

type Parts = Parameters<typeof buildEvidence>;

const find = (studies: Parts[0], overzichten: Parts[1] = []) => cellFinder(buildEvidence(studies, overzichten, termsOf(VOCABULARIA)));
const practice = (aanpakken: string[], doelgroepen: string[]) => ({ aanpakken, doelgroepen });
const NO_NUMBER = { invoer: undefined, uitkomst: { richting: 'minder-eenzaam', tekst: 'Minder', poolbaar: 'nee' } };

describe('elsewhereOf', () => {
  it('tells of the first approach, and not of one about which more is known', () => {
    const findCell = find([makeStudie('a')]);
    expect(elsewhereOf(practice(['samen-eten', 'ontmoeting'], ['ouderen']), findCell)).toEqual({
      aanpak: 'samen-eten',
      doelgroep: 'ouderen',
      bevinding: 'één studie vond minder eenzaamheid',
      zekerheid: 'zeer laag',
      hasPage: true,
    });
    expect(elsewhereOf(practice(['ontmoeting', 'samen-eten'], ['jongeren', 'ouderen']), findCell)).toEqual({
      aanpak: 'ontmoeting',
      doelgroep: 'jongeren',
      bevinding: 'nog niet onderzocht',
      zekerheid: null,
      hasPage: false,
    });
  });

  it('takes the group of which most is known, whatever was found', () => {
    const nothing = { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: 0, ci95: [-0.3, 0.3] } };
    const findCell = find([
      makeStudie('a', { doelgroepen: ['jongeren'] }),
      makeStudie('b', nothing),
      makeStudie('c', { ...nothing, auteurs: 'Peeters' }),
    ]);
    expect(elsewhereOf(practice(['samen-eten'], ['jongeren', 'ouderen']), findCell)).toMatchObject({
      doelgroep: 'ouderen',
      bevinding: 'we weten het niet',
      zekerheid: null,
    });
  });

  it.each([
    [
      [makeStudie('a', { doelgroepen: ['ouderen'], ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep', ...NO_NUMBER })],
      [],
      'we weten het niet',
    ],
    [[], [makeOverzicht('r', { aanpakken: ['samen-eten'] })], 'alleen in overzichten'],
    [[makeStudie('a', NO_NUMBER), makeStudie('b', NO_NUMBER)], [], 'wijst op minder eenzaamheid'],
    [[makeStudie('a'), makeStudie('b'), makeStudie('c')], [], 'minder eenzaam'],
  ] as const)('says what studies and reviews allow: %#', (studies, overzichten, bevinding) => {
    expect(elsewhereOf(practice(['samen-eten'], ['ouderen']), find(studies, overzichten))?.bevinding).toBe(bevinding);
  });

  it('does not mind a practice without an approach', () => {
    expect(elsewhereOf(practice([], ['ouderen']), find([]))).toBeNull();
  });
});
