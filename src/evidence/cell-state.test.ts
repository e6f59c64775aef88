import { describe, expect, it } from 'vitest';
import { cellState } from './cell-state.ts';
import { buildEvidence } from './evidence-map.ts';
import { makeOverzicht, makeStudie } from './fixtures.ts';

const TERMS = { aanpakken: ['samen-eten'], doelgroepen: ['ouderen'] };
const uitkomst = (richting: string) => ({ uitkomst: { richting, tekst: 'Uitkomst', poolbaar: 'nee' }, invoer: undefined });
const effect = (waarde: number) => ({ invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95: [waarde - 0.2, waarde + 0.2] } });
const state = (studies: Parameters<typeof buildEvidence>[0], overzichten: Parameters<typeof buildEvidence>[1] = [], practices = 0) =>
  cellState(
    buildEvidence(studies, overzichten, TERMS).find((cell) => cell.aanpak === 'samen-eten' && cell.doelgroep === 'ouderen'),
    practices,
  );

describe('cellState', () => {
  it.each([
    ['a pooled effect below zero', [makeStudie('a'), makeStudie('b')], 'minder'],
    ['one study with an effect below zero', [makeStudie('a')], 'een-studie'],
    ['an effect above zero', [makeStudie('a', effect(0.4))], 'meer'],
    ['an effect around zero', [makeStudie('a', effect(-0.1))], 'onzeker'],
    ['directions: more less than not', [makeStudie('a', uitkomst('minder-eenzaam'))], 'wijst-op-minder'],
    ['directions: a tie', [makeStudie('a', uitkomst('minder-eenzaam')), makeStudie('b', uitkomst('geen-verschil'))], 'wijst-niet'],
    ['directions: no difference', [makeStudie('a', uitkomst('geen-verschil'))], 'wijst-niet'],
    ['a study without control group', [makeStudie('a', { ...uitkomst('minder-eenzaam'), ontwerp: 'voor-na' })], 'leeg'],
  ] as const)('of %s', (_name, studies, expected) => {
    expect(state(studies)).toBe(expected);
  });

  it('falls back on reviews, then on practices', () => {
    expect(state([], [makeOverzicht('a', { aanpak: ['samen-eten'] })], 3)).toBe('overzicht');
    expect(state([], [], 3)).toBe('niet-onderzocht');
    expect(state([], [], 0)).toBe('leeg');
  });

  it('rests on our own effect before anything else', () => {
    expect(
      state([makeStudie('a', effect(-0.1)), makeStudie('b', uitkomst('minder-eenzaam'))], [makeOverzicht('a', { aanpak: ['samen-eten'] })]),
    ).toBe('onzeker');
  });
});
