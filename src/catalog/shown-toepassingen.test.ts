import { describe, expect, it } from 'vitest';
import { makeToepassing } from '../validation/fixtures.ts';
import { shownToepassingen } from './shown-toepassingen.ts';

const aangepast = { tekst: 'Hier koken leerlingen.', bron: 'bron-2025' };
const idsOf = ({ told, named }: ReturnType<typeof shownToepassingen>) => ({
  told: told.map(({ gemeente }) => gemeente),
  named: named.map(([stand, toepassingen]) => `${stand}: ${toepassingen.map(({ gemeente }) => gemeente).join(', ')}`),
});

describe('shownToepassingen', () => {
  it('tells more of those that have more to tell: what runs first, then the newest news', () => {
    const shown = shownToepassingen([
      makeToepassing({ gemeente: 'brugge', status_per: '2025', aangepast, status: 'afgerond' }),
      makeToepassing({ gemeente: 'elsene', status_per: '2025-03' }),
      makeToepassing({ gemeente: 'gent', status_per: '2019', aangepast }),
      makeToepassing({ gemeente: 'oostende', status_per: '2025-10', aangepast }),
    ]);
    expect(idsOf(shown)).toEqual({ told: ['oostende', 'gent', 'brugge'], named: ['Lopend (maart 2025): elsene'] });
  });

  it('names those above four only, each once, by how it stands there', () => {
    const many = Array.from({ length: 9 }, (_, index) => makeToepassing({ status_per: `201${Math.max(index, 3)}`, aangepast }));
    const { told, named } = shownToepassingen(many);
    expect(told.map(({ status_per }) => status_per)).toEqual(['2018', '2017', '2016', '2015']);
    expect(named.map(([stand, { length }]) => [stand, length])).toEqual([
      ['Liep nog in 2014', 1],
      ['Liep nog in 2013', 4],
    ]);
  });
});
