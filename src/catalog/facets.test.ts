import { describe, expect, it } from 'vitest';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { allFacetValues, FACET_LABELS, FACETS, facetLabel, ONDERZOEK_LABELS } from './facets.ts';

describe('allFacetValues and facetLabel', () => {
  it('has a heading and values for every facet', () => {
    for (const facet of FACETS) {
      expect(FACET_LABELS[facet]).not.toBe('');
      expect(allFacetValues(facet, VOCABULARIA).length).toBeGreaterThan(0);
    }
  });

  it('has ids that stand once in each facet', () => {
    for (const facet of FACETS) {
      const ids = allFacetValues(facet, VOCABULARIA).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('adds wider areas behind the provinces', () => {
    expect(allFacetValues('provincie', VOCABULARIA).map(({ id }) => id)).toEqual([
      'west-vlaanderen',
      'oost-vlaanderen',
      'brussel',
      'heel-vlaanderen',
      'elders-in-belgie',
      'buitenland',
    ]);
  });

  it('orders research from most to least', () => {
    expect(allFacetValues('onderzoek', VOCABULARIA).map(({ id }) => id)).toEqual(Object.keys(ONDERZOEK_LABELS));
  });

  it.each([
    ['doelgroep', 'ouderen', 'Ouderen'],
    ['aanpak', 'samen-eten', 'Samen eten'],
    ['provincie', 'buitenland', 'Buitenland'],
    ['gemeente', 'brugge', 'Brugge'],
    ['schaal', 'buurt', 'Buurt'],
    ['status', 'in-opstart', 'In opstart'],
    ['uitkomst', 'minder', 'Minder eenzaamheid'],
    ['onderzoek', 'ander-onderzoek', 'Ander onderzoek'],
    ['doelgroep', 'brugge', 'brugge'],
    ['doelgroep', 'toString', 'toString'],
  ] as const)('calls %s %s "%s"', (facet, id, label) => {
    expect(facetLabel(facet, id, VOCABULARIA)).toBe(label);
  });
});
