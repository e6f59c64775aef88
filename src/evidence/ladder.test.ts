import { describe, expect, it } from 'vitest';
import type { Praktijk } from '../schema/praktijk.ts';
import type { Studie } from '../schema/studie.ts';
import { makePraktijk } from '../validation/fixtures.ts';
import { LADDER_CONTEXT, makeStudie, UNREAD } from './fixtures.ts';
import { placeOnLadder } from './ladder.ts';
import { RULES } from './ladder-rules.ts';

const BRON = 'jaarverslag-2025';
const THEORY = { tekst: 'Wie samen eet, leert buren kennen en komt buiten.', grond: 'theorie', bronnen: [BRON] } as const;
const founded = (changes: Parameters<typeof makePraktijk>[0] = {}) =>
  makePraktijk({ mechanisme: { ...THEORY, bronnen: [BRON] }, ...changes });
const place = (praktijk: Praktijk, ...studies: readonly Studie[]) => placeOnLadder(praktijk, studies, LADDER_CONTEXT);
const uitkomst = (richting: string) => ({ richting, tekst: 'Uitkomst', poolbaar: 'nee' });
const NONE = {
  uitkomst: { ...uitkomst('geen-verschil'), poolbaar: 'direct' },
  invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: 0, ci95: [-0.2, 0.2] },
};
const BEFORE_AFTER = { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep', invoer: undefined };
const LONG = { weken_sinds_start: 26 };
const NULL_DIRECTION = { uitkomst: uitkomst('geen-verschil'), invoer: undefined };

describe('placeOnLadder', () => {
  it.each([
    ['a practice that only begins', makePraktijk({ status: 'in-opstart' }), [makeStudie('a')], 0],
    ['a practice with sources', makePraktijk(), [], 1],
    [
      'an explanation from experience',
      makePraktijk({ mechanisme: { tekst: 'Wie samen eet, leert buren kennen.', bronnen: [BRON] } }),
      [],
      1,
    ],
    ['an explanation from theory', founded(), [], 2],
    ['a favourable measurement before and after', founded(), [makeStudie('a', BEFORE_AFTER)], 3],
    ['the same without an explanation: evidence does not wait for it', makePraktijk(), [makeStudie('a', BEFORE_AFTER)], 3],
    ['one with a scale that nobody validated', founded(), [makeStudie('a', { ...BEFORE_AFTER, instrument: undefined })], 2],
    ['one that nobody checked', founded(), [makeStudie('a', { ...BEFORE_AFTER, ...UNREAD })], 2],
    ['a controlled study that excludes zero', founded(), [makeStudie('a')], 4],
    [
      'the same with 19 people in a group',
      founded(),
      [makeStudie('a', { invoer: undefined, n: undefined, n_interventie: 60, n_controle: 19 })],
      2,
    ],
    ['the same with 20', founded(), [makeStudie('a', { invoer: undefined, n: undefined, n_interventie: 60, n_controle: 20 })], 3],
    ['a favourable controlled study without a number', founded(), [makeStudie('a', { invoer: undefined })], 3],
    ['a controlled study that nobody checked', founded(), [makeStudie('a', UNREAD)], 2],
    ['two teams, by lot, half a year after the start', founded(), [makeStudie('a', LONG), makeStudie('b')], 5],
    ['one team twice', founded(), [makeStudie('a', LONG), makeStudie('b', { auteurs: 'b, a et al.' })], 4],
    ['no long follow-up', founded(), [makeStudie('a'), makeStudie('b')], 4],
    ['a second study that found nothing', founded(), [makeStudie('a', LONG), makeStudie('b', { ...NONE, ...LONG })], 2],
    [
      'a second study that found nothing, without a number',
      founded(),
      [makeStudie('a', LONG), makeStudie('b', { ...NULL_DIRECTION, ...LONG })],
      4,
    ],
    [
      'two far apart',
      founded(),
      [makeStudie('a', LONG), makeStudie('b', { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -1.9, ci95: [-2.1, -1.7] } })],
      4,
    ],
    ['a controlled study without difference', founded(), [makeStudie('a', NONE)], 2],
    ['one without difference or number', founded(), [makeStudie('a', NULL_DIRECTION)], 2],
    ['a measurement before and after beside a null trial', founded(), [makeStudie('a', NONE), makeStudie('b', BEFORE_AFTER)], 2],
    [
      'a null trial that nobody checked holds nothing down',
      founded(),
      [makeStudie('a', { ...NONE, ...UNREAD }), makeStudie('b', BEFORE_AFTER)],
      3,
    ],
    [
      'a tie with another approach holds nothing down',
      founded(),
      [makeStudie('a'), makeStudie('b', { ...NONE, vergelijking_soort: 'andere-aanpak', verschilt_in: [] })],
      4,
    ],
    ['a package is the practice itself', founded(), [makeStudie('a', { bundel: true })], 4],
    [
      'a recognition that says why it should help',
      makePraktijk({ erkenningen: [{ niveau: 'goed-onderbouwd', door: 'Een commissie', bron: BRON }] }),
      [],
      2,
    ],
    [
      'a recognition that does not',
      makePraktijk({ erkenningen: [{ niveau: 'goed-beschreven', door: 'Een commissie', bron: BRON }] }),
      [],
      1,
    ],
    ['two reports on one trial are one study', founded(), [makeStudie('a', LONG), makeStudie('b', { trial: 'a' })], 4],
    [
      'a number goes before the direction that a study reports',
      founded(),
      [
        makeStudie('a', {
          vergelijking_soort: 'aandacht',
          invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.1, ci95: [-0.3, 0.1] },
        }),
      ],
      2,
    ],
    [
      'no difference with people who got attention holds nothing down',
      founded(),
      [makeStudie('a', { ...NONE, vergelijking_soort: 'aandacht' }), makeStudie('b', BEFORE_AFTER)],
      3,
    ],
    [
      'no difference with people of whom nobody saw what they got holds it down',
      founded(),
      [makeStudie('a', { ...NONE, vergelijking_soort: 'niet-gezien' }), makeStudie('b', BEFORE_AFTER)],
      2,
    ],
    [
      'a tie with the same approach in another form lifts nothing',
      founded(),
      [makeStudie('a', { vergelijking_soort: 'zelfde-aanpak', verschilt_in: [] })],
      2,
    ],
    [
      'a null trial with a smaller scale beside one that found less',
      founded(),
      [makeStudie('a'), makeStudie('b', { ...NULL_DIRECTION, instrument: undefined })],
      4,
    ],
    ['an idea with a theory that nobody carried out', founded({ status: 'in-opstart' }), [], 0],
    [
      'more loneliness',
      founded(),
      [
        makeStudie('a', {
          uitkomst: { ...uitkomst('meer-eenzaam'), poolbaar: 'direct' },
          invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: 0.4, ci95: [0.2, 0.6] },
        }),
      ],
      2,
    ],
  ] as const)('%s', (_name, praktijk, studies, niveau) => {
    expect(place(praktijk, ...studies).niveau).toBe(niveau);
  });

  it('shows every rule that was met, what the next level asks, and what is missing below', () => {
    expect(place(founded())).toMatchObject({
      rules: [RULES[1].rule, RULES[2].rule],
      next: RULES[3].missing,
      below: null,
      isCapped: false,
    });
    expect(place(founded(), makeStudie('a', LONG), makeStudie('b')).next).toBeNull();
    const ahead = place(makePraktijk(), makeStudie('a'));
    expect(ahead.niveau).toBe(4);
    expect(ahead).toMatchObject({ next: RULES[5].missing, below: RULES[2].missing, rules: [RULES[1].rule, RULES[3].rule, RULES[4].rule] });
  });

  it('does not ask for a study where studies found nothing', () => {
    expect(place(founded(), makeStudie('a', NONE))).toMatchObject({ niveau: 2, isCapped: true, next: null });
    expect(place(makePraktijk(), makeStudie('a', NONE))).toMatchObject({ niveau: 1, isCapped: true, next: RULES[2].missing });
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
    expect(place(founded(), ...studies).vlaggen).toEqual(expect.arrayContaining(flags));
  });

  it('flags what was never tested in Flanders', () => {
    expect(place(founded(), makeStudie('a')).vlaggen).toEqual(['niet-in-vlaanderen-getest']);
    expect(place(founded(), makeStudie('a', { land: ['BE'] })).vlaggen).toEqual([]);
    expect(place(founded()).vlaggen).toEqual([]);
    expect(place(makePraktijk({ gebied: { land: 'NL' } })).vlaggen).toEqual(['niet-in-vlaanderen-getest']);
  });
});
