import { describe, expect, it } from 'vitest';
import { makeStudie } from './fixtures.ts';
import { controlledAmong, countDirections, stateOfFound } from './found.ts';

const direction = (richting: string) => ({ uitkomst: { richting, tekst: 'Uitkomst', poolbaar: 'nee' }, invoer: undefined });

describe('controlledAmong', () => {
  it('leaves out what cannot tell whether a practice helps, and tells a trial once', () => {
    const found = controlledAmong([
      makeStudie('a'),
      makeStudie('b', { trial: 'a', n: 900 }),
      makeStudie('c', { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' }),
      makeStudie('d', { vergelijking_soort: 'andere-aanpak', verschilt_in: [] }),
      makeStudie('e', { vergelijking_soort: 'zelfde-aanpak', verschilt_in: [] }),
      makeStudie('f', { bundel: true, ...direction('geen-verschil') }),
    ]);
    expect(found.map(({ studie, effect }) => [studie.id, effect?.g ?? null])).toEqual([
      ['b', expect.closeTo(-0.4, 2)],
      ['f', null],
    ]);
    expect(stateOfFound(found)).toEqual({ staat: 'studies-vonden-minder', i2: 0 });
    expect(stateOfFound([])).toEqual({ staat: null, i2: 0 });
  });

  it('counts by number first, and not at all what has neither number nor direction', () => {
    const wide = { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.2, ci95: [-0.6, 0.2] };
    const found = controlledAmong([
      makeStudie('a', { invoer: wide }),
      makeStudie('b'),
      makeStudie('c', direction('meer-eenzaam')),
      makeStudie('d', { uitkomst: { tekst: 'Niet gezien', poolbaar: 'nee' }, invoer: undefined }),
    ]);
    expect(countDirections(found)).toEqual({ minder: 1, geen: 1, meer: 1 });
  });
});
