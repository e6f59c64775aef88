import { describe, expect, it } from 'vitest';
import { buildEvidence } from './evidence-map.ts';
import { makeStudie, UNREAD } from './fixtures.ts';
import { pointsSentence, scalePoints, scaleSpreads } from './scale-points.ts';

const arms = (gem: number, sd: number, n?: number) => ({ interventie: { gem, sd, n }, controle: { gem, sd, n } });
const withGroups = (id: string, groepen: object, changes: object = {}) =>
  makeStudie(id, { uitkomst: { richting: 'minder-eenzaam', tekst: 'Minder eenzaam', poolbaar: 'direct', groepen }, ...changes });

describe('scaleSpreads', () => {
  it('pools the standard deviations within arms by n − 1', () => {
    const means = (sd: number, n: number) => ({
      vorm: 'gemiddelden',
      interventie: { gem: 40, sd, n },
      controle: { gem: 44, sd, n },
      hoger_is_eenzamer: true,
    });
    const [spread] = scaleSpreads([makeStudie('a', { invoer: means(8, 11) }), makeStudie('b', { invoer: means(12, 31) })]);
    expect(spread?.sd).toBeCloseTo(Math.sqrt((20 * 64 + 60 * 144) / 80), 10);
    expect(spread).toMatchObject({ instrument: 'ucla-20', studies: 2 });
  });

  it('takes the arms after the programme, else those before it, with the n of the study where the arm has none', () => {
    const before = { voormeting: arms(45, 10) };
    const n = { n_interventie: 50, n_controle: 50 };
    expect(scaleSpreads([withGroups('a', { ...arms(40, 9), ...before }, n)])[0]?.sd).toBeCloseTo(9, 10);
    expect(scaleSpreads([withGroups('a', before, n)])[0]?.sd).toBeCloseTo(10, 10);
    expect(scaleSpreads([withGroups('a', before)])).toEqual([]);
  });

  it.each([
    ['a mean off the scale', arms(2.1, 0.5, 50), {}],
    ['a record without second reading', arms(40, 9, 50), UNREAD],
    ['another questionnaire', arms(40, 9, 50), { instrument: 'ucla-3' }],
  ])('leaves out %s', (_name, groepen, changes) => {
    expect(scaleSpreads([withGroups('a', groepen, changes)])).toEqual([]);
  });
});

describe('points on a scale', () => {
  const spreads = [{ instrument: 'djg-11', sd: 3.4, studies: 4 } as const, { instrument: 'ucla-20', sd: 9.7, studies: 1 } as const];
  const effect = { g: -0.35, ci95: [-0.5, -0.2] as const };

  it('are |g| times the spread, with the interval turned round', () => {
    expect(scalePoints({ staat: 'minder-eenzaam', effect }, spreads).map(pointsSentence)).toEqual([
      'Op de schaal van De Jong Gierveld (0 tot 11) is dat ongeveer 1,2 punten minder (tussen 0,7 en 1,7), gerekend met een spreiding van 3,4 punten, uit 4 studies.',
      'Op de UCLA-schaal (20 tot 80) is dat ongeveer 3,4 punten minder (tussen 1,9 en 4,9), gerekend met een spreiding van 9,7 punten, uit één studie.',
    ]);
  });

  it.each(['studies-vonden-minder', 'wijst-op-minder', 'weten-niet', 'eenzamer', null] as const)('are not told at %s', (staat) => {
    expect(scalePoints({ staat, effect }, spreads)).toEqual([]);
  });

  it('stand in a cell that claims less, and in no margin', () => {
    const studies = ['a', 'b', 'c'].map((id) => withGroups(id, arms(40, 10, 50)));
    const cells = buildEvidence(studies, [], { aanpakken: ['samen-eten'], doelgroepen: ['ouderen'] });
    for (const { aanpak, doelgroep, points } of cells) expect(points).toHaveLength(aanpak !== null && doelgroep !== null ? 1 : 0);
  });
});
