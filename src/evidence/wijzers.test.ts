import { describe, expect, it } from 'vitest';
import { makePraktijk } from '../validation/fixtures.ts';
import { LADDER_CONTEXT, makeStudie, UNREAD } from './fixtures.ts';
import { makeWijzers } from './wijzers.ts';

const evaluatie = (ontwerp: string) => ({ ontwerp, resultaat: 'Wat eruit kwam, staat hier.', bron: 'jaarverslag-2025' });

describe('makeWijzers', () => {
  it('keeps what came out apart from how sure it is', () => {
    const wijzersOf = makeWijzers(
      [makeStudie('a', { praktijk: 'x' }), makeStudie('b', { praktijk: 'y', ...UNREAD })],
      LADDER_CONTEXT,
      () => undefined,
    );
    expect(wijzersOf('x', makePraktijk())).toMatchObject({ uitkomst: { uitkomst: 'minder' }, bewijs: { niveau: 4 }, elders: null });
    expect(wijzersOf('y', makePraktijk())).toMatchObject({ uitkomst: { uitkomst: 'minder', isNagelezen: false }, bewijs: { niveau: 1 } });
  });

  it('tells of elsewhere only where nothing was measured', () => {
    expect(makeWijzers([], LADDER_CONTEXT, () => undefined)('x', makePraktijk())).toMatchObject({
      uitkomst: { uitkomst: 'niet-gemeten' },
      elders: { aanpak: 'samen-eten', doelgroep: 'ouderen', bevinding: 'nog niet onderzocht' },
    });
  });

  it.each([
    [[], [], 'geen-onderzoek'],
    [['bevraging'], [], 'ander-onderzoek'],
    [[], [{ ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep', invoer: undefined }], 'ander-onderzoek'],
    [['procesevaluatie'], [{}], 'met-controlegroep'],
  ] as const)('names the strongest kind of research: %j, %j', (ontwerpen, studies, onderzoek) => {
    const all = studies.map((changes, index) => makeStudie(`s${index}`, { praktijk: 'x', ...changes }));
    expect(makeWijzers(all, LADDER_CONTEXT, () => undefined)('x', makePraktijk({ evaluaties: ontwerpen.map(evaluatie) })).onderzoek).toBe(
      onderzoek,
    );
  });
});
