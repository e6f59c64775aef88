import { describe, expect, it } from 'vitest';
import { makeOverzicht } from './fixtures.ts';
import { publishedEffects } from './overzicht-effect.ts';

const effects = (...gepoolde_effecten: object[]) => publishedEffects(makeOverzicht('a', { gepoolde_effecten }));

describe('publishedEffects', () => {
  it('turns the sign, and the interval with it, when positive means less lonely', () => {
    const [found] = effects({ maat: 'smd', waarde: 0.63, ci95: [-0.1, 1.36], teken: 'positief-is-minder-eenzaam' });
    expect(found).toMatchObject({ value: -0.63, ci95: [-1.36, 0.1] });
  });

  it('keeps a negative effect, with or without interval', () => {
    expect(effects({ maat: 'hedges-g', waarde: -0.4, teken: 'negatief-is-minder-eenzaam' })).toMatchObject([{ value: -0.4, ci95: null }]);
  });

  it.each([
    ['in points of a scale', { maat: 'md', waarde: -6.3, teken: 'negatief-is-minder-eenzaam' }],
    ['of unknown sign', { maat: 'smd', waarde: 0.17 }],
    ['whose sign is told in words only', { maat: 'smd', waarde: 0.17, teken: 'richting-uit-tekst' }],
    [
      'that the record sets apart',
      { maat: 'smd', waarde: -0.4, teken: 'negatief-is-minder-eenzaam', buiten_vergelijking: 'geen controlegroep' },
    ],
    ['of another kind', { maat: 'anders', waarde: -0.18, teken: 'negatief-is-minder-eenzaam' }],
  ])('leaves out an effect %s', (_name, effect) => {
    expect(effects(effect)).toEqual([]);
  });

  it('is about the groups of the review, unless the effect names its own', () => {
    expect(effects({ maat: 'smd', waarde: -1, teken: 'negatief-is-minder-eenzaam' })[0]?.doelgroepen).toEqual(['ouderen']);
    const own = { maat: 'smd', waarde: -1, teken: 'negatief-is-minder-eenzaam', doelgroepen: ['jongeren'], aanpakken: ['samen-eten'] };
    expect(effects(own)[0]).toMatchObject({ doelgroepen: ['jongeren'], aanpakken: ['samen-eten'] });
  });

  it('has none for a review without numbers', () => {
    expect(publishedEffects(makeOverzicht('a', { gepoolde_effecten: undefined }))).toEqual([]);
  });
});
