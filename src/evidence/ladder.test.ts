import { describe, expect, it } from 'vitest';
import { makePraktijk } from '../validation/fixtures.ts';
import { makeStudie } from './fixtures.ts';
import { placeOnLadder } from './ladder.ts';

const BRON = 'jaarverslag-2025';
const THEORY = { tekst: 'Wie samen eet, leert buren kennen en komt buiten.', grond: 'theorie', bronnen: [BRON] } as const;
const founded = (changes: Parameters<typeof makePraktijk>[0] = {}) =>
  makePraktijk({ mechanisme: { ...THEORY, bronnen: [BRON] }, ...changes });
const level = (praktijk: ReturnType<typeof makePraktijk>, ...studies: Parameters<typeof placeOnLadder>[1]) =>
  placeOnLadder(praktijk, studies).niveau;
const uitkomst = (richting: string) => ({ richting, tekst: 'Uitkomst', poolbaar: 'nee' });
const NONE = { uitkomst: uitkomst('geen-verschil'), invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: 0, ci95: [-0.2, 0.2] } };
const BEFORE_AFTER = { ontwerp: 'voor-na', invoer: undefined };
const LONG = { opvolging_weken: 26 };

describe('placeOnLadder', () => {
  it.each([
    ['a practice that only begins', makePraktijk({ status: 'in-opstart' }), [], 0],
    ['a practice with sources', makePraktijk(), [], 1],
    [
      'an explanation from experience',
      makePraktijk({ mechanisme: { tekst: 'Wie samen eet, leert buren kennen.', bronnen: [BRON] } }),
      [],
      1,
    ],
    ['an explanation from theory', founded(), [], 2],
    ['a favourable measurement before and after', founded(), [makeStudie('a', BEFORE_AFTER)], 3],
    ['one without a known scale', founded(), [makeStudie('a', { ...BEFORE_AFTER, instrument: undefined })], 2],
    ['a controlled study that excludes zero', founded(), [makeStudie('a')], 4],
    ['a favourable controlled study without a usable number', founded(), [makeStudie('a', { invoer: undefined })], 3],
    ['a controlled study that nobody checked', founded(), [makeStudie('a', { gecontroleerd: 'nee' })], 3],
    ['two teams, by lot, followed half a year', founded(), [makeStudie('a', LONG), makeStudie('b')], 5],
    ['one team twice', founded(), [makeStudie('a', LONG), makeStudie('b', { auteurs: 'a et al.' })], 4],
    ['no long follow-up', founded(), [makeStudie('a'), makeStudie('b')], 4],
    ['a controlled study without difference', founded(), [makeStudie('a', NONE)], 2],
    [
      'a measurement before and after beside a controlled one without difference',
      founded(),
      [makeStudie('a', NONE), makeStudie('b', BEFORE_AFTER)],
      2,
    ],
    ['evidence without an explanation', makePraktijk(), [makeStudie('a')], 1],
  ] as const)('%s', (_name, praktijk, studies, niveau) => {
    expect(level(praktijk, ...studies)).toBe(niveau);
  });

  it('shows every rule that was met, and what the next level asks', () => {
    const place = placeOnLadder(founded(), []);
    expect(place.rules).toHaveLength(2);
    expect(place.next).toBe('een meting van eenzaamheid vooraf en achteraf die een gunstig verschil vindt');
    expect(placeOnLadder(founded(), [makeStudie('a', LONG), makeStudie('b')]).next).toBeNull();
  });

  it('counts evaluations in the front matter: null results cap, favourable ones before and after count', () => {
    const evaluatie = (ontwerp: 'rct', uitkomstEenzaamheid: 'geen-verschil') => ({
      ontwerp,
      resultaat: 'Er was geen verschil tussen beide groepen.',
      uitkomst: uitkomstEenzaamheid,
      bron: BRON,
    });
    const place = placeOnLadder(founded({ evaluaties: [evaluatie('rct', 'geen-verschil')] }), [makeStudie('a', BEFORE_AFTER)]);
    expect(place).toMatchObject({ niveau: 2, vlaggen: expect.arrayContaining(['geen-effect-aangetoond']) });
  });

  it.each([
    ['null result', [makeStudie('a', NONE)], ['geen-effect-aangetoond']],
    [
      'both',
      [makeStudie('a', { ...NONE, land: ['BE'] }), makeStudie('b', { invoer: undefined, land: ['BE'] })],
      ['geen-effect-aangetoond', 'tegenstrijdig'],
    ],
    ['harm', [makeStudie('a', { invoer: undefined, uitkomst: uitkomst('meer-eenzaam') })], ['mogelijk-schadelijk']],
  ])('flags: %s', (_name, studies, flags) => {
    expect(placeOnLadder(founded(), studies).vlaggen).toEqual(expect.arrayContaining(flags));
  });

  it('flags what was never tested in Flanders', () => {
    expect(placeOnLadder(founded(), [makeStudie('a')]).vlaggen).toEqual(['niet-in-vlaanderen-getest']);
    expect(placeOnLadder(founded(), [makeStudie('a', { land: ['BE'] })]).vlaggen).toEqual([]);
    expect(placeOnLadder(founded(), []).vlaggen).toEqual([]);
    expect(placeOnLadder(makePraktijk({ gebied: { land: 'NL' } }), []).vlaggen).toEqual(['niet-in-vlaanderen-getest']);
  });
});
